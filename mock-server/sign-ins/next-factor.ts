import { openCeremony } from '../ceremonies/open-ceremony.ts';
import { digest } from '../digest.ts';
import { methodsOf } from '../methods/methods-of.ts';
import { openStep } from '../methods/open-step.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Challenge, ChooseStep, Done, Method, Step } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { AccountRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';
import { finishSignIn } from './finish-sign-in.ts';

/** Signs in whoever passed a first factor that was no passkey, or asks for the second one where the policy and the account have it. */
export async function nextFactor(
  context: RouteContext,
  { accountId, method }: { accountId: string; method: Method },
): Promise<Done | Step> {
  const { store, policy } = context;
  const [account, passkeys] = await Promise.all([store.account(accountId), store.passkeysOf(accountId)]);
  if (!account) throw new Problem('verification-failed', 'The account is gone.');
  const seconds = methodsOf(account, passkeys, policy.secondFactors).filter((second) => !sameChannel(method, second));
  const [only, ...others] = seconds;
  if (only === undefined) return finishSignIn(context, { accountId, method });
  return others.length === 0 ? secondFactor(context, account, only) : choose(context, account, seconds);
}

/**
 * Begins one second factor.
 * @param state What the page will name it by, unless it is a passkey.
 */
export async function secondFactor(context: RouteContext, account: AccountRecord, method: Method, state?: string): Promise<Step> {
  const { key, name } = account;
  return method === 'passkey' ? passkeyStep(context, account) : openStep(context, { method, key, name, account, stage: 'second', state });
}

// --- helpers ---

/** An inbox that was just proved proves nothing a second time. */
const sameChannel = (first: Method, second: Method): boolean =>
  first === second || (first.startsWith('email-') && second.startsWith('email-'));

/** Whoever holds the challenge has passed the first factor: it was told to nobody else. */
async function passkeyStep(context: RouteContext, account: AccountRecord): Promise<Challenge<'get'>> {
  const { store, policy, rpId } = context;
  const allowCredentials = (await store.passkeysOf(account.id)).map(present.descriptor);
  const { userVerification } = policy;
  const about = { userVerification, bound: true, accountId: account.id, discoverable: false };
  const { challenge, id, expiresAt } = await openCeremony(context, { kind: 'get', purpose: 'second-factor', ...about });
  await pend(context, account, ['passkey']);
  return { kind: 'get', publicKey: { challenge, rpId, timeout: policy.timeout, userVerification, allowCredentials }, state: id, expiresAt };
}

async function choose(context: RouteContext, account: AccountRecord, methods: Method[]): Promise<ChooseStep> {
  return { kind: 'choose', methods, state: await pend(context, account, methods) };
}

/** Keeps the place between the factors, also over a reload. */
async function pend(
  { store, random, now, policy, visitor }: RouteContext,
  { id: accountId }: AccountRecord,
  methods: Method[],
): Promise<string> {
  const state = base64url.encode(random(32));
  const id = await digest(state);
  await store.change('ticket', id, () => ({ id, kind: 'choice', accountId, methods, expiresAt: now() + policy.codeLife }));
  visitor.remember(state);
  return state;
}
