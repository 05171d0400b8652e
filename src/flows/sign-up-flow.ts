import type { Answer, Call, Challenge, Done, PasskeyAdapter, RegistrationRequest, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import { addPasskey } from './add-passkey.ts';
import type { Clock } from './clock.ts';
import { Flow } from './flow.ts';
import { orNetwork } from './or-network.ts';
import { withoutProof, type Outcome } from './without-proof.ts';

/** Where a sign-up stands. `idle` and `failed` are every flow's. */
export type SignUpState =
  | { status: 'preparing' } // waiting for the backend's challenge
  | { status: 'prompting' } // the browser's own dialog is open
  | { status: 'verifying' } // the backend is checking the new passkey, or an answer
  | { status: 'entering-code'; step: Step & { kind: 'code' } } // the backend wants to know first that the address is theirs
  | { status: 'waiting-for-link'; step: Step & { kind: 'code' } } // the same, with a link in an e-mail
  | { status: 'redirecting'; url: string } // the backend continues elsewhere
  | { status: 'signed-up'; reply: Outcome };

export interface SignUpFlowOptions {
  arbiter?: Arbiter;
  /** Default: the system's. */
  clock?: Clock;
  /** Gets the backend's whole answer once the account is there. A proof and tokens are for the caller alone: they are in no state. */
  onSignedUp?: (reply: Done) => void;
}

export interface SignUpOptions {
  /** The new account's name, for example an e-mail address. */
  identifier: string;
  displayName?: string;
  /**
   * Where the passkey is to be saved, the preferred place first: `client-device`, `hybrid`, `security-key`. A wish; it shuts nothing out. In
   * place of the backend's own. @see https://w3c.github.io/webauthn/#enum-hints
   */
  hints?: readonly string[] | undefined;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
}

/**
 * Makes an account whose first way in is a passkey. No DOM: usable from any framework or a test.
 * @example
 * const flow = new SignUpFlow();
 * flow.subscribe((state) => render(state));
 * await flow.signUp(adapter, { identifier: 'mia@example.com', displayName: 'Mia' });
 * // A backend that sends a code first: { status: 'entering-code', step }
 * await flow.respond(adapter, step, { code: '123456' });
 */
export class SignUpFlow extends Flow<SignUpState> {
  readonly #arbiter: Arbiter;
  readonly #clock: Clock | undefined;
  /** What the steps on the way belong to. */
  #request: RegistrationRequest = { purpose: 'sign-up' };
  /** The challenge that steps led to. Whoever cancels the prompt has no need to answer them again. */
  #granted: Granted | undefined;

  readonly #onSignedUp: SignUpFlowOptions['onSignedUp'];

  constructor({ arbiter = pageArbiter(), clock, onSignedUp }: SignUpFlowOptions = {}) {
    super();
    this.#arbiter = arbiter;
    this.#clock = clock;
    this.#onSignedUp = onSignedUp;
  }

  /** Makes the account. Resolves when the story is over, or the backend wants something else first; never rejects. */
  signUp(adapter: PasskeyAdapter, { identifier, displayName, hints, extra }: SignUpOptions): Promise<void> {
    const request: RegistrationRequest = { purpose: 'sign-up', identifier, ...(displayName && { displayName }) };
    this.#request = request;
    return this.run((enter, signal) => {
      const progress = { adapter, request, hints, enter, call: { signal, extra } };
      return this.#make(progress, this.#grantedFor(progress));
    });
  }

  /** Answers the step that the backend asked for. When it is content, the passkey is made at once. */
  respond(
    adapter: PasskeyAdapter,
    step: Step,
    answer: Answer,
    { hints, extra }: Pick<SignUpOptions, 'hints' | 'extra'> = {},
  ): Promise<void> {
    const request = this.#request;
    return this.run(async (enter, signal) => {
      enter({ status: answer.resend ? 'preparing' : 'verifying' });
      const call = { signal, extra };
      const { answerStep } = await orNetwork(import('./answer-step.ts'));
      const reply = await answerStep(adapter, step, answer, { call, clock: this.#clock, enter });
      if (reply) await this.#follow(reply, { adapter, request, hints, enter, call });
    });
  }

  async #make(progress: Progress, challenge?: Challenge<'create'>): Promise<void> {
    const { adapter, request, hints, enter, call } = progress;
    const reply = await addPasskey(adapter, {
      ...call,
      arbiter: this.#arbiter,
      request,
      enter,
      challenge,
      adjust: (options) => (hints?.length ? { ...options, hints: [...hints] } : options),
      onMade: () => {
        this.#granted = undefined; // from here on the challenge is used up
      },
      onDone: (done) => this.#finish(done, progress),
    });
    if (reply.kind !== 'done') await this.#follow(reply, progress);
  }

  /** What the backend answered decides what comes next. */
  async #follow(reply: Done | Step, progress: Progress): Promise<void> {
    const { adapter, request, enter, call } = progress;
    if (reply.kind === 'done') {
      this.#finish(reply, progress);
    } else if (reply.kind === 'create') {
      this.#granted = { adapter, request, challenge: reply };
      await this.#make(progress, reply);
    } else if (reply.kind === 'code' && reply.method === 'email-link') {
      enter({ status: 'waiting-for-link', step: reply });
      const { awaitLink } = await orNetwork(import('./await-link.ts'));
      const next = await awaitLink(adapter, reply, { call, clock: this.#clock });
      if (next) await this.#follow(next, progress);
    } else if (reply.kind === 'code') {
      enter({ status: 'entering-code', step: reply });
    } else if (reply.kind === 'redirect') {
      enter({ status: 'redirecting', url: reply.url });
    } else {
      throw new PasskeyError('invalid-response', { cause: reply });
    }
  }

  #finish(reply: Done, { enter, call }: Progress): void {
    void sendSignals(reply.signals ?? []);
    enter({ status: 'signed-up', reply: withoutProof(reply) });
    if (!call.signal.aborted) this.#onSignedUp?.(reply);
  }

  #grantedFor({ adapter, request }: Progress): Challenge<'create'> | undefined {
    const granted = this.#granted;
    this.#granted = undefined;
    const same =
      granted?.adapter === adapter &&
      granted.request.identifier === request.identifier &&
      granted.request.displayName === request.displayName;
    const now = this.#clock?.now() ?? Date.now();
    if (!same || (granted.challenge.expiresAt ?? Infinity) < now + SPARE) return undefined;
    this.#granted = granted;
    return granted.challenge;
  }
}

// --- helpers ---

interface Progress {
  adapter: PasskeyAdapter;
  request: RegistrationRequest;
  hints: readonly string[] | undefined;
  enter: (state: SignUpState) => void;
  call: Call;
}

interface Granted extends Pick<Progress, 'adapter' | 'request'> {
  challenge: Challenge<'create'>;
}

/** Milliseconds that a challenge must still live, for somebody to answer it. */
const SPARE = 30_000;
