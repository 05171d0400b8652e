import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import { SignUpFlow, type SignUpState } from '../../flows/sign-up-flow.ts';
import { signUp } from '../../messages/en/sign-up.ts';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import type { SignUpMessages } from '../../messages/messages.ts';
import type { RecoveryCodesMessages } from '../../messages/recovery-codes-messages.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { SignInChosenEvent } from '../events/sign-in-chosen-event.ts';
import { SignedUpEvent } from '../events/signed-up-event.ts';
import { followUrl } from '../follow-url.ts';
import { PasskeyForm, type Screen } from '../passkey-form.ts';
import type { deviceChooser } from './device-chooser.ts';
import type { ProofStep } from './proof-step.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import { signUpFields } from './sign-up-fields.ts';
import { signupStyles } from './signup.styles.ts';

/**
 * Makes a new account whose first way in is a passkey. It makes a form of its own, or adopts the one that it finds inside.
 *
 * @summary A new account with a passkey.
 * @attr {boolean} autofocus - Focuses the first field.
 * @slot - The page's own form; without one the element makes a form. Its fields: `username`, and `name` for the person's name.
 * @slot brand - Above everything, for example a logo.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the sentence that says what a passkey is.
 * @slot button - Replaces the button; any click in it signs up.
 * @slot sign-in - Replaces the button for somebody who has an account already; any click in it chooses to sign in.
 * @slot explainer - Below the button.
 * @slot footer - Below everything, for example a link to sign-in.
 * @slot icon - Replaces the glyph in the button.
 * @slot done-icon - Replaces the check on the last screen.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {SignedUpEvent} passkey-signed-up - The account exists; cancel to stay on the page.
 * @fires {RecoveryCodesFinishedEvent} passkey-recovery-codes-finished - The screen with the recovery codes is over.
 * @fires {SignInChosenEvent} passkey-sign-in-chosen - Somebody who has an account wants to sign in; cancel to take over.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart intro - What a passkey is, in one sentence.
 * @csspart button - The button.
 * @csspart icon - The glyph in the button.
 * @csspart unsupported - In place of the button, in a browser without passkeys.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart spinner - Turns while something is going on.
 * @csspart places - The choice of where to save the passkey.
 * @csspart places-label - What stands above it.
 * @csspart place - One place.
 * @csspart resend - Asks for another code or link.
 * @csspart resend-wait - In its place, until another one may be asked for.
 * @csspart sign-in - For somebody who has an account already.
 * @csspart check-icon - The check on the last screen.
 * @csspart done - What stands there after success.
 * @csspart codes-intro - What recovery codes are good for.
 * @csspart codes - The list of them.
 * @csspart codes-copy - Copies them.
 * @csspart codes-download - Downloads them.
 * @csspart codes-kept - Goes on.
 * @csspart codes-retry - When none could be made: tries again.
 * @csspart codes-go-on - When none could be made: goes on without.
 * @cssstate idle - Nothing is going on.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the new passkey, or a code.
 * @cssstate entering-code - The backend wants a code first.
 * @cssstate waiting-for-link - The backend waits until the link in an e-mail is opened.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate signed-up - It worked.
 * @cssstate failed - It did not.
 * @example
 * <passkey-signup base-url="/passkeys" success-url="/welcome"></passkey-signup>
 */
export class PasskeySignup extends PasskeyForm<SignUpState, SignUpWords> {
  static override properties = {
    ...PasskeyForm.properties,
    askName: { type: Boolean, attribute: 'ask-name' },
    chooseDevice: { type: Boolean, attribute: 'choose-device' },
    hints: { attribute: false },
    recoveryCodes: { type: Boolean, attribute: 'recovery-codes' },
    signInUrl: { attribute: 'sign-in-url' },
  };

  static override styles: CSSResultGroup = [PasskeyForm.styles, signupStyles];

  /** Asks for the person's name as well. */
  declare askName: boolean;
  /** Lets the person choose where the passkey is saved: on this device, on a phone or tablet, on a security key. */
  declare chooseDevice: boolean;
  /**
   * Where the page would like it to be saved, the preferred place first: `client-device`, `hybrid`, `security-key`. Browsers take it as a
   * wish, and nothing is shut out. Without any the browser decides.
   */
  declare hints: readonly string[] | undefined;
  /** Shows recovery codes once the account is there, where the adapter can make them. `success-url` waits until they are kept. */
  declare recoveryCodes: boolean;
  /**
   * Where somebody signs in who has an account already. Must be of this origin, or of one in `allowedOrigins`. `{identifier}` in it is
   * replaced by what was typed.
   */
  declare signInUrl: string | undefined;

