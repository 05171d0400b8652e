import { browserCookieJar, createRelyingParty, memoryStore, type RelyingPartyOptions, type Store } from '../mock-server/index.ts';
import type { PasskeyAdapter } from '../src/adapters/adapter.ts';
import { httpAdapter } from '../src/adapters/http.ts';
import { createPasskey } from '../src/webauthn/create-passkey.ts';

export interface Connection {
  /** The kit's HTTP adapter, wired to a relying party that really verifies. */
  adapter: PasskeyAdapter;
  store: Store;
  /** `POST authentication/options` and the like, in order. */
  requests: string[];
}

/** A relying party with one visitor before it. */
export function connect(options: RelyingPartyOptions = {}): Connection {
  const store = options.store ?? memoryStore();
  const rp = createRelyingParty({ store, ...options });
  const jar = browserCookieJar();
  const requests: string[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    requests.push(`${request.method} ${new URL(request.url).pathname.replace('/passkeys/', '')}`);
    return rp(request, jar);
  };
  return { adapter: httpAdapter({ baseUrl: '/passkeys', fetch }), store, requests };
}

/** Makes an account with a passkey on whichever device the page has, and leaves the visitor signed out. */
export async function signUp({ adapter, requests }: Connection, identifier = 'mia@example.com', displayName = 'Mia'): Promise<string> {
  const call = { signal: new AbortController().signal };
  const request = { purpose: 'sign-up', identifier, displayName } as const;
  const challenge = await adapter.registrationOptions?.(request, call);
  if (challenge?.kind !== 'create') throw new Error('The relying party gave no options.');
  const credential = await createPasskey(challenge.publicKey);
  await adapter.verifyRegistration?.(request, credential, challenge.state, call);
  await adapter.signOut?.(call);
  requests.length = 0;
  return credential.id;
}
