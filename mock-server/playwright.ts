import { fileURLToPath } from 'node:url';
import { createRelyingParty, type RelyingParty } from './relying-party.ts';

export interface MockPasskeysOptions {
  /** The backend. Default: a new one, for the origin that asks first. Share one to have an account in several tests or browsers. */
  rp?: RelyingParty;
  /** Its path prefix. */
  base?: string;
  /** `SoftAuthenticatorOptions`, as far as they are JSON: `{ behaveLike: 'safari' }`. */
  device?: object;
}

/** What is needed of Playwright's `Page` or `BrowserContext`. */
export interface PlaywrightTarget {
  addInitScript(script: { path: string } | { content: string }): Promise<unknown>;
  route(url: (url: URL) => boolean, handler: (route: PlaywrightRoute) => Promise<void>): Promise<unknown>;
}

/** What is needed of Playwright's `Route`. */
export interface PlaywrightRoute {
  request(): { method(): string; url(): string; allHeaders(): Promise<Record<string, string>>; postDataBuffer(): Buffer | null };
  fulfill(response: { status: number; headers: Record<string, string>; body: Buffer }): Promise<void>;
  abort(errorCode: 'failed'): Promise<void>;
}

/**
 * Gives a Playwright page, or a whole browser context, a passkey device and a relying party. The device is the software authenticator, which
 * the page has as `softAuthenticator`; the relying party answers below `/passkeys` on whatever site is open. Its session is a real `HttpOnly`
 * cookie of the browser.
 *
 * Call it before `page.goto()`.
 * @example
 * test.beforeEach(({ page }) => mockPasskeys(page));
 */
export async function mockPasskeys(target: PlaywrightTarget, options: MockPasskeysOptions = {}): Promise<void> {
  const { base = '/passkeys', device } = options;
  let { rp } = options;
  const isOurs = ({ pathname }: URL) => pathname.startsWith(`${base}/`) || WELL_KNOWN.has(pathname);
  if (device) await target.addInitScript({ content: `window.softAuthenticatorOptions = ${JSON.stringify(device)};` });
  await target.addInitScript({ path: fileURLToPath(import.meta.resolve('passkey-elements/testing/init-script.js')) });
  await target.route(isOurs, async (route) => {
    const request = await toRequest(route);
    rp ??= createRelyingParty({ origins: [new URL(request.url).origin], base });
    await answer(route, await rp(request));
  });
}

// --- helpers ---

const WELL_KNOWN: ReadonlySet<string> = new Set(['webauthn', 'passkey-endpoints', 'jwks.json'].map((name) => `/.well-known/${name}`));

async function toRequest(route: PlaywrightRoute): Promise<Request> {
  const request = route.request();
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':')); // of HTTP/2
  return new Request(request.url(), { method: request.method(), headers, body: bytesOf(request.postDataBuffer()) });
}

/** A copy: types of other versions of Node do not say that a `Buffer` is a view on ordinary memory. */
const bytesOf = (buffer: Buffer | null) => buffer && Uint8Array.from(buffer);

async function answer(route: PlaywrightRoute, response: Response): Promise<void> {
  if (response.type === 'error') return route.abort('failed'); // a broken network, as `withFaults` plays it
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies.join('\n'); // how Playwright writes several
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}
