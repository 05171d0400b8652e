import { label } from '../label.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';
import { ownPasskeys } from '../step-up/own-passkeys.ts';
import { requireFresh } from '../step-up/require-fresh.ts';

/** Names a passkey of one's own. */
export const renamePasskey = route(shape.object({ name: shape.string }), async ({ name }, context): Promise<Done> => {
  const { id, store, rpId, policy } = context;
  const given = label(name, 'name');
  const { account } = await requireFresh(context, 'passkeys.rename', (owner) => ownPasskeys(context, owner));
  const passkey = await store.renamePasskey(account.id, id, given);
  if (!passkey) throw new Problem('unknown-passkey', 'The account has no such passkey.'); // removed a moment ago
  const signals = present.signals(rpId, account, await store.passkeysOf(account.id));
  return { kind: 'done', account: present.ownAccount(account, policy), passkey: present.passkey(passkey), signals };
});
