import { present } from '../present.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** Who is signed in, or `null`. Not being signed in is no error. */
export const session = route(shape.nothing, async (_body, { visitor, store, policy }) => {
  const current = await visitor.session();
  const account = current && (await store.account(current.accountId));
  return account ? present.ownAccount(account, policy) : null;
});
