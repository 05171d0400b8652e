import type { PasskeyErrorPhase } from '../webauthn/passkey-error.ts';
import type { Call } from './adapter.ts';
import { endpoint } from './endpoint.ts';
import type { CodeOf } from './problem-error.ts';
import { readBody } from './read-body.ts';
import { withDeadline } from './with-deadline.ts';

/** What every adapter's factory takes to reach its backend. */
export interface HttpClientOptions {
  /** Where the backend's routes begin, for example `/passkeys`. Absolute, or relative to the document. */
  baseUrl: string | URL;
  /** Stands in for the global `fetch`: a test, a wrapper. By default the one that is global at the time of the call. */
  fetch?: typeof globalThis.fetch;
  /** CSRF token or bearer: fixed headers, or a function that is asked before each request. */
  headers?: HeadersInit | ((request: { method: string; url: string }) => HeadersInit | Promise<HeadersInit>);
  /** Whether cookies travel. A backend on another origin needs `include`, and CORS headers that allow it. Default `same-origin`. */
  credentials?: RequestCredentials;
  /** Milliseconds for one request with everything that belongs to it. Default 30,000; `Infinity` for no limit. */
  timeout?: number;
}

/** One request, and what to make of its answer. */
export interface HttpRequest<T> {
  /** Default `POST`. */
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments below the base URL, not encoded. */
  path: readonly string[];
  /** Sent as JSON. */
  json?: object;
  /** Sent as it is, with the content type that `headers` give. */
  body?: BodyInit;
  /** Beside those of the factory, and stronger. */
  headers?: Record<string, string>;
  phase?: PasskeyErrorPhase;
  /** Reads a success, or throws `UnexpectedAnswer`. */
  read: (response: Response) => T | Promise<T>;
}

export type HttpClient = <T>(request: HttpRequest<T>, call: Call) => Promise<T>;

/**
 * Sends single requests to one backend, carefully: no redirects, no caches, a time-out. Nothing comes out but what `read` made of the
 * answer, a `PasskeyError`, or the caller's abort reason.
 * @param codeOf How this backend says what went wrong, where that is not the passkey HTTP protocol's way.
 * @throws {PasskeyError} `invalid-options`, with each request, for a base URL that is none.
 * @example
 * const send = httpClient({ baseUrl: '/auth', headers: () => ({ 'x-csrf-token': readToken() }) });
 * const me = await send({ method: 'GET', path: ['me'], read: async (response) => toAccount(await readBody(response)) }, { signal });
 */
export function httpClient(
  { baseUrl, fetch, headers, credentials = 'same-origin', timeout = 30_000 }: HttpClientOptions,
  codeOf?: CodeOf,
): HttpClient {
  return async ({ method = 'POST', path, json, body, headers: own, phase, read }, { signal }) => {
    const url = endpoint(baseUrl, path);
    const send = async (end: AbortSignal) => {
      const sent = new Headers(typeof headers === 'function' ? await headers({ method, url }) : headers);
      for (const [name, value] of Object.entries({ accept: JSON_TYPE, ...(json && { 'content-type': JSON_TYPE }), ...own }))
        sent.set(name, value);
      end.throwIfAborted(); // the hook may have taken its time
      const response = await (fetch ?? globalThis.fetch)(url, {
        method,
        headers: sent,
        body: json ? JSON.stringify(json) : body,
        credentials,
        signal: end,
        cache: 'no-store',
        redirect: 'error', // a login page, or another host, is no answer
      });
      if (response.ok) return read(response);
      const { problemError } = await import('./problem-error.ts'); // loaded with the first refusal
      throw problemError(response, await readBody(response), { phase, codeOf });
    };
    return withDeadline(send, { signal, timeout, phase });
  };
}

// --- helpers ---

const JSON_TYPE = 'application/json';
