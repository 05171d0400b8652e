import { PasskeyError } from './passkey-error.ts';
import type { ErrorContext } from './to-passkey-error.ts';

/** Turns what a ceremony threw into one of the kit's codes. */
export type CeremonyError = (cause: unknown, context: ErrorContext) => Promise<PasskeyError>;

/**
 * `toPasskeyError`, whose table is not part of every page: it is asked for when the ceremony begins, and is there long before a person
 * has answered the prompt. Without it (offline, or replaced by a newer deployment) the ceremony was not completed, no more is known.
 * @example
 * const toError = ceremonyError();
 * try { … } catch (cause) { throw await toError(cause, { kind: 'get', signal }); }
 */
export function ceremonyError(): CeremonyError {
  const table = import('./to-passkey-error.ts').catch(() => undefined);
  return async (cause, context) => {
    // What we ended ourselves must not wait for anything: the next ceremony is waiting for us.
    if (context.signal?.aborted) return new PasskeyError('aborted', { cause, phase: 'ceremony' });
    return (await table)?.toPasskeyError(cause, context) ?? new PasskeyError('cancelled', { cause, phase: 'ceremony' });
  };
}
