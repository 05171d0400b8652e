import type { Answer, AuthenticationRequest, Call, Challenge, Done, Method, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import type { AuthenticationResponseJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import type { Clock } from './clock.ts';
import { Flow, type Failed } from './flow.ts';
import { loadGetPasskey } from './load-get-passkey.ts';
import type { offerAutofill, OfferAutofillOptions } from './offer-autofill.ts';
import { orNetwork } from './or-network.ts';
import type { SignInProgress, signInSteps } from './sign-in-steps.ts';
import { withoutProof, type Outcome } from './without-proof.ts';

/** Where a sign-in stands. `idle` and `failed` are every flow's. */
export type SignInState =
  | { status: 'listening' } // passkeys are in the autofill list; nothing on screen
  | { status: 'identifying'; identifier: string } // asking the backend how this account may sign in
  | { status: 'preparing' } // waiting for the backend's challenge
  | { status: 'prompting' } // the browser's own dialog is open
  | { status: 'verifying' } // the backend is checking the answer
  /** The visitor picks a way: because they asked to, or because the backend did (`step`). */
  | { status: 'choosing'; methods: readonly Method[]; identifier?: string; state?: unknown; step?: Step & { kind: 'choose' } }
  | { status: 'entering-password'; identifier: string; state?: unknown }
  | { status: 'entering-code'; step: Step & { kind: 'code' } }
  | { status: 'waiting-for-link'; step: Step & { kind: 'code' } }
  | { status: 'second-factor'; step: Challenge<'get'> } // the backend wants a passkey on top
  | { status: 'redirecting'; url: string } // the backend continues elsewhere
  | { status: 'signed-in'; reply: Outcome; crossDevice: boolean };

export interface SignInFlowOptions {
  arbiter?: Arbiter;
  /** Default: the system's. */
  clock?: Clock;
  /** Gets the backend's whole answer once it is content. A proof and tokens are for the caller alone: they are in no state. */
  onSignedIn?: (reply: Done, crossDevice: boolean) => void;
}

export interface ListenOptions extends Pick<OfferAutofillOptions, 'mayRearm' | 'extra'> {
  /** The browser now lists passkeys under the field. */
  onArmed?: () => void;
  /** The offer ended by itself; for logs. */
  onEnded?: (error: PasskeyError | undefined) => void;
  /** What keeps the offer. Loaded when it is first needed, unless the caller has it: not every sign-in offers autofill. */
  offer?: typeof offerAutofill;
}

export interface SignInOptions {
  /** What the visitor typed. Without it any passkey of this site will do. */
  identifier?: string;
  /** `immediate` asks only for a passkey that is on this device, where the browser can; elsewhere it is `modal`, the default. */
  mediation?: 'modal' | 'immediate';
  /** A challenge that is on its way already; `undefined` when that came to nothing. */
  challenge?: Promise<Challenge<'get'> | undefined> | undefined;
  /** The sign-in is done but for a passkey on top: it is asked for as the second factor. */
  secondFactor?: boolean;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
}

export interface ChooseOptions extends Pick<SignInOptions, 'identifier'> {
  step?: (Step & { kind: 'choose' }) | undefined;
}

/** What the visitor begins another method with. */
export interface StartOptions extends Pick<SignInOptions, 'identifier' | 'extra'> {
  password?: string;
  /** What `lookup` handed out. */
  state?: unknown;
}

/**
 * Signs a visitor in: from the autofill list, by a button, or after asking who they are. No DOM: usable from any framework or a test.
 * @example
 * const flow = new SignInFlow();
 * flow.subscribe((state) => render(state));
 * flow.listen(adapter); // passkeys appear in the autofill list of <input autocomplete="username webauthn">
 * button.onclick = () => flow.signIn(adapter);
 */
export class SignInFlow extends Flow<SignInState> {
  readonly #arbiter: Arbiter;
  readonly #clock: Clock | undefined;
  #stopListening: (() => Promise<void>) | undefined;
  #armed = false;

  readonly #onSignedIn: SignInFlowOptions['onSignedIn'];

  constructor({ arbiter = pageArbiter(), clock, onSignedIn }: SignInFlowOptions = {}) {
    super();
    this.#arbiter = arbiter;
    this.#clock = clock;
    this.#onSignedIn = onSignedIn;
  }

  /** Offers passkeys in the autofill list until `stopListening()`. Silent, except that a picked passkey is verified. */
  listen(adapter: PasskeyAdapter, { mayRearm, extra, onArmed, onEnded, offer }: ListenOptions = {}): void {
    void this.stopListening();
    this.#stopListening = this.#arbiter.conditional(async (signal) => {
      const keep = offer ?? (await import('./offer-autofill.ts')).offerAutofill;
      const ended = await keep(adapter, {
        signal,
        clock: this.#clock,
        mayRearm,
        extra,
        armed: () => {
          this.#armed = true;
          // What is on screen, for example why a passkey was refused, stays: only an idle flow says that it listens.
          if (this.state.status === 'idle') this.show({ status: 'listening' });
          onArmed?.();
        },
        picked: (credential, challenge) => this.#verifyPicked(adapter, credential, challenge, { signal, extra: extra?.() }),
      });
      this.#armed = false;
      if (this.state.status === 'listening') this.show({ status: 'idle' });
      onEnded?.(ended);
    });
  }

  /** Ends whatever is going on, but not the autofill offer: with one, the flow goes back to `listening`. */
  override cancel(): void {
    super.cancel();
    if (this.#armed) this.show({ status: 'listening' });
  }

  /** Takes the autofill offer back; resolves when the browser's request is over. */
  async stopListening(): Promise<void> {
    const stop = this.#stopListening;
    this.#stopListening = undefined;
    this.#armed = false;
    if (this.state.status === 'listening') this.show({ status: 'idle' });
    await stop?.();
  }

  /** Asks for a passkey in the browser's dialog. Resolves when the story is over; never rejects. */
  signIn(adapter: PasskeyAdapter, options: SignInOptions = {}): Promise<void> {
    const { identifier, mediation = 'modal', secondFactor = false, challenge, extra } = options;
    const purpose = secondFactor ? 'second-factor' : 'sign-in';
    return this.#begin(adapter, extra, async (run) => {
      const how = mediation === 'modal' ? mediation : await whatIsPossible();
      const request: AuthenticationRequest = { purpose, mediation: how, ...(identifier && { identifier }) };
      await this.#ask(run, request, challenge).catch((cause: unknown) => {
        // No passkey on this device, or not now: no more than if nobody had asked.
        const unasked = how === 'immediate' && cause instanceof PasskeyError && cause.code === 'cancelled';
        throw unasked ? new PasskeyError('aborted', { cause }) : cause;
      });
    });
  }

  /**
   * Identifier-first: asks the backend which methods this account may use, and goes on with a passkey when that is one of them, or with the
   * only other one. Without `lookup`, or when it fails, every configured method counts: unknown accounts look like any other. Whoever
   * has no passkey at hand is shown the other methods at once.
   */
  identify(adapter: PasskeyAdapter, identifier: string, { extra }: Pick<SignInOptions, 'extra'> = {}): Promise<void> {
    return this.#step(adapter, extra, (steps, progress) => steps.identify(progress, identifier), { status: 'identifying', identifier });
  }

  /** Shows the other ways to sign in: all that the backend has, or those that it offered in a step. */
  choose(adapter: PasskeyAdapter, { identifier, step }: ChooseOptions = {}): Promise<void> {
    return this.run((enter) => {
      enter({ status: 'choosing', methods: step?.methods ?? adapter.methods, ...(identifier && { identifier }), ...(step && { step }) });
      return Promise.resolve();
    });
  }

  /** Begins a method: a passkey is asked for, a code or link is sent, a password is checked; without one, it is asked for. */
  start(adapter: PasskeyAdapter, method: Method, options: StartOptions = {}): Promise<void> {
    return this.#step(adapter, options.extra, (steps, progress) => steps.start(progress, method, options));
  }

  /** Answers the step that the backend asked for. Who chose a passkey is asked for it at once. */
  respond(adapter: PasskeyAdapter, step: Step, answer: Answer, { extra }: Pick<SignInOptions, 'extra'> = {}): Promise<void> {
    const status = answer.resend || answer.method ? 'preparing' : 'verifying';
    return this.#step(adapter, extra, (steps, progress) => steps.respond(progress, step, answer), { status });
  }

  /** Runs the second factor that the backend asked for. */
  confirm(adapter: PasskeyAdapter, step: Challenge<'get'>, { extra }: Pick<SignInOptions, 'extra'> = {}): Promise<void> {
    return this.#begin(adapter, extra, (run) => this.#ask(run, SECOND_FACTOR, step));
  }

  /** Goes on where a reload interrupted a sign-in, if it did. A backend that cannot tell is as good as one that knows of nothing. */
  resume(adapter: PasskeyAdapter, { extra }: Pick<SignInOptions, 'extra'> = {}): Promise<void> {
    return this.#step(adapter, extra, (steps, progress) => steps.resume(progress));
  }

  #begin(adapter: PasskeyAdapter, extra: Call['extra'], story: (run: Run) => Promise<void>): Promise<void> {
    return this.run((enter, signal) => story({ adapter, enter, call: { signal, extra } }));
  }

  /** Runs a step that is no passkey. */
  #step(adapter: PasskeyAdapter, extra: Call['extra'], story: StepStory, first?: SignInState): Promise<void> {
    return this.#begin(adapter, extra, async (run) => {
      if (first) run.enter(first);
      await story(await loadSteps(), this.#progress(run));
    });
  }

  /** What the steps that are no passkey need of this flow. */
  #progress(run: Run): SignInProgress {
    return {
      ...run,
      clock: this.#clock,
      ask: (request, challenge) => this.#ask(run, request, challenge),
      follow: (reply) => this.#follow(run, reply),
    };
  }

  async #ask(run: Run, request: AuthenticationRequest, given?: Challenge<'get'> | SignInOptions['challenge']): Promise<void> {
    const { adapter, enter } = run;
    enter({ status: 'preparing' });
    let crossDevice = false;
    // Fetching the challenge and verifying the answer belong to the ceremony: see Arbiter.modal.
    const reply = await this.#arbiter.modal(async (turn) => {
      const call = { ...run.call, signal: AbortSignal.any([run.call.signal, turn]) };
      call.signal.throwIfAborted(); // taken over, or cancelled, while the one before was settling
      const fresh = async () => (await Promise.race([given, aborted(call.signal)])) ?? adapter.authenticationOptions(request, call);
      const [challenge, getPasskey] = await Promise.all([fresh(), loadGetPasskey()]);
      if (challenge.kind !== 'get') return this.#withoutOffer(challenge);
      enter({ status: 'prompting' });
      const credential = await getPasskey(challenge.publicKey, { mediation: request.mediation, signal: call.signal });
      crossDevice = isCrossDevice(credential);
      enter({ status: 'verifying' });
      return this.#withoutOffer(await verify({ ...run, call }, request, credential, challenge));
    });
    // A step may take minutes: it is no part of the ceremony.
    await this.#follow(run, reply, crossDevice);
  }

  async #verifyPicked(adapter: PasskeyAdapter, credential: AuthenticationResponseJSON, challenge: Challenge<'get'>, turn: Call) {
    await this.#begin(adapter, turn.extra, async (run) => {
      run.enter({ status: 'verifying' });
      const call = { ...run.call, signal: AbortSignal.any([run.call.signal, turn.signal]) };
      const reply = await verify({ ...run, call }, AUTOFILL, credential, challenge);
      // The offer ends here; what the backend wants next must not end with it.
      await this.#follow(run, reply, isCrossDevice(credential));
    });
    // A failure stays on screen while the list is offered anew; anything else took over.
    return this.state.status !== 'failed' && this.state.status !== 'idle';
  }

  /** Whatever comes next, a fresh challenge for autofill could replace the one it needs. */
  #withoutOffer(reply: Done | Step): Done | Step {
    void this.stopListening();
    return reply;
  }

  /** What the backend answered decides what comes next. */
  async #follow(run: Run, reply: Done | Step, crossDevice = false): Promise<void> {
    void this.stopListening();
    if (reply.kind === 'done') {
      void loadSendSignals().then((sendSignals) => sendSignals?.(reply.signals ?? []));
      run.enter({ status: 'signed-in', reply: withoutProof(reply), crossDevice });
      if (!run.call.signal.aborted) this.#onSignedIn?.(reply, crossDevice);
    } else {
      await (await loadSteps()).next(this.#progress(run), reply);
    }
  }
}