  readonly #flow: SignUpFlow;
  /** Where the person wants it to be saved. */
  #place: string | undefined;
  #chooser: typeof deviceChooser | undefined;
  #loadingChooser: Promise<void> | undefined;
  #proof: ProofStep | undefined;
  #loadingProof: Promise<void> | undefined;
  #Codes: typeof RecoveryCodes | undefined;
  #loadingCodes: Promise<void> | undefined;
  #codes: RecoveryCodes | undefined;

  constructor() {
    const flow = new SignUpFlow({ onSignedUp: (reply) => this.#onSignedUp(reply) });
    super(flow, signUp);
    this.askName = false;
    this.chooseDevice = false;
    this.recoveryCodes = false;
    this.#flow = flow;
  }

  /** Signs up with what was typed, as the button does. Resolves when it is over; never rejects: the state tells. */
  async signUp(): Promise<void> {
    const identifier = this.form.typed;
    if (!identifier) {
      this.complain(() => this.words.newIdentifierRequired);
      return;
    }
    const displayName = this.querySelector<HTMLInputElement>('input[autocomplete="name"], input[name="name"]')?.value.trim();
    const adapter = this.ready('create');
    if (!adapter) return;
    // Codes that could not be shown would be lost: without their screen there is no account yet.
    if (this.#makesCodes(adapter) && !this.#Codes) {
      await this.#loadCodes();
      if (!this.#Codes || !this.isConnected) return;
    }
    await this.#flow.signUp(adapter, { identifier, displayName, ...this.#wishes });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.chooseDevice) this.#loadingChooser ??= this.#loadChooser();
    if (this.#makesCodes(this.backend)) this.#loadingCodes ??= this.#loadCodes({ quietly: true });
    if (this.#asks) this.#loadingProof ??= this.#loadProof();
  }

  override render(): TemplateResult {
    const { words, screen, form } = this;
    const first = form.kind === 'own' && screen === 'form';
    const heading = first ? words.signUpHeading : this.#proof?.heading;
    return this.renderFrame({
      above: html`
        <slot name="heading">${heading ? html`<h2 part="heading">${heading}</h2>` : nothing}</slot>
        <slot name="intro">${first && this.canSend ? html`<p part="intro" class="intro">${words.passkeyIntro}</p>` : nothing}</slot>
      `,
      below: this.#renderScreen(),
      after: this.#renderAfter(),
    });
  }

  #renderScreen(): TemplateResult | typeof nothing {
    const { words, screen, busy } = this;
    if (this.#codes) return this.#codes.render(this.renderDone(words.signedUp));
    if (screen === 'done') return this.renderDone();
    if (screen === 'methods') return nothing;
    const chosen = this.#place ?? this.hints?.[0];
    const chooser = this.#chooser?.(this, { chosen, words, busy, onChoose: this.#onPlace });
    return html`${this.chooseDevice ? html`<div class="devices">${chooser}</div>` : nothing}
    ${this.renderButton(words.createPasskey, 'primary', this.#onButton)}`;
  }

  #renderAfter(): TemplateResult | typeof nothing {
    const { words, state, screen, signInUrl } = this;
    if (this.#codes) return this.#codes.renderBelow();
    if (screen === 'methods') return this.#proof?.render() ?? nothing;
    if (state.status !== 'failed' || !HAS_ACCOUNT.has(state.error.code)) return nothing;
    return html`<slot name="sign-in" @click=${this.#onSignIn}>
      ${signInUrl ? html`<button part="sign-in" class="quiet" type="button">${words.signInInstead}</button>` : nothing}
    </slot>`;
  }

  protected override renderFields(kind: 'own' | 'outer'): TemplateResult {
    const { words, waiting, uniqueId, askName, fieldError } = this;
    return signUpFields({ kind, words, waiting, uniqueId, askName, error: fieldError });
  }

  /** What few pages need said. */
  protected override async loadPart(language: string): Promise<Partial<SignUpWords> | undefined> {
    const words = await import('../../messages/load-part.ts').catch(() => undefined);
    const parts = await Promise.all([words?.loadPart('enroll', language), words?.loadPart('recoveryCodes', language)]);
    return { ...parts[0], ...parts[1] };
  }

  /** A choice of device is a wish; without one the page's is. */
  get #wishes() {
    return { hints: this.chooseDevice && this.#place ? [this.#place] : this.hints, extra: this.extra };
  }

  /** Whether the backend wants something answered that is no passkey. */
  get #asks(): boolean {
    const { status } = this.state;
    return this.#proof?.onScreen === true || status === 'entering-code' || status === 'waiting-for-link';
  }

  #makesCodes(backend: PasskeyAdapter | undefined): boolean {
    return this.recoveryCodes && backend?.createRecoveryCodes !== undefined;
  }

  protected override get screen(): Screen {
    if (this.#codes || this.#asks) return 'methods';
    return this.state.status === 'signed-up' ? 'done' : 'form';
  }

  protected override get placesFocus(): boolean {
    return this.#proof?.hasField === true || super.placesFocus;
  }

  protected override get sentence(): string {
    const { state, words } = this;
    if (this.#codes) return this.#codes.sentence;
    switch (state.status) {
      case 'prompting':
        return this.promptSentence;
      case 'preparing':
      case 'redirecting':
        return words.preparing;
      case 'verifying':
        return this.#asks ? words.preparing : words.creating;
      case 'failed':
        if (this.#proof?.hasField) return '';
        return MISSED.has(state.error.code) ? words.cancelledSignUp : (this.#proof?.explain(state.error) ?? this.explain(state.error));
      case 'signed-up':
        return words.signedUp;
      default:
        return this.#proof?.sentence ?? '';
    }
  }

  protected override onFormReady(): void {
    this.focusFirst();
  }

  protected override onSubmit(): void {
    void this.signUp();
  }

  readonly #onButton = () => {
    void this.signUp();
  };

  readonly #onPlace = (hint: string) => {
    this.#place = hint;
    this.requestUpdate();
  };

  readonly #onSignIn = (click: Event) => {
    const { signInUrl, allowedOrigins } = this;
    const identifier = this.form.typed;
    if (!this.dispatchEvent(new SignInChosenEvent(identifier))) {
      click.preventDefault();
      return;
    }
    const onLink = click.target instanceof Element && click.target.closest('a[href]') !== null;
    if (onLink || signInUrl === undefined) return; // the page's own link leads there
    import('./sign-in-instead.ts').then(
      ({ signInInstead }) => signInInstead(signInUrl, { identifier, allowedOrigins }),
      (cause: unknown) => this.#onMissing(cause),
    );
  };

  protected override onState(state: SignUpState | Idle | Failed): void {
    this.#proof?.onState(state);
    if (state.status === 'redirecting') this.leave(state.url);
    if (state.status !== 'signed-up') this.#dropCodes();
  }

  #onSignedUp(reply: Done) {
    const { backend } = this;
    const goesOn = this.dispatchEvent(new SignedUpEvent(reply));
    // Whoever has only a proof is not signed in yet, so there is nobody to make codes for.
    if (!this.#Codes || !this.#makesCodes(backend) || reply.proof) {
      if (goesOn) followUrl(this);
      return;
    }
    this.#codes = new this.#Codes(this, {
      make: async (signal) => (await backend?.createRecoveryCodes?.({ signal, extra: this.extra })) ?? [],
      words: () => this.words,
      ready: () => this.words.signedUp,
      name: reply.account?.name ?? this.form.typed,
      onOver: () => {
        this.#dropCodes();
        this.refocus();
        if (goesOn) followUrl(this);
      },
    });
  }

  #dropCodes() {
    this.#codes?.drop();
    this.#codes = undefined;
    this.requestUpdate();
  }

