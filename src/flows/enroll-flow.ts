import type { Account, Done, PasskeyAdapter, Proof } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import { capabilities } from '../webauthn/capabilities.ts';
import { mayCreatePasskeys } from '../webauthn/may-create-passkeys.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import { timeLimit } from '../webauthn/time-limit.ts';
import { addPasskey } from './add-passkey.ts';
import { systemClock, type Clock } from './clock.ts';
import { enrollMemory, type EnrollAnswer, type EnrollMemory } from './enroll-memory.ts';
import { Flow } from './flow.ts';
import { freedOnAbort } from './freed-on-abort.ts';
import { withoutProof, type Outcome } from './without-proof.ts';

/**
 * How an offer ended. `exists`: this device has a passkey for the account already. `unavailable`: nothing was offered, because it cannot work here or
 * they do not want to be asked. `failed`: an automatic passkey was not saved, or nobody answered.
 */
export type EnrollOutcome = 'created' | 'exists' | 'later' | 'never' | 'unavailable' | 'failed';

/** Where an offer stands. `idle` and `failed` are every flow's. */
export type EnrollState =
  | { status: 'deciding' } // whether to offer anything; nothing on screen
  | { status: 'offering' }
  | { status: 'upgrading' } // a passkey is being saved without a question; nothing on screen
  | { status: 'preparing' } // waiting for the backend's challenge
  | { status: 'prompting' } // the browser's own dialog is open
  | { status: 'verifying' } // the backend is checking the new passkey
  | { status: 'redirecting'; url: string } // the backend continues elsewhere
  | { status: 'created'; reply: Outcome; automatic: boolean }
  | { status: 'exists' } // this device has one already
  | { status: 'finished'; outcome: EnrollOutcome; error?: PasskeyError }; // nothing on screen any more

export interface EnrollFlowOptions {
  arbiter?: Arbiter;
  /** Default: the system's. */
  clock?: Clock;
}

export interface OfferOptions {
  /** Who is signed in. Without it the backend is asked. */
  account?: Account | undefined;
  /** Where answers are kept. Default: `localStorage`. */
  memory?: EnrollMemory | undefined;
  /** Days until it asks again after "not now". Default 30. Whoever has made a passkey is asked again only with `onThisDevice`. */
  snooze?: number | undefined;
  /** The passkey is to be on this device, so there must be a place for it. */
  onThisDevice?: boolean;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
  /** Called when an offer is about to be made, for example to load what shows it; `false` makes it `unavailable`. Must not reject. */
  prepare?: () => Promise<boolean>;
}

export interface CreateOptions {
  /** Where it is to be saved, the preferred place first: `client-device`, `hybrid`, `security-key`. A wish; no browser is bound to it. */
  hints?: readonly string[] | undefined;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
  /** Asks the visitor to confirm who they are, when the backend wants that first. The signal ends the question. */
  confirm?: ((signal: AbortSignal) => Promise<Proof | undefined>) | undefined;
}

export interface UpgradeOptions extends Omit<OfferOptions, 'prepare'> {
  /** Milliseconds after which the page goes on without. Default 3000. */
  timeout?: number | undefined;
  /** Asked right before the browser is; `false` stops it. */
  beforePrompt?: () => boolean;
}

/**
 * Offers a passkey to somebody who signed in otherwise, or on another device. No DOM: usable from any framework or a test.
 * @example
 * const flow = new EnrollFlow();
 * flow.subscribe((state) => render(state));
 * await flow.offer(adapter, { account }); // now `offering` or `finished`
 * await flow.create(adapter); // from their click; or flow.later(), flow.never()
 */
export class EnrollFlow extends Flow<EnrollState> {
  readonly #arbiter: Arbiter;
  readonly #clock: Clock;
  #account: Account | undefined;
  #memory: EnrollMemory = enrollMemory();

  constructor({ arbiter = pageArbiter(), clock = systemClock }: EnrollFlowOptions = {}) {
    super();
    this.#arbiter = arbiter;
    this.#clock = clock;
  }

