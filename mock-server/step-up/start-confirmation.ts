import { checkAnswer } from '../methods/check-answer.ts';
import { methodsOf } from '../methods/methods-of.ts';
import { openStep } from '../methods/open-step.ts';
import { Problem } from '../problem.ts';
import type { Done, Method, Step } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { AccountRecord, ProofRequest } from '../stores/store.ts';
import { confirmSession } from './confirm-session.ts';

/**
 * Begins a confirmation without a passkey, for the account that is signed in and no other. A password may come along at once; of a code the
 * answer is a step. An authenticator app or a recovery code is enough here, since the session itself is the first factor.
 * @throws {Problem} `unauthenticated` without a session; `invalid-input` when the account cannot confirm this way; `verification-failed` for a
 *   wrong password; `rate-limited`.
 */
export async function startConfirmation(context: RouteContext, { password, ...wanted }: Begin): Promise<Done | Step> {
  const { session, account } = await context.visitor.require();
  const method = wayOf(context, account);
  const { key, name } = account;
  if (method !== 'password' || password === undefined) {
    const confirms = { ...wanted, sessionId: session.id };
    return openStep(context, { method, key, name, account, stage: 'reauth', confirms });
  }
  const right = await checkAnswer(context, method, { ticket: { id: '', key, stage: 'reauth' }, account, answer: { password } });
  if (!right) throw new Problem('verification-failed', 'The password is wrong.', { field: 'password' });
  return confirmSession(context, { accountId: account.id }, wanted);
}

// --- helpers ---

interface Begin extends ProofRequest {
  password?: string | undefined;
}

/** A link opens another page, where nothing waits to be confirmed. */
function wayOf({ id, policy }: RouteContext, account: AccountRecord): Exclude<Method, 'passkey' | 'email-link'> {
  const methods = methodsOf(account, [], [...policy.methods, ...policy.secondFactors]);
  const method = methods.find((one) => one === id);
  if (method !== undefined && method !== 'passkey' && method !== 'email-link') return method;
  throw new Problem('invalid-input', 'This account cannot confirm this way.', { field: 'method' });
}
