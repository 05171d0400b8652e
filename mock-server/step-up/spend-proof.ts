import { digest } from '../digest.ts';
import type { Site } from '../site.ts';
import type { AccountRecord, ProofTicket, SessionRecord } from '../stores/store.ts';

/** Who wants to spend a proof, and on what. */
export interface Spending {
  action: string;
  /** The visitor; an app's own backend does not say. */
  by?: { account: Pick<AccountRecord, 'id'>; session: Pick<SessionRecord, 'id'> };
}

/**
 * Takes a proof out of use and tells what it proved, or `undefined` when it is somebody else's or for another action, is too old, was
 * spent before or is not from here. Those stay as they are: only who may spend a proof can take it from its owner. A proof that was bound
 * to no action is good for none: whoever asks for one says what for.
 */
export async function spendProof({ store, now }: Site, value: string, { action, by }: Spending): Promise<ProofTicket | undefined> {
  const id = await digest(value);
  let proof: ProofTicket | undefined;
  await store.change('ticket', id, (ticket) => {
    if (ticket?.kind !== 'proof' || ticket.action !== action || ticket.expiresAt <= now()) return ticket;
    if (by && (ticket.accountId !== by.account.id || ticket.sessionId !== by.session.id)) return ticket;
    proof = ticket;
    return undefined;
  });
  return proof;
}
