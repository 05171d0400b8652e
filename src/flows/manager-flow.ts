import type { Account, Done, Notice, Passkey, PasskeyAdapter, Proof, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import type { CreationOptionsJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import { addPasskey } from './add-passkey.ts';
import { Flow, type Failed } from './flow.ts';
import type { ManagedPasskey } from './managed-passkey.ts';
import { ManagerSignals, type Identity } from './manager-signals.ts';
import { withConfirmation } from './with-confirmation.ts';
import { withoutProof, type Outcome } from './without-proof.ts';

/** Where a manager stands. `idle` and `failed` are every flow's; with a list there, `failed` is about adding. */
export type ManagerState =
  | Told<{ status: 'loading' }> // the list is on its way
  | Told<{ status: 'ready' }> // the list is there
  | Told<{ status: 'preparing' }> // a new passkey: waiting for the backend's challenge
  | Told<{ status: 'prompting' }> // the browser's own dialog is open
  | Told<{ status: 'verifying' }> // the backend is checking the new passkey
  | { status: 'redirecting'; url: string }; // the backend continues elsewhere

/** Together with what has just happened to one passkey, whatever goes on besides. */
type Told<S> = S & { news?: ManagerNews };

/** What has just happened to one passkey. */
export type ManagerNews =
  | { kind: 'added'; passkey: Passkey | undefined; reply: Outcome }
  | { kind: 'renamed' | 'removed'; passkey: Passkey }
  | { kind: 'not-renamed' | 'not-removed'; passkey: Passkey; error: PasskeyError };

export interface ManagerOptions {
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
  /**
   * Asks the visitor to confirm who they are, when the backend wants that first: `passkeys.add`, `passkeys.rename` or `passkeys.remove`.
   * Rejects with `cancelled` when they would rather not.
   */
  confirm?: ((action: string) => Promise<Proof | undefined>) | undefined;
}

/**
 * An account's passkeys: lists, adds, renames and removes them. Several may be changed at a time; one that cannot be leaves the others
 * alone. The browser is told after every change. No DOM: usable from any framework or a test.
 * @example
 * const flow = new ManagerFlow();
 * flow.subscribe(() => render(flow.passkeys, flow.state));
 * await flow.load(adapter);
 * await flow.rename(adapter, 'abc', 'Blue key');
 */
export class ManagerFlow extends Flow<ManagerState | Failed> {
  readonly #arbiter: Arbiter;
  readonly #signals = new ManagerSignals();
  readonly #renames = new Map<string, Rename>();
  #passkeys: readonly ManagedPasskey[] | undefined;
  #account: Account | undefined;
  /** Whose list it is: nothing of it is shown before another backend. */
  #owner: PasskeyAdapter | undefined;
  #loads = 0;

  constructor({ arbiter = pageArbiter() }: { arbiter?: Arbiter } = {}) {
    super();
    this.#arbiter = arbiter;
  }

  /** In the backend's order; `undefined` until a list was loaded, and after one that could not be. */
  get passkeys(): readonly ManagedPasskey[] | undefined {
    return this.#passkeys;
  }

  /** Whose they are, when the backend tells. */
  get account(): Account | undefined {
    return this.#account;
  }

  /** For a backend whose answers carry no signals. Learnt from the options of a new passkey as well. */
  get identity(): Identity | undefined {
    return this.#signals.identity;
  }

  set identity(identity: Identity | undefined) {
    this.#signals.given = identity;
  }

  /** Loads the list, and what else is known about it. Of another backend's, nothing is kept meanwhile. Never rejects. */
  load(adapter: PasskeyAdapter, { extra }: ManagerOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      const load = ++this.#loads;
      if (adapter !== this.#owner) this.#startOver(adapter);
      if (!adapter.list) throw new PasskeyError('unsupported', { phase: 'options' });
      enter({ status: 'loading' });
      const more = lookFurther(adapter, extra);
      const passkeys = await adapter.list({ signal, extra }).catch((cause: unknown) => {
        if (!signal.aborted) this.#passkeys = undefined; // what was there may be wrong by now
        throw cause;
      });
      if (signal.aborted) return;
      this.#passkeys = passkeys.map((passkey) => this.#merge(passkey));
      enter({ status: 'ready' });
      void more.then(({ account, notices }) => {
        if (load !== this.#loads) return; // a later one knows better
        this.#account = account;
        this.#passkeys = this.#passkeys?.map((entry) => withNotices(entry, notices));
        const { state } = this;
        if (state.status === 'idle' || state.status === 'redirecting') this.#tell();
        else this.show(state); // what was said stays said
        void this.#signals.loaded({ adapter, account });
      });
    });
  }

  /** Makes one more passkey. Never rejects. */
  add(adapter: PasskeyAdapter, { extra, confirm }: ManagerOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      const owner = this.#owner;
      let madeHere = false;
      const reply = mustBeDone(
        await addPasskey(adapter, {
          arbiter: this.#arbiter,
          request: { purpose: 'add' },
          signal,
          extra,
          enter,
          confirm: confirm && (() => confirm('passkeys.add')),
          adjust: (options) => this.#learn(adapter, options),
          onMade: ({ authenticatorAttachment }) => {
            madeHere = authenticatorAttachment === 'platform';
          },
        }),
      );
      if (reply.kind === 'redirect') {
        enter({ status: 'redirecting', url: reply.url });
        return;
      }
      const passkey = await this.#insert(adapter, reply, { madeHere, owner });
      void this.#signals.changed(adapter, reply);
      enter({ status: 'ready', news: { kind: 'added', passkey, reply: withoutProof(reply) } });
    });
  }

  /** Renames one: at once on screen, and back when the backend will not. While another name is under way, the last one wins. Never rejects. */
  async rename(adapter: PasskeyAdapter, id: string, name: string, { extra, confirm }: ManagerOptions = {}): Promise<void> {
    const entry = this.#find(id);
    if (!entry || entry.doing === 'removing') return;
    const job: Rename = this.#renames.get(id) ?? { stored: entry.passkey, wanted: name, turn: Promise.resolve() };
    this.#renames.set(id, job);
    job.wanted = name;
    this.#put(id, { passkey: { ...entry.passkey, name }, doing: 'renaming', error: undefined });
    this.#tell();
    const rename = async () => {
      if (job.wanted !== name) return; // a later name takes its turn
      const error = await attempt(async () => {
        if (!adapter.rename) throw new PasskeyError('unsupported');
        const call = { signal: endless(), extra };
        const send = async (proof?: Proof) => adapter.rename?.(id, name, { ...call, proof }) ?? DONE;
        const reply = await withConfirmation(send, confirm && (() => confirm('passkeys.rename')));
        job.stored = { ...job.stored, name, ...reply.passkey };
        void this.#signals.changed(adapter, reply);
      });
      if (job.wanted !== name || job !== this.#renames.get(id)) return;
      this.#renames.delete(id);
      this.#put(id, { passkey: job.stored, error, ...(this.#find(id)?.doing === 'renaming' && { doing: undefined }) });
      this.#tell(error ? { kind: 'not-renamed', passkey: job.stored, error } : { kind: 'renamed', passkey: job.stored });
    };
    job.turn = job.turn.then(rename);
    await job.turn;
  }

  /** Removes one. Never rejects. */
  async remove(adapter: PasskeyAdapter, id: string, { extra, confirm }: ManagerOptions = {}): Promise<void> {
    const entry = this.#find(id);
    if (!entry || entry.doing === 'removing') return;
    const owner = this.#owner;
    this.#put(id, { doing: 'removing', error: undefined });
    this.#tell();
    const error = await attempt(async () => {
      if (!adapter.remove) throw new PasskeyError('unsupported');
      const call = { signal: endless(), extra };
      const send = async (proof?: Proof) => adapter.remove?.(id, { ...call, proof }) ?? DONE;
      const reply = await withConfirmation(send, confirm && (() => confirm('passkeys.remove')));
      void this.#signals.changed(adapter, reply);
    });
    if (owner !== this.#owner) return;
    const { passkey } = entry;
    if (error && error.code !== 'unknown-passkey') {
      this.#put(id, { doing: undefined, error });
      this.#tell({ kind: 'not-removed', passkey, error });
      return;
    }
    // Gone, or gone before: both is what was wanted.
    this.#passkeys = this.#passkeys?.filter((other) => other.passkey.id !== id);
    this.#tell({ kind: 'removed', passkey });
  }

  /** Ends the making of a passkey, or the loading of the list. What the backend was told to change is changed all the same. */
  override cancel(): void {
    super.cancel();
    if (this.#passkeys) this.show({ status: 'ready' });
  }

  #startOver(owner: PasskeyAdapter) {
    this.#owner = owner;
    this.#passkeys = undefined;
    this.#account = undefined;
    this.#renames.clear();
  }

  #find(id: string): ManagedPasskey | undefined {
    return this.#passkeys?.find(({ passkey }) => passkey.id === id);
  }

  #put(id: string, change: Partial<ManagedPasskey>) {
    this.#passkeys = this.#passkeys?.map((entry) => (entry.passkey.id === id ? { ...entry, ...change } : entry));
  }

  /** As it was loaded, with what is still under way. */
  #merge(passkey: Passkey): ManagedPasskey {
    const job = this.#renames.get(passkey.id);
    if (job) job.stored = passkey;
    const { notices = [], madeHere = false, doing } = this.#find(passkey.id) ?? {};
    return { passkey: job ? { ...passkey, name: job.wanted } : passkey, notices, madeHere, doing };
  }

  async #insert(adapter: PasskeyAdapter, { passkey }: Done, { madeHere, owner }: Making): Promise<Passkey | undefined> {
    if (!this.#passkeys) return passkey;
    // A backend that does not say which one it is, is asked for all.
    const list = passkey ? [passkey] : await adapter.list?.({ signal: endless() }).catch(() => undefined);
    if (owner !== this.#owner) return passkey;
    const added = list?.filter(({ id }) => !this.#find(id)) ?? [];
    const entries = added.map((one) => ({ passkey: one, notices: [], madeHere: madeHere && added.length === 1 }));
    this.#passkeys = this.#passkeys && [...this.#passkeys, ...entries];
    return passkey ?? added.at(-1);
  }

  #learn(adapter: PasskeyAdapter, options: CreationOptionsJSON): CreationOptionsJSON {
    const { rp, user } = options;
    if (rp.id !== undefined) this.#signals.learn({ rpId: rp.id, userId: user.id }, { adapter, account: this.#account });
    return options;
  }

  /** Lets everybody know, in whatever state it is; a complaint gives way. */
  #tell(news?: ManagerNews) {
    const { state } = this;
    const told = news && { news };
    if (state.status === 'redirecting') return;
    const isResting = state.status === 'failed' || state.status === 'idle';
    if (isResting && !this.#passkeys) return; // without a list nothing is ready
    if (isResting) this.show({ status: 'ready', ...told });
    else this.show({ status: state.status, ...told });
  }
}

