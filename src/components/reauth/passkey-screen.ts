import { html, nothing, type TemplateResult } from 'lit';
import type { ReauthMessages } from '../../messages/reauth-messages.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';

export interface PasskeyScreenOptions {
  words: ReauthMessages;
  busy: boolean;
  /** The browser has no passkeys. */
  unsupported: boolean;
  onPasskey: (event: MouseEvent) => void;
  /** Absent where there is no other way. */
  onAnotherWay: (() => void) | undefined;
}

/** The button that asks for a passkey, and the way to the others, which stays while the browser asks. */
export function passkeyScreen({ words, busy, unsupported, onPasskey, onAnotherWay }: PasskeyScreenOptions): TemplateResult {
  const isBusy = String(busy);
  const button = html`<button part="button" class="primary" type="button" aria-busy=${isBusy} aria-disabled=${isBusy} @click=${onPasskey}>
    ${passkeyIcon}<span>${words.reauthWithPasskey}</span>
  </button>`;
  return html`${unsupported ? html`<p part="unsupported" class="wait">${words.passkeyUnsupported}</p>` : button}
  ${
    onAnotherWay
      ? html`<button part="another-way" class="quiet" type="button" @click=${onAnotherWay}>${words.reauthAnotherWay}</button>`
      : nothing
  }`;
}
