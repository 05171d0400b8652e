import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Method } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import { SignInFlow, type SignInState } from '../../flows/sign-in-flow.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { AutofillController } from '../autofill-controller.ts';
import { BeforePromptEvent } from '../events/before-prompt-event.ts';
import { PasskeyErrorEvent } from '../events/error-event.ts';
import { MethodChosenEvent } from '../events/method-chosen-event.ts';
import { SignedInEvent } from '../events/signed-in-event.ts';
import { StateEvent } from '../events/state-event.ts';
import { guardAutocomplete } from '../form/guard-autocomplete.ts';
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
 * Signs the visitor in with a passkey: from the autofill list of its field, by a button, or after asking who they are. It makes a form
 * of its own, or adopts the one that it finds inside.
 *
 * @summary Passkey sign-in: autofill, button, identifier-first.
 * @slot - The page's own form; without one the element makes a form.
 * @slot brand - Above everything, for example a logo.
 * @slot heading - Replaces the heading.
 * @slot button - Replaces the passkey button; any click in it signs in.
 * @slot explainer - Below the buttons, for example what a passkey is.
 * @slot methods - Replaces the list of other ways to sign in.
 * @slot footer - Below everything, for example a link to sign-up.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {SignedInEvent} passkey-signed-in - The backend accepted the visitor; cancel to stay on the page.
 * @fires {MethodChosenEvent} passkey-method-chosen - The visitor picked another way in; cancel to take over.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work.
 * @fires {AutofillEndedEvent} passkey-autofill-ended - Passkeys are no longer offered in the list; for logs.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart button - The passkey button.
 * @csspart icon - The glyph in the button.
 * @csspart divider - Between the form and the passkey button.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart another-way - Leads to the list of other ways to sign in.
 * @csspart back - Leads back to the form.
 * @csspart spinner - Turns while something is going on.
 * @csspart methods - The list of ways to sign in.
 * @csspart method - One of them.
 * @csspart done - What stands there after success.
 * @cssprop [--passkey-accent] - The one accent colour.
 * @cssprop [--passkey-on-accent] - Text on the accent.
 * @cssprop [--passkey-muted] - Quiet text.
 * @cssprop [--passkey-hairline] - Thin lines.
 * @cssprop [--passkey-field] - A field's background.
 * @cssprop [--passkey-on-field] - A field's text.
 * @cssprop [--passkey-field-border] - A field's border.
 * @cssprop [--passkey-danger] - Errors.
 * @cssprop [--passkey-success] - Success.
 * @cssprop [--passkey-focus] - The focus ring.
 * @cssprop [--passkey-radius=8px] - Corners.
 * @cssprop [--passkey-space=8px] - The grid's unit.
 * @cssprop [--passkey-control-height=44px] - Height of fields and buttons.
 * @cssprop [--passkey-motion=160ms] - Duration of motion.
 * @cssstate idle - Nothing is going on.
 * @cssstate listening - Passkeys are in the autofill list.
 * @cssstate identifying - Asking the backend how this account may sign in.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the answer.
 * @cssstate choosing - The visitor picks a way to sign in.
 * @cssstate second-factor - The backend wants a passkey on top.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate signed-in - It worked.
 * @cssstate failed - It did not.
 * @example
 * <passkey-login base-url="/passkeys" success-url="/account"></passkey-login>
 */
export class PasskeyLogin extends PasskeyElement {
  static readonly formAssociated = true;

  static override properties = {
    ...PasskeyElement.properties,
    identifierFirst: { type: Boolean, attribute: 'identifier-first' },
    noAutofill: { type: Boolean, attribute: 'no-autofill' },
    successUrl: { attribute: 'success-url' },
    name: {},
    allowedOrigins: { attribute: false },
    extra: { attribute: false },
  };

  static override styles = [tokens, shell];

  /** Asks who it is first; the passkey button comes second. */
  declare identifierFirst: boolean;
  /** Offers no passkeys in the autofill list. */
  declare noAutofill: boolean;
  /** Where to go after success. Must be of this origin, or of one in `allowedOrigins`. */
  declare successUrl: string | undefined;
  /** Inside an author's form: the name under which the backend's proof (code or token) is submitted. */
  declare name: string | undefined;
  /** Other origins that `success-url` may lead to. A property only: an attribute could come from anywhere. */
  declare allowedOrigins: readonly string[];
  /** Handed to the adapter with every call, for example a captcha token. */
  declare extra: Record<string, unknown> | undefined;

