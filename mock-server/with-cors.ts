import type { RelyingParty } from './relying-party.ts';

/**
 * Lets pages of other origins use a relying party, with cookies: for an app on one port and the server on another.
 * Origins that are not listed get no such header, so their browsers keep the answers from them.
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function withCors(rp: RelyingParty, origins: readonly string[]): RelyingParty {
  return async (request, cookies) => {
    const origin = request.headers.get('origin');
    const preflight = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
    const response = preflight ? new Response(null, { status: 204 }) : await rp(request, cookies);
    if (response.type === 'error') return response; // a broken network has no headers
    response.headers.append('vary', 'origin');
    if (origin === null || !origins.includes(origin)) return response;
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-allow-credentials', 'true');
    response.headers.set('access-control-expose-headers', 'etag, retry-after, www-authenticate');
    if (preflight) allow(request, response);
    return response;
  };
}

// --- helpers ---

/** Whatever headers the page wants: the origin is on the list, and apps send CSRF headers of their own naming. */
function allow(request: Request, { headers }: Response): void {
  headers.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
  headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? 'content-type');
  headers.set('access-control-max-age', '600'); // seconds
}
