import { identifier } from '../identifier.ts';
import { checkAnswer } from '../methods/check-answer.ts';
import { methodsOf } from '../methods/methods-of.ts';
import { openLink } from '../methods/open-link.ts';
import { openStep } from '../methods/open-step.ts';
import { Problem } from '../problem.ts';
import type { Done, Method, Step } from '../protocol.ts';
import { shape } from '../requests/shape.ts';
import { route, type RouteContext } from '../route.ts';
import { nextFactor } from '../sign-ins/next-factor.ts';
import { startConfirmation } from '../step-up/start-confirmation.ts';
import type { AccountRecord } from '../stores/store.ts';

/**
 * Begins a method other than a passkey: to sign in, or, as a `reauth`, to confirm who is signed in. A password may come along at once;
 * `email-link` with a `state` opens the link it came from.
 */
export const startMethod = route(
  shape.object({
    purpose: shape.optional(shape.oneOf('sign-in', 'reauth')),
    identifier: shape.optional(shape.string),
    password: shape.optional(shape.string),
    state: shape.optional(shape.string),
    action: shape.optional(shape.string),
    maxAge: shape.optional(shape.duration),
  }),
  async ({ purpose, identifier: typed, password, state, action, maxAge }, context): Promise<Done | Step> => {
    if (purpose === 'reauth') return startConfirmation(context, { password, action, maxAge });
    if (hasLinks(context) && typed === undefined && state !== undefined) return openLink(context, state);
    const method = firstFactor(context);
    const { key, name } = identifier(typed ?? '');
    const account = await findAccount(context, key, method);
    if (method !== 'password' || password === undefined) return openStep(context, { method, key, name, account, stage: 'first' });
    const right = await checkAnswer(context, 'password', { ticket: { id: '', key, stage: 'first' }, account, answer: { password } });
    if (!right || !account) throw new Problem('verification-failed', 'The password is wrong.', { field: 'password' });
    return nextFactor(context, { accountId: account.id, method });
  },
);

// --- helpers ---

/** A link may come as either factor. */
const hasLinks = ({ id, policy }: RouteContext): boolean =>
  id === 'email-link' && (policy.methods.includes(id) || policy.secondFactors.includes(id));

/** An authenticator app alone is no way in: whoever looks over a shoulder has its code. */
function firstFactor({ id, policy }: RouteContext): Exclude<Method, 'passkey' | 'totp'> {
  const method = policy.methods.find((one) => one === id);
  if (method !== undefined && method !== 'passkey' && method !== 'totp') return method;
  throw new Problem('invalid-input', 'This method begins no sign-in here.', { field: 'method' });
}

/** The account, if it exists and has this method. Says that it is not so only where the policy is honest. */
async function findAccount({ store, policy }: RouteContext, key: string, method: Method): Promise<AccountRecord | undefined> {
  const account = await store.accountByKey(key);
  const usable = account && methodsOf(account, [], [method]).length > 0;
  if (policy.enumeration === 'safe') return usable ? account : undefined;
  if (!account) throw new Problem('account-unknown', 'There is no account with this identifier.', { field: 'identifier' });
  if (!usable) throw new Problem('invalid-input', 'The account does not have this method.', { field: 'method' });
  return account;
}
