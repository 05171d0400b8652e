import { PasskeyError } from '../webauthn/passkey-error.ts';
import type { getPasskey } from '../webauthn/get-passkey.ts';

/**
 * What asks the browser for a passkey. It is needed only once somebody signs in, and comes while the backend thinks.
 * @throws {PasskeyError} `network` when it cannot be loaded: offline, or replaced by a newer deployment.
 * @example const [challenge, getPasskey] = await Promise.all([adapter.authenticationOptions(request, call), loadGetPasskey()]);
 */
export async function loadGetPasskey(): Promise<typeof getPasskey> {
  try {
    return (await import('../webauthn/get-passkey.ts')).getPasskey;
  } catch (cause) {
    throw new PasskeyError('network', { cause, phase: 'options' });
  }
}
