import { expectationsOf } from '../ceremonies/expectations-of.ts';
import { nobodysPasskey } from '../ceremonies/nobodys-passkey.ts';
import { takeCeremony } from '../ceremonies/take-ceremony.ts';
import { identifier } from '../identifier.ts';
import { Problem } from '../problem.ts';
import type { AuthenticationCredential } from '../protocol.ts';
import { authenticationAnswer, type AuthenticationAnswer } from '../requests/authentication-answer.ts';
import { route, type RouteContext } from '../route.ts';
import { finishSignIn } from '../sign-ins/finish-sign-in.ts';
import { confirmSession } from '../step-up/confirm-session.ts';
import type { PasskeyRecord, RequestCeremony } from '../stores/store.ts';
import { notify } from '../tripwire/notify.ts';
import { seal } from '../tripwire/seal.ts';
import { verifyAuthentication, type KnownPasskey, type VerifiedAuthentication } from '../verification/verify-authentication.ts';

/** Checks what the authenticator signed, and opens a session for its owner. */
export const authenticationVerify = route(authenticationAnswer, async (answer, context) => {
  const { credential, request, state } = answer;
  const ceremony = await takeCeremony(context, { state, kind: 'get', purpose: request.purpose });
  checkRequest(answer, ceremony);
  const known = await context.store.passkey(credential.id);
  // Who asked by identifier must not learn from a refusal which identifiers there are.
  const discreet = ceremony.identifierKey !== undefined && context.policy.enumeration === 'safe';
  if (!known && !discreet) throw unknownPasskey(credential.id, context);
  const passkey = known ?? nobodysPasskey(credential, ceremony);
  checkOwner(passkey, credential, ceremony);
  await checkSeal(passkey, context, { nobodys: !known });
  const check = (which: KnownPasskey) => verifyAuthentication(credential, which, expectationsOf(ceremony, context));
  const verified = await (discreet ? discreetly(check, passkey, nobodysPasskey(credential, ceremony)) : check(passkey));
  await recordUse(passkey, verified, context);
  const { accountId, credentialId: used } = passkey;
  const signsIn = ceremony.purpose === 'sign-in' || ceremony.purpose === 'second-factor';
  return signsIn
    ? finishSignIn(context, { accountId, credentialId: used, method: 'passkey', userVerified: verified.userVerified })
    : confirmSession(context, { accountId, credentialId: used }, ceremony.purpose === 'reauth' ? ceremony : undefined);
});

// --- helpers ---

function checkRequest({ request }: AuthenticationAnswer, ceremony: RequestCeremony): void {
  const key = request.identifier === undefined ? undefined : identifier(request.identifier).key;
  if (ceremony.purpose === 'sign-in' && key !== ceremony.identifierKey) throw failed('The challenge is for another identifier.');
  if (ceremony.purpose === 'reauth' && request.action !== ceremony.action) throw failed('The challenge is for another action.');
}

/** @see https://w3c.github.io/webauthn/#sctn-verifying-assertion step 6 */
function checkOwner({ accountId }: PasskeyRecord, { response }: AuthenticationCredential, ceremony: RequestCeremony): void {
  if (ceremony.bound && accountId !== ceremony.accountId) throw failed('The passkey belongs to another account.');
  if (response.userHandle === undefined && ceremony.discoverable) throw failed('The authenticator did not say whose passkey it is.');
  if (response.userHandle !== undefined && response.userHandle !== accountId) throw failed('The user handle is not that of the owner.');
}

/** The tripwire: the record is not the one that this server wrote. Nobody's passkey is in no store; the work is the same. */
async function checkSeal(passkey: PasskeyRecord, context: RouteContext, { nobodys }: { nobodys: boolean }): Promise<void> {
  if (passkey.integrity === (await seal(context, passkey)) || nobodys) return;
  await notify(context, 'public-key-changed', passkey);
  throw failed('The stored passkey is not the one that was registered.');
}

/**
 * Refuses in the words that anybody's answer is refused in, whatever the passkey is, and whether there is one: its algorithm and its kind
 * would tell.
 */
async function discreetly<T>(check: (which: KnownPasskey) => Promise<T>, passkey: KnownPasskey, nobodys: KnownPasskey): Promise<T> {
  try {
    return await check(passkey);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await check(nobodys);
    throw failed('The signature is wrong.');
  }
}

async function recordUse(passkey: PasskeyRecord, verified: VerifiedAuthentication, context: RouteContext): Promise<void> {
  const { credentialId } = passkey;
  const { signCount, backedUp } = verified;
  const { store, now, policy } = context;
  const use = { signCount, backedUp, usedAt: now(), allowRollback: !policy.refuseClones };
  const outcome = await store.recordUse(credentialId, use);
  // Also where the policy lets it pass: then the store says "recorded".
  const stoodStill = Math.max(signCount, passkey.signCount) > 0 && signCount <= passkey.signCount;
  if (outcome === 'counter-went-back' || (outcome === 'recorded' && stoodStill)) await notify(context, 'clone-suspected', passkey);
  if (outcome === 'counter-went-back') throw failed(`The signature counter went back, or stood still, at ${signCount}. It may be a clone.`);
  if (outcome === 'unknown-passkey') throw unknownPasskey(credentialId, context); // removed a moment ago
}

/** The one thing a stranger may be told: the passkey is dead, stop offering it. */
function unknownPasskey(credentialId: string, { rpId }: RouteContext): Problem {
  return new Problem('unknown-passkey', 'No account here has this passkey.', { signals: [{ type: 'unknown', rpId, credentialId }] });
}

const failed = (detail: string) => new Problem('verification-failed', detail);
