import { html, nothing, type TemplateResult } from 'lit';
import type { Failed, Idle } from '../../flows/flow.ts';
import { SignUpFlow, type SignUpState } from '../../flows/sign-up-flow.ts';
import { BeforePromptEvent } from '../events/before-prompt-event.ts';
import { PasskeyErrorEvent } from '../events/error-event.ts';
import { SignedUpEvent } from '../events/signed-up-event.ts';
import { StateEvent } from '../events/state-event.ts';
import { labelledField } from '../form/labelled-field.ts';
import { LightForm } from '../form/light-form.ts';
import { doneIcon, passkeyIcon } from '../icons.ts';
import { PasskeyElement } from '../passkey-element.ts';
import { cancelButton } from '../parts/cancel-button.ts';
import { statusLine } from '../parts/status-line.ts';
import { safeUrl } from '../safe-url.ts';
import { shell } from '../shell.styles.ts';
import { tokens } from '../tokens.styles.ts';
import { WatchFlow } from '../watch-flow.ts';

/**
 * Makes a new account whose first way in is a passkey. It makes a form of its own, or adopts the one that it finds inside.
 *
 * @summary A new account with a passkey.
 * @slot - The page's own form; without one the element makes a form. Its fields: `username`, and `name` for the person's name.
 * @slot brand - Above everything, for example a logo.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the sentence that says what a passkey is.
 * @slot button - Replaces the button; any click in it signs up.
 * @slot explainer - Below the button.
 * @slot footer - Below everything, for example a link to sign-in.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {SignedUpEvent} passkey-signed-up - The account exists; cancel to stay on the page.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart intro - What a passkey is, in one sentence.
 * @csspart button - The button.
 * @csspart icon - The glyph in the button.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart spinner - Turns while something is going on.
 * @csspart done - What stands there after success.
 * @cssstate idle - Nothing is going on.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the new passkey.
 * @cssstate entering-code - The backend wants a code first.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate signed-up - It worked.
 * @cssstate failed - It did not.
 * @example
 * <passkey-signup base-url="/passkeys" success-url="/welcome"></passkey-signup>
 */
export class PasskeySignup extends PasskeyElement {
  static override properties = {
    ...PasskeyElement.properties,
    askName: { type: Boolean, attribute: 'ask-name' },
    successUrl: { attribute: 'success-url' },
    allowedOrigins: { attribute: false },
    extra: { attribute: false },
  };

  static override styles = [tokens, shell];

  /** Asks for the person's name as well. */
  declare askName: boolean;
  /** Where to go after success. Must be of this origin, or of one in `allowedOrigins`. */
  declare successUrl: string | undefined;
  /** Other origins that `success-url` may lead to. A property only: an attribute could come from anywhere. */
  declare allowedOrigins: readonly string[];
  /** Handed to the adapter with every call, for example a captcha token. */
  declare extra: Record<string, unknown> | undefined;

  readonly #flow = new SignUpFlow();
  readonly #form: LightForm;
  #fieldError = '';
  #focusMoved = false;
  #announcedBusy = false;

  constructor() {
    super();
    this.askName = false;
    this.allowedOrigins = [];
    new WatchFlow(this, { flow: this.#flow, onState: (state) => this.#onState(state) });
    this.#form = new LightForm(this, {
      render: (kind) => this.#renderFields(kind),
      onReady: () => this.#autofocus(),
      onSubmit: (event) => {
        event.preventDefault();
        this.#start();
      },
    });
    this.setCustomState('idle');
  }

  /** Where the sign-up stands. */
  get state(): SignUpState | Idle | Failed {
    return this.#flow.state;
  }

  /** Signs up with what was typed, as the button does. Resolves when it is over; never rejects: the state tells. */
  async signUp(): Promise<void> {
    const identifier = this.#form.typed;
    if (!identifier) {
      this.#complain(this.words.newIdentifierRequired);
      return;
    }
    const displayName = this.querySelector<HTMLInputElement>('input[autocomplete="name"], input[name="name"]')?.value.trim();
    try {
      const adapter = this.requireBackend();
      if (!this.dispatchEvent(new BeforePromptEvent('create', 'modal'))) return;
      await this.#flow.signUp(adapter, { identifier, ...(displayName && { displayName }), ...(this.extra && { extra: this.extra }) });
    } catch (error) {
      this.#flow.fail(error);
    }
  }

  /** Ends whatever is going on. What was typed stays. */
  cancel(): void {
    this.#flow.cancel();
  }

  /** Back to the first screen, also after success. What was typed stays. */
  reset(): void {
    this.#fieldError = '';
    this.#flow.cancel();
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { words, waiting, state } = this;
    const own = this.#form.kind === 'own';
    const done = state.status === 'signed-up';
    return html`
      <div part="base">
        <header lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          <slot name="brand"></slot>
          <slot name="heading">${own && !done ? html`<h2 part="heading">${words.signUpHeading}</h2>` : nothing}</slot>
          <slot name="intro">${own && !done ? html`<p part="intro" class="intro">${words.passkeyIntro}</p>` : nothing}</slot>
        </header>
        <slot ?hidden=${done} @slotchange=${this.#form.onSlotChange}></slot>
        <section lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          ${done ? this.#renderDone() : this.#renderButton()}
          ${statusLine({ text: this.#status, tone: done ? 'silent' : this.#tone, busy: this.#busy })}
          <slot name="explainer"></slot>
          <slot name="footer"></slot>
        </section>
      </div>
    `;
  }

