/**
 * The physical limit to measure against, not a product: Lit and @simplewebauthn/browser behind one button, without flows, languages,
 * autofill or error handling.
 */
import { startAuthentication } from '@simplewebauthn/browser';
import { LitElement, css, html } from 'lit';

class FloorLogin extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  override render(): unknown {
    return html`<slot></slot><button @click=${this.#signIn}>Sign in with a passkey</button>`;
  }

  async #signIn(): Promise<void> {
    const ask = async (path: string, body: unknown): Promise<unknown> =>
      (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
    const optionsJSON = (await ask('options', {})) as Parameters<typeof startAuthentication>[0]['optionsJSON'];
    await ask('verify', await startAuthentication({ optionsJSON }));
  }
}

customElements.define('floor-login', FloorLogin);
