import { creationChallenge } from '../ceremonies/creation-challenge.ts';
import { firstPasskey } from '../ceremonies/first-passkey.ts';
import { identifier } from '../identifier.ts';
import { label } from '../label.ts';
import { openStep } from '../methods/open-step.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Challenge, RegistrationRequest, Step } from '../protocol.ts';
import { registrationRequest } from '../requests/registration-request.ts';
import { route, type RouteContext } from '../route.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import type { AccountRecord } from '../stores/store.ts';

/**
 * Hands out a challenge for a new passkey: the first one of a new account, or another one for who is signed in. A new account's owner may
 * have to prove first that the address is theirs.
 */
export const registrationOptions = route(registrationRequest, async (request, context): Promise<Step> => {
  if (request.purpose === 'add') return member(request, context);
  const { given, displayName, account } = await newcomer(request, context);
  if (context.policy.signUpProof === 'none') return firstPasskey(context, { ...given, displayName });
  return openStep(context, { method: context.policy.signUpProof, ...given, displayName, account, stage: 'sign-up' });
});

// --- helpers ---

/** Nothing is stored yet: an account begins with its first passkey. */
async function newcomer(request: RegistrationRequest, { store, policy }: RouteContext) {
  if (request.automatic) throw new Problem('invalid-input', 'A new account needs somebody who is there.', { field: 'automatic' });
  const given = identifier(request.identifier ?? '');
  const displayName = request.displayName === undefined ? given.name : label(request.displayName, 'displayName');
  const account = await store.accountByKey(given.key);
  const tells = policy.signUpProof === 'none' || policy.enumeration === 'honest';
  if (account && tells) throw new Problem('account-exists', 'This identifier is taken.', { field: 'identifier' });
  return { given, displayName, account };
}

async function member(request: RegistrationRequest, context: RouteContext): Promise<Challenge<'create'>> {
  const { account, session } = await requireFresh(context, 'passkeys.add', async (owner) => checkOwner(request, owner));
  const passkeys = await context.store.passkeysOf(account.id);
  return creationChallenge(context, {
    about: { purpose: 'add', sessionId: session.id, automatic: request.automatic ?? false },
    user: present.account(account),
    excludeCredentials: passkeys.map(present.descriptor),
  });
}

function checkOwner({ identifier: given }: RegistrationRequest, { key }: AccountRecord): void {
  if (given === undefined || identifier(given).key === key) return;
  throw new Problem('forbidden', 'A passkey can be added to one’s own account only.', { field: 'identifier' });
}
