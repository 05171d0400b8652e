import type { Signal } from './signal.ts';

/**
 * Everything that can go wrong, as one closed union. Browser, backend and input share it, so that a page has one `switch` to write
 * and every language has one sentence for each.
 */
export type PasskeyErrorCode =
  // the browser
  | 'unsupported'
  | 'insecure-context'
  | 'blocked-by-policy'
  | 'invalid-options'
  | 'invalid-rp-id'
  | 'cancelled'
  | 'superseded'
  | 'aborted'
  | 'already-registered'
  | 'not-discoverable'
  | 'user-verification-failed'
  | 'prf-unavailable'
  // the way to the backend
  | 'network'
  | 'server'
  | 'rate-limited'
  | 'invalid-input'
  | 'invalid-response'
  // the backend's decision
  | 'unauthenticated'
  | 'reauth-required'
  | 'forbidden'
  | 'challenge-expired'
  | 'unknown-passkey'
  | 'verification-failed'
  | 'account-exists'
  | 'account-unknown'
  | 'account-blocked'
  | 'limit-reached'
  | 'last-method';

/** Where it went wrong: asking the backend for options, in the browser's own dialog, or when the backend checked the answer. */
export type PasskeyErrorPhase = 'options' | 'ceremony' | 'verification';

export interface PasskeyErrorInit {
  /** The original: a DOMException, a response body, whatever the backend said. For logs; never shown to a visitor. */
  cause?: unknown;
  phase?: PasskeyErrorPhase;
  /** HTTP status, when there was one. */
  status?: number;
  /** Milliseconds to wait before the next try. */
  retryAfter?: number;
  /** The input the error belongs to, for example `identifier`. */
  field?: string;
  /** What the browser is to be told, for example that a passkey is unknown here. */
  signals?: readonly Signal[];
}

/**
 * The one error class of the kit.
 *
 * Its `message` is for developers. What a visitor reads comes from the message catalogue by `code`.
 * @example
 * if (error instanceof PasskeyError && error.code === 'cancelled') showCalmText();
 */
export class PasskeyError extends Error {
  declare readonly code: PasskeyErrorCode;
  declare readonly phase: PasskeyErrorPhase | undefined;
  declare readonly status: number | undefined;
  /** Milliseconds. */
  declare readonly retryAfter: number | undefined;
  declare readonly field: string | undefined;
  declare readonly signals: readonly Signal[];

  constructor(code: PasskeyErrorCode, { cause, phase, status, retryAfter, field, signals = [] }: PasskeyErrorInit = {}) {
    super(`passkey-elements: ${code}${cause instanceof Error ? ` (${cause.name}: ${cause.message})` : ''}`, { cause });
    this.name = 'PasskeyError';
    this.code = code;
    this.phase = phase;
    this.status = status;
    this.retryAfter = retryAfter;
    this.field = field;
    this.signals = signals;
  }

  /** Whether the same action may work when it is tried again, without anything else changing first. */
  get retryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}

// --- helpers ---

const RETRYABLE: ReadonlySet<PasskeyErrorCode> = new Set([
  'cancelled',
  'superseded',
  'aborted',
  'user-verification-failed',
  'network',
  'server',
  'rate-limited',
  'challenge-expired',
]);
