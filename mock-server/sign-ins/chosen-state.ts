import type { Method } from '../protocol.ts';

/**
 * The states of steps that began with a choice: they name the choice they belong to and their method, so that what is chosen again is the
 * same step. Whoever has the one may know the other: it is the same visitor's.
 */
export const chosenState = {
  of: (choice: string, method: Method): string => `${choice}.${method}`,

  /** The state of the choice, or `undefined` for any other step's. */
  choice: (state: string): string | undefined => (state.includes('.') ? state.split('.', 1).join('') : undefined),
};
