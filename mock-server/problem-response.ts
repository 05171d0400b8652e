import { jsonResponse } from './json-response.ts';
import { Problem } from './problem.ts';

/**
 * The one place where an error becomes an answer. Anything but a `Problem` is our own fault: it goes to `onError`, and the visitor
 * learns nothing of it but the status.
 */
export function problemResponse(error: unknown, onError: (error: unknown) => void): Response {
  if (!(error instanceof Problem)) onError(error);
  const { code, status, message, field, retryAfter, signals, headers } =
    error instanceof Problem ? error : new Problem('server', 'The server failed to answer. Its log says why.');
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail: message, code, field, retryAfter, signals };
  const wait: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter / 1000)) };
  return jsonResponse(body, { status, type: 'application/problem+json', headers: Object.entries({ ...wait, ...headers }) });
}

// --- helpers ---

/** With type `about:blank` the title is the status's own phrase (RFC 9457, §4.2.1). */
const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
