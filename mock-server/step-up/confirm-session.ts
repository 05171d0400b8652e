import type { Done } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import { signedIn } from '../sign-ins/finish-sign-in.ts';
import type { ProofRequest } from '../stores/store.ts';
import { giveProof } from './give-proof.ts';

export interface Confirmation {
  accountId: string;
  /** The passkey that was used, if one was. */
  credentialId?: string;
}

/**
 * Somebody proved once more who they are: their session, which they keep, is fresh again.
 * @param wanted What they asked a proof for; without it there is none.
 */
export async function confirmSession(context: RouteContext, confirmation: Confirmation, wanted?: ProofRequest): Promise<Done> {
  const done = await signedIn(context, confirmation);
  const { id: sessionId } = await context.visitor.confirm();
  if (!wanted) return done;
  const { action, maxAge } = wanted;
  const about = { accountId: confirmation.accountId, sessionId, maxAge, ...(action !== undefined && { action }) };
  return { ...done, proof: await giveProof(context, about) };
}
