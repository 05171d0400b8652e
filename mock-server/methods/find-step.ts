import { digest } from '../digest.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { ChoiceTicket, StepTicket } from '../stores/store.ts';

/**
 * The step that a state stands for.
 * @throws {Problem} `challenge-expired` when it is over, or not from here.
 */
export async function findStep({ store, now }: Site, state: string): Promise<StepTicket | ChoiceTicket> {
  const ticket = await store.read('ticket', await digest(state));
  if ((ticket?.kind === 'step' || ticket?.kind === 'choice') && ticket.expiresAt > now()) return ticket;
  throw new Problem('challenge-expired', 'This step is over. Begin again.');
}
