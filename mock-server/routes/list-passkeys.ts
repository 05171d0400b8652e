import { present } from '../present.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** All passkeys of the account, the oldest first. */
export const listPasskeys = route(shape.nothing, async (_body, { visitor, store }) => {
  const { account } = await visitor.require();
  return (await store.passkeysOf(account.id)).map(present.passkey);
});
