import type { Account, Done, Proof } from '../../adapters/adapter.ts';

/**
 * `passkey-signed-in`: the backend accepted the visitor. `preventDefault()` keeps the element from going to `success-url` and from
 * submitting a form around it.
 * @example login.addEventListener('passkey-signed-in', ({ account }) => showWelcome(account));
 */
export class SignedInEvent extends Event {
  declare readonly account: Account | undefined;
  /** For backends whose proof the app's own backend turns into a session. */
  declare readonly proof: Proof | undefined;
  /** For backends that answer with tokens instead of a cookie. The kit stores them nowhere. */
  declare readonly tokens: Readonly<Record<string, unknown>> | undefined;
  /** Where the backend would send the page. The kit does not follow it. */
  declare readonly redirect: string | undefined;
  /** The passkey came from another device, for example a phone: a good moment to offer one on this device. */
  declare readonly crossDevice: boolean;

  constructor({ account, proof, tokens, redirect }: Done, crossDevice: boolean) {
    super('passkey-signed-in', { bubbles: true, composed: true, cancelable: true });
    this.account = account;
    this.proof = proof;
    this.tokens = tokens;
    this.redirect = redirect;
    this.crossDevice = crossDevice;
  }
}
