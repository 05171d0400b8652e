import type { Answer, AuthenticationRequest, Call, Challenge, Done, Method, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { answerStep } from './answer-step.ts';
import { awaitLink } from './await-link.ts';
import type { Clock } from './clock.ts';
import type { Failed } from './flow.ts';
import type { SignInState, StartOptions } from './sign-in-flow.ts';

/** One run of a sign-in, as its steps see it. */
export interface SignInProgress {
  adapter: PasskeyAdapter;
  call: Call;
  clock: Clock | undefined;
  enter: (state: SignInState | Failed) => void;
  /** Asks for a passkey, with the backend's challenge or a fresh one. */
  ask: (request: AuthenticationRequest, challenge?: Challenge<'get'>) => Promise<void>;
  /** Does what the backend's answer asks for. */
  follow: (reply: Done | Step) => Promise<void>;
}

/** The steps of a sign-in that are no passkey. Loaded with the first of them. */
export const signInSteps = {
  /** Goes on in a way that this account has. */
  async identify({ adapter, call, enter, ask, ...more }: SignInProgress, identifier: string): Promise<void> {
    // Few backends can be asked, so the asking is a file of its own.
    const lookUp = adapter.lookup && (await import('./look-up.ts')).lookUp;
    const { methods, state } = lookUp ? await lookUp(adapter, identifier, call) : { methods: adapter.methods, state: undefined };
    const choosing: SignInState = { status: 'choosing', methods, identifier, state };
    const [first] = methods;
    if (methods.includes('passkey')) {
      await ask({ purpose: 'sign-in', mediation: 'modal', identifier }).catch((cause: unknown) => {
        if (methods.length < 2 || !(cause instanceof PasskeyError) || cause.code !== 'cancelled') throw cause;
        enter(choosing); // no passkey at hand: here are the others
      });
    } else if (first && methods.length === 1) {
      await signInSteps.start({ adapter, call, enter, ask, ...more }, first, { identifier, state });
    } else enter(choosing);
  },

  /** Begins a method. */
  async start({ adapter, call, enter, ask, follow }: SignInProgress, method: Method, options: StartOptions): Promise<void> {
    const { identifier = '', password, state } = options;
    if (method === 'passkey') return ask({ purpose: 'sign-in', mediation: 'modal', ...(identifier && { identifier }) });
    if (method === 'password' && password === undefined) {
      enter({ status: 'entering-password', identifier, state });
      return;
    }
    if (!adapter.start) throw new PasskeyError('unsupported', { phase: 'options' });
    enter({ status: password === undefined ? 'preparing' : 'verifying' });
    const input = { ...(identifier && { identifier }), ...(password !== undefined && { password }), state };
    await follow(await adapter.start(method, input, call));
  },

  /** Answers a step. */
  async respond(progress: SignInProgress, step: Step, answer: Answer): Promise<void> {
    const { adapter, ask, follow } = progress;
    const reply = await answerStep(adapter, step, answer, progress);
    if (reply?.kind === 'get' && answer.method === 'passkey') await ask({ purpose: 'second-factor', mediation: 'modal' }, reply);
    else if (reply) await follow(reply);
  },

  /** Goes on with the step that a reload left pending. */
  async resume({ adapter, call, follow }: SignInProgress): Promise<void> {
    const step = await adapter.resume?.(call).catch(() => null);
    if (step) await follow(step);
  },

  /** Shows the step that the backend wants first; a link is waited for. */
  async next(progress: SignInProgress, step: Step): Promise<void> {
    const { adapter, enter, follow } = progress;
    if (step.kind === 'code' && step.method === 'email-link') {
      enter({ status: 'waiting-for-link', step });
      const reply = await awaitLink(adapter, step, progress);
      if (reply) await follow(reply);
    } else if (step.kind === 'code') {
      enter({ status: 'entering-code', step });
    } else if (step.kind === 'choose') {
      enter({ status: 'choosing', methods: step.methods, step });
    } else if (step.kind === 'redirect') {
      enter({ status: 'redirecting', url: step.url });
    } else if (step.kind === 'get') {
      enter({ status: 'second-factor', step });
    } else {
      throw new PasskeyError('invalid-response', { cause: step }); // a passkey cannot be made in the middle of a sign-in
    }
  },
};
