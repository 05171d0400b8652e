import type { CookieJar } from '../cookie-jar.ts';
import { Problem, type ProblemCode } from '../problem.ts';
import { problemResponse } from '../problem-response.ts';
import type { RelyingParty } from '../relying-party.ts';
import type { Fault, Faults } from './faults.ts';

export interface WithFaultsOptions {
  /** Waits for so many milliseconds, or until the signal ends it. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * A relying party between which and its pages things go wrong, as `faults` says. A broken network is `Response.error()`: MSW passes it on as
 * what it is, and `fetch` then rejects.
 */
export function withFaults(rp: RelyingParty, faults: Faults, { wait = pause }: WithFaultsOptions = {}): RelyingParty {
  return async (request, cookies) => {
    let next: RelyingParty = rp;
    for (const fault of faults.meet(new URL(request.url).pathname)) next = PLAYS[fault.kind](next, fault as never, wait);
    return next(request, cookies);
  };
}

// --- helpers ---

type Wait = NonNullable<WithFaultsOptions['wait']>;
type Play<F extends Fault> = (rp: RelyingParty, fault: F, wait: Wait) => RelyingParty;

const PLAYS: { [K in Fault['kind']]: Play<Extract<Fault, { kind: K }>> } = {
  latency:
    (rp, { ms }, wait) =>
    async (request, cookies) => {
      await wait(ms, request.signal);
      return rp(request, cookies);
    },
  offline: () => async () => Response.error(),
  'time-out': (_rp, _fault, wait) => async (request) => {
    await wait(Infinity, request.signal);
    return Response.error();
  },
  status:
    (_rp, { status, code, retryAfter }) =>
    async () => {
      const about = { status, ...(retryAfter !== undefined && { retryAfter }) };
      // A fault may have a code that this server knows nothing of, or none.
      return problemResponse(new Problem(code as ProblemCode, 'A fault that was switched on.', about), () => undefined);
    },
  malformed: () => async () => Response.json({ surprise: true }),
  truncated: (rp) => (request, cookies) => rewrite(rp, request, cookies, (text) => text.slice(0, Math.ceil(text.length / 2))),
  html:
    (_rp, { status = 200 }) =>
    async () =>
      new Response('<!doctype html><title>Sign in to the network</title>', { status, headers: { 'content-type': 'text/html' } }),
  'expired-challenge': (rp) => async (request, cookies) =>
    new URL(request.url).pathname.endsWith('/verify')
      ? problemResponse(new Problem('challenge-expired', 'The challenge is too old.'), () => undefined)
      : rp(request, cookies),
  'wrong-rp-id':
    (rp, { rpId = 'other-site.example' }) =>
    (request, cookies) =>
      rewrite(rp, request, cookies, (text) => renameSite(text, rpId)),
  'clock-skew': (rp) => rp, // the clock itself is wrong
};

/** Lets the answer come, and changes its text. */
async function rewrite(
  rp: RelyingParty,
  request: Request,
  cookies: CookieJar | undefined,
  change: (text: string) => string,
): Promise<Response> {
  const response = await rp(request, cookies);
  const { status, headers } = response;
  return new Response(change(await response.text()), { status, headers });
}

function renameSite(text: string, rpId: string): string {
  const body = JSON.parse(text) as { publicKey?: { rpId?: string; rp?: object } } | null;
  if (!body?.publicKey) return text;
  const { publicKey } = body;
  const renamed = publicKey.rp ? { ...publicKey, rp: { ...publicKey.rp, id: rpId } } : { ...publicKey, rpId };
  return JSON.stringify({ ...body, publicKey: renamed });
}

/** Ends early, and quietly, when the page gives up: nobody reads what comes then. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(ms) ? setTimeout(resolve, ms) : undefined;
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
