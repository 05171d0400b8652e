import { httpAdapter } from '../src/adapters/http.ts';
import type { PasskeyAdapter } from '../src/adapters/adapter.ts';
import { visits } from './visits.ts';

/** The path below which the demo lives, wherever that is: the built demo works from any folder. */
export const folder = new URL('.', document.baseURI).pathname;

/** The server that plays along in the page, loaded beside the first view: requests that come earlier wait for it. */
export const server = import('./server/start-server.ts').then(({ startServer }) => startServer(folder));

/** As `fetch`, to that server. */
export const siteFetch: typeof fetch = async (input, init) => (await server).fetch(input, init);

/** The demo's backend. A site with a real one writes `httpAdapter({ baseUrl: '/passkeys' })`, or `base-url="/passkeys"` in its markup. */
export const backend: PasskeyAdapter = httpAdapter({
  baseUrl: `${folder}passkeys`,
  methods: waysIn(),
  features: { lookup: waysIn().length > 1 }, // so that nobody without a passkey is asked for one
  fetch: siteFetch,
});

// --- helpers ---

function waysIn(): PasskeyAdapter['methods'] {
  return visits.named(visits.current()).policy.methods ?? ['passkey'];
}
