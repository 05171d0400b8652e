import { html, nothing, type TemplateResult } from 'lit';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import { checkIcon } from '../icons/check-icon.ts';

export interface LastScreenOptions {
  sentence: string;
  words: EnrollMessages;
  /** Nobody was asked, so nothing on it is urgent. */
  isNotice: boolean;
  onClose: () => void;
  /** Where there is a passkey already: leads to another device. */
  onElsewhere: (() => void) | undefined;
}

/** There is a passkey now, or was one before. */
export function lastScreen({ sentence, words, isNotice, onClose, onElsewhere }: LastScreenOptions): TemplateResult {
  const elsewhere = html`<div class="answers">
    <button part="elsewhere" class="quiet" type="button" @click=${onElsewhere}>${words.enrollElsewhere}</button>
  </div>`;
  return html`
    <div part="done" class="done" tabindex="-1">
      <slot name="done-icon">${checkIcon}</slot>
      <h2>${sentence}</h2>
    </div>
    <button part="close" class=${isNotice ? 'secondary' : 'primary'} type="button" @click=${onClose}>${words.enrollClose}</button>
    ${onElsewhere ? elsewhere : nothing}
  `;
}
