import { decoyCredentials } from '../ceremonies/decoy-credentials.ts';
import { openCeremony } from '../ceremonies/open-ceremony.ts';
import { identifier } from '../identifier.ts';
import { findStep } from '../methods/find-step.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { AuthenticationRequest, Challenge, Descriptor, Step } from '../protocol.ts';
import { authenticationRequest } from '../requests/authentication-request.ts';
import { route, type RouteContext } from '../route.ts';
import { secondFactor } from '../sign-ins/next-factor.ts';
import type { RequestCeremony } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { wwwAuthenticate } from '../www-authenticate.ts';

/** Hands out a fresh challenge. Signing in needs no identifier: the passkey itself says whose it is. */
export const authenticationOptions = route(authenticationRequest, async (request, context): Promise<Step> => {
  if (request.purpose === 'second-factor') return pendingPasskey(context);
  const { about, allowCredentials } = await audience(request, context);
  const ceremony = await openCeremony(context, {
    kind: 'get',
    purpose: request.purpose,
    discoverable: allowCredentials.length === 0,
    ...(request.purpose === 'reauth' && { action: request.action, maxAge: request.maxAge }),
    ...about,
  });
  const { challenge, userVerification, id, expiresAt } = ceremony;
  const publicKey = { challenge, rpId: context.rpId, timeout: context.policy.timeout, userVerification, allowCredentials };
  return { kind: 'get', publicKey, state: id, expiresAt } satisfies Challenge<'get'>;
});

// --- helpers ---

interface Audience {
  about: Pick<RequestCeremony, 'userVerification' | 'bound' | 'identifierKey' | 'accountId' | 'sessionId'>;
  allowCredentials: Descriptor[];
}

/** Another challenge for the sign-in that waits for a passkey in this browser. */
async function pendingPasskey(context: RouteContext): Promise<Step> {
  const { visitor, store } = context;
  const state = visitor.pending();
  const ticket = state === undefined ? undefined : await findStep(context, state);
  const account = ticket?.kind === 'choice' && ticket.methods.includes('passkey') ? await store.account(ticket.accountId) : undefined;
  if (!account) throw new Problem('unauthenticated', 'No sign-in is waiting for a second factor.', { headers: wwwAuthenticate(context) });
  return secondFactor(context, account, 'passkey');
}

/** Who may answer. */
async function audience({ purpose, identifier: typed }: AuthenticationRequest, context: RouteContext): Promise<Audience> {
  if (purpose !== 'sign-in') return visitorOnly(context);
  if (typed === undefined) return { about: { userVerification: context.policy.userVerification, bound: false }, allowCredentials: [] };
  return identified(typed, context);
}

/** Confirmations are for the one who is signed in, whatever the page says, and always with their fingerprint, face or screen lock. */
async function visitorOnly({ visitor, store }: RouteContext): Promise<Audience> {
  const { session, account } = await visitor.require();
  const passkeys = await store.passkeysOf(account.id);
  return {
    about: { userVerification: 'required', bound: true, accountId: account.id, sessionId: session.id },
    allowCredentials: passkeys.map(present.descriptor),
  };
}

/**
 * The decoy is made in any case, so that known and unknown identifiers cost the same; an unknown one gets an account that there is not, whose
 * passkeys nobody has.
 */
async function identified(typed: string, { store, policy, secret, random }: RouteContext): Promise<Audience> {
  const given = identifier(typed);
  const decoys = await decoyCredentials(given.key, await secret());
  const account = await store.accountByKey(given.key);
  if (!account && policy.enumeration === 'honest') {
    throw new Problem('account-unknown', 'There is no account with this identifier.', { field: 'identifier' });
  }
  const accountId = account?.id ?? base64url.encode(random(32));
  const passkeys = await store.passkeysOf(accountId);
  return {
    about: { userVerification: policy.userVerification, bound: true, identifierKey: given.key, accountId },
    allowCredentials: passkeys.length > 0 ? passkeys.map(present.descriptor) : decoys,
  };
}