  async #loadChooser(): Promise<void> {
    try {
      this.#chooser = (await import('./device-chooser.ts')).deviceChooser;
      this.requestUpdate();
    } catch {
      this.#loadingChooser = undefined; // offline, or replaced by a newer deployment: the browser asks by itself
    }
  }

  async #loadProof(): Promise<void> {
    try {
      const { ProofStep } = await import('./proof-step.ts');
      this.#proof = new ProofStep(this, {
        flow: this.#flow,
        adapter: () => this.backend,
        words: () => this.words,
        wishes: () => this.#wishes,
        explain: (error) => this.explain(error),
        busy: () => this.busy,
        onCancel: this.onCancelClick,
      });
      this.requestUpdate();
      if (!this.#proof.hasField) this.refocus(); // a field takes the focus by itself
    } catch (cause) {
      this.#loadingProof = undefined;
      this.#onMissing(cause);
    }
  }

  /** @param quietly Ahead of time: the press of the button will tell what went wrong. */
  async #loadCodes({ quietly = false }: { quietly?: boolean } = {}): Promise<void> {
    try {
      this.#Codes = (await import('./recovery-codes.ts')).RecoveryCodes;
    } catch (cause) {
      if (!quietly) this.#onMissing(cause);
    }
  }

  #onMissing(cause: unknown) {
    this.fail(new PasskeyError('network', { cause }));
  }
}

// --- helpers ---

/** With the words of what only some pages show. */
type SignUpWords = SignUpMessages & Partial<EnrollMessages> & Partial<RecoveryCodesMessages>;

/** It did not happen, no more. */
const MISSED: ReadonlySet<string> = new Set(['cancelled', 'superseded']);

/** Somebody has an account already. The backend decides whether it says so. */
const HAS_ACCOUNT: ReadonlySet<string> = new Set(['account-exists', 'already-registered']);
