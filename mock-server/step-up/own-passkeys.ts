import { Problem } from '../problem.ts';
import type { RouteContext } from '../route.ts';
import type { AccountRecord, PasskeyRecord } from '../stores/store.ts';

/**
 * The passkeys of an account, of which the one in the path is one.
 * @throws {Problem} `unknown-passkey` when it is not.
 */
export async function ownPasskeys({ store, id }: RouteContext, account: AccountRecord): Promise<PasskeyRecord[]> {
  const passkeys = await store.passkeysOf(account.id);
  if (passkeys.some((passkey) => passkey.id === id)) return passkeys;
  throw new Problem('unknown-passkey', 'The account has no such passkey.');
}
