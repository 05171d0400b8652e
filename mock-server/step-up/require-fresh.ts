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
 * @param check Throws when the request will be refused in any case. It comes before a proof is spent, which should not be for nothing.
 * @throws {Problem} `unauthenticated` without a session; `reauth-required` when the policy asks for more; what `check` throws.
 * @see https://www.rfc-editor.org/rfc/rfc9470
 */
export async function requireFresh(
  context: RouteContext,
  action: GuardedAction,
  check: (account: AccountRecord) => Promise<unknown> = async () => undefined,
): Promise<{ session: SessionRecord; account: AccountRecord }> {
  const { visitor, policy, now, request } = context;
  const current = await visitor.require();
  const { stepUp } = policy;
  const value = request.headers.get(PROOF_HEADER);
  const fresh = !stepUp || now() - current.session.authenticatedAt < stepUp.maxAge;
  if (fresh || value !== null) await check(current.account);
  if (fresh || (value !== null && (await spendProof(context, value, { action, by: current })))) return current;
  const wanted = ['error="insufficient_user_authentication"', `error_description="Confirm who you are, for ${action}."`];
  throw new Problem('reauth-required', `The last confirmation is too old for ${action}.`, {
    headers: wwwAuthenticate(context, ...wanted, `max_age=${Math.floor(stepUp.maxAge / 1000)}`),
  });
}
