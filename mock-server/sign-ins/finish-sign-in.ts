import { present } from '../present.ts';
import { Problem } from '../problem.ts';
import type { Done } from '../protocol.ts';
import type { RouteContext } from '../route.ts';

/** How somebody proved who they are. */
export interface SignIn {
  accountId: string;
  /** The passkey that was used, if one was. */
  credentialId?: string;
}

/** Opens a session for whoever has proved enough. */
export async function finishSignIn(context: RouteContext, signIn: SignIn): Promise<Done> {
  const done = await signedIn(context, signIn);
  const tokens = await context.visitor.signIn(signIn.accountId);
  return { ...done, ...(tokens && { tokens }) };
}

/** What the page is told about an account that is satisfied with its visitor. */
export async function signedIn({ store, rpId }: RouteContext, { accountId, credentialId }: SignIn): Promise<Done> {
  const [account, passkeys] = await Promise.all([store.account(accountId), store.passkeysOf(accountId)]);
  const used = passkeys.find((candidate) => candidate.credentialId === credentialId);
  if (!account || (credentialId !== undefined && !used)) {
    throw new Problem('verification-failed', 'The passkey was removed while it was being checked.');
  }
  const signals = present.signals(rpId, account, passkeys);
  return { kind: 'done', account: present.account(account), ...(used && { passkey: present.passkey(used) }), signals };
}
