import { giveCode } from '../exchange/give-code.ts';
import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done, Method } from '../protocol.ts';
import type { RouteContext } from '../route.ts';

/** How somebody proved who they are. */
export interface SignIn {
  accountId: string;
  /** The passkey that was used, if one was. */
  credentialId?: string;
  /** How; the last factor where there were two. */
  method: Method;
  /** Whether the authenticator verified its user. */
  userVerified?: boolean;
}

/** Opens a session for whoever has proved enough, or gives out a code that the app's own backend makes one of. */
export async function finishSignIn(context: RouteContext, signIn: SignIn): Promise<Done> {
  const done = await signedIn(context, signIn);
  if (context.policy.session === 'exchange') {
    context.visitor.forget();
    return { ...done, proof: await giveCode(context, signIn) };
  }
  const tokens = await context.visitor.signIn(signIn.accountId);
  return { ...done, ...(tokens && { tokens }) };
}

/** What the page is told about an account that is satisfied with its visitor. */
export async function signedIn(
  { store, rpId, policy }: RouteContext,
  { accountId, credentialId }: Pick<SignIn, 'accountId' | 'credentialId'>,
): Promise<Done> {
  const [account, passkeys] = await Promise.all([store.account(accountId), store.passkeysOf(accountId)]);
  const used = passkeys.find((candidate) => candidate.credentialId === credentialId);
  if (!account || (credentialId !== undefined && !used)) {
    throw new Problem('verification-failed', 'The passkey was removed while it was being checked.');
  }
  const signals = present.signals(rpId, account, passkeys);
  return { kind: 'done', account: present.ownAccount(account, policy), ...(used && { passkey: present.passkey(used) }), signals };
}
