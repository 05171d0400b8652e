import { PasskeyError, type PasskeyErrorPhase } from '../webauthn/passkey-error.ts';
import { UnexpectedAnswer } from './unexpected-answer.ts';

export interface WithDeadlineOptions {
  /** The caller's. Its abort reason comes out untouched. */
  signal: AbortSignal;
  /** Milliseconds. `Infinity` means as long as it takes. */
  timeout: number;
  phase?: PasskeyErrorPhase | undefined;
}

/**
 * Runs one exchange with a backend. It is over at the latest when the caller aborts or the time is up, even if the work ignores its
 * signal. Nothing but a `PasskeyError` or the abort reason comes out: an answer of the wrong shape is `invalid-response`, everything else
 * (no connection, a refused redirect, the time-out) is `network`, with the original as `cause`.
 * @example
 * const response = await withDeadline((signal) => fetch('/token', { method: 'POST', signal }), { signal: call.signal, timeout: 5_000 });
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signal, timeout, phase }: WithDeadlineOptions,
): Promise<T> {
  try {
    const end = AbortSignal.any([signal, AbortSignal.timeout(Math.min(timeout, LONGEST))]);
    end.throwIfAborted();
    return await Promise.race([work(end), rejectionOf(end)]);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof PasskeyError) throw cause;
    throw new PasskeyError(cause instanceof UnexpectedAnswer ? 'invalid-response' : 'network', { cause, phase });
  }
}

// --- helpers ---

/** What a timer can hold: 24 days. */
const LONGEST = 2 ** 31 - 1;

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}
