import { openCeremony } from '../ceremonies/open-ceremony.ts';
import { identifier } from '../identifier.ts';
import { label } from '../label.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Challenge, CreationOptions, Descriptor, RegistrationRequest } from '../protocol.ts';
import { registrationRequest } from '../requests/registration-request.ts';
import { route, type RouteContext } from '../route.ts';
import { requireFresh } from '../step-up/require-fresh.ts';
import type { CreationCeremony } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/** Hands out a challenge for a new passkey: the first one of a new account, or another one for who is signed in. */
export const registrationOptions = route(registrationRequest, async (request, context) => {
  const { about, user, excludeCredentials } =
    request.purpose === 'sign-up' ? await newcomer(request, context) : await member(request, context);
  // An automatic passkey is made without asking anybody, so it cannot verify anybody.
  const userVerification = request.automatic ? 'preferred' : context.policy.userVerification;
  const ceremony = await openCeremony(context, {
    kind: 'create',
    purpose: request.purpose,
    userVerification,
    accountId: user.id,
    ...about,
  });
  const { rpId, rpName, policy } = context;
  const publicKey: CreationOptions = {
    rp: { id: rpId, name: rpName },
    user,
    challenge: ceremony.challenge,
    pubKeyCredParams: policy.algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: policy.timeout,
    excludeCredentials,
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification },
    attestation: policy.attestation,
    extensions: { credProps: true },
  };
  return { kind: 'create', publicKey, state: ceremony.id, expiresAt: ceremony.expiresAt } satisfies Challenge<'create'>;
});

// --- helpers ---

interface Owner {
  about: Pick<CreationCeremony, 'newAccount' | 'sessionId' | 'automatic'>;
  user: CreationOptions['user'];
  excludeCredentials: Descriptor[];
}

/** Nothing is stored yet: an account begins with its first passkey. */
async function newcomer(request: RegistrationRequest, { store, random }: RouteContext): Promise<Owner> {
  if (request.automatic) throw new Problem('invalid-input', 'A new account needs somebody who is there.', { field: 'automatic' });
  const given = identifier(request.identifier ?? '');
  const displayName = request.displayName === undefined ? given.name : label(request.displayName, 'displayName');
  if (await store.accountByKey(given.key)) throw new Problem('account-exists', 'This identifier is taken.', { field: 'identifier' });
  return {
    about: { newAccount: { ...given, displayName } },
    user: { id: base64url.encode(random(32)), name: given.name, displayName },
    excludeCredentials: [],
  };
}

async function member(request: RegistrationRequest, context: RouteContext): Promise<Owner> {
  const { account, session } = await requireFresh(context, 'passkeys.add');
  if (request.identifier !== undefined && identifier(request.identifier).key !== account.key) {
    throw new Problem('forbidden', 'A passkey can be added to one’s own account only.', { field: 'identifier' });
  }
  const passkeys = await context.store.passkeysOf(account.id);
  return {
    about: { sessionId: session.id, automatic: request.automatic ?? false },
    user: present.account(account),
    excludeCredentials: passkeys.map(present.descriptor),
  };
}
