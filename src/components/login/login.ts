import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Challenge, Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { Prefetch } from '../../flows/prefetch.ts';
import { SignInFlow, type SignInState } from '../../flows/sign-in-flow.ts';
import { signIn } from '../../messages/en/sign-in.ts';
import type { OtherWaysMessages, SignInMessages } from '../../messages/messages.ts';
import { lacksPasskeys } from '../../webauthn/lacks-passkeys.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { AutofillController } from '../autofill-controller.ts';
import { SignedInEvent } from '../events/signed-in-event.ts';
import { labelledField } from '../form/labelled-field.ts';
import { followUrl } from '../follow-url.ts';
import { PasskeyForm, type Screen } from '../passkey-form.ts';
import { signInSentence } from '../sign-in-sentence.ts';
import type { Card } from './offer-here.ts';
import type { Ways } from './ways.ts';

/**
 * Signs the visitor in with a passkey: from the autofill list of its field, by a button, or after asking who they are. It makes a form
 * of its own, or adopts the one that it finds inside.
 *
 * @summary Passkey sign-in: autofill, button, identifier-first.
 * @attr {boolean} autofocus - Focuses the field, once passkeys can be listed for it (Firefox lists none otherwise).
 * @slot - The page's own form; without one the element makes a form.
 * @slot brand - Above everything, for example a logo.
 * @slot heading - Replaces the heading.
 * @slot button - Replaces the passkey button; any click in it signs in.
 * @slot explainer - Below the buttons, for example what a passkey is.
 * @slot methods - Replaces the list of other ways to sign in.
 * @slot footer - Below everything, for example a link to sign-up.
 * @slot icon - Replaces the glyph in the button.
 * @slot done-icon - Replaces the check on the last screen.
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
 * @csspart unsupported - In place of the button, in a browser without passkeys.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart another-way - Leads to the list of other ways to sign in.
 * @csspart back - Leads back to the form.
 * @csspart spinner - Turns while something is going on.
 * @csspart resend - Asks for another code or link.
 * @csspart resend-wait - Until when that has to wait.
 * @csspart methods - The list of ways to sign in.
 * @csspart method - One of them.
 * @csspart check-icon - The check on the last screen.
 * @csspart done - What stands there after success.
 * @csspart offer-heading - Of the offer of a passkey on this device, after a sign-in with another: its heading.
 * @csspart offer-intro - Why.
 * @csspart offer-button - Takes the offer.
 * @csspart offer-later - Leaves it for another day.
 * @csspart offer-never - Leaves it for good.
 * @csspart offer-close - Ends it when the passkey is there.
 * @cssstate idle - Nothing is going on.
 * @cssstate listening - Passkeys are in the autofill list.
 * @cssstate identifying - Asking the backend how this account may sign in.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the answer.
 * @cssstate choosing - The visitor picks a way to sign in.
 * @cssstate entering-password - A password is asked for.
 * @cssstate entering-code - A code is asked for.
 * @cssstate waiting-for-link - A link was sent, and is to be opened.
 * @cssstate second-factor - The backend wants a passkey on top.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate signed-in - It worked.
 * @cssstate failed - It did not.
 * @example
 * <passkey-login base-url="/passkeys" success-url="/account"></passkey-login>
 */
export class PasskeyLogin extends PasskeyForm<SignInState, SignInWords> {
  static readonly formAssociated = true;

  static override properties = {
    ...PasskeyForm.properties,
    identifierFirst: { type: Boolean, attribute: 'identifier-first' },
    noAutofill: { type: Boolean, attribute: 'no-autofill' },
    immediate: { type: Boolean },
    secondFactor: { type: Boolean, attribute: 'second-factor' },
    rememberMethod: { type: Boolean, attribute: 'remember-method' },
    noOffer: { type: Boolean, attribute: 'no-offer' },
    name: {},
  };

  /** Asks who it is first; the passkey button comes second. */
  declare identifierFirst: boolean;
  /** Offers no passkeys in the autofill list. */
  declare noAutofill: boolean;
  /** The button first asks only for a passkey that is on this device, where the browser can; without one, it is as if nothing had been asked. */
  declare immediate: boolean;
  /** The visitor is signed in but for a passkey on top: asks for it, and for nothing else. */
  declare secondFactor: boolean;
  /** Remembers in this browser which other way in was used last, and lists it first. */
  declare rememberMethod: boolean;
  /** Makes no offer to add a passkey on this device after one from another device, for example a phone. */
  declare noOffer: boolean;
  /** Inside an author's form: the name under which the backend's proof (code or token) is submitted. */
  declare name: string | undefined;

  readonly #flow: SignInFlow;
  #autofill: AutofillController | undefined;
  #arming: Promise<void> | undefined;
  #loading: Promise<void> | undefined;
  #ways: Ways | undefined;
  #prefetch: Prefetch | undefined;
  #offer: Card | undefined;

