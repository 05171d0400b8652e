import { html, type TemplateResult } from 'lit';
import type { SignInMessages } from '../../messages/messages.ts';
import { lacksPasskeys } from '../../webauthn/lacks-passkeys.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';

export interface AddedButtonOptions {
  words: SignInMessages;
  /** The words of the page's language are on their way. */
  waiting: boolean;
  /** Something is going on: the button says Cancel. */
  busy: boolean;
  onPress: (event: MouseEvent) => void;
  onCancel: (event: MouseEvent) => void;
}

/**
 * The button that the element adds, or why there is none. It is one button whatever its label, so that it keeps the focus.
 * The form has a button of its own, which stays the primary one.
 */
export function addedButton({ words, waiting, busy, onPress, onCancel }: AddedButtonOptions): TemplateResult {
  const { language, direction } = words;
  if (lacksPasskeys()) {
    return html`<p part="unsupported" lang=${language} dir=${direction} ?data-waiting=${waiting}>${words.passkeyUnsupported}</p>`;
  }
  return html`<button
    part=${busy ? 'cancel' : 'button'}
    type="button"
    lang=${language}
    dir=${direction}
    ?data-waiting=${waiting}
    @click=${busy ? onCancel : onPress}
  >
    ${busy ? words.cancel : html`${passkeyIcon}<span>${words.signInWithPasskey}</span>`}
  </button>`;
}
