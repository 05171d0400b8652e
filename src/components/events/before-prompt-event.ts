/**
 * `passkey-before-prompt`: the browser is about to be asked. `preventDefault()` stops it, and nothing happens.
 * @example login.addEventListener('passkey-before-prompt', (event) => { if (!termsAccepted) event.preventDefault(); });
 */
export class BeforePromptEvent extends Event {
  /** Whether a passkey is to be made or used. */
  declare readonly ceremony: 'create' | 'get';
  /** In a dialog, or quietly in the autofill list. */
  declare readonly mediation: 'modal' | 'conditional' | 'immediate';

  constructor(ceremony: 'create' | 'get', mediation: 'modal' | 'conditional' | 'immediate') {
    super('passkey-before-prompt', { bubbles: true, composed: true, cancelable: true });
    this.ceremony = ceremony;
    this.mediation = mediation;
  }
}
