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
      arbiter.modal(async (turn) => {
        const ended = AbortSignal.any([signal, turn]);
        const settled = new AbortController();
        const gaveUp = new Promise<never>((_resolve, reject) => {
          const onAbort = () => void clock.wait(PATIENCE, settled.signal).then(() => reject(ended.reason as Error));
          ended.addEventListener('abort', onAbort, { signal: settled.signal });
        });
        try {
          return await Promise.race([ceremony(turn), gaveUp]);
        } finally {
          settled.abort();
        }
      }),
  };
}

// --- helpers ---

/** Milliseconds. A browser settles an aborted request at once, and the next one is not to come before. */
const PATIENCE = 1000;
