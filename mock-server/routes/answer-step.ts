import { firstPasskey } from '../ceremonies/first-passkey.ts';
import { tries } from '../limits/tries.ts';
import { checkAnswer } from '../methods/check-answer.ts';
import { findStep } from '../methods/find-step.ts';
import { resend } from '../methods/resend.ts';
import { presentStep } from '../methods/open-step.ts';
import { tryAnswer } from '../methods/try-answer.ts';
import { Problem } from '../problem.ts';
import type { Answer, Done, Step } from '../protocol.ts';
import { METHODS } from '../requests/methods.ts';
import { shape } from '../requests/shape.ts';
import { route, type RouteContext } from '../route.ts';
import { chooseFactor } from '../sign-ins/choose-factor.ts';
import { finishSignIn, signedIn } from '../sign-ins/finish-sign-in.ts';
import { nextFactor } from '../sign-ins/next-factor.ts';
import { confirmSession } from '../step-up/confirm-session.ts';
import type { StepTicket } from '../stores/store.ts';

/** Answers a step. For `email-link` an empty answer asks whether the link was opened: the same step again means "not yet". */
export const answerStep = route(
  shape.object({
    step: shape.object({ state: shape.string }, { open: true }),
    answer: shape.object({
      code: shape.optional(shape.string),
      method: shape.optional(shape.oneOf(...METHODS)),
      password: shape.optional(shape.string),
      resend: shape.optional(shape.boolean),
    }),
  }),
  async ({ step: { state }, answer }, context): Promise<Done | Step> => {
    const ticket = await findStep(context, state);
    if (ticket.kind === 'choice') return chooseFactor(context, ticket, { choice: state, method: answer.method });
    if (answer.resend) return resend(context, ticket, state);
    const { method } = ticket;
    return method === 'email-link' ? poll(context, ticket, state) : check(context, { ...ticket, method }, { state, answer });
  },
);

// --- helpers ---

type Asked = StepTicket & { method: Exclude<StepTicket['method'], 'email-link'> };

async function check(context: RouteContext, ticket: Asked, { state, answer }: { state: string; answer: Answer }): Promise<Done | Step> {
  const { store } = context;
  const { method, accountId, stage, key, name, displayName = name, confirms, resendAt } = ticket;
  if (stage === 'reauth') await checkSession(context, ticket);
  const account = accountId === undefined ? undefined : await store.account(accountId);
  const right = await checkAnswer(context, method, { ticket, account, answer });
  await tryAnswer(context, ticket, { right, field: method === 'password' ? 'password' : 'code', state });
  if (resendAt !== undefined) await tries.giveBack(context, `identifier:${key}`); // the message that brought the code
  if (stage === 'sign-up') return firstPasskey(context, { key, name, displayName });
  const owner = { accountId: accountId ?? '' }; // nobody is right without an account
  if (stage === 'reauth') return confirmSession(context, owner, confirms);
  return stage === 'first' ? nextFactor(context, { ...owner, method }) : finishSignIn(context, { ...owner, method });
}

/** A confirmation is worth something only to the session that asked for it, and opens no other. */
async function checkSession({ visitor }: RouteContext, { confirms }: StepTicket): Promise<void> {
  const { session } = await visitor.require();
  if (session.id !== confirms?.sessionId) throw new Problem('challenge-expired', 'This step belongs to a session that is over.');
}

/** Whoever waits for a link is signed in when it was opened in this very browser. */
async function poll(context: RouteContext, ticket: StepTicket, state: string): Promise<Done | Step> {
  if (!ticket.opened) return presentStep(context, ticket, state);
  const session = await context.visitor.session();
  if (session && session.accountId === ticket.accountId) return signedIn(context, { accountId: session.accountId });
  throw new Problem('challenge-expired', 'The link was opened in another browser, which is signed in now.');
}
