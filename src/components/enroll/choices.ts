import { html, nothing, type TemplateResult } from 'lit';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';
import { places } from './places.ts';

export interface ChoicesOptions {
  words: EnrollMessages;
  /** The browser asks, or the backend is being asked. */
  busy: boolean;
  /** Places to choose from; with one alone there is nothing to choose. */
  hints: readonly string[];
  chosen: string | undefined;
  onChoose: (hint: string) => void;
  onCreate: () => void;
  onCancel: (event: MouseEvent) => void;
  onLater: () => void;
  onNever: () => void;
}

/** What somebody can do with an offer. */
export function choices({ words, busy, hints, onCreate, onCancel, onLater, onNever, ...choice }: ChoicesOptions): TemplateResult {
  const create = html`<button part="button" class="primary" type="button" @click=${onCreate}>
    <slot name="icon">${passkeyIcon}</slot><span>${words.enrollCreate}</span>
  </button>`;
  const cancel = html`<button part="cancel" class="secondary" type="button" @click=${onCancel}>${words.cancel}</button>`;
  return html`
    ${hints.length > 1 ? places({ ...choice, hints, words, busy }) : nothing} ${busy ? cancel : create}
    <div class="answers" ?data-waiting=${busy}>
      <button part="later" class="quiet" type="button" @click=${onLater}>${words.enrollLater}</button>
      <button part="never" class="quiet" type="button" @click=${onNever}>${words.enrollNever}</button>
    </div>
    <slot name="explainer"></slot>
  `;
}
