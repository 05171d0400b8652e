import { identifier } from '../identifier.ts';
import { methodsOf } from '../methods/methods-of.ts';
import { Problem } from '../problem.ts';
import type { Method } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** Which methods an identifier may use: those of the site for everybody, or where the policy is honest, those of the account. */
export const lookup = route(
  shape.object({ identifier: shape.string }),
  async ({ identifier: typed }, { store, policy }): Promise<{ methods: Method[] }> => {
    const { key } = identifier(typed);
    const first = policy.methods.filter((method) => method !== 'totp');
    if (policy.enumeration === 'safe') return { methods: first };
    const account = await store.accountByKey(key);
    if (!account) throw new Problem('account-unknown', 'There is no account with this identifier.', { field: 'identifier' });
    return { methods: methodsOf(account, await store.passkeysOf(account.id), first) };
  },
);
