import { html, LitElement, type TemplateResult } from 'lit';
import '../../src/components/login/define.ts';
import '../../src/components/signup/define.ts';

/** Where somebody is in the shop. */
type Room = 'sign-up' | 'sign-in' | 'account';

/** A small site for whole journeys: sign-up, account and sign-in, as any page would wire them. Its words are the site's, not the kit's. */
export class StoryShop extends LitElement {
  static override properties = { room: {}, methods: {}, account: { state: true } };

  /** Where the visit begins. */
  declare room: Room;
  /** The ways to sign in that the relying party has. */
  declare methods: string;
  /** Who is signed in. */
  declare account: string | undefined;

  constructor() {
    super();
    this.room = 'sign-up';
    this.methods = 'passkey';
  }

  override render(): TemplateResult {
    const { room, methods } = this;
    if (room === 'account') {
      return html`<h2>Your account</h2>
        <p>Hello, <span id="name">${this.account ?? 'you'}</span>.</p>
        <button id="sign-out" @click=${this.#onSignOut}>Sign out</button>`;
    }
    if (room === 'sign-up') {
      return html`<passkey-signup base-url="/passkeys" @passkey-signed-up=${this.#onWelcome}>
        <button slot="footer" id="to-sign-in" type="button" @click=${this.#onSignIn}>I have an account</button>
      </passkey-signup>`;
    }
    return html`<passkey-login base-url="/passkeys" methods=${methods} @passkey-signed-in=${this.#onWelcome}></passkey-login>`;
  }

  /** In the page's own tree: browsers and password managers find the kit's fields there. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #onWelcome = ({ account }: { account?: { displayName?: string; name: string } }) => {
    this.account = account?.displayName ?? account?.name;
    this.room = 'account';
  };

  readonly #onSignIn = () => {
    this.room = 'sign-in';
  };

  readonly #onSignOut = async () => {
    await fetch('/passkeys/sign-out', { method: 'POST' });
    this.room = 'sign-in';
  };
}

if (!customElements.get('story-shop')) customElements.define('story-shop', StoryShop);