  constructor() {
    const flow = new SignInFlow({ onSignedIn: (reply, crossDevice) => void this.#onSignedIn(reply, crossDevice) });
    super(flow, signIn);
    this.identifierFirst = false;
    this.noAutofill = false;
    this.immediate = false;
    this.secondFactor = false;
    this.rememberMethod = false;
    this.noOffer = false;
    this.#flow = flow;
  }

  /** Signs in with a passkey, as the button does. Resolves when it is over; never rejects: the state tells. */
  async signIn(): Promise<void> {
    const backend = this.ready('get');
    if (!backend) return;
    const { extra, secondFactor } = this;
    const step = this.#step;
    if (step) return this.#flow.confirm(backend, step, { extra });
    const identifier = this.form.typed;
    const challenge = extra ? undefined : this.#prefetch?.take(backend, identifier);
    const mediation = this.immediate && !identifier ? 'immediate' : 'modal';
    return this.#flow.signIn(backend, { identifier, extra, secondFactor, mediation, challenge });
  }

  /** Ends whatever is going on; what the backend waits for beside that is left with the next one. What was typed stays. */
  override cancel(): void {
    if (!this.busy) this.#ways?.forget();
    super.cancel();
  }

  override reset(): void {
    this.#ways?.forget();
    super.reset();
    this.#offer = undefined;
    this.#autofill?.restart();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#refreshAutofill();
    if (this.backend && (this.#hasOtherWays || this.screen !== 'form')) this.#loading ??= this.#loadWays(this.backend);
  }

  override render(): TemplateResult {
    const { words, screen, form } = this;
    const first = form.kind === 'own' && (screen === 'form' || screen === 'confirm');
    const heading = first ? words.signInHeading : this.#ways?.heading;
    return this.renderFrame({
      above: html`<slot name="heading">${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}</slot>`,
      below: this.#renderScreen(),
      after: this.#renderWayOut(),
    });
  }

  protected override renderFields(kind: 'own' | 'outer'): TemplateResult {
    const { words, waiting, fieldError } = this;
    const field = labelledField({
      id: `${this.uniqueId}-identifier`,
      name: 'username',
      label: words.identifierLabel,
      autocomplete: 'username webauthn',
      inputmode: 'email',
      error: fieldError,
      words,
      waiting,
    });
    if (kind === 'outer') return html`<div data-passkey="fields">${field}</div>`;
    return html`<form data-passkey="form" novalidate>
      ${field}
      ${
        this.#asksFirst
          ? html`<button data-passkey="submit" lang=${words.language} aria-disabled=${String(this.busy)} ?data-waiting=${waiting}>
              ${words.continue}
            </button>`
          : nothing
      }
    </form>`;
  }

  #renderScreen(): TemplateResult | typeof nothing {
    const { words, screen, form } = this;
    if (screen === 'done') return html`${this.renderDone()}${this.#offer?.(words.language) ?? nothing}`;
    if (screen === 'methods') return this.#ways?.renderList(this.onCancelClick) ?? nothing;
    const second = screen === 'form' && (this.#asksFirst || form.kind === 'adopted');
    // It holds its place while Cancel stands below it, which is no alternative.
    const divider = html`<div part="divider" class="divider">${this.busy ? nothing : words.or}</div>`;
    return html`${second && form.kind === 'own' && !lacksPasskeys() ? divider : nothing}
    ${this.renderButton(words.signInWithPasskey, second ? 'secondary' : 'primary', this.#onButton, this.#onApproach)}`;
  }

  /** Also while the browser's prompt is open: it may hide behind a window, or wait for a phone that is elsewhere. */
  #renderWayOut(): TemplateResult | typeof nothing {
    const { words, screen } = this;
    if (screen === 'methods') return this.#ways?.renderWayOut(this.onCancelClick) ?? nothing;
    if (screen === 'done') return nothing;
    return html`${this.#hasOtherWays ? quiet('another-way', words.anotherWay, this.#onAnotherWay) : nothing}
    ${this.#step && !this.busy ? quiet('cancel', words.cancel, this.onCancelClick) : nothing}`;
  }

  /** The other ways are a file of their own, which pages with nothing but passkeys never load. */
  async #loadWays(backend: PasskeyAdapter): Promise<void> {
    try {
      const { Ways } = await import('./ways.ts');
      if (!this.isConnected) {
        this.#loading = undefined; // when it is back
        return;
      }
      this.#ways = new Ways(this, {
        flow: this.#flow,
        adapter: () => this.backend,
        words: () => this.words,
        extra: () => this.extra,
        explain: (error) => this.explain(error),
        busy: () => this.busy,
        mayRemember: () => this.rememberMethod,
        typed: () => this.form.typed,
        askWho: () => {
          this.cancel();
          this.complain(() => this.words.identifierRequired);
        },
      });
      this.requestUpdate();
      if (this.screen === 'methods') this.refocus();
      else await this.#ways.resume(backend);
    } catch (cause) {
      this.#loading = undefined; // offline, or replaced by a newer deployment
      if (this.screen === 'methods') this.fail(new PasskeyError('network', { cause }));
    }
  }