// --- helpers ---

interface Rename {
  /** As the backend has it. */
  stored: Passkey;
  /** The name that was asked for last. */
  wanted: string;
  turn: Promise<void>;
}

interface Making {
  madeHere: boolean;
  /** Whose list it was begun with. */
  owner: PasskeyAdapter | undefined;
}

const DONE: Done = { kind: 'done' };

/** For what is to be done also when nobody looks any more. Adapters have time limits of their own. */
const endless = (): AbortSignal => new AbortController().signal;

/** What is good to know, and no reason to fail. */
async function lookFurther(adapter: PasskeyAdapter, extra: Record<string, unknown> | undefined) {
  const call = { signal: endless(), extra };
  const [account, notices] = await Promise.all([
    Promise.resolve(adapter.session?.(call)).catch(() => undefined),
    Promise.resolve(adapter.notices?.(call)).catch(() => undefined),
  ]);
  return { account: account ?? undefined, notices: notices ?? [] };
}

function withNotices(entry: ManagedPasskey, all: readonly Notice[]): ManagedPasskey {
  const notices = all.filter(({ passkeyId }) => passkeyId === entry.passkey.id);
  return notices.length === 0 && entry.notices.length === 0 ? entry : { ...entry, notices };
}

/** @returns Why it did not work, or `undefined` when it did. */
async function attempt(work: () => Promise<void>): Promise<PasskeyError | undefined> {
  try {
    await work();
    return undefined;
  } catch (cause) {
    const error = cause instanceof PasskeyError ? cause : new PasskeyError('server', { cause });
    void sendSignals(error.signals);
    return error;
  }
}

function mustBeDone(reply: Done | Step): Done | (Step & { kind: 'redirect' }) {
  if (reply.kind === 'done' || reply.kind === 'redirect') return reply;
  throw new PasskeyError('invalid-response', { cause: reply });
}
