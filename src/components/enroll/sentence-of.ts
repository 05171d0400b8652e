import type { EnrollState } from '../../flows/enroll-flow.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';

export interface SentenceOptions {
  words: EnrollMessages;
  /** What is said while the browser asks. */
  prompting: string;
  /** Where the passkey was asked for. */
  hints: readonly string[];
  /** The sentence for an error that is not about an offer alone. */
  explain: (error: PasskeyError) => string;
}

/** What to say about the state of an offer; empty when there is nothing to say. */
export function sentenceOf(state: EnrollState | Idle | Failed, { words, prompting, hints, explain }: SentenceOptions): string {
  switch (state.status) {
    case 'preparing':
    case 'redirecting':
      return words.preparing;
    case 'prompting':
      return prompting;
    case 'verifying':
      return words.enrollSaving;
    case 'failed':
      if (MISSED.has(state.error.code)) return words.enrollCancelled;
      return state.error.code === 'verification-failed' ? words.enrollRefused : explain(state.error);
    case 'created':
      return state.automatic ? words.enrollSaved : words.enrollDone;
    case 'exists':
      return hints.some((hint) => hint !== 'client-device') ? words.enrollExistsThere : words.enrollExists;
    case 'finished':
      if (state.outcome === 'later') return words.enrollLaterSaid;
      if (state.outcome === 'created') return words.enrollDone;
      if (state.outcome === 'exists') return words.enrollExists;
      return state.outcome === 'never' ? words.enrollNeverSaid : '';
    default:
      return '';
  }
}

// --- helpers ---

/** It did not happen, no more. */
const MISSED: ReadonlySet<string> = new Set(['cancelled', 'superseded']);
