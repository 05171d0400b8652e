import type { PasskeyError } from '../../webauthn/passkey-error.ts';

/**
 * `passkey-error`: something did not work. The element shows its own sentence; this is for logs and for pages that do more.
 * @example login.addEventListener('passkey-error', ({ error }) => log(error.code, error.cause));
 */
export class PasskeyErrorEvent extends Event {
  declare readonly error: PasskeyError;

  constructor(error: PasskeyError) {
    super('passkey-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
