import type { Failed, Idle } from '../flows/flow.ts';
import type { SignInState } from '../flows/sign-in-flow.ts';
import { formatMessage } from '../messages/format-message.ts';
import type { SignInMessages } from '../messages/messages.ts';

/** What to say about a sign-in that goes on, or went well; `undefined` where that is for the element to say. */
export function signInSentence(state: SignInState | Idle | Failed, words: SignInMessages, prompting: string): string | undefined {
  switch (state.status) {
    case 'prompting':
      return prompting;
    case 'verifying':
      return words.verifying;
    case 'identifying':
    case 'preparing':
    case 'redirecting':
      return words.preparing;
    case 'signed-in': {
      const name = state.reply.account?.displayName ?? state.reply.account?.name;
      return name ? formatMessage(words.signedInAs, { name }) : words.signedIn;
    }
  }
  return undefined;
}
