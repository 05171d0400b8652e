import type { RelyingParty } from '../mock-server/relying-party.ts';

/** One request to a relying party and its answer, as plain JSON. */
export interface Exchange {
  method: string;
  /** As in the protocol's description: `/passkeys/abc`; of what is not below the base, the whole path. */
  path: string;
  /** The request's content type and body. */
  sentType: string;
  sent?: string;
  /** Nobody looked at the body: the server refused the request, or it is too long. */
  unread?: true;
  status: number;
  headers: Record<string, string>;
  received: string;
}

/**
 * The same relying party, with somebody who looks on. What it answers is not changed, and not held up.
 * @param note Hears of each exchange; the promise never rejects unless a body cannot be read.
 * @example const rp = watchRelyingParty(createRelyingParty(), '/passkeys', async (exchange) => console.log(await exchange));
 */
export function watchRelyingParty(rp: RelyingParty, base: string, note: (exchange: Promise<Exchange>) => void): RelyingParty {
  const below = `/${base}/`.replace(/\/+/g, '/');
  return async (request, cookies) => {
    const copy = copyOf(request);
    const response = await rp(request, cookies);
    note(describe(request, copy, response.clone(), below));
    return response;
  };
}

// --- helpers ---

/**
 * None of a request whose body is gone, or of something that only looks like a request; nor of a long body on its way over a network: a
 * copy would have to be read to its end, and a server that refuses it does not.
 */
function copyOf(request: Request): Request | undefined {
  const { headers } = request;
  if (headers.has('transfer-encoding') || Number(headers.get('content-length')) > LONG) return undefined;
  try {
    return request.clone();
  } catch {
    return undefined;
  }
}

async function describe(request: Request, copy: Request | undefined, response: Response, below: string): Promise<Exchange> {
  const { pathname } = new URL(request.url);
  const sent = response.ok ? await copy?.text() : undefined;
  const unread = sent === undefined && { unread: true as const };
  if (!response.ok) copy?.body?.cancel().catch(() => undefined); // it may have no end
  return {
    method: request.method,
    path: pathname.startsWith(below) ? `/${pathname.slice(below.length)}` : pathname,
    sentType: request.headers.get('content-type') ?? '',
    ...(sent && { sent }),
    ...unread,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    received: await response.text(),
  };
}

const LONG = 500_000; // bytes
