import { digest } from '../digest.ts';
import { tries } from '../limits/tries.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { chosenState } from '../sign-ins/chosen-state.ts';
import type { StepTicket } from '../stores/store.ts';

/** What became of an answer. */
export interface Outcome {
  right: boolean;
  field: 'code' | 'password';
  /** The step's. */
  state: string;
}

/**
 * Notes the outcome of one answer. A right one takes the step out of use; after too many wrong ones it is gone as well. Where the method
 * was chosen, the wrong ones with all methods count together, and the sign-in is gone with them.
 * @throws {Problem} `verification-failed` for a wrong answer; `challenge-expired` when another answer was faster, or the last one allowed.
 */
export async function tryAnswer(site: Site, { id }: StepTicket, { right, field, state }: Outcome): Promise<void> {
  const { store, policy, now } = site;
  const choice = chosenState.choice(state);
  if (choice !== undefined) await countInSignIn(site, choice, right);
  let open = false;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'step' || ticket.expiresAt <= now()) return ticket;
    open = true;
    const failures = ticket.failures + 1;
    return right || failures >= policy.codeAttempts ? undefined : { ...ticket, failures };
  });
  if (!open) throw over();
  if (!right) throw new Problem('verification-failed', `The ${field} is wrong.`, { field });
}

// --- helpers ---

async function countInSignIn(site: Site, choice: string, right: boolean): Promise<void> {
  const { store, policy } = site;
  const who = `sign-in:${choice}`;
  const { left, wait } = await tries.count(site, who, { count: policy.codeAttempts, window: policy.codeLife });
  if (wait > 0) throw over();
  if (right) await tries.giveBack(site, who);
  else if (left === 0) await store.change('ticket', await digest(choice), () => undefined);
}

const over = () => new Problem('challenge-expired', 'This step is over. Begin again.');