  readonly #flow = new SignInFlow();
  readonly #autofill: AutofillController;
  readonly #form: LightForm;
  /** What the visitor left out; shown under the field. */
  #fieldError = '';
  #announced: SignInState | Idle | Failed = this.#flow.state;

  constructor() {
    super();
    this.identifierFirst = false;
    this.noAutofill = false;
    this.allowedOrigins = [];
    new WatchFlow(this, { flow: this.#flow, onState: (state) => this.#onState(state) });
    this.#form = new LightForm(this, {
      render: (kind) => this.#renderFields(kind),
      onReady: (kind) => this.#onFormReady(kind),
      onSubmit: (event) => this.#onSubmit(event),
    });
    this.#autofill = new AutofillController(this, {
      flow: this.#flow,
      field: () => this.#form.identifier,
      adapter: () => (this.noAutofill ? undefined : this.backend),
      onSettled: () => this.#autofocus(),
    });
    this.setCustomState('idle');
  }

  /** Where the sign-in stands. */
  get state(): SignInState | Idle | Failed {
    return this.#flow.state;
  }

  /** Signs in with a passkey, as the button does. Resolves when it is over; never rejects: the state tells. */
  async signIn(): Promise<void> {
    const adapter = this.#ready('get', 'modal');
    if (!adapter) return;
    const { state } = this;
    if (state.status === 'second-factor') return this.#flow.confirm(adapter, state.step);
    const identifier = this.#form.typed;
    await this.#flow.signIn(adapter, { ...(identifier && { identifier }), ...(this.extra && { extra: this.extra }) });
  }

  /** Ends whatever is going on. What was typed stays. */
  cancel(): void {
    this.#flow.cancel();
  }

  /** Back to the first screen, also after success. What was typed stays. */
  reset(): void {
    this.#fieldError = '';
    this.#flow.cancel();
    this.#autofill.restart();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#autofill.refresh(); // does nothing unless the backend changed
  }

  override render(): TemplateResult {
    const { words, waiting, state } = this;
    const own = this.#form.kind === 'own';
    const screen = SCREENS[state.status] ?? 'form';
    return html`
      <div part="base">
        <header lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          <slot name="brand"></slot>
          <slot name="heading">${own && screen !== 'done' ? html`<h2 part="heading">${this.#heading}</h2>` : nothing}</slot>
        </header>
        <slot ?hidden=${screen !== 'form'} @slotchange=${this.#form.onSlotChange}></slot>
        <section lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          ${this.#renderScreen(screen)}
          ${statusLine({ text: this.#status, tone: screen === 'done' ? 'silent' : this.#tone, busy: this.#busy })}
          ${this.#renderWayOut(screen)}
          <slot name="explainer"></slot>
          <slot name="footer"></slot>
        </section>
      </div>
    `;
  }

  #renderScreen(screen: Screen): TemplateResult {
    if (screen === 'done') return this.#renderDone();
    return screen === 'methods' ? this.#renderMethods() : this.#renderButton(screen);
  }

  #renderFields(kind: 'own' | 'outer'): TemplateResult {
    const { words, waiting } = this;
    const field = labelledField({
      id: `${this.#id}-identifier`,
      name: 'username',
      label: words.identifierLabel,
      autocomplete: 'username webauthn',
      inputmode: 'email',
      error: this.#fieldError,
      words,
      waiting,
      onInput: this.#onInput,
    });
    if (kind === 'outer') return html`<div data-passkey="fields">${field}</div>`;
    return html`<form data-passkey="form" novalidate>
      ${field}
      ${this.#asksFirst ? html`<button data-passkey="submit" lang=${words.language} ?data-waiting=${waiting}>${words.continue}</button>` : nothing}
    </form>`;
  }

  #renderButton(screen: Screen): TemplateResult {
    const { words } = this;
    const secondary = screen === 'form' && (this.#asksFirst || this.#form.kind === 'adopted');
    return html`
      ${secondary && this.#form.kind === 'own' ? html`<div part="divider" class="divider">${words.or}</div>` : nothing}
      ${this.#busy
        ? cancelButton(words.cancel, this.#onCancel)
        : html`<slot name="button" @click=${this.#onButton}>
            <button part="button" class=${secondary ? 'secondary' : 'primary'} type="button">
              <slot name="icon">${passkeyIcon}</slot><span>${words.signInWithPasskey}</span>
            </button>
          </slot>`}
    `;
  }

  #renderMethods(): TemplateResult {
    const { state, words } = this;
    const methods = state.status === 'choosing' ? state.methods : (this.backend?.methods ?? []);
    return html`<slot name="methods">
      <div part="methods" class="methods" role="group" aria-label=${words.chooseMethod}>
        ${methods.map(
          (method) => html`<button part="method" class=${method === 'passkey' ? 'primary' : 'secondary'} @click=${() => this.#onMethod(method)}>
            ${method === 'passkey' ? passkeyIcon : nothing}<span>${words.methods[method] ?? method}</span>
          </button>`,
        )}
      </div>
    </slot>`;
  }

  #renderDone(): TemplateResult {
    return html`<div part="done" class="done" tabindex="-1">
      ${doneIcon}
      <p>${this.#success}</p>
    </div>`;
  }

  #renderWayOut(screen: Screen): TemplateResult | typeof nothing {
    const { words } = this;
    if (screen === 'methods' || screen === 'confirm') {
      return html`<button part="back" class="quiet" type="button" @click=${this.#onCancel}>${words.backToSignIn}</button>`;
    }
    // Also while the browser's prompt is open: it may hide behind a window, or wait for a phone that is elsewhere.
    if (screen !== 'form' || (this.backend?.methods.length ?? 0) < 2) return nothing;
    return html`<button part="another-way" class="quiet" type="button" @click=${this.#onAnotherWay}>${words.anotherWay}</button>`;
  }

  get #id(): string {
    return this.id || (this.#uniqueId ??= `passkey-login-${++count}`);
  }
  #uniqueId: string | undefined;

  get #busy(): boolean {
    return BUSY.has(this.state.status);
  }

  /** With other methods to offer, or when the page asks for it, the first question is who it is. */
  get #asksFirst(): boolean {
    return this.identifierFirst || (this.backend?.methods.length ?? 0) > 1;
  }

  get #heading(): string {
    return this.state.status === 'choosing' ? this.words.chooseMethod : this.words.signInHeading;
  }

  get #success(): string {
    const { state, words } = this;
    const account = state.status === 'signed-in' ? state.reply.account : undefined;
    const name = account?.displayName ?? account?.name;
    return name ? formatMessage(words.signedInAs, { name }) : words.signedIn;
  }

  get #status(): string {
    const { state, words } = this;
    // When the focus moves to the success, it is read from there; a live region would say it twice.
    if (state.status === 'signed-in') return this.#focusMoved ? '' : this.#success;
    if (state.status === 'failed') return this.#fieldError ? '' : words.errors[state.error.code] || words.errors.cancelled;
    return state.status === 'preparing' || state.status === 'prompting' || state.status === 'verifying' ? words[state.status] : '';
  }

  /** A cancelled prompt is not an alarm. */
  get #tone(): 'calm' | 'danger' {
    const { state } = this;
    return state.status === 'failed' && !CALM.has(state.error.code) ? 'danger' : 'calm';
  }

  /** The backend, when it is set and the page did not stop the ceremony. */
  #ready(ceremony: 'create' | 'get', mediation: 'modal' | 'immediate') {
    try {
      const adapter = this.requireBackend();
      return this.dispatchEvent(new BeforePromptEvent(ceremony, mediation)) ? adapter : undefined;
    } catch (error) {
      this.#flow.fail(error);
      return undefined;
    }
  }

  #autofocus() {
    if (!this.autofocus || this.#focused) return;
    this.#focused = true;
    const active = document.activeElement;
    if (!active || active === document.body) this.#form.identifier?.focus();
  }
  #focused = false;

  /** The field is there; only now can it show passkeys. */
  #onFormReady(kind: 'own' | 'adopted' | 'outer') {
    const field = this.#form.identifier;
    if (kind === 'adopted' && field) guardAutocomplete(field);
    this.#autofill.refresh();
    if (this.noAutofill || !this.backend) this.#autofocus();
  }

  readonly #onInput = () => {
    if (!this.#fieldError) return;
    this.#fieldError = '';
    this.requestUpdate();
  };

  readonly #onButton = () => {
    if (!this.#busy) void this.signIn();
  };

  #onSubmit(event: SubmitEvent) {
    const password = this.querySelector<HTMLInputElement>('input[type="password"]');
    if (event.defaultPrevented || password?.value) return; // a password was typed: the author's form does its own work
    event.preventDefault();
    if (this.#busy) return;
    const identifier = this.#form.typed;
    if (!identifier && (this.#asksFirst || this.#form.kind === 'adopted')) {
      this.#complain(this.words.identifierRequired);
      return;
    }
    const adapter = this.#ready('get', 'modal');
    if (!adapter) return;
    const extra = this.extra && { extra: this.extra };
    void (identifier ? this.#flow.identify(adapter, identifier, extra) : this.#flow.signIn(adapter, extra));
  }

  readonly #onCancel = () => {
    this.#flow.cancel();
  };

  readonly #onAnotherWay = () => {
    const { backend } = this;
    if (backend) void this.#flow.choose(backend, { identifier: this.#form.typed });
  };

  #onMethod(method: Method) {
    if (!this.dispatchEvent(new MethodChosenEvent(method, this.#form.typed || undefined))) return;
    if (method === 'passkey') void this.signIn();
    else this.#flow.fail(new PasskeyError('unsupported', { phase: 'options' }));
  }

  #complain(problem: string) {
    this.#fieldError = problem;
    this.requestUpdate();
    this.#form.identifier?.focus();
  }

  #onState(state: SignInState | Idle | Failed) {
    const before = this.#announced;
    this.#announced = state;
    this.#fieldError = '';
    if (state.status === 'failed' && state.error.field === 'identifier') this.#complain(this.words.errors[state.error.code]);
    this.setCustomState(state.status);
    this.dispatchEvent(new StateEvent(state));
    if (state.status === 'failed') this.dispatchEvent(new PasskeyErrorEvent(state.error));
    if (state.status === 'signed-in') this.#onSignedIn(state);
    if (state.status === 'redirecting') location.assign(state.url);
    if (SCREENS[state.status] !== SCREENS[before.status] || BUSY.has(state.status) !== BUSY.has(before.status)) this.#keepFocus();
  }

  #onSignedIn({ reply, crossDevice }: SignInState & { status: 'signed-in' }) {
    const { form } = this.internals;
    if (this.name && reply.proof) this.internals.setFormValue(reply.proof.value);
    if (!this.dispatchEvent(new SignedInEvent(reply, crossDevice))) return;
    const url = this.successUrl === undefined ? undefined : safeUrl(this.successUrl, this.allowedOrigins);
    if (url) location.assign(url);
    else if (this.successUrl !== undefined) console.error(`passkey-elements: success-url ${this.successUrl} is not of this origin; see allowedOrigins`);
    else if (form && this.name && reply.proof) form.requestSubmit();
  }

  /** What had the focus may be gone with the next render: its successor takes over, so that the keyboard never falls to the top of the page. */
  #keepFocus() {
    const inside = this.shadowRoot?.activeElement != null;
    this.#focusMoved = inside || (this.matches(':focus-within') && SCREENS[this.state.status] !== undefined);
    if (!this.#focusMoved) return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(FOCUS_NEXT)?.focus());
  }
  #focusMoved = false;
}

// --- helpers ---

type Screen = 'form' | 'confirm' | 'methods' | 'done';

/** States that have a screen of their own; all others show the form. */
const SCREENS: Partial<Record<(SignInState | Idle | Failed)['status'], Screen>> = {
  choosing: 'methods',
  'entering-password': 'methods',
  'entering-code': 'methods',
  'waiting-for-link': 'methods',
  'second-factor': 'confirm',
  'signed-in': 'done',
};

const BUSY: ReadonlySet<string> = new Set(['identifying', 'preparing', 'prompting', 'verifying', 'redirecting']);

/** Nothing is wrong; it just did not happen. */
const CALM: ReadonlySet<string> = new Set(['cancelled', 'superseded', 'aborted']);

/** Where the focus goes, the first that is there. */
const FOCUS_NEXT = '.done, .methods button, [part="cancel"], [part="button"]';

let count = 0;
