import type { Account, Done } from '../../adapters/adapter.ts';

/**
 * `passkey-reauthenticated`: the visitor confirmed that it is them. The proof goes to whoever asked, and to nobody else.
 * @example document.addEventListener('passkey-reauthenticated', ({ action }) => log(action));
 */
export class ReauthenticatedEvent extends Event {
  declare readonly account: Account | undefined;
  /** What it was confirmed for. */
  declare readonly action: string | undefined;

  constructor({ account }: Done, action: string | undefined) {
    super('passkey-reauthenticated', { bubbles: true, composed: true });
    this.account = account;
    this.action = action;
  }
}
