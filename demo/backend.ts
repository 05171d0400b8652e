import { httpAdapter } from '../src/adapters/http.ts';
import type { PasskeyAdapter } from '../src/adapters/adapter.ts';

/** Beside the page, wherever that is: the built demo works from any folder. */
const baseUrl = new URL('passkeys', document.baseURI).pathname;

/** How the page reaches its relying party, loaded beside the first view: requests that come earlier wait for it. */
const relyingParty = import('./relying-party.ts').then(({ startRelyingParty }) => startRelyingParty(baseUrl));

/** The demo's backend. A site with a real one writes `httpAdapter({ baseUrl: '/passkeys' })`, or `base-url="/passkeys"` in its markup. */
export const backend: PasskeyAdapter = httpAdapter({
  baseUrl,
  fetch: async (input, init) => (await relyingParty).fetch(input, init),
});

/** Resolves to whether a service worker carries the requests, as they would travel to a real server. */
export const usesServiceWorker = (): Promise<boolean> => relyingParty.then(({ serviceWorker }) => serviceWorker);
