import type { Answer, Call, Done, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { awaitLink } from './await-link.ts';
import type { Clock } from './clock.ts';
import type { Failed } from './flow.ts';

export interface AnswerStepOptions {
  call: Call;
  clock: Clock | undefined;
  /** Shows that a link could not be sent once more. */
  enter: (state: Failed) => void;
}

/**
 * Answers a step that the backend asked for. A link that could not be sent once more is still waited for: the first one may be opened yet.
 * @returns What the backend wants next; `undefined` when the call was aborted meanwhile.
 * @throws {PasskeyError} What the backend refused with; `unsupported` when it takes no answers.
 */
export async function answerStep(
  adapter: PasskeyAdapter,
  step: Step,
  answer: Answer,
  { call, clock, enter }: AnswerStepOptions,
): Promise<Done | Step | undefined> {
  if (!adapter.respond) throw new PasskeyError('unsupported', { phase: 'verification' });
  try {
    return await adapter.respond(step, answer, call);
  } catch (cause) {
    const waits = answer.resend && step.kind === 'code' && step.method === 'email-link';
    if (!waits || call.signal.aborted || !(cause instanceof PasskeyError)) throw cause;
    enter({ status: 'failed', error: cause });
    return awaitLink(adapter, step, { call, clock });
  }
}
