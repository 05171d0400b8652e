import type { BrowserHabits } from './browser-habits.ts';
import { Refusal } from './refusal.ts';

/**
 * Makes one of the device's functions reject the way a browser does: with its sentences, and in its way to tell a page of its own abort.
 * @param answer Rejects with a `Refusal`, with the reason of the `signal` in its argument, or with a `TypeError`.
 */
export function inWordsOf<T>({ words, abortError }: BrowserHabits, answer: (argument: unknown) => Promise<T>) {
  return async (argument: unknown): Promise<T> => {
    try {
      return await answer(argument);
    } catch (error) {
      if (error instanceof Refusal) throw words(error);
      throw isAbortOf(argument, error) ? abortError(error) : error;
    }
  };
}

// --- helpers ---

function isAbortOf(argument: unknown, error: unknown): boolean {
  const { signal } = (argument ?? {}) as { signal?: AbortSignal };
  return signal?.aborted === true && signal.reason === error;
}
