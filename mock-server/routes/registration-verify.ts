import { expectationsOf } from '../ceremonies/expectations-of.ts';
import { takeCeremony } from '../ceremonies/take-ceremony.ts';
import { identifier } from '../identifier.ts';
import { Problem } from '../problem.ts';
import type { RegistrationRequest } from '../protocol.ts';
import { registrationAnswer } from '../requests/registration-answer.ts';
import { route } from '../route.ts';
import { finishSignIn, signedIn } from '../sign-ins/finish-sign-in.ts';
import { seal } from '../tripwire/seal.ts';
import type { AccountRecord, CreationCeremony, PasskeyRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { verifyRegistration } from '../verification/verify-registration.ts';

/** Checks a new passkey and stores it. Until then nothing was stored, so there is nothing to undo. */
export const registrationVerify = route(registrationAnswer, async ({ request, credential, state }, context) => {
  const ceremony = await takeCeremony(context, { state, kind: 'create', purpose: request.purpose });
  checkIdentifier(request, ceremony);
  const { userVerified, ...verified } = await verifyRegistration(credential, {
    ...expectationsOf(ceremony, context),
    algorithms: context.policy.algorithms,
    requireUserPresence: !ceremony.automatic,
  });
  const { accountId, newAccount } = ceremony;
  const unsealed = { ...verified, id: base64url.encode(context.random(16)), accountId, createdAt: context.now() };
  const passkey = { ...unsealed, integrity: await seal(context, unsealed) };
  const { store } = context;
  const outcome = newAccount ? await store.createAccount(toAccount(newAccount, passkey), passkey) : await store.addPasskey(passkey);
  checkOutcome(outcome);
  const { credentialId } = passkey;
  const signIn = { accountId, credentialId, method: 'passkey', userVerified } as const;
  return newAccount ? finishSignIn(context, signIn) : signedIn(context, signIn);
});

// --- helpers ---

function checkIdentifier({ identifier: given }: RegistrationRequest, { newAccount }: CreationCeremony): void {
  if (!newAccount || given === undefined || identifier(given).key === newAccount.key) return;
  throw new Problem('verification-failed', 'The challenge is for another identifier.');
}

function toAccount(about: Pick<AccountRecord, 'key' | 'name' | 'displayName'>, { accountId, createdAt }: PasskeyRecord): AccountRecord {
  return { ...about, id: accountId, createdAt };
}

/** What the store says when somebody else was faster. */
function checkOutcome(outcome: 'created' | 'added' | 'account-exists' | 'account-unknown' | 'already-registered'): void {
  if (outcome === 'account-exists') throw new Problem(outcome, 'This identifier was taken a moment ago.', { field: 'identifier' });
  if (outcome === 'already-registered') throw new Problem(outcome, 'This passkey is registered already.');
  if (outcome === 'account-unknown') throw new Problem(outcome, 'The account is gone.');
}
