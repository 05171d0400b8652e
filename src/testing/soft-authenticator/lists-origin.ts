/**
 * Whether the site of an RP ID says that pages of this origin may use it, in `https://<rpId>/.well-known/webauthn`. Of more than five names
 * browsers take no notice; the same name in several countries counts once.
 * @throws the signal's reason when it aborts; every other failure means no.
 * @see https://w3c.github.io/webauthn/#sctn-validating-relation-origin
 */
export async function listsOrigin(rpId: string, origin: string, { fetch, signal }: LookUp): Promise<boolean> {
  const origins = await readOrigins(`https://${rpId}/.well-known/webauthn`, { fetch, signal });
  signal?.throwIfAborted();
  const names = new Set<string>();
  for (const url of origins.filter((text) => URL.canParse(text)).map((text) => new URL(text))) {
    const name = nameOf(url.hostname);
    if (name === undefined || (names.size >= MAX_NAMES && !names.has(name))) continue;
    if (url.origin === origin) return true;
    names.add(name);
  }
  return false;
}

export interface LookUp {
  fetch: typeof globalThis.fetch;
  signal: AbortSignal | undefined;
}

// --- helpers ---

/** Browsers take at least five; these take no more. */
const MAX_NAMES = 5;

/** None when there is no such file, or something else is in it. */
async function readOrigins(url: string, { fetch, signal }: LookUp): Promise<string[]> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', ...(signal && { signal }) });
    const type = response.headers.get('content-type')?.split(';', 1).join('').trim().toLowerCase();
    const insecure = response.url !== '' && !response.url.startsWith('https:'); // after a redirect
    if (response.status !== 200 || type !== 'application/json' || insecure) return [];
    const { origins } = (await response.json()) as { origins?: unknown };
    return Array.isArray(origins) && origins.every((one) => typeof one === 'string') ? origins : [];
  } catch {
    return [];
  }
}

/** What stands before the public suffix: `shop` of `www.shop.co.uk`. Browsers have a list of suffixes; here the most common must do. */
function nameOf(hostname: string): string | undefined {
  const labels = hostname.split('.');
  if (labels.length < 2 || /^[\d.]+$|^\[/.test(hostname)) return undefined;
  const ofTwo = labels.length > 2 && /\.(co|com|net|org|ac|edu|gov|ne|or)\.[a-z]{2}$/.test(hostname);
  return labels.at(ofTwo ? -3 : -2);
}
