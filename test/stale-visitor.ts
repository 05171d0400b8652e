import { makeAccount, type RelyingPartyOptions } from '../mock-server/index.ts';
import type { Done, Proof } from '../src/adapters/adapter.ts';
import { SignInFlow } from '../src/flows/sign-in-flow.ts';
import { connect, signUp, type Connection } from './connect.ts';

export interface StaleVisitor extends Connection {
  /** Something that the relying party wants a proof for. @throws {PasskeyError} `reauth-required` without a good one. */
  rename(proof?: Proof): Promise<Done | undefined>;
}

/**
 * Mia, signed in with a passkey of whichever device the page has, before a relying party to which no sign-in is fresh enough: renaming a
 * passkey always takes a proof. She has the password "correct horse" as well.
 */
export async function staleVisitor({ policy, ...options }: RelyingPartyOptions = {}): Promise<StaleVisitor> {
  const site = connect({ ...options, policy: { methods: ['passkey'], stepUp: { maxAge: 0 }, ...policy } });
  const { adapter, store, requests } = site;
  const identifier = 'mia@example.com';
  await signUp(site, identifier);
  const { password } = await makeAccount({ identifier, password: 'correct horse' });
  const account = await store.accountByKey(identifier);
  await store.change('account', account?.id ?? '', (current) => current && { ...current, ...(password && { password }) });
  await new SignInFlow().signIn(adapter);
  const call = { signal: new AbortController().signal };
  const [passkey] = (await adapter.list?.(call)) ?? [];
  if (!passkey) throw new Error('Nobody is signed in.');
  requests.length = 0;
  return { ...site, rename: async (proof) => adapter.rename?.(passkey.id, 'Blue', { ...call, proof }) };
}
