import type { Failed, Idle } from '../../flows/flow.ts';
import type { ReauthState } from '../../flows/reauth-flow.ts';
import type { ReauthMessages } from '../../messages/reauth-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';

export interface SentenceOptions {
  words: ReauthMessages;
  /** What is said while the browser asks. */
  prompting: string;
  /** The sentence for an error that is not about a confirmation alone. */
  explain: (error: PasskeyError) => string;
}

/** What to say about the state of a confirmation; empty when there is nothing to say. */
export function sentenceOf(state: ReauthState | Idle | Failed, { words, prompting, explain }: SentenceOptions): string {
  switch (state.status) {
    case 'preparing':
    case 'redirecting':
      return words.preparing;
    case 'prompting':
      return prompting;
    case 'verifying':
      return words.reauthChecking;
    case 'confirmed':
      return words.reauthConfirmed;
    case 'failed': {
      const { code, field } = state.error;
      if (code === 'cancelled' || code === 'superseded') return words.reauthCancelled;
      if (code === 'unknown-passkey') return words.reauthUnknownPasskey;
      return field === 'account' ? words.reauthWrongAccount : explain(state.error);
    }
    default:
      return '';
  }
}
