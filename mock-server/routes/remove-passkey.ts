import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route, type RouteContext } from '../route.ts';
import { ownPasskeys } from '../step-up/own-passkeys.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import type { AccountRecord } from '../stores/store.ts';

/** Removes a passkey of one's own, unless it is the last way in. The browser is told which ones are left. */
export const removePasskey = route(shape.nothing, async (_body, context): Promise<Done> => {
  const { id, store, rpId, policy } = context;
  const { account } = await requireFresh(context, 'passkeys.remove', (owner) => checkRemoval(context, owner));
  // Looks at the same again: of two removals at once, one comes first.
  const outcome = await store.removePasskey(account.id, id, { allowLast: hasOtherWays(context, account) });
  if (outcome === 'unknown-passkey') throw new Problem(outcome, 'The account has no such passkey.');
  if (outcome === 'last-method') throw lastMethod();
  const signals = present.signals(rpId, account, await store.passkeysOf(account.id));
  return { kind: 'done', account: present.ownAccount(account, policy), signals };
});

// --- helpers ---

async function checkRemoval(context: RouteContext, account: AccountRecord): Promise<void> {
  const { length } = await ownPasskeys(context, account);
  if (length === 1 && !hasOtherWays(context, account)) throw lastMethod();
}

const hasOtherWays = ({ policy }: RouteContext, account: AccountRecord): boolean =>
  present.ownAccount(account, policy).methods?.some((method) => method !== 'totp') === true;

const lastMethod = () => new Problem('last-method', 'This passkey is the only way into the account.');
