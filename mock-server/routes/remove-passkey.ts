import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';
import { requireFresh } from '../step-up/require-fresh.ts';

/** Removes a passkey of one's own, unless it is the last way in. The browser is told which ones are left. */
export const removePasskey = route(shape.nothing, async (_body, context): Promise<Done> => {
  const { id, store, rpId, policy } = context;
  const { account } = await requireFresh(context, 'passkeys.remove');
  const told = present.ownAccount(account, policy);
  const allowLast = told.methods?.some((method) => method !== 'totp') === true;
  const outcome = await store.removePasskey(account.id, id, { allowLast });
  if (outcome === 'unknown-passkey') throw new Problem(outcome, 'The account has no such passkey.');
  if (outcome === 'last-method') throw new Problem(outcome, 'This passkey is the only way into the account.');
  return { kind: 'done', account: told, signals: present.signals(rpId, account, await store.passkeysOf(account.id)) };
});
