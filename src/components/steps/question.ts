import type { Step } from '../../adapters/adapter.ts';

/** What a person is asked for. */
export type Question =
  | {
      kind: 'password';
      /** Whose password it is; empty: that is asked for as well. */
      identifier: string;
      /** What the backend wants to see again. */
      state?: unknown;
    }
  /** A code, a link, or a password, as `step.method` says. */
  | { kind: 'step'; step: Step & { kind: 'code' } };
