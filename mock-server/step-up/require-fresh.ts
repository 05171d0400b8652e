import { Problem } from '../problem.ts';
import type { RouteContext } from '../route.ts';
import type { AccountRecord, SessionRecord } from '../stores/store.ts';
import { wwwAuthenticate } from '../www-authenticate.ts';
import { spendProof } from './spend-proof.ts';

/** What this server may want a confirmation for: the words for `action`. */
export type GuardedAction = 'passkeys.add' | 'passkeys.rename' | 'passkeys.remove' | 'recovery-codes.create';

/** The header in which a page sends a proof along. */
export const PROOF_HEADER = 'passkey-proof';

/**
 * Lets those through who confirmed lately who they are, or bring a proof for this very action.
 * @throws {Problem} `unauthenticated` without a session; `reauth-required` when the policy asks for more.
 * @see https://www.rfc-editor.org/rfc/rfc9470
 */
export async function requireFresh(
  context: RouteContext,
  action: GuardedAction,
): Promise<{ session: SessionRecord; account: AccountRecord }> {
  const { visitor, policy, now, request } = context;
  const current = await visitor.require();
  const { stepUp } = policy;
  if (!stepUp || now() - current.session.authenticatedAt < stepUp.maxAge) return current;
  const value = request.headers.get(PROOF_HEADER);
  const proof = value === null ? undefined : await spendProof(context, value, action);
  if (proof?.accountId === current.account.id && proof.sessionId === current.session.id) return current;
  const wanted = ['error="insufficient_user_authentication"', `error_description="Confirm who you are, for ${action}."`];
  throw new Problem('reauth-required', `The last confirmation is too old for ${action}.`, {
    headers: wwwAuthenticate(context, ...wanted, `max_age=${Math.floor(stepUp.maxAge / 1000)}`),
  });
}
