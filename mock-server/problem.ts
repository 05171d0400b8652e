import type { Signal } from './protocol.ts';

/** What can be wrong from a server's point of view; `not-found` is a path that is no route, the others are the kit's own error codes. */
export type ProblemCode =
  | 'invalid-input'
  | 'unauthenticated'
  | 'reauth-required'
  | 'forbidden'
  | 'not-found'
  | 'unknown-passkey'
  | 'account-unknown'
  | 'account-exists'
  | 'already-registered'
  | 'last-method'
  | 'challenge-expired'
  | 'rate-limited'
  | 'verification-failed'
  | 'server';

export interface ProblemInit {
  /** HTTP status, where it is not the usual one of the code. */
  status?: number;
  /** The input at fault, for example `identifier`. */
  field?: string;
  /** Milliseconds to wait before the next try. */
  retryAfter?: number;
  /** What the browser is to be told. */
  signals?: Signal[];
  headers?: Record<string, string>;
  cause?: unknown;
}

/**
 * Why a request was refused. Routes throw it; `problemResponse` turns it into `application/problem+json`.
 * `message` goes out as `detail`: it is for developers, and never holds secrets.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @example throw new Problem('invalid-input', 'The name is empty.', { field: 'name' });
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly field: string | undefined;
  readonly retryAfter: number | undefined;
  readonly signals: Signal[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    code: ProblemCode,
    detail: string,
    { status = STATUS[code], field, retryAfter, signals, headers = {}, cause }: ProblemInit = {},
  ) {
    super(detail, { cause });
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.field = field;
    this.retryAfter = retryAfter;
    this.signals = signals;
    this.headers = headers;
  }
}

// --- helpers ---

/**
 * `verification-failed` is 422, not 401: the request was understood and its content is wrong; asking for other credentials by
 * `WWW-Authenticate`, as 401 must, would be a lie.
 */
const STATUS: Record<ProblemCode, number> = {
  'invalid-input': 422,
  unauthenticated: 401,
  'reauth-required': 401,
  forbidden: 403,
  'not-found': 404,
  'unknown-passkey': 404,
  'account-unknown': 404,
  'account-exists': 409,
  'already-registered': 409,
  'last-method': 409,
  'challenge-expired': 410,
  'rate-limited': 429,
  'verification-failed': 422,
  server: 500,
};