  /** Finds out whether to offer a passkey: `offering`, or `finished` as `unavailable`. Never rejects. */
  offer(adapter: PasskeyAdapter, options: OfferOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      enter({ status: 'deciding' });
      const isWelcome = await this.#isWelcome(adapter, options, signal);
      const isReady = isWelcome && (await options.prepare?.()) !== false;
      enter(isReady ? { status: 'offering' } : finished('unavailable'));
    });
  }

  /** Makes a passkey, in the browser's own dialog. Resolves when the story is over; never rejects. */
  create(adapter: PasskeyAdapter, { hints, extra, confirm }: CreateOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      try {
        const reply = await addPasskey(adapter, {
          arbiter: this.#arbiter,
          request: { purpose: 'add' },
          signal,
          extra,
          enter,
          confirm: confirm && (() => confirm(signal)),
          adjust: (options) => (hints?.length ? { ...options, hints: [...hints] } : options),
        });
        if (reply.kind === 'done') enter(this.#created(reply, false));
        else if (reply.kind === 'redirect') enter({ status: 'redirecting', url: reply.url });
        else throw new PasskeyError('invalid-response', { cause: reply });
      } catch (cause) {
        if (!isDuplicate(cause)) throw cause;
        this.#remember('created');
        enter({ status: 'exists' });
      }
    });
  }

  /**
   * Saves a passkey without a question, where the browser can (conditional create) and its password manager has just filled in a password. In
   * no case does the flow take longer than `timeout` to be `created` or `finished`. What the browser has made by then is still sent to the
   * backend, and `created` follows. Never rejects.
   * @see https://w3c.github.io/webauthn/#sctn-createCredential
   */
  upgrade(adapter: PasskeyAdapter, { timeout = 3000, ...options }: UpgradeOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      const over = new AbortController();
      const bounded = AbortSignal.any([signal, over.signal]);
      const made = { passkey: false };
      enter({ status: 'deciding' });
      const attempt = this.#upgrade(adapter, options, {
        signal: bounded,
        onAsk: () => enter({ status: 'upgrading' }),
        onMade: () => void (made.passkey = true),
      });
      const end = await Promise.race([attempt, this.#clock.wait(timeout, bounded)]);
      enter(end ?? finished('failed'));
      if (end || !made.passkey) {
        over.abort(); // takes the request back, or ends the wait
        return;
      }
      const late = await attempt;
      if (late.status === 'created') enter(late);
    });
  }

  /** Takes back the request, and offers again: for a "cancel" beside the browser's dialog. */
  back(): void {
    this.#enter({ status: 'offering' });
  }

  /** "Not now": `finished`, and silent until `snooze` is over. */
  later(): void {
    this.#remember('later');
    this.#enter(finished('later'));
  }

  /** "Don't ask again": `finished`, and silent for good. */
  never(): void {
    this.#remember('never');
    this.#enter(finished('never'));
  }

  /** They have read that there is a passkey now: `finished`. In other states it does nothing. */
  close(): void {
    const { status } = this.state;
    if (status === 'created' || status === 'exists') this.#enter(finished(status));
  }

  /** Ends a run, if there is one, and changes the state. */
  #enter(state: EnrollState) {
    void this.run(async (enter) => enter(state));
  }

  async #upgrade(adapter: PasskeyAdapter, options: UpgradeOptions, { signal, onAsk, onMade }: Watch): Promise<EnrollState> {
    const { extra, beforePrompt = () => true } = options;
    try {
      const isWelcome = await this.#isWelcome(adapter, options, signal);
      const can = isWelcome && (await capabilities()).conditionalCreate === true && !signal.aborted;
      if (!can || !beforePrompt()) return finished('unavailable');
      onAsk();
      const reply = await addPasskey(adapter, {
        arbiter: freedOnAbort(this.#arbiter, { signal, clock: this.#clock }),
        request: { purpose: 'add', automatic: true },
        signal,
        extra,
        enter: () => {}, // nothing of it is on screen
        onMade,
      });
      if (reply.kind === 'done') return this.#created(reply, true);
      throw new PasskeyError('invalid-response', { cause: reply });
    } catch (cause) {
      const error = cause instanceof PasskeyError ? cause : new PasskeyError('server', { cause });
      if (!isDuplicate(error)) return { ...finished('failed'), error };
      this.#remember('created');
      return finished('exists');
    }
  }

  #created(reply: Done, automatic: boolean): EnrollState {
    void sendSignals(reply.signals ?? []);
    this.#remember('created');
    return { status: 'created', reply: withoutProof(reply), automatic };
  }

  /** Whether a passkey can be made here at all, and they do not mind being asked. */
  async #isWelcome(adapter: PasskeyAdapter, options: UpgradeOptions, signal: AbortSignal): Promise<boolean> {
    const { account, memory = enrollMemory(), snooze = 30, onThisDevice = false, extra } = options;
    this.#memory = memory;
    this.#account = account;
    if (!adapter.registrationOptions || !adapter.verifyRegistration || !mayCreatePasskeys()) return false;
    if (onThisDevice && (await capabilities()).platformAuthenticator === false) return false;
    try {
      if (!account && adapter.session) {
        const signedIn = await adapter.session({ signal, extra });
        if (!signedIn) return false; // nobody whose passkey it could be
        this.#account = signedIn;
      }
      const answer = await timeLimit(memory.read(this.#account), MEMORY_LIMIT, NEVER);
      if (!answer) return true;
      // Whoever has made a passkey here is done; whoever came in with another device all the same seems to have none at hand.
      const mayAsk = answer.choice === 'later' || (answer.choice === 'created' && onThisDevice);
      return mayAsk && this.#clock.now() - answer.at >= snooze * DAY;
    } catch {
      return false; // who cannot tell whether they said "never" does not ask
    }
  }

  #remember(choice: EnrollAnswer['choice']) {
    void (async () => this.#memory.write(this.#account, { choice, at: this.#clock.now() }))().catch(() => {});
  }
}

// --- helpers ---

/** What the automatic attempt tells while it goes on. */
interface Watch {
  signal: AbortSignal;
  /** The browser is about to be asked. */
  onAsk: () => void;
  /** The browser has made the passkey; only the backend does not know it yet. */
  onMade: () => void;
}

/** Milliseconds. */
const DAY = 86_400_000;
const MEMORY_LIMIT = 2000;

const NEVER: EnrollAnswer = { choice: 'never', at: 0 };

const finished = (outcome: EnrollOutcome): EnrollState & { status: 'finished' } => ({ status: 'finished', outcome });

const isDuplicate = (cause: unknown): boolean => cause instanceof PasskeyError && cause.code === 'already-registered';