  #renderFields(kind: 'own' | 'outer'): TemplateResult {
    const { words, waiting } = this;
    const common = { words, waiting, onInput: this.#onInput };
    const fields = html`
      ${this.askName
        ? labelledField({ ...common, id: `${this.#id}-name`, name: 'name', label: words.displayNameLabel, hint: words.displayNameHint, autocomplete: 'name' })
        : nothing}
      ${labelledField({
        ...common,
        id: `${this.#id}-identifier`,
        name: 'username',
        label: words.newIdentifierLabel,
        // Not "webauthn": an offer to sign in has no place where an account is made.
        autocomplete: 'username',
        inputmode: 'email',
        error: this.#fieldError,
      })}
    `;
    if (kind === 'outer') return html`<div data-passkey="fields">${fields}</div>`;
    return html`<form data-passkey="form" novalidate>${fields}<button hidden></button></form>`;
  }

  #renderButton(): TemplateResult {
    const { words } = this;
    if (this.#busy) return cancelButton(words.cancel, this.#onCancel);
    return html`<slot name="button" @click=${this.#start}>
      <button part="button" class="primary" type="button">
        <slot name="icon">${passkeyIcon}</slot><span>${words.createPasskey}</span>
      </button>
    </slot>`;
  }

  #renderDone(): TemplateResult {
    return html`<div part="done" class="done" tabindex="-1">
      ${doneIcon}
      <p>${this.#success}</p>
    </div>`;
  }

  get #id(): string {
    return this.id || (this.#uniqueId ??= `passkey-signup-${++count}`);
  }
  #uniqueId: string | undefined;

  get #busy(): boolean {
    return BUSY.has(this.state.status);
  }

  get #success(): string {
    return this.words.signedUp;
  }

  get #status(): string {
    const { state, words } = this;
    // When the focus moves to the success, it is read from there; a live region would say it twice.
    if (state.status === 'signed-up') return this.#focusMoved ? '' : this.#success;
    if (state.status === 'failed') return this.#fieldError ? '' : this.#sentence(state);
    if (state.status === 'verifying') return words.creating;
    return state.status === 'preparing' || state.status === 'prompting' ? words[state.status] : '';
  }

  #sentence({ error: { code } }: Failed): string {
    const { words } = this;
    return code === 'cancelled' ? words.cancelledSignUp : words.errors[code] || words.cancelledSignUp;
  }

  get #tone(): 'calm' | 'danger' {
    const { state } = this;
    return state.status === 'failed' && !CALM.has(state.error.code) ? 'danger' : 'calm';
  }

  #autofocus() {
    const active = document.activeElement;
    if (this.autofocus && (!active || active === document.body)) this.querySelector('input')?.focus();
  }

  #complain(problem: string) {
    this.#fieldError = problem;
    this.requestUpdate();
    this.#form.identifier?.focus();
  }

  readonly #start = () => {
    if (!this.#busy) void this.signUp();
  };

  readonly #onInput = () => {
    if (!this.#fieldError) return;
    this.#fieldError = '';
    this.requestUpdate();
  };

  readonly #onCancel = () => {
    this.#flow.cancel();
  };

  #onState(state: SignUpState | Idle | Failed) {
    const wasBusy = this.#announcedBusy;
    this.#announcedBusy = this.#busy;
    if (wasBusy !== this.#busy) this.#keepFocus();
    this.#fieldError = '';
    this.setCustomState(state.status);
    this.dispatchEvent(new StateEvent(state));
    if (state.status === 'failed') {
      if (state.error.field === 'identifier') this.#complain(this.words.errors[state.error.code]);
      this.dispatchEvent(new PasskeyErrorEvent(state.error));
    }
    if (state.status === 'redirecting') location.assign(state.url);
    if (state.status === 'signed-up') this.#onSignedUp(state);
  }

  /** What had the focus may be gone with the next render: its successor takes over, so that the keyboard never falls to the top of the page. */
  #keepFocus() {
    const inside = this.shadowRoot?.activeElement != null;
    this.#focusMoved = inside || (this.matches(':focus-within') && this.state.status === 'signed-up');
    if (!this.#focusMoved) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(FOCUS_NEXT)?.focus());
  }

  #onSignedUp({ reply }: SignUpState & { status: 'signed-up' }) {
    if (!this.dispatchEvent(new SignedUpEvent(reply)) || this.successUrl === undefined) return;
    const url = safeUrl(this.successUrl, this.allowedOrigins);
    if (url) location.assign(url);
    else console.error(`passkey-elements: success-url ${this.successUrl} is not of this origin; see allowedOrigins`);
  }
}

// --- helpers ---

/** Where the focus goes, the first that is there. */
const FOCUS_NEXT = '.done, [part="cancel"], [part="button"]';

const BUSY: ReadonlySet<string> = new Set(['preparing', 'prompting', 'verifying', 'redirecting']);

/** Nothing is wrong; it just did not happen, or is already so. */
const CALM: ReadonlySet<string> = new Set(['cancelled', 'superseded', 'aborted', 'already-registered']);

let count = 0;
