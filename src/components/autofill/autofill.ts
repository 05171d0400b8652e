import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Done } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import { SignInFlow, type SignInState } from '../../flows/sign-in-flow.ts';
import { signIn } from '../../messages/en/sign-in.ts';
import type { SignInMessages } from '../../messages/messages.ts';
import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { AutofillController } from '../autofill-controller.ts';
import { SignedInEvent } from '../events/signed-in-event.ts';
import { followUrl } from '../follow-url.ts';
import { PasskeyPanel, type Tone } from '../passkey-panel.ts';
import { signInSentence } from '../sign-in-sentence.ts';
import { tokens } from '../tokens.styles.ts';
import { addedButton } from './added-button.ts';
import { AuthorsForm } from './authors-form.ts';
import { autofillStyles } from './autofill.styles.ts';
import { byId } from './by-id.ts';
import { submitProof } from './submit-proof.ts';

/**
 * Adds passkeys to a login form that the page already has: they are listed in the autofill of its field. The form keeps its look, its
 * names and its way of being sent. Put the element around the form or into it, or name the form with `for`.
 *
 * @summary Passkey autofill for a login form that is already there.
 * @slot - The page's own form, or whatever contains it; may be empty.
 * @slot button - A button of the page's own; a press signs in.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {SignedInEvent} passkey-signed-in - The backend accepted the visitor; cancel to keep the form from being sent and the page from leaving.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work.
 * @fires {AutofillEndedEvent} passkey-autofill-ended - Passkeys are no longer offered in the list; for logs.
 * @csspart button - The button, with `button`.
 * @csspart icon - The glyph in the button.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart status - What is going on, read out; shown only when a passkey did not work. A live region.
 * @csspart unsupported - In place of the button, in a browser without passkeys.
 * @cssstate idle - Nothing is going on.
 * @cssstate listening - Passkeys are in the autofill list.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the answer.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate signed-in - It worked.
 * @cssstate failed - It did not.
 * @example
 * <passkey-autofill base-url="/passkeys" for="login" name="passkey"></passkey-autofill>
 */
export class PasskeyAutofill extends PasskeyPanel<SignInState, SignInMessages> {
  static override properties = {
    ...PasskeyPanel.properties,
    htmlFor: { attribute: 'for' },
    target: { attribute: false },
    name: {},
    button: { type: Boolean },
    statusFor: { attribute: 'status-for' },
    successUrl: { attribute: 'success-url' },
    allowedOrigins: { attribute: false },
  };

  static override styles: CSSResultGroup = [tokens, autofillStyles];

  /** The id of the page's form, or of its field, in the same tree; it may be there later than the element. */
  declare htmlFor: string | undefined;
  /** The page's form or field itself, also in another component's shadow root. */
  declare target: HTMLFormElement | HTMLInputElement | undefined;
  /** The name under which the backend's proof (a code or a token) is posted, with the form. Without it the form is not sent. */
  declare name: string | undefined;
  /** Adds a passkey button, where the element stands. */
  declare button: boolean;
  /** The id of an element that is to show why a passkey did not work. Without it the sentence stands where the element does. */
  declare statusFor: string | undefined;
  /** Where to go after success, when no proof is posted. Must be of this origin, or of one in `allowedOrigins`. */
  declare successUrl: string | undefined;
  /** Other origins that `success-url` may lead to. A property only: an attribute could come from anywhere. */
  declare allowedOrigins: readonly string[];

  readonly #flow: SignInFlow;
  #autofill: AutofillController | undefined;
  #arming: Promise<void> | undefined;
  readonly #form: AuthorsForm;
  /** What had the focus when the browser was last asked. */
  #opener: Element | undefined;
  #hadFocus = false;
  #shownIn: Element | undefined;
  /** When the backend last wanted more than a passkey. */
  #askedMoreAt = -Infinity;

