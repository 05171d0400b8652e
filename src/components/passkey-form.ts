import { html, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Failed, Flow, Idle } from '../flows/flow.ts';
import type { GeneralMessages } from '../messages/messages.ts';
import type { PasskeyError } from '../webauthn/passkey-error.ts';
import { lacksPasskeys } from '../webauthn/lacks-passkeys.ts';
import { LightForm } from './form/light-form.ts';
import { checkIcon } from './icons/check-icon.ts';
import { passkeyIcon } from './icons/passkey-icon.ts';
import { isFailed } from './is-failed.ts';
import { PasskeyPanel, type Tone } from './passkey-panel.ts';

/** What is on screen, whatever the flow calls its state. */
export type Screen = 'form' | 'confirm' | 'methods' | 'done';

/**
 * A flow with a form: what `<passkey-login>` and `<passkey-signup>` share. It shows the flow's state, keeps the focus where a person
 * left it, and says one sentence at a time.
 */
export abstract class PasskeyForm<S extends { status: string }, W extends GeneralMessages> extends PasskeyPanel<S, W> {
  static override properties = {
    ...PasskeyPanel.properties,
    successUrl: { attribute: 'success-url' },
    allowedOrigins: { attribute: false },
  };

  /** Where to go after success. Must be of this origin, or of one in `allowedOrigins`. */
  declare successUrl: string | undefined;
  /** Other origins that `success-url` may lead to. A property only: an attribute could come from anywhere. */
  declare allowedOrigins: readonly string[];

  protected readonly form: LightForm;
  /** For the ids of the fields, which share a tree with the page's own. */
  protected readonly uniqueId: string = `${this.localName}-${++count}`;
  /** What is wrong with the field: an error, or the sentence in whatever is the page's language by then. */
  protected problem: (() => string) | PasskeyError | undefined;

  #was: { screen: Screen; busy: boolean } = { screen: 'form', busy: false };
  #focusMoved = false;
  #focusedOnce = false;

  constructor(flow: Flow<S>, english: W) {
    super(flow, english);
    this.allowedOrigins = [];
    this.form = new LightForm(this, {
      render: (kind) => this.renderFields(kind),
      onReady: (kind) => this.onFormReady(kind),
      onSubmit: (event) => this.#onSubmit(event),
      onInput: () => this.#onInput(),
    });
  }

  /** Back to the first screen, also after success. What was typed stays. */
  reset(): void {
    this.problem = undefined;
    this.cancel();
    this.requestUpdate();
  }

  protected abstract renderFields(kind: 'own' | 'outer'): TemplateResult;
  protected abstract onFormReady(kind: 'own' | 'adopted' | 'outer'): void;
  /** The form was sent, by a button of its own or with Enter; nothing is going on. */
  protected abstract onSubmit(): void;
  protected abstract get screen(): Screen;
  /** Whether something on the screen has the focus, or takes it by itself. */
  protected get placesFocus(): boolean {
    return this.screen === 'form' && this.problem !== undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.form.mark(this.problem ? this.fieldError : '');
  }

  /** The same in one sentence, which stands under the field. */
  protected get fieldError(): string {
    const { problem } = this;
    if (typeof problem === 'function') return problem();
    return problem ? this.explain(problem) : '';
  }

  /** Says under the field what is wrong with it. */
  protected complain(problem: NonNullable<PasskeyForm<S, W>['problem']>): void {
    this.problem = problem;
    this.requestUpdate();
    void this.updateComplete.then(() => this.form.identifier?.focus()); // the form may be hidden until then
  }

