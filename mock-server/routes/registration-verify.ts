import { expectationsOf } from '../ceremonies/expectations-of.ts';
import { takeCeremony } from '../ceremonies/take-ceremony.ts';
import { identifier } from '../identifier.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done } from '../protocol.ts';
import { registrationAnswer } from '../requests/registration-answer.ts';
import { route, type RouteContext } from '../route.ts';
import type { AccountRecord, CeremonyRecord, PasskeyRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { verifyRegistration } from '../verification/verify-registration.ts';

/** Checks a new passkey and stores it. Until then nothing was stored, so there is nothing to undo. */
export const registrationVerify = route(registrationAnswer, async ({ request, credential, state }, context) => {
  const ceremony = await takeCeremony(context, { state, kind: 'create', purpose: request.purpose });
  const { accountId = '', identifier: given } = ceremony;
  if (given && request.identifier !== undefined && identifier(request.identifier).key !== given.key) {
    throw new Problem('verification-failed', 'The challenge is for another identifier.');
  }
  const verified = await verifyRegistration(credential, {
    ...expectationsOf(ceremony, context),
    algorithms: context.policy.algorithms,
    requireUserPresence: !ceremony.automatic,
  });
  const passkey = { ...verified, id: base64url.encode(context.random(16)), accountId, createdAt: context.now() };
  const tokens = given ? await signUp(passkey, ceremony, context) : await add(passkey, context);
  return reply(passkey, tokens, context);
});

// --- helpers ---

async function signUp(passkey: PasskeyRecord, { identifier: given, displayName }: CeremonyRecord, context: RouteContext) {
  const { name = '', key = '' } = given ?? {};
  const account: AccountRecord = { id: passkey.accountId, key, name, displayName: displayName ?? name, createdAt: passkey.createdAt };
  check(await context.store.createAccount(account, passkey));
  return context.visitor.signIn(account.id);
}

async function add(passkey: PasskeyRecord, { store }: RouteContext): Promise<undefined> {
  check(await store.addPasskey(passkey));
}

function check(outcome: 'created' | 'added' | 'account-exists' | 'account-unknown' | 'already-registered'): void {
  if (outcome === 'account-exists') throw new Problem(outcome, 'This identifier was taken a moment ago.', { field: 'identifier' });
  if (outcome === 'already-registered') throw new Problem(outcome, 'This passkey is registered already.');
  if (outcome === 'account-unknown') throw new Problem(outcome, 'The account is gone.');
}

async function reply(passkey: PasskeyRecord, tokens: Done['tokens'], { store, rpId }: RouteContext): Promise<Done> {
  const [account, passkeys] = await Promise.all([store.account(passkey.accountId), store.passkeysOf(passkey.accountId)]);
  if (!account) throw new Problem('account-unknown', 'The account is gone.');
  const signals = present.signals(rpId, account, passkeys);
  return { kind: 'done', account: present.account(account), passkey: present.passkey(passkey), signals, ...(tokens && { tokens }) };
}
