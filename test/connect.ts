import {
  browserCookieJar,
  createOutbox,
  createRelyingParty,
  memoryStore,
  type Outbox,
  type RelyingPartyOptions,
  type Store,
} from '../mock-server/index.ts';
import type { PasskeyAdapter } from '../src/adapters/adapter.ts';
import { httpAdapter, type HttpAdapterOptions } from '../src/adapters/http.ts';
import { createPasskey } from '../src/webauthn/create-passkey.ts';
import { inFlight } from './in-flight.ts';

export interface Connection {
  /** The kit's HTTP adapter, wired to a relying party that really verifies. */
  adapter: PasskeyAdapter;
  store: Store;
  /** Codes and links that were sent. */
  outbox: Outbox;
  /** `POST authentication/options` and the like, in order. */
  requests: string[];
  /** Their bodies, as text. */
  bodies: string[];
}

export interface ConnectOptions extends RelyingPartyOptions {
  features?: HttpAdapterOptions['features'];
}

/** A relying party with one visitor before it. The adapter knows the methods that the policy names. */
export function connect({ features = {}, ...options }: ConnectOptions = {}): Connection {
  const { store = memoryStore(), outbox = createOutbox(), policy } = options;
  const rp = createRelyingParty({ ...options, store, outbox });
  const jar = browserCookieJar();
  const requests: string[] = [];
  const bodies: string[] = [];
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (typeof init?.body === 'string') bodies.push(init.body);
    requests.push(`${request.method} ${new URL(request.url).pathname.replace('/passkeys/', '')}`);
    const answer = rp(request, jar);
    inFlight.add(answer);
    const over = () => inFlight.delete(answer);
    answer.then(over, over);
    return answer;
  };
  const adapter = httpAdapter({ baseUrl: '/passkeys', fetch, features, ...(policy?.methods && { methods: policy.methods }) });
  return { adapter, store, outbox, requests, bodies };
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