  constructor() {
    const flow = new SignInFlow({ onSignedIn: (reply, crossDevice) => this.#onSignedIn(reply, crossDevice) });
    super(flow, signIn);
    this.button = false;
    this.allowedOrigins = [];
    this.#flow = flow;
    this.#form = new AuthorsForm(this, {
      place: () => ({ target: this.target, htmlFor: this.htmlFor }),
      onChange: (field, before) => this.#onField(field, before),
      onButton: (event) => this.#onButton(event),
    });
    this.addEventListener('click', this.#onClick);
  }

  /** Signs in with a passkey in the browser's own dialog, as a button does. Resolves when it is over; never rejects: the state tells. */
  async signIn(): Promise<void> {
    const backend = this.ready('get');
    if (!backend) return;
    this.#opener = (this.getRootNode() as Document | ShadowRoot).activeElement ?? undefined;
    const { field } = this.#form;
    const identifier = !field || field.type === 'password' ? '' : field.value.trim(); // a password may list passkeys, and is nobody's name
    await this.#flow.signIn(backend, { identifier, extra: this.extra });
  }

  /** Back to the start, also after success: passkeys are offered again. */
  reset(): void {
    this.cancel();
    this.#autofill?.restart();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#showIn(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (changed.has('target') || changed.has('htmlFor')) this.#form.look();
    if (this.busy) return; // a passkey that was picked is being checked, even if its form is gone
    if (this.#autofill) this.#autofill.refresh();
    else if (this.#form.field && this.backend) this.#arming ??= this.#loadAutofill();
  }

  override render(): TemplateResult {
    return html`<slot></slot><slot name="button">${this.button ? this.#renderButton() : nothing}</slot>${this.#renderSaid()}`;
  }

  protected override updated(): void {
    this.#showIn(this.statusFor === undefined ? undefined : byId(this, this.statusFor));
    // Cancel is gone, and had the focus: back to where it came from.
    if (this.#hadFocus && !this.shadowRoot?.activeElement && this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  #renderButton(): TemplateResult {
    const { words, waiting, busy } = this;
    return addedButton({ words, waiting, busy, onPress: this.#onOwnButton, onCancel: this.onCancelClick });
  }

  #renderSaid(): TemplateResult {
    const { words, sentence, tone, waiting, statusFor } = this;
    const shown = this.#isShown && statusFor === undefined;
    const cancel = html`<button part="cancel" type="button" @click=${this.onCancelClick}>${words.cancel}</button>`;
    return html`<p
        part="status"
        class="status"
        role="status"
        lang=${words.language}
        dir=${words.direction}
        ?data-waiting=${waiting}
        data-tone=${shown ? tone : 'silent'}
      >
        ${sentence}
      </p>
      ${this.#isSlow && !this.button ? cancel : nothing}`;
  }

  /** Most of what goes on is for listeners alone: others see the form, and the browser's own list. */
  get #isShown(): boolean {
    return this.state.status === 'failed' || this.#isSlow;
  }

  get #isSlow(): boolean {
    return this.state.status === 'prompting' && this.promptSentence === this.words.nothingHappened;
  }

  protected override get sentence(): string {
    const { state, words } = this;
    return state.status === 'failed' ? this.explain(state.error) : (signInSentence(state, words, this.promptSentence) ?? '');
  }

  protected override get tone(): Tone {
    return this.#isShown ? super.tone : 'silent';
  }

  protected override onState(state: SignInState | Idle | Failed): void {
    if (state.status === 'redirecting') this.leave(state.url);
    else if (ASKS_FOR_MORE.has(state.status)) this.#onMore(state.status);
  }

  /** A file that pages with other elements need only when they offer autofill. */
  async #loadAutofill(): Promise<void> {
    try {
      const { AutofillController } = await import('../autofill-controller.ts');
      this.#autofill = new AutofillController(this, {
        flow: this.#flow,
        field: () => this.#form.field,
        adapter: () => (this.state.status === 'signed-in' ? undefined : this.backend),
        extra: () => this.extra,
      });
    } catch {
      this.#arming = undefined; // offline, or replaced by a newer deployment: the form works without
    }
  }

  #onSignedIn(reply: Done, crossDevice: boolean) {
    const { name } = this;
    const { form } = this.#form.field ?? {};
    const value = reply.proof?.value;
    if (!this.dispatchEvent(new SignedInEvent(reply, crossDevice))) return;
    if (name && value !== undefined && form) submitProof(form, { name, value });
    else followUrl(this);
  }

  /** There is no place for another question in a form that is not ours. */
  #onMore(status: string) {
    const error = new PasskeyError('invalid-options', {
      phase: 'verification',
      cause: new Error(`${status} asks for more than a passkey`),
    });
    void advise(error);
    this.fail(error);
    // The answer to the passkey ended the offer; another passkey may be enough. Nobody picks one so fast: that would go on for ever.
    const now = performance.now();
    if (now - this.#askedMoreAt > INSTANT) this.#autofill?.restart();
    this.#askedMoreAt = now;
  }

  #onField(field: HTMLInputElement | undefined, before: HTMLInputElement | undefined) {
    if (this.busy) return; // the passkey was picked in the form of before; the new one has its turn afterwards
    if (this.state.status === 'signed-in') {
      if (before || !field) return; // the page tidies up after the sign-in
      this.cancel(); // and asks again
    }
    if (this.#autofill) this.#autofill.restart();
    else this.requestUpdate();
  }

  #showIn(place: Element | undefined) {
    if (this.#shownIn && this.#shownIn !== place) this.#shownIn.textContent = '';
    this.#shownIn = place;
    const sentence = this.#isShown ? this.sentence : '';
    if (place && place.textContent !== sentence) place.textContent = sentence;
  }

  readonly #onOwnButton = ({ detail }: MouseEvent) => {
    if (detail < 2) void this.signIn(); // the second click of a double-click on Cancel
  };

  /** Buttons of the page's own that are inside the element, in whatever form. */
  readonly #onClick = (event: MouseEvent) => {
    const { target } = event;
    const button = `[data-passkey-button], ${this.localName} > [slot="button"]`;
    if (target instanceof Element && target !== this && target.closest(button)) this.#onButton(event);
  };

  /** Every press starts anew: a prompt that got lost must not lock the button. */
  #onButton(event: MouseEvent) {
    if (event.defaultPrevented || event.detail > 1) return; // it is in the element and in the form, or a double-click
    event.preventDefault(); // it may be of the kind that sends the form
    void this.signIn();
  }
}

// --- helpers ---

/** Milliseconds. What answers faster is no person. */
const INSTANT = 1000;

/** Answers to a passkey that `<passkey-login>` has screens for. */
const ASKS_FOR_MORE: ReadonlySet<string> = new Set<SignInState['status']>([
  'choosing',
  'entering-password',
  'entering-code',
  'waiting-for-link',
  'second-factor',
]);
