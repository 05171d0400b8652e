import type { Passkey } from '../../adapters/adapter.ts';

/**
 * `passkey-renamed`: the backend has taken the new name.
 * @example manager.addEventListener('passkey-renamed', ({ passkey }) => log(passkey.id, passkey.name));
 */
export class RenamedEvent extends Event {
  declare readonly passkey: Passkey;

  constructor(passkey: Passkey) {
    super('passkey-renamed', { bubbles: true, composed: true });
    this.passkey = passkey;
  }
}
