import { PasskeyError, type PasskeyErrorCode, type PasskeyErrorPhase } from '../webauthn/passkey-error.ts';
import { toSignals } from './to-signals.ts';

/**
 * What a backend's refusal means in the kit's words, or `undefined` when the body does not tell: then the HTTP status decides.
 * @example
 * const codeOf: CodeOf = (body, { status }) => CODES[backendCode(body) ?? status];
 */
export type CodeOf = (body: unknown, response: Response) => PasskeyErrorCode | undefined;

export interface ProblemErrorOptions {
  phase?: PasskeyErrorPhase | undefined;
  /** Default: the member `code`, when it is one of the kit's codes that a backend can mean. */
  codeOf?: CodeOf | undefined;
}

/**
 * Reads a refusal: the backend's code when it is known, else the HTTP status. A 401 that says `insufficient_user_authentication` asks for a
 * step-up (RFC 9470). How long to wait is the member `retryAfter` (milliseconds), else `Retry-After` (seconds or a date).
 * @param body The parsed JSON, or the text when it was none. It becomes the error's `cause` and is never shown.
 * @example
 * if (!response.ok) throw problemError(response, await readBody(response), { phase: 'options' });
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @see https://www.rfc-editor.org/rfc/rfc9470
 */
export function problemError(response: Response, body: unknown, { phase, codeOf = ownCode }: ProblemErrorOptions = {}): PasskeyError {
  const { field, retryAfter, signals } = membersOf(body);
  return new PasskeyError(codeOf(body, response) ?? statusCode(response), {
    cause: body,
    phase,
    status: response.status,
    field: typeof field === 'string' ? field : undefined,
    retryAfter: Number.isFinite(retryAfter) ? Number(retryAfter) : waitOf(response.headers),
    signals: toSignals(signals),
  });
}

// --- helpers ---

/** The codes a backend can mean. The others are the browser's: one that says `aborted` must not silence the page. */
const OWN_CODES: readonly unknown[] = [
  'server',
  'rate-limited',
  'invalid-input',
  'unauthenticated',
  'reauth-required',
  'forbidden',
  'challenge-expired',
  'unknown-passkey',
  'verification-failed',
  'user-verification-failed',
  'already-registered',
  'account-exists',
  'account-unknown',
  'account-blocked',
  'limit-reached',
  'last-method',
] satisfies PasskeyErrorCode[];

/** Any other 4xx is `invalid-input`, anything else `server`. */
const STATUSES: Partial<Record<number, PasskeyErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  // No such route, or not with this method or type: the backend does not speak the protocol here. What does not exist in it has a code
  // of its own: a wrong base URL must never make a browser forget a passkey.
  404: 'invalid-response',
  405: 'invalid-response',
  406: 'invalid-response',
  415: 'invalid-response',
  410: 'challenge-expired',
  429: 'rate-limited',
};

function ownCode(body: unknown): PasskeyErrorCode | undefined {
  const { code } = membersOf(body);
  return OWN_CODES.includes(code) ? (code as PasskeyErrorCode) : undefined;
}

function statusCode({ status, headers }: Response): PasskeyErrorCode {
  if (status === 401 && headers.get('www-authenticate')?.includes('insufficient_user_authentication')) return 'reauth-required';
  return STATUSES[status] ?? (status >= 400 && status < 500 ? 'invalid-input' : 'server');
}

/** Milliseconds. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function waitOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Anything's members; nothing has none. */
function membersOf(value: unknown): Record<string, unknown> {
  return Object(value) as Record<string, unknown>;
}
