import type { Answer, AuthenticationRequest, Call, Challenge, Done, Method, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
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

  /** Answers a step. A link that could not be sent once more is still waited for. */
  async respond(progress: SignInProgress, step: Step, answer: Answer): Promise<void> {
    const { adapter, call, enter, ask, follow } = progress;
    if (!adapter.respond) throw new PasskeyError('unsupported', { phase: 'verification' });
    const reply = await adapter.respond(step, answer, call).catch((cause: unknown) => {
      if (!answer.resend || !isLink(step) || call.signal.aborted || !(cause instanceof PasskeyError)) throw cause;
      enter({ status: 'failed', error: cause });
      return undefined;
    });
    if (!reply) await waitForLink(progress, step);
    else if (reply.kind === 'get' && answer.method === 'passkey') await ask({ purpose: 'second-factor', mediation: 'modal' }, reply);
    else await follow(reply);
  },

  /** Goes on with the step that a reload left pending. */
  async resume({ adapter, call, follow }: SignInProgress): Promise<void> {
    const step = await adapter.resume?.(call).catch(() => null);
    if (step) await follow(step);
  },

  /** Shows the step that the backend wants first; a link is waited for. */
  async next(progress: SignInProgress, step: Step): Promise<void> {
    const { enter } = progress;
    if (isLink(step)) {
      enter({ status: 'waiting-for-link', step });
      await waitForLink(progress, step);
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

// --- helpers ---

type Link = Step & { kind: 'code' } & { method: 'email-link' };

const isLink = (step: Step): step is Link => step.kind === 'code' && step.method === 'email-link';

async function waitForLink({ adapter, call, clock, follow }: SignInProgress, step: Step): Promise<void> {
  if (!isLink(step)) return;
  const { awaitLink } = await import('./await-link.ts');
  const reply = await awaitLink(adapter, step, { call, clock });
  if (reply) await follow(reply);
}