  #onInput() {
    if (!this.problem) return;
    this.problem = undefined;
    this.requestUpdate();
  }

  #onSubmit(event: Event) {
    const password = (event.target as Element).querySelector<HTMLInputElement>('input[type="password"]');
    if (event.defaultPrevented || password?.value) return; // a password was typed: the author's form does its own work
    event.preventDefault();
    if (!this.busy) this.onSubmit();
  }

  /** `autofocus`, done by hand: only once, and never away from something else. */
  protected focusFirst(): void {
    if (!this.autofocus || this.#focusedOnce) return;
    this.#focusedOnce = true;
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) this.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
  }

  /** Puts the focus where it was on its way to, also when what it is for was loaded a moment later. */
  protected refocus(): void {
    if (!this.#focusMoved || this.placesFocus) return;
    void this.updateComplete.then(() => {
      const next = this.renderRoot.querySelector<HTMLElement>(this.busy ? '[part="cancel"]' : FOCUS_NEXT);
      (next ?? this.querySelector<HTMLElement>('[slot="button"]') ?? this.renderRoot.querySelector<HTMLElement>(BUTTON))?.focus();
    });
  }

  /** The frame: what stands above the form, the form, what stands below it. */
  protected renderFrame({ above, below, after }: Record<'above' | 'below' | 'after', TemplateResult | typeof nothing>): TemplateResult {
    const { words, waiting, screen, form } = this;
    const isAuthors = screen === 'form' && form.kind !== 'own';
    const isShown = isAuthors || (screen === 'form' && this.canSend);
    return html`
      <div part="base" class=${isAuthors ? '' : 'own'}>
        <div class="above" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          <slot name="brand"></slot>
          ${above}
        </div>
        <slot ?hidden=${!isShown} @slotchange=${form.onSlotChange}></slot>
        <slot name="step"></slot>
        <div class="below" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          ${below} ${this.renderStatus(this.#said)} ${after}
          <slot name="explainer"></slot>
          <slot name="footer"></slot>
        </div>
      </div>
    `;
  }

  /** Whether what is typed into the element's own form leads anywhere. */
  protected get canSend(): boolean {
    return !lacksPasskeys();
  }

  /** The one button, or the way out while something is going on, or why there is no button. */
  protected renderButton(label: string, kind: 'primary' | 'secondary', onClick: () => void, onApproach?: () => void): TemplateResult {
    const { words } = this;
    if (this.busy) return html`<button part="cancel" class="secondary" type="button" @click=${this.onCancelClick}>${words.cancel}</button>`;
    if (lacksPasskeys()) return html`<p part="unsupported">${words.passkeyUnsupported}</p>`;
    return html`<slot name="button" @click=${onClick} @pointerdown=${onApproach}>
      <button part="button" class=${kind} type="button"><slot name="icon">${passkeyIcon}</slot><span>${label}</span></button>
    </slot>`;
  }

  protected renderDone(sentence: string = this.sentence): TemplateResult {
    return html`<div part="done" class="done" tabindex="-1">
      <slot name="done-icon">${checkIcon}</slot>
      <h2>${sentence}</h2>
    </div>`;
  }

  /**
   * What is wrong with a field stands under it, when the field is the element's own; below an author's form it stands here. On the last
   * screen the sentence is in sight; when the focus moves there, it is read from there and not said twice.
   */
  get #said(): string {
    const { state, problem, form, screen } = this;
    if (problem || (isFailed(state) && state.error.field === 'identifier')) return form.isOwn ? '' : this.fieldError;
    return screen === 'done' && this.#focusMoved ? '' : this.sentence;
  }

  protected override get tone(): Tone {
    // It stands there in larger letters.
    if (this.screen === 'done' || this.state.status === 'choosing') return 'silent';
    return this.problem ? 'danger' : super.tone;
  }

  protected override onChange(state: S | Idle | Failed): void {
    if (state.status !== 'listening') this.problem = undefined; // autofill comes and goes behind what is on screen
    if (isFailed(state) && state.error.field === 'identifier') this.complain(state.error);
    super.onChange(state);
    const { screen, busy } = this;
    if (screen !== this.#was.screen || busy !== this.#was.busy) this.#keepFocus();
    this.#was = { screen, busy };
  }

  /** What had the focus may be gone with the next render: its successor takes over, so that the keyboard never falls to the top of the page. */
  #keepFocus() {
    const onForm = this.screen === 'form';
    // A question in its own slot is gone when the form is back.
    const onButton = this.shadowRoot?.activeElement != null || this.matches(':has(> :is([slot="button"], [slot="step"]):focus-within)');
    this.#focusMoved = onButton || (!onForm && this.matches(':focus-within'));
    this.refocus();
  }
}

// --- helpers ---

/** Where the focus goes, the first that is there; else to the page's own button or ours. */
const FOCUS_NEXT = '.done, .methods button, .ways button';
const BUTTON = '[part="button"]';

let count = 0;
