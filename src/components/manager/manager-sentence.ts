import type { Passkey } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { ManagedPasskey } from '../../flows/managed-passkey.ts';
import type { ManagerNews, ManagerState } from '../../flows/manager-flow.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';

export interface ManagerSentenceOptions {
  words: ManagerMessages;
  /** `undefined` when there is no list. */
  passkeys: readonly ManagedPasskey[] | undefined;
  nameOf: (passkey: Passkey) => string;
  /** The sentence for an error, empty while it is being loaded; `undefined` when there is no reason to worry. */
  explain: (error: PasskeyError) => string | undefined;
  /** While the browser asks. */
  prompting: string;
  /** Whether somebody searches for what is not there. */
  nothingFound: boolean;
}

/** The one sentence about where a manager stands; empty when there is nothing to say. */
export function managerSentence(state: ManagerState | Idle | Failed, options: ManagerSentenceOptions): string {
  const { words, passkeys, explain, prompting, nothingFound } = options;
  switch (state.status) {
    case 'loading':
      return words.managerLoading;
    case 'preparing':
    case 'redirecting': // until the other page is there
      return words.preparing;
    case 'prompting':
      return prompting;
    case 'verifying':
      return words.managerVerifying;
    case 'failed':
      return passkeys ? whyNotAdded(state.error, { ...options, passkeys }) : (explain(state.error) ?? '');
    case 'ready':
      return state.news ? whatHappened(state.news, options) : nothingFound ? words.searchNothing : '';
    default:
      return '';
  }
}

// --- helpers ---

function whyNotAdded(
  error: PasskeyError,
  { words, passkeys, nameOf, explain }: ManagerSentenceOptions & { passkeys: readonly ManagedPasskey[] },
): string {
  if (error.code !== 'already-registered') return explain(error) ?? words.notAdded;
  // Which one it is, is certain when there is only one that it can be.
  const here = passkeys.filter(({ madeHere }) => madeHere);
  const [covering, ...others] = here.length > 0 ? here : passkeys;
  if (!covering || others.length > 0) return words.alreadySomewhere;
  return formatMessage(words.alreadyHere, { name: nameOf(covering.passkey) });
}

function whatHappened(news: ManagerNews, { words, nameOf, explain }: ManagerSentenceOptions): string {
  if (news.kind === 'not-renamed' || news.kind === 'not-removed') return explain(news.error) ?? words.notChanged;
  const text = { added: words.passkeyAdded, renamed: words.passkeyRenamed, removed: words.passkeyRemoved }[news.kind];
  return formatMessage(text, { name: news.passkey ? nameOf(news.passkey) : words.aPasskey });
}
