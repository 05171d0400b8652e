import { makeAccount, memoryStore, type RelyingPartyOptions } from '../mock-server/index.ts';
import { connect, type Connection } from './connect.ts';

/** A relying party before which Mia has just signed in with her password. She has no passkey yet. */
export async function passwordVisitor({ policy, ...options }: RelyingPartyOptions = {}): Promise<Connection> {
  const store = memoryStore();
  await store.createAccount(await makeAccount({ identifier: 'mia@example.com', displayName: 'Mia', password: 'correct horse' }));
  const site = connect({ ...options, store, policy: { methods: ['passkey', 'password'], ...policy } });
  const call = { signal: new AbortController().signal };
  const reply = await site.adapter.start?.('password', { identifier: 'mia@example.com', password: 'correct horse' }, call);
  if (reply?.kind !== 'done') throw new Error('The password was not taken.');
  site.requests.length = 0;
  return site;
}
