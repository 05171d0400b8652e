import { digest } from '../digest.ts';
import type { Site } from '../site.ts';
import type { ProofTicket } from '../stores/store.ts';

/**
 * Takes a proof out of use and tells what it proved, or `undefined` when it was for another action, is too old, was spent before or is
 * not from here. A proof that was bound to no action is good for none: whoever asks for one says what for.
 */
export async function spendProof({ store, now }: Site, value: string, action: string): Promise<ProofTicket | undefined> {
  const id = await digest(value);
  let proof: ProofTicket | undefined;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'proof') return ticket;
    proof = ticket;
    return undefined;
  });
  return proof?.action === action && proof.expiresAt > now() ? proof : undefined;
}
