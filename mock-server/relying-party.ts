import type { CookieJar } from './cookie-jar.ts';
import { findRoute } from './find-route.ts';
import { jsonResponse } from './json-response.ts';
import { limit } from './limits/limit.ts';
import { visitorAddress } from './limits/visitor-address.ts';
import { createOutbox, type Outbox } from './methods/outbox.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { Problem } from './problem.ts';
import { problemResponse } from './problem-response.ts';
import { readJSON } from './requests/read-json.ts';
import type { Site } from './site.ts';
import { memoryStore } from './stores/memory-store.ts';
import type { Store } from './stores/store.ts';
import { toOrigin } from './to-origin.ts';
import { toRpId } from './to-rp-id.ts';
import { base64url } from './verification/base64url.ts';
import { Visitor } from './visitor.ts';

/**
 * A passkey backend as one function. Sessions are cookies: `Cookie` and `Set-Cookie` on the messages themselves, or a jar where a
 * browser does not let scripts see those headers. It always answers, also when something broke.
 */
export type RelyingParty = (request: Request, cookies?: CookieJar) => Promise<Response>;

export interface RelyingPartyOptions {
  /** The site's domain. Default: the host of the first origin. */
  rpId?: string;
  /** What the browser's dialog may call the site. */
  rpName?: string;
  /** Where the pages live that may use it. Default: this page, or `http://localhost:5173` (Vite's) outside of one. */
  origins?: readonly string[];
  /** Path prefix of all routes. */
  base?: string;
  store?: Store;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** That many random bytes. */
  random?: (length: number) => Uint8Array<ArrayBuffer>;
  policy?: Partial<Policy>;
  /** The `iss` of id tokens. Default: the first origin with the base; its keys are at `.well-known/jwks.json` below that. */
  issuer?: string;
  /** The `aud` of id tokens. Default: the first origin. */
  audience?: string;
  /** What the cookies' names begin with. */
  cookiePrefix?: string;
  /** For keyed hashes: 32 random bytes as base64url. Default: the store's own, which whoever can write to the store can read. */
  secret?: string;
  /** Where codes and links go; read them there. */
  outbox?: Outbox;
  /**
   * Who sends a request, for `policy.limits.visitor`. Default: the address that `listen` and `handleNode` know, or, with `policy.behindProxy`,
   * the one that the proxy wrote into `X-Forwarded-For`.
   */
  visitorOf?: (request: Request) => string;
  /** Hears of faults of the server itself, which visitors are told nothing about. */
  onError?: (error: unknown) => void;
}

/**
 * Makes a relying party that really verifies: for tests, demos and development. **Not for production**: it has no
 * audit, and its stores are made to be thrown away.
 *
 * Runs in a page, in Node and in workers. `docs/protocol.openapi.yaml` describes what it speaks.
 * @throws {TypeError} when the RP ID is no domain or an origin is no origin.
 * @example
 * const rp = createRelyingParty({ rpId: 'localhost', origins: ['http://localhost:5173'] });
 * const response = await rp(new Request('http://localhost:5173/passkeys/session'));
 */
export function createRelyingParty({ onError = () => undefined, visitorOf, ...options }: RelyingPartyOptions = {}): RelyingParty {
  const site = settle(options);
  const prune = pruner(site);
  const addressOf = visitorOf ?? ((request: Request) => visitorAddress.of(request, site.policy));
  return async (request, cookies) => {
    const visitor = new Visitor(request, cookies, site);
    try {
      checkOrigin(request, site);
      const path = new URL(request.url).pathname;
      const { route, id } = findRoute({ method: request.method, path, site });
      const body = BODIES.has(request.method) ? await readJSON(request) : undefined;
      await prune();
      await limit(site, `visitor:${addressOf(request)}`, site.policy.limits.visitor);
      const answer = await route(body, { ...site, request, visitor, id });
      return answer instanceof Response ? answer : jsonResponse(answer, { headers: visitor.headers });
    } catch (error) {
      return problemResponse(error, onError);
    }
  };
}

// --- helpers ---

const BODIES: ReadonlySet<string> = new Set(['POST', 'PATCH']);

const PRUNE_EVERY = 60_000;

function settle({
  origins = [hereOrVite()],
  rpId = hostOf(origins[0]),
  rpName = 'Mock relying party',
  base = '/passkeys',
  store = memoryStore(),
  now = Date.now,
  random = (length) => crypto.getRandomValues(new Uint8Array(length)),
  policy = {},
  outbox = createOutbox(),
  secret,
  issuer,
  audience,
  cookiePrefix = 'passkey',
}: Omit<RelyingPartyOptions, 'onError' | 'visitorOf'>): Site {
  const path = `/${base}`.replace(/^\/+/, '/').replace(/\/+$/, '');
  return {
    rpId: toRpId(rpId),
    rpName,
    origins: origins.map(toOrigin),
    base: path,
    store,
    now,
    random,
    // Asked anew each time: a store that was emptied under a running server has another secret afterwards.
    secret: async () => secret ?? store.secret(base64url.encode(random(32))),
    outbox,
    issuer: issuer ?? `${origins[0] ?? ''}${path}`,
    audience: audience ?? origins[0] ?? '',
    cookiePrefix,
    policy: { ...DEFAULT_POLICY, ...policy },
  };
}

/** A page without an origin of its own (`about:blank`, a sandboxed frame) says "null". */
function hereOrVite(): string {
  const here = globalThis.location?.origin;
  return here && here !== 'null' ? here : 'http://localhost:5173';
}

function hostOf(origin: string | undefined): string {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** Browsers name the page's origin on every request that could change something here. */
function checkOrigin(request: Request, { origins }: Site): void {
  const origin = request.headers.get('origin');
  if (origin !== null && !origins.includes(origin)) throw new Problem('forbidden', `Pages of ${origin} may not use this server.`);
}

/** Clears what has expired, once a minute at most: nobody has to run a job beside the server. */
function pruner({ store, now }: Site): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    if (now() - last < PRUNE_EVERY) return;
    last = now();
    await store.prune(last);
  };
}
