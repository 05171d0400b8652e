import type { Account, Done, Passkey, PasskeyAdapter } from '../adapters/adapter.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import type { Signal } from '../webauthn/signal.ts';

/** Whose passkeys they are, as the browser knows them: what signals need, and only the backend can tell. */
export interface Identity {
  rpId: string;
  /** The user handle, base64url. */
  userId: string;
}

/**
 * What the browser is told when an account's passkeys changed. A list that misses one may delete it for good, so a list is sent only when
 * it is complete, fresh, and no new passkey is on its way: one that the browser has and the backend has not yet.
 * @see https://w3c.github.io/webauthn/#sctn-signalAllAcceptedCredentials
 */
export class ManagerSignals {
  /** For backends that send no signals of their own. */
  identity: Identity | undefined;
  #making = 0;
  #changes = 0;
  /** What waits until no passkey is being made. */
  #held: (() => Promise<void>)[] = [];

  /**
   * Before a list is asked for. Call the result with it, when it was loaded completely.
   * @example const loaded = signals.loading(); const passkeys = await adapter.list(call); await loaded(passkeys, account);
   */
  loading(): (passkeys: readonly Passkey[], account?: Account) => Promise<void> {
    const asOf = this.#changes;
    return async (passkeys, { name, displayName = name } = { id: '' }) => {
      const { identity } = this;
      // A list from before the last change would undo it.
      if (!identity || this.#making > 0 || asOf !== this.#changes) return;
      const details: Signal[] =
        name !== undefined && displayName !== undefined ? [{ type: 'details', ...identity, name, displayName }] : [];
      await sendSignals([...accepted(identity, passkeys), ...details]);
    };
  }

  /** After the backend changed something: what it wants said, else what a fresh list says. */
  async changed(adapter: PasskeyAdapter, { signals = [] }: Done): Promise<void> {
    this.#changes += 1;
    const send = async () => (signals.length > 0 ? sendSignals(signals) : this.#sendList(adapter));
    if (this.#making > 0) this.#held.push(send);
    else await send();
  }

  /** While the browser and the backend make a passkey, nothing is said that would not know of it. @throws what the making throws. */
  async making<T>(make: () => Promise<T>): Promise<T> {
    this.#making += 1;
    let made = false;
    try {
      const result = await make();
      made = true;
      return result;
    } finally {
      this.#making -= 1;
      this.#changes += 1;
      // The lists that waited are from before it was made; what the backend says of the new one is newer.
      const held = made ? [] : this.#held;
      this.#held = [];
      for (const send of held) void send();
    }
  }

  async #sendList(adapter: PasskeyAdapter): Promise<void> {
    if (!this.identity || !adapter.list) return;
    const loaded = this.loading();
    const passkeys = await adapter.list({ signal: new AbortController().signal }).catch(() => undefined);
    if (passkeys) await loaded(passkeys);
  }
}

// --- helpers ---

/** None when one of them has no id that the browser knows: it would be taken for removed. */
function accepted(identity: Identity, passkeys: readonly Passkey[]): Signal[] {
  const ids = passkeys.flatMap(({ credentialId }) => credentialId ?? []);
  return ids.length === passkeys.length ? [{ type: 'accepted', ...identity, allAcceptedCredentialIds: ids }] : [];
}
