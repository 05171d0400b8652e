import type { Account, Challenge } from '../adapters/adapter.ts';
import type { AuthenticationResponseJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { signalRefusal } from './signal-refusal.ts';

export interface RefusalOptions {
  credential: AuthenticationResponseJSON;
  challenge: Challenge<'get'>;
  /** Who is signed in, where that is known. */
  account: Account | undefined;
}

/**
 * What a backend's refusal of a passkey means to somebody who confirms who they are. A passkey that the backend does not know is signalled to
 * the browser. One that was refused and is none of those that the backend asked for is another account's: the error then belongs to the
 * field `account`.
 */
export function refusal(cause: unknown, { credential, challenge, account }: RefusalOptions): unknown {
  if (!(cause instanceof PasskeyError)) return cause;
  void signalRefusal(cause, { credentialId: credential.id, rpId: challenge.publicKey.rpId });
  const { code, phase, status, signals } = cause;
  return code === 'verification-failed' && isOthers(credential, challenge, account)
    ? new PasskeyError(code, { cause, phase, status, signals, field: 'account' })
    : cause;
}

// --- helpers ---

/** Old clients ignore the list, and a backend may send an empty one: then any passkey of the site was on offer. */
function isOthers({ id, response }: AuthenticationResponseJSON, { publicKey }: Challenge<'get'>, account: Account | undefined): boolean {
  const { allowCredentials = [] } = publicKey;
  const isListed = allowCredentials.some((listed) => listed.id === id);
  return !isListed && (response.userHandle === undefined || response.userHandle !== account?.id);
}