// --- helpers ---

/** What a passkey that was picked from the autofill list is verified as. */
const AUTOFILL: AuthenticationRequest = { purpose: 'sign-in', mediation: 'conditional' };

/** What the backend's own challenge for one is answered as. */
const SECOND_FACTOR: AuthenticationRequest = { purpose: 'second-factor', mediation: 'modal' };

/** Most sign-ins are a passkey and nothing else: the rest is a file of its own. */
const loadSteps = () => orNetwork(import('./sign-in-steps.ts')).then(({ signInSteps }) => signInSteps);

/** Which browsers can be asked for a passkey on this device alone is known in a file of its own. */
const whatIsPossible = (): Promise<'modal' | 'immediate'> =>
  import('./on-this-device.ts').then(
    ({ onThisDevice }) => onThisDevice(),
    () => 'modal',
  );

/** Best effort. Comes while the backend thinks: the page may be left right after its answer. */
const loadSendSignals = () =>
  import('../webauthn/send-signals.ts').then(
    ({ sendSignals }) => sendSignals,
    () => undefined,
  );

/** What a refusal means for the passkey. Best effort: without the file it is offered once more. */
const tellBrowser = (error: PasskeyError, credentialId: string, rpId: string | undefined) =>
  import('./signal-refusal.ts').then(
    ({ signalRefusal }) => signalRefusal(error, { credentialId, rpId }),
    () => undefined,
  );

type StepStory = (steps: typeof signInSteps, progress: SignInProgress) => Promise<void>;

/** One story, as its parts see it. */
interface Run {
  adapter: PasskeyAdapter;
  enter: (state: SignInState | Failed) => void;
  call: Call;
}

/** What was fetched ahead knows nothing of this run: whoever cancels does not wait for it. Rejects only. */
const aborted = (signal: AbortSignal) =>
  new Promise<undefined>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

const isCrossDevice = (credential: AuthenticationResponseJSON): boolean => credential.authenticatorAttachment === 'cross-platform';

async function verify(
  { adapter, call }: Run,
  request: AuthenticationRequest,
  credential: AuthenticationResponseJSON,
  { state, publicKey }: Challenge<'get'>,
): Promise<Done | Step> {
  void loadSendSignals();
  try {
    return await adapter.verifyAuthentication(request, credential, state, call);
  } catch (cause) {
    if (cause instanceof PasskeyError) void tellBrowser(cause, credential.id, publicKey.rpId);
    throw cause;
  }
}
