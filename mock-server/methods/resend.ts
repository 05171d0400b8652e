import { Problem } from '../problem.ts';
import type { CodeStep } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { StepTicket } from '../stores/store.ts';
import { presentStep } from './open-step.ts';
import { sendSecret } from './send-secret.ts';

/**
 * Sends a new code or link, which takes the place of the one before. Wrong answers so far still count.
 * @throws {Problem} `rate-limited` when it is too soon; `invalid-input` when the step has nothing to send; `challenge-expired` when it is over.
 */
export async function resend(context: RouteContext, ticket: StepTicket, state: string): Promise<CodeStep> {
  const { store, now } = context;
  if (ticket.resendAt === undefined) throw new Problem('invalid-input', 'This step sends nothing.', { field: 'resend' });
  const retryAfter = ticket.resendAt - now();
  if (retryAfter > 0) throw new Problem('rate-limited', 'It is too soon to send another one.', { retryAfter });
  const account = ticket.accountId === undefined ? undefined : await store.account(ticket.accountId);
  const sent = await sendSecret(context, { ticket, account });
  let open = false;
  await store.change('ticket', ticket.id, (current) => {
    open = current?.kind === 'step' && !current.opened;
    return open && current?.kind === 'step' ? { ...current, ...sent } : current;
  });
  if (!open) throw new Problem('challenge-expired', 'This step is over. Begin again.');
  return presentStep(context, { ...ticket, ...sent }, state);
}
