import type { Passkey } from '../../adapters/adapter.ts';

/**
 * `passkey-removed`: the account has this passkey no longer.
 * @example manager.addEventListener('passkey-removed', ({ passkey }) => log(passkey.id));
 */
export class RemovedEvent extends Event {
  declare readonly passkey: Passkey;

  constructor(passkey: Passkey) {
    super('passkey-removed', { bubbles: true, composed: true });
    this.passkey = passkey;
  }
}
