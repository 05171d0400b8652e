import type { CookieJar } from './cookie-jar.ts';

export interface BrowserCookieJarOptions {
  /** Where the jar survives a reload, for example `sessionStorage`; in memory only when absent. */
  storage?: Pick<Storage, 'getItem' | 'setItem'>;
  /** The jar's place in the storage. */
  key?: string;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

/**
 * A cookie jar for one site, as a browser keeps it for `HttpOnly` cookies: `document.cookie` never shows what is in it.
 * Knows `Max-Age` and forgets what has expired; paths and domains it ignores, since it serves one relying party.
 * @example
 * worker.use(...passkeyHandlers(rp, { jar: browserCookieJar({ storage: sessionStorage }) }));
 */
export function browserCookieJar({
  storage = memory(),
  key = 'passkey-mock-cookies',
  now = Date.now,
}: BrowserCookieJarOptions = {}): CookieJar {
  const load = () => parse(storage.getItem(key)).filter(({ expiresAt }) => expiresAt === null || expiresAt > now());
  return {
    get: () =>
      load()
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    set(setCookie) {
      const cookie = read(setCookie, now());
      const others = load().filter(({ name }) => name !== cookie.name);
      const gone = cookie.expiresAt !== null && cookie.expiresAt <= now();
      storage.setItem(key, JSON.stringify(gone ? others : [...others, cookie]));
    },
  };
}

// --- helpers ---

interface Cookie {
  name: string;
  value: string;
  expiresAt: number | null;
}

function read(setCookie: string, now: number): Cookie {
  const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
  const split = pair.indexOf('=');
  const maxAge = attributes.map((attribute) => /^max-age=(-?\d+)$/i.exec(attribute)?.[1]).find((seconds) => seconds !== undefined);
  return {
    name: pair.slice(0, split),
    value: pair.slice(split + 1),
    expiresAt: maxAge === undefined ? null : now + Number(maxAge) * 1000,
  };
}

/** Whoever edits the storage by hand loses the session, not the page. */
function parse(text: string | null): Cookie[] {
  try {
    const cookies: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(cookies) ? cookies.filter(isCookie) : [];
  } catch {
    return [];
  }
}

function isCookie(value: unknown): value is Cookie {
  if (typeof value !== 'object' || value === null) return false;
  const { name, value: content, expiresAt } = value as Partial<Cookie>;
  return typeof name === 'string' && typeof content === 'string' && (expiresAt === null || typeof expiresAt === 'number');
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}
