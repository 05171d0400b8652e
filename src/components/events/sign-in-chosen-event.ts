/**
 * `passkey-sign-in-chosen`: somebody who wanted a new account has one already, and wants to sign in. `preventDefault()` keeps the element
 * from going to `sign-in-url`, for a page that shows its own sign-in.
 * @example signup.addEventListener('passkey-sign-in-chosen', (event) => { event.preventDefault(); showSignIn(event.identifier); });
 */
export class SignInChosenEvent extends Event {
  /** What was typed, to be kept for the sign-in; empty when nothing was. */
  declare readonly identifier: string;

  constructor(identifier: string) {
    super('passkey-sign-in-chosen', { bubbles: true, composed: true, cancelable: true });
    this.identifier = identifier;
  }
}
