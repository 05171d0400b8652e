import { html, nothing, type TemplateResult } from 'lit';
import type { Method } from '../../adapters/adapter.ts';
import { otherWays as english } from '../../messages/en/other-ways.ts';
import type { GeneralMessages, OtherWaysMessages } from '../../messages/messages.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';

export interface OtherWaysOptions {
  methods: readonly Method[];
  /** The page's language and words, where there are any. */
  words: GeneralMessages & Partial<OtherWaysMessages>;
  /** One of them was picked. */
  busy: boolean;
  onMethod: (method: Method) => void;
  onBack: (event: MouseEvent) => void;
}

/** The screen with every way to sign in. Loaded when a backend has more than passkeys. */
export function otherWays({ methods, words, busy, onMethod, onBack }: OtherWaysOptions): TemplateResult {
  const { chooseMethod, backToSignIn } = { ...english, ...words };
  const names = { ...english.methods, ...words.methods };
  return html`<slot name="methods">
      <h2 part="heading" id="methods-heading">${chooseMethod}</h2>
      <div part="methods" class="methods" role="group" aria-labelledby="methods-heading" aria-busy=${String(busy)}>
        ${methods.map(
          (method) =>
            html`<button
              part="method"
              class=${method === 'passkey' ? 'primary' : 'secondary'}
              aria-disabled=${String(busy)}
              @click=${({ detail }: MouseEvent) => {
                // The second click of a double-click was meant for what stood there before.
                if (!busy && detail < 2) onMethod(method);
              }}
            >
              ${method === 'passkey' ? passkeyIcon : nothing}<span>${names[method] ?? method}</span>
            </button>`,
        )}
      </div>
    </slot>
    <button part=${busy ? 'cancel' : 'back'} class="quiet" type="button" @click=${onBack}>${busy ? words.cancel : backToSignIn}</button>`;
}
