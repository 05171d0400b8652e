import type { Proof } from '../../adapters/adapter.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { ConfirmationRequest } from './confirmation-queue.ts';
import { SharedConfirmation } from './shared-confirmation.ts';
import { stepUpWanted } from './step-up-wanted.ts';

/** Asks for a confirmation, as `<passkey-reauth>` does. */
export type RequestConfirmation = (request: ConfirmationRequest) => Promise<Proof | undefined>;

export interface ReauthFetchOptions {
  /** Who asks: a `<passkey-reauth>`, or a function. Default: the page's own element, else one that is made for this with the page's backend. */
  reauth?: { request: RequestConfirmation } | RequestConfirmation;
  /** What the proof is to be bound to: a word that the server knows. */
  action?: string | ((request: Request) => string | undefined);
  /** What is about to happen, in a sentence for the dialog. */
  reason?: string | ((request: Request) => string | undefined);
  /** The request header for the proof. */
  header?: string;
  /** Other origins than the page's that may ask for a confirmation, and get the proof. Outside a page, all of them are others. */
  origins?: readonly string[];
}

/**
 * A `fetch` that has the visitor confirm who they are when the server wants that, and then sends the request once more with the proof. The server
 * says so with a 401 and `WWW-Authenticate: … error="insufficient_user_authentication"` (RFC 9470), or with problem details whose code is
 * `reauth-required`. Every other answer, also every other 401, is returned as it is; so is that of another origin which is not in `origins`, for
 * whoever gets the proof can use it.
 *
 * Requests that are refused at the same time share one dialog: the one that opened it gets the proof; the others are sent once more without,
 * since the confirmation may have made the session fresh. Those for which it has not ask in turn, one dialog after the other. When the dialog
 * is closed, all of them are rejected.
 *
 * The body is kept until the answer is there, also that of a stream; one that was read before is refused, as by any `fetch`. An abort signal
 * counts while the dialog is open; when nobody waits for it any more, it closes.
 * @param fetch What sends the requests.
 * @throws {PasskeyError} `cancelled` when the visitor closed the dialog; `reauth-required` when the server did not take the proof either.
 *   Beside these, what `fetch` throws.
 * @see https://www.rfc-editor.org/rfc/rfc9470
 * @example
 * const send = reauthFetch(fetch, { action: 'transfer', reason: 'You’re about to send 900 € to Tom.' });
 * const response = await send('/transfers', { method: 'POST', body: JSON.stringify(transfer) });
 */
export function reauthFetch(fetch: typeof globalThis.fetch = globalThis.fetch, options: ReauthFetchOptions = {}): typeof globalThis.fetch {
  const { reauth, action, reason, header = 'Passkey-Proof', origins = [] } = options;
  const shared = sharedBy(reauth ?? PAGE);
  const confirm = typeof reauth === 'object' ? reauth.request.bind(reauth) : (reauth ?? askOnPage);
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    const send = async (proof?: Proof) => {
      const copy = request.clone(); // the original stays unread, so that it can be sent again
      if (proof) copy.headers.set(header, proof.value);
      const response = await fetch(copy);
      const mayAsk = [request.url, response.url || request.url].every((url) => isTrusted(url, origins)); // a redirect may have led elsewhere
      return { response, wanted: mayAsk ? await stepUpWanted(response) : undefined };
    };
    const mark = shared.mark();
    const first = await send();
    if (!first.wanted) return first.response;
    let { maxAge } = first.wanted;
    const others = shared.since(mark);
    if (others) {
      await others.wait(signal);
      const { response, wanted } = await send();
      if (!wanted) return response;
      ({ maxAge } = wanted);
    }
    const about = { action: read(action, request), reason: read(reason, request), maxAge };
    const own = shared.open((end) => confirm({ ...about, signal: end }));
    const { response, wanted } = await send(await own.wait(signal));
    if (wanted) throw new PasskeyError('reauth-required', { cause: response, status: response.status });
    return response;
  };
}

// --- helpers ---

/** Who asks when nobody was named. */
const PAGE = {};

const SHARED = new WeakMap<object, SharedConfirmation>();

/** Whatever goes to the same dialog shares it, also when `fetch` was wrapped more than once. */
function sharedBy(dialog: object): SharedConfirmation {
  const shared = SHARED.get(dialog) ?? new SharedConfirmation();
  SHARED.set(dialog, shared);
  return shared;
}

const askOnPage: RequestConfirmation = async (request) => (await import('./ask-to-confirm.ts')).askToConfirm(document.body, request);

/** Whether it is the page's own origin, or one that the page named. */
function isTrusted(url: string, origins: readonly string[]): boolean {
  const { origin } = new URL(url);
  return origin === (globalThis.location as Location | undefined)?.origin || origins.includes(origin);
}

const read = (value: string | ((request: Request) => string | undefined) | undefined, request: Request): string | undefined =>
  typeof value === 'function' ? value(request) : value;
