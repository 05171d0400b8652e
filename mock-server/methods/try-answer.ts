import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { StepTicket } from '../stores/store.ts';

/**
 * Notes the outcome of one answer. A right one takes the step out of use; after too many wrong ones it is gone as well.
 * @throws {Problem} `verification-failed` for a wrong answer; `challenge-expired` when another answer was faster, or the last one allowed.
 */
export async function tryAnswer(
  { store, policy, now }: Site,
  { id }: StepTicket,
  right: boolean,
  field: 'code' | 'password',
): Promise<void> {
  let open = false;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'step' || ticket.expiresAt <= now()) return ticket;
    open = true;
    const failures = ticket.failures + 1;
    return right || failures >= policy.codeAttempts ? undefined : { ...ticket, failures };
  });
  if (!open) throw new Problem('challenge-expired', 'This step is over. Begin again.');
  if (!right) throw new Problem('verification-failed', `The ${field} is wrong.`, { field });
}
