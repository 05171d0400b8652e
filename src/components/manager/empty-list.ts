import { html, type nothing, type TemplateResult } from 'lit';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';

/** What an account without passkeys sees: what they are good for, and one button. */
export function emptyList(words: ManagerMessages, button: TemplateResult | typeof nothing): TemplateResult {
  return html`<slot name="empty">
    <div part="empty" class="hero">
      <span class="glyph"><slot name="empty-icon">${passkeyIcon}</slot></span>
      <h3>${words.emptyHeading}</h3>
      <p>${words.emptyText}</p>
      ${button}
    </div>
  </slot>`;
}
