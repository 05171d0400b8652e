import type { Arbiter } from '../webauthn/arbiter.ts';
import type { Clock } from './clock.ts';

/**
 * The arbiter, for a request that nobody sees and that may never settle, not even when it is aborted: a moment after the abort the next one may start.
 * @param options.signal Ends the request.
 * @example freedOnAbort(arbiter(), { signal, clock }).modal(ceremony);
 */
export function freedOnAbort(arbiter: Arbiter, { signal, clock }: { signal: AbortSignal; clock: Clock }): Arbiter {
  return {
    ...arbiter,
    modal: (ceremony) =>
      arbiter.modal((turn) => {
        const ended = AbortSignal.any([signal, turn]);
        const gaveUp = new Promise<never>((_resolve, reject) => {
          ended.addEventListener('abort', () => {
            void clock.wait(PATIENCE, new AbortController().signal).then(() => reject(ended.reason as Error));
          });
        });
        return Promise.race([ceremony(turn), gaveUp]);
      }),
  };
}

// --- helpers ---

/** Milliseconds. A browser settles an aborted request at once, and the next one is not to come before. */
const PATIENCE = 1000;
