import type { Account, Done, Passkey, Proof } from '../../adapters/adapter.ts';

/**
 * `passkey-signed-up`: the account exists and its first passkey works. `preventDefault()` keeps the element from going to `success-url`.
 * @example signup.addEventListener('passkey-signed-up', ({ account }) => showWelcome(account));
 */
export class SignedUpEvent extends Event {
  declare readonly account: Account | undefined;
  declare readonly passkey: Passkey | undefined;
  /** For backends whose proof the app's own backend turns into a session. */
  declare readonly proof: Proof | undefined;
  /** For backends that answer with tokens instead of a cookie. The kit stores them nowhere. */
  declare readonly tokens: Readonly<Record<string, unknown>> | undefined;
  /** Where the backend would send the page. The kit does not follow it. */
  declare readonly redirect: string | undefined;

  constructor({ account, passkey, proof, tokens, redirect }: Done) {
    super('passkey-signed-up', { bubbles: true, composed: true, cancelable: true });
    this.account = account;
    this.passkey = passkey;
    this.proof = proof;
    this.tokens = tokens;
    this.redirect = redirect;
  }
}