  /** The second factor that the backend waits for. */
  get #step(): Challenge<'get'> | undefined {
    const { state } = this;
    return state.status === 'second-factor' ? state.step : this.#ways?.pending;
  }

  get #hasOtherWays(): boolean {
    return (this.backend?.methods.length ?? 0) > 1;
  }

  /** With other methods to offer, or when the page asks for it, the first question is who it is. */
  get #asksFirst(): boolean {
    return this.identifierFirst || this.#hasOtherWays;
  }

  protected override get canSend(): boolean {
    return this.#hasOtherWays || super.canSend;
  }

  protected override get screen(): Screen {
    const { status } = this.state;
    if (this.#ways?.onScreen || OTHER_WAYS.test(status)) return 'methods';
    if (status === 'signed-in') return 'done';
    return this.secondFactor || this.#step ? 'confirm' : 'form';
  }

  protected override get placesFocus(): boolean {
    return this.#ways?.hasField === true;
  }

  protected override get sentence(): string {
    const { state, words } = this;
    const ways = this.#ways;
    if (state.status === 'failed') return ways?.hasField ? '' : (ways?.explain(state.error) ?? this.explain(state.error));
    return signInSentence(state, words, this.promptSentence) ?? ways?.sentence ?? '';
  }

  /** The field is there; only now can it show passkeys. */
  protected override onFormReady(): void {
    this.#refreshAutofill();
    if (this.noAutofill || !this.backend) this.focusFirst();
  }

  /** Does nothing unless the backend changed; what offers autofill is loaded when there is a field and a backend. */
  #refreshAutofill() {
    if (this.#autofill) this.#autofill.refresh();
    else if (!this.noAutofill && this.backend && this.form.kind) this.#arming ??= this.#loadAutofill();
  }

  async #loadAutofill(): Promise<void> {
    try {
      const { AutofillController } = await import('../autofill-controller.ts');
      this.#autofill = new AutofillController(this, {
        flow: this.#flow,
        field: () => this.form.identifier,
        // A list under a form that is not in sight would be an offer to start over.
        adapter: () => (this.noAutofill || this.screen !== 'form' ? undefined : this.backend),
        extra: () => this.extra,
        onSettled: () => this.focusFirst(),
      });
    } catch {
      this.#arming = undefined; // offline, or replaced by a newer deployment: the button works without
      this.focusFirst();
    }
  }

  protected override onSubmit(): void {
    const identifier = this.form.typed;
    if (!identifier && (this.#asksFirst || this.form.kind === 'adopted')) {
      this.complain(() => this.words.identifierRequired);
      return;
    }
    const adapter = this.ready('get');
    const { extra } = this;
    if (!adapter || this.#ways?.goOn(adapter, identifier)) return;
    void (identifier ? this.#flow.identify(adapter, identifier, { extra }) : this.#flow.signIn(adapter, { extra }));
  }

  readonly #onButton = () => {
    void this.signIn();
  };

  readonly #onAnotherWay = () => {
    const { backend } = this;
    if (backend) void this.#flow.choose(backend, { identifier: this.form.typed });
  };

  /** Somebody is about to press the button: the challenge can be on its way already, so that the press itself opens the prompt. */
  readonly #onApproach = () => {
    const { backend } = this;
    if (backend && !this.extra && !this.busy && this.screen === 'form') void this.#prepare(backend);
  };

  async #prepare(backend: PasskeyAdapter): Promise<void> {
    const prefetch = await import('../../flows/prefetch.ts').catch(() => undefined); // without it the press asks
    if (!prefetch || this.busy) return;
    this.#prefetch ??= new prefetch.Prefetch();
    this.#prefetch.prepare(backend, this.form.typed);
  }

  protected override onState(state: SignInState | Idle | Failed): void {
    this.#ways?.onState(state);
    if (state.status === 'redirecting') this.leave(state.url);
  }

  async #onSignedIn(reply: Done, crossDevice: boolean): Promise<void> {
    if (!this.dispatchEvent(new SignedInEvent(reply, crossDevice))) return;
    const { name, internals, backend: adapter } = this;
    let stays = false;
    this.#offer = undefined;
    if (reply.proof ? name : crossDevice) {
      const show = (card: Card) => {
        this.#offer = card;
        this.requestUpdate();
      };
      // Without the file, offline or after a newer deployment: a sign-in that worked needs no offer, but without its proof it did not work.
      stays = await import('./after-sign-in.ts').then(
        ({ afterSignIn }) => afterSignIn(this, { adapter, reply, crossDevice, form: internals.form, show }),
        (cause: unknown) => {
          if (reply.proof) this.fail(new PasskeyError('network', { cause }));
          return reply.proof !== undefined;
        },
      );
    }
    if (!stays) followUrl(this);
  }
}

// --- helpers ---

/** The screen with the other ways brings its own English. */
type SignInWords = SignInMessages & Partial<OtherWaysMessages>;

const quiet = (part: string, label: string, onClick: (event: MouseEvent) => void) =>
  html`<button part=${part} class="quiet" type="button" @click=${onClick}>${label}</button>`;

/** States of what `Ways` shows, also before it has been loaded. */
const OTHER_WAYS = /^(choosing|entering|waiting)/;
