import { digest } from '../digest.ts';
import type { Proof } from '../protocol.ts';
import type { Site } from '../site.ts';
import type { ProofTicket } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/**
 * Gives out a proof that somebody confirmed just now who they are: for one action, once, for as long as the policy and `maxAge` allow.
 * @param about.maxAge Milliseconds.
 */
export async function giveProof(
  { store, policy, random, now }: Site,
  { maxAge = Infinity, ...about }: Pick<ProofTicket, 'accountId' | 'sessionId' | 'action'> & { maxAge?: number | undefined },
): Promise<Proof> {
  const value = base64url.encode(random(32));
  const id = await digest(value);
  const given = now();
  const expiresAt = given + Math.min(policy.proofLife, maxAge);
  await store.change('ticket', id, () => ({ ...about, id, kind: 'proof', givenAt: given, expiresAt }));
  return { type: 'token', value };
}
