import { browserCookieJar } from '../browser-cookie-jar.ts';
import type { CookieJar } from '../cookie-jar.ts';
import { makeAccount, type AccountInit } from '../accounts/make-account.ts';
import { createOutbox } from '../methods/outbox.ts';
import type { AuthenticationRequest, Challenge, Done, RegistrationRequest, Signal } from '../protocol.ts';
import { METHODS } from '../requests/methods.ts';
import { createRelyingParty, type RelyingPartyOptions } from '../relying-party.ts';
import { webStorageStore, type StorageLike } from '../stores/web-storage-store.ts';
import { forge, type ForgedPasskey, type Forgery } from './forge.ts';

export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  body: T;
}

/** Everything a test may want to see in a refusal. */
export interface Refusal {
  code: string;
  status: number;
  title: string;
  detail: string;
  field?: string;
  signals?: Signal[];
}

export const SIGN_IN: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal' };

/** A relying party with a visitor before it: requests in words, a clock to turn, and a view into the store. */
export function mockSite(options: RelyingPartyOptions = {}) {
  const clock = { time: Date.UTC(2026, 10, 20) };
  const storage = fakeStorage();
  const store = options.store ?? webStorageStore(storage);
  const outbox = createOutbox();
  const errors: unknown[] = [];
  const rp = createRelyingParty({ store, outbox, now: () => clock.time, onError: (error) => errors.push(error), ...options });

  /** A browser of its own: its cookies, its requests. It may talk to another server with the same store. */
  const browser = (jar: CookieJar = browserCookieJar({ now: () => clock.time }), server = rp) => {
    const call = async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> => {
      const json = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const type: Record<string, string> = method === 'POST' || method === 'PATCH' ? { 'content-type': 'application/json' } : {};
      const url = new URL(path.startsWith('/') ? path : `/passkeys/${path}`, location.origin);
      const response = await server(new Request(url, { method, headers: { ...type, ...headers }, ...json }), jar);
      return { status: response.status, headers: response.headers, body: (await response.json()) as T };
    };
    const requestOptions = (request: AuthenticationRequest = SIGN_IN) => call<Challenge<'get'>>('POST', 'authentication/options', request);
    const creationOptions = (request: RegistrationRequest) => call<Challenge<'create'>>('POST', 'registration/options', request);
    return {
      jar,
      call,
      requestOptions,
      creationOptions,
      /** A whole registration, falsified as told. */
      async register<T = Done>(request: RegistrationRequest, passkey: ForgedPasskey, forgery?: Partial<Forgery>): Promise<Answer<T>> {
        const { body } = await creationOptions(request);
        const credential = await passkey.create(body.publicKey, forgery);
        return call('POST', 'registration/verify', { request, credential, state: body.state });
      },
      /** A whole sign-in, falsified as told. */
      async authenticate<T = Done>(passkey: ForgedPasskey, forgery?: Partial<Forgery>, request = SIGN_IN): Promise<Answer<T>> {
        const { body } = await requestOptions(request);
        const credential = await passkey.get(body.publicKey, forgery);
        return call('POST', 'authentication/verify', { request, credential, state: body.state });
      },
    };
  };

  /** Everything in the store but open ceremonies, which every request for options adds, and notices, which a refusal may leave. */
  const snapshot = () => storage.entries().filter(([name]) => !name.includes('/ceremony/') && !/\/(secret|notices)\//.test(name));

  return { rp, store, storage, outbox, clock, errors, browser, snapshot, entries: () => storage.entries() };
}

/** A site with an account on it, signed out, and the passkey that opens it. */
export async function siteWithAccount(identifier = 'mia@example.com', options: RelyingPartyOptions = {}) {
  const site = mockSite(options);
  const passkey = await forge();
  const { body } = await site.browser().register({ purpose: 'sign-up', identifier }, passkey);
  return { ...site, passkey, account: body.account };
}

/** A site with an account on it that has these ways in, and no passkey unless one is registered. */
export async function siteWithMethods(account: Partial<AccountInit>, policy: RelyingPartyOptions['policy'] = {}) {
  const site = mockSite({ policy: { methods: METHODS, ...policy } });
  const record = await makeAccount({ identifier: 'mia@example.com', ...account });
  await site.store.createAccount(record);
  return { ...site, account: record };
}

// --- helpers ---

function fakeStorage(): StorageLike & { entries(): [string, string][] } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
    entries: () => [...items].sort(),
  };
}
