import { findStep } from '../methods/find-step.ts';
import { presentStep } from '../methods/open-step.ts';
import { Problem } from '../problem.ts';
import type { Step } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';
import { secondFactor } from '../sign-ins/next-factor.ts';

/** The step that a reload left pending in this browser, or `null`. Needs cookies. */
export const resumeStep = route(shape.nothing, async (_body, context): Promise<Step | null> => {
  const state = context.visitor.pending();
  if (state === undefined) return null;
  const ticket = await findStep(context, state).catch((error: unknown) => {
    if (error instanceof Problem) return null; // it ended while nobody looked
    throw error;
  });
  if (!ticket) return null;
  if (ticket.kind === 'step') return presentStep(context, ticket, state);
  const { accountId, methods } = ticket;
  const account = methods.length === 1 ? await context.store.account(accountId) : undefined;
  return account ? secondFactor(context, account, 'passkey') : { kind: 'choose', methods, state };
});
