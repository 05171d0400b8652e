import { http, type HttpHandler } from 'msw';
import { browserCookieJar } from './browser-cookie-jar.ts';
import type { CookieJar } from './cookie-jar.ts';
import type { RelyingParty } from './relying-party.ts';

export interface PasskeyHandlersOptions {
  /**
   * Which requests are the relying party's, as an MSW path. Default: `/passkeys/*` of this page's origin, and of any origin where there
   * is no page, as in Vitest.
   */
  base?: string;
  /** Where the session cookie lives. Default: in memory, so that a reload signs out. */
  jar?: CookieJar;
}

/**
 * Plays a relying party in MSW: in the page, in Storybook or in a test runner. The session cookie is emulated as `HttpOnly`:
 * `document.cookie` does not show it, and requests with `credentials: 'omit'` travel without it.
 * @example
 * const rp = createRelyingParty({ store: webStorageStore(localStorage) });
 * const worker = setupWorker(...passkeyHandlers(rp, { jar: browserCookieJar({ storage: localStorage }) }));
 */
export function passkeyHandlers(
  rp: RelyingParty,
  { base = `${HOST}/passkeys/*`, jar = browserCookieJar() }: PasskeyHandlersOptions = {},
): HttpHandler[] {
  return [
    http.all(base, ({ request }) => rp(request, request.credentials === 'omit' ? NO_COOKIES : jar)),
    ...WELL_KNOWN.map((name) => http.get(`${HOST}/.well-known/${name}`, ({ request }) => rp(request, NO_COOKIES))),
  ];
}

// --- helpers ---

/** In a page, a bare `*` would also catch its own modules, such as `/src/passkeys/list.js`. */
const HOST = typeof location === 'undefined' ? '*' : '';

const WELL_KNOWN = ['webauthn', 'passkey-endpoints', 'jwks.json'];

const NO_COOKIES: CookieJar = { get: () => '', set: () => undefined };
