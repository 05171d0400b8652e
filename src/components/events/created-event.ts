import type { Account, Done, Passkey } from '../../adapters/adapter.ts';

/**
 * `passkey-created`: the account has one passkey more, and it works.
 * @example document.addEventListener('passkey-created', ({ passkey, automatic }) => log(passkey?.id, automatic));
 */
export class CreatedEvent extends Event {
  declare readonly account: Account | undefined;
  declare readonly passkey: Passkey | undefined;
  /** It was saved without a question, after a sign-in by other means. */
  declare readonly automatic: boolean;

  constructor({ account, passkey }: Done, { automatic = false }: { automatic?: boolean } = {}) {
    super('passkey-created', { bubbles: true, composed: true });
    this.account = account;
    this.passkey = passkey;
    this.automatic = automatic;
  }
}
