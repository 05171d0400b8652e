import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../adapters/adapter.ts';
import { otherWays as english } from '../../messages/en/other-ways.ts';
import type { OtherWaysMessages } from '../../messages/messages.ts';
import { passkeyIcon } from '../passkey-icon.ts';

export interface OtherWaysOptions {
  methods: readonly Method[];
  /** The page's language and words, where there are any. */
  words: Partial<OtherWaysMessages>;
  onMethod: (method: Method) => void;
  onBack: () => void;
}

/** The screen with every way to sign in. Loaded when a backend has more than passkeys. */
export function otherWays({ methods, words, onMethod, onBack }: OtherWaysOptions): TemplateResult {
  const { chooseMethod, backToSignIn } = { ...english, ...words };
  const names = { ...english.methods, ...words.methods };
  return html`<slot name="methods">
      <h2 part="heading">${chooseMethod}</h2>
      <div part="methods" class="methods">
        ${methods.map(
          (method) =>
            html`<button part="method" class=${method === 'passkey' ? 'primary' : 'secondary'} @click=${() => onMethod(method)}>
              ${method === 'passkey' ? passkeyIcon : nothing}<span>${names[method] ?? method}</span>
            </button>`,
        )}
      </div>
    </slot>
    <button part="back" class="quiet" type="button" @click=${onBack}>${backToSignIn}</button>`;
}
