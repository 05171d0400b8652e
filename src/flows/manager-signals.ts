import type { Account, Done, Passkey, PasskeyAdapter } from '../adapters/adapter.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import type { Signal } from '../webauthn/signal.ts';
import { makings } from './makings.ts';

/** Whose passkeys they are, as the browser knows them: what signals need, and only the backend can tell. */
export interface Identity {
  rpId: string;
  /** The user handle, base64url. */
  userId: string;
}

/**
 * What the browser is told when an account's passkeys changed. A list that misses one may delete it for good, so a list is sent only when
 * it is complete, fresh, certainly this account's, and no new passkey is on its way: one that the browser has and the backend has not yet.
 * @see https://w3c.github.io/webauthn/#sctn-signalAllAcceptedCredentials
 */
export class ManagerSignals {
  /** What the page says, for backends that send no signals of their own. */
  given: Identity | undefined;
  /** What the options of a new passkey said. */
  #learnt: Learnt | undefined;
  #changes = 0;

  /** Whose passkeys they are: the page's word counts first. */
  get identity(): Identity | undefined {
    return this.given ?? this.#learnt?.identity;
  }

  /** The options of a new passkey say whose it is. @param account Who was signed in when the list was loaded. */
  learn(identity: Identity, { adapter, account }: Owner): void {
    this.#learnt = { identity, adapter, accountId: account?.id };
  }

  /** After a list was loaded, for whoever is signed in now. What was learnt is kept only when it is certainly about them. */
  async loaded({ adapter, account }: Owner): Promise<void> {
    const learnt = this.#learnt;
    if (learnt?.adapter !== adapter || account === undefined || learnt.accountId !== account.id) this.#learnt = undefined;
    await this.#sendList(adapter, account);
  }

  /** After the backend changed something: what it wants said, else what a fresh list says. */
  async changed(adapter: PasskeyAdapter, { signals = [] }: Done): Promise<void> {
    this.#changes += 1;
    const send = async () => (signals.length > 0 ? sendSignals(signals) : this.#sendList(adapter));
    if (makings().running === 0) return send();
    // Nothing is said that would not know of the passkey that is being made; when there is one, what the backend says of it is newer.
    makings().afterwards((made) => {
      if (!made) void send();
    });
  }

  /** @param details Whose new name is told as well. */
  async #sendList(adapter: PasskeyAdapter, details?: Account): Promise<void> {
    const { identity } = this;
    if (!identity || !adapter.list) return;
    const asOf = this.#moment;
    const call = { signal: new AbortController().signal };
    // Asked for anew, right before it is sent, and together with whose it is.
    const [passkeys, isTheirs] = await Promise.all([adapter.list(call).catch(() => undefined), this.#isTheirs(adapter)]);
    // A list from before the last change would undo it.
    if (!passkeys || !isTheirs || identity !== this.identity || makings().running > 0 || asOf !== this.#moment) return;
    await sendSignals([...accepted(identity, passkeys), ...nameOf(identity, details)]);
  }

  /** Whether whoever is signed in is who the identity was learnt from. What the page says is the page's to know. */
  async #isTheirs(adapter: PasskeyAdapter): Promise<boolean> {
    if (this.given) return true;
    const learnt = this.#learnt;
    if (learnt?.adapter !== adapter) return false;
    const account = await Promise.resolve(adapter.session?.({ signal: new AbortController().signal })).catch(() => null);
    return account !== null && account?.id === learnt.accountId;
  }

  /** Another one after every change, whoever made it. */
  get #moment(): string {
    return `${this.#changes} ${makings().ended}`;
  }
}

// --- helpers ---

/** Before whom, and as whom, the visitor stands. */
interface Owner {
  adapter: PasskeyAdapter;
  account: Account | undefined;
}

interface Learnt {
  identity: Identity;
  adapter: PasskeyAdapter;
  accountId: string | undefined;
}

function nameOf(identity: Identity, account: Account | undefined): Signal[] {
  const { name, displayName = name } = account ?? {};
  return name !== undefined && displayName !== undefined ? [{ type: 'details', ...identity, name, displayName }] : [];
}

/** None when one of them has no id that the browser knows: it would be taken for removed. */
function accepted(identity: Identity, passkeys: readonly Passkey[]): Signal[] {
  const ids = passkeys.flatMap(({ credentialId }) => credentialId ?? []);
  return ids.length === passkeys.length ? [{ type: 'accepted', ...identity, allAcceptedCredentialIds: ids }] : [];
}
