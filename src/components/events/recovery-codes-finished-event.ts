/**
 * `passkey-recovery-codes-finished`: the screen with a new account's recovery codes is over. The codes themselves are told to nobody but the
 * person who read them.
 * @example signup.addEventListener('passkey-recovery-codes-finished', ({ kept }) => router.push(kept ? '/welcome' : '/settings'));
 */
export class RecoveryCodesFinishedEvent extends Event {
  /** The person says that they have kept them; `false`: none could be made, and they went on without. */
  declare readonly kept: boolean;

  constructor(kept: boolean) {
    super('passkey-recovery-codes-finished', { bubbles: true, composed: true });
    this.kept = kept;
  }
}
