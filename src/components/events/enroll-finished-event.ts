import type { EnrollOutcome } from '../../flows/enroll-flow.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';

/**
 * `passkey-enroll-finished`: the offer is over, or there was none to make, and the page can go on.
 * @example enroll.addEventListener('passkey-enroll-finished', () => location.assign('/account'));
 */
export class EnrollFinishedEvent extends Event {
  declare readonly outcome: EnrollOutcome;
  /** Why an automatic passkey was not saved; for logs. Nobody is shown it. */
  declare readonly error: PasskeyError | undefined;

  constructor(outcome: EnrollOutcome, error?: PasskeyError) {
    super('passkey-enroll-finished', { bubbles: true, composed: true });
    this.outcome = outcome;
    this.error = error;
  }
}
