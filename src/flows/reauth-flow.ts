import type { Account, Answer, AuthenticationRequest, Call, Challenge, Done, Method, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import { getPasskey } from '../webauthn/get-passkey.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import type { Clock } from './clock.ts';
import { Flow, type Failed } from './flow.ts';
import { orNetwork } from './or-network.ts';
import { refusal } from './refusal.ts';
import { waysToConfirm } from './ways-to-confirm.ts';

/** Where a confirmation stands. `idle` and `failed` are every flow's. */
export type ReauthState =
  | { status: 'asking' } // nothing has begun yet: the visitor is to say that it may
  | { status: 'preparing' } // waiting for the backend's challenge
  | { status: 'prompting' } // the browser's own dialog is open
  | { status: 'verifying' } // the backend is checking the answer
  /** The visitor picks a way: because they asked to, or because the backend did (`step`). */
  | { status: 'choosing'; methods: readonly Method[]; step?: Step & { kind: 'choose' } }
  | { status: 'entering-password'; identifier: string }
  | { status: 'entering-code'; step: Step & { kind: 'code' } }
  | { status: 'waiting-for-link'; step: Step & { kind: 'code' } }
  | { status: 'redirecting'; url: string } // the backend continues elsewhere
  | { status: 'confirmed' }; // the proof is no part of the state, which everybody can see

export interface ReauthFlowOptions {
  arbiter?: Arbiter;
  /** Default: the system's. */
  clock?: Clock;
  /** Gets the backend's answer, with its proof; it is kept nowhere else. Without a proof the backend itself remembers that they confirmed. */
  onConfirmed?: (reply: Done) => void;
}

/** What a confirmation is for. */
export interface ReauthOptions {
  /** What the proof is to be bound to: a word that the backend knows. */
  action?: string | undefined;
  /** How old the confirmation may be when the proof is used, in milliseconds. The backend decides in the end. */
  maxAge?: number | undefined;
  /** Who is signed in, where that is known: whose passkeys count, and what else they have. */
  account?: Account | undefined;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
}

export interface ChooseOptions extends Pick<ReauthOptions, 'account'> {
  step?: (Step & { kind: 'choose' }) | undefined;
}

/**
 * Has somebody who is signed in confirm that it is still them, and gets the backend's proof of it: single-use, and bound to an action. Whether
 * a confirmation is fresh enough, and whose passkey it was, is for the backend to say. No DOM: usable from any framework or a test.
 * @example
 * const flow = new ReauthFlow({ onConfirmed: ({ proof }) => send(proof) });
 * flow.subscribe((state) => render(state));
 * flow.ask(); // the question is on screen
 * await flow.confirm(adapter, { action: 'transfer' }); // from a click
 */
export class ReauthFlow extends Flow<ReauthState> {
  readonly #arbiter: Arbiter;
  readonly #clock: Clock | undefined;
  readonly #onConfirmed: (reply: Done) => void;

  constructor({ arbiter = pageArbiter(), clock, onConfirmed = () => {} }: ReauthFlowOptions = {}) {
    super();
    this.#arbiter = arbiter;
    this.#clock = clock;
    this.#onConfirmed = onConfirmed;
  }

  /** Puts the question: nothing has begun, or what had is taken back. */
  ask(): void {
    void this.run(async (enter) => enter({ status: 'asking' }));
  }

  /** Asks for one of the account's passkeys in the browser's dialog. Resolves when the story is over; never rejects. */
  confirm(adapter: PasskeyAdapter, options: ReauthOptions = {}): Promise<void> {
    return this.run((enter, signal) => this.#confirm(adapter, { options, enter, signal }));
  }

  /** Shows the ways to confirm: all that there are, or those that the backend offered in a step. */
  choose(adapter: PasskeyAdapter, { account, step }: ChooseOptions = {}): Promise<void> {
    return this.run(async (enter) => {
      const methods = step?.methods ?? ['passkey', ...waysToConfirm(adapter, account?.methods)];
      enter({ status: 'choosing', methods, ...(step && { step }) });
    });
  }

  /** Begins a method: a passkey is asked for, a code or link is sent, a password is checked; without one, it is asked for. */
  start(adapter: PasskeyAdapter, method: Method, { password, ...options }: ReauthOptions & { password?: string } = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      const { action, maxAge, account, extra } = options;
      const run: Run = { options, enter, signal };
      const identifier = account?.name ?? account?.email ?? '';
      if (method === 'passkey') return this.#confirm(adapter, run);
      if (method === 'password' && password === undefined) {
        enter({ status: 'entering-password', identifier });
        return;
      }
      if (!adapter.start) throw new PasskeyError('unsupported', { phase: 'options' });
      enter({ status: password === undefined ? 'preparing' : 'verifying' });
      const given = { ...(identifier && { identifier }), ...(password !== undefined && { password }) };
      const reply = await adapter.start(method, { purpose: 'reauth', ...bound({ action, maxAge }), ...given }, { signal, extra });
      await this.#follow(adapter, reply, run);
    });
  }

  /** Answers what the backend asked for: a code, another one, or the choice of a way. */
  respond(adapter: PasskeyAdapter, step: Step, answer: Answer, options: ReauthOptions = {}): Promise<void> {
    return this.run(async (enter, signal) => {
      enter({ status: answer.resend || answer.method ? 'preparing' : 'verifying' });
      const { answerStep } = await orNetwork(import('./answer-step.ts'));
      const reply = await answerStep(adapter, step, answer, { call: { signal, extra: options.extra }, clock: this.#clock, enter });
      if (reply) await this.#follow(adapter, reply, { options, enter, signal });
    });
  }

  async #confirm(adapter: PasskeyAdapter, run: Run, given?: Challenge<'get'>): Promise<void> {
    const { options, enter, signal } = run;
    const { action, maxAge, account, extra } = options;
    const request: AuthenticationRequest = { purpose: 'reauth', mediation: 'modal', ...bound({ action, maxAge }) };
    enter({ status: 'preparing' });
    // Fetching the challenge and verifying the answer belong to the ceremony: see Arbiter.modal.
    const reply = await this.#arbiter.modal(async (turn) => {
      const call: Call = { signal: AbortSignal.any([signal, turn]), extra };
      call.signal.throwIfAborted(); // taken over, or cancelled, while the one before was settling
      const challenge = given ?? (await adapter.authenticationOptions(request, call));
      if (challenge.kind !== 'get') return challenge;
      enter({ status: 'prompting' });
      // That somebody is there is not enough: it has to be them.
      const publicKey = { ...challenge.publicKey, userVerification: 'required' };
      const credential = await getPasskey(publicKey, { signal: call.signal });
      enter({ status: 'verifying' });
      try {
        return await adapter.verifyAuthentication(request, credential, challenge.state, call);
      } catch (cause) {
        throw refusal(cause, { credential, challenge, account });
      }
    });
    // A step may take minutes: it is no part of the ceremony.
    await this.#follow(adapter, reply, run);
  }

  /** What the backend answered decides what comes next. */
  async #follow(adapter: PasskeyAdapter, reply: Done | Step, run: Run): Promise<void> {
    const { options, enter, signal } = run;
    if (reply.kind === 'done') {
      void sendSignals(reply.signals ?? []);
      if (signal.aborted) return; // whoever took the question back has no use for the answer
      enter({ status: 'confirmed' });
      this.#onConfirmed(reply);
    } else if (reply.kind === 'code' && reply.method === 'email-link') {
      enter({ status: 'waiting-for-link', step: reply });
      const { awaitLink } = await orNetwork(import('./await-link.ts'));
      const next = await awaitLink(adapter, reply, { call: { signal, extra: options.extra }, clock: this.#clock });
      if (next) await this.#follow(adapter, next, run);
    } else if (reply.kind === 'code') {
      enter({ status: 'entering-code', step: reply });
    } else if (reply.kind === 'choose') {
      enter({ status: 'choosing', methods: reply.methods, step: reply });
    } else if (reply.kind === 'redirect') {
      enter({ status: 'redirecting', url: reply.url });
    } else if (reply.kind === 'get') {
      await this.#confirm(adapter, run, reply);
    } else {
      throw new PasskeyError('invalid-response', { cause: reply }); // a passkey cannot be made in the middle of a confirmation
    }
  }
}

// --- helpers ---

interface Run {
  options: ReauthOptions;
  enter: (state: ReauthState | Failed) => void;
  signal: AbortSignal;
}

/** Only what was asked for: absent members stay absent on the wire. */
const bound = ({ action, maxAge }: Pick<ReauthOptions, 'action' | 'maxAge'>) => ({
  ...(action !== undefined && { action }),
  ...(maxAge !== undefined && { maxAge }),
});
