import type { PasskeyError } from '../../webauthn/passkey-error.ts';

/** `passkey-autofill-ended`: passkeys are no longer offered in the autofill list. Nothing is shown for it; `error` says why, for logs. */
export class AutofillEndedEvent extends Event {
  declare readonly error: PasskeyError | undefined;

  constructor(error: PasskeyError | undefined) {
    super('passkey-autofill-ended', { bubbles: true, composed: true });
    this.error = error;
  }
}
