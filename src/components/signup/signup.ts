import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Failed, Idle } from '../../flows/flow.ts';
import { SignUpFlow, type SignUpState } from '../../flows/sign-up-flow.ts';
import { signUp } from '../../messages/en/sign-up.ts';
import type { SignUpMessages } from '../../messages/messages.ts';
import { SignedUpEvent } from '../events/signed-up-event.ts';
import { labelledField } from '../form/labelled-field.ts';
import { PasskeyForm, type Screen } from '../passkey-form.ts';
import { signupStyles } from './signup.styles.ts';

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
 * @csspart unsupported - In place of the button, in a browser without passkeys.
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
export class PasskeySignup extends PasskeyForm<SignUpState, SignUpMessages> {
  static override properties = {
    ...PasskeyForm.properties,
    askName: { type: Boolean, attribute: 'ask-name' },
  };

  static override styles: CSSResultGroup = [PasskeyForm.styles, signupStyles];

  /** Asks for the person's name as well. */
  declare askName: boolean;

  readonly #flow: SignUpFlow;

  constructor() {
    const flow = new SignUpFlow();
    super(flow, signUp);
    this.askName = false;
    this.#flow = flow;
  }

  /** Signs up with what was typed, as the button does. Resolves when it is over; never rejects: the state tells. */
  async signUp(): Promise<void> {
    const identifier = this.form.typed;
    if (!identifier) {
      this.complain(this.words.newIdentifierRequired);
      return;
    }
    const displayName = this.querySelector<HTMLInputElement>('input[autocomplete="name"], input[name="name"]')?.value.trim();
    const adapter = this.ready('create');
    if (adapter) await this.#flow.signUp(adapter, { identifier, displayName, extra: this.extra });
  }

  override render(): TemplateResult {
    const { words, screen, form } = this;
    const first = form.kind === 'own' && screen === 'form';
    return this.renderFrame({
      above: html`
        <slot name="heading">${first ? html`<h2 part="heading">${words.signUpHeading}</h2>` : nothing}</slot>
        <slot name="intro">${first ? html`<p part="intro" class="intro">${words.passkeyIntro}</p>` : nothing}</slot>
      `,
      below: screen === 'done' ? this.renderDone() : this.renderButton(words.createPasskey, 'primary', this.#onButton),
      after: nothing,
    });
  }

  protected override renderFields(kind: 'own' | 'outer'): TemplateResult {
    const { words, waiting, uniqueId } = this;
    const common = { words, waiting };
    const name = labelledField({
      ...common,
      id: `${uniqueId}-name`,
      name: 'name',
      label: words.displayNameLabel,
      hint: html`<small id=${`${uniqueId}-name-hint`}>${words.displayNameHint}</small>`,
      autocomplete: 'name',
    });
    const identifier = labelledField({
      ...common,
      id: `${uniqueId}-identifier`,
      name: 'username',
      label: words.newIdentifierLabel,
      // Not "webauthn": an offer to sign in has no place where an account is made.
      autocomplete: 'username',
      inputmode: 'email',
      error: this.fieldError,
    });
    const fields = html`${this.askName ? name : nothing}${identifier}`;
    if (kind === 'outer') return html`<div data-passkey="fields">${fields}</div>`;
    // With two fields, Enter submits only where there is a submit button; the one in sight is not in this tree.
    return html`<form data-passkey="form" novalidate>${fields}<input type="submit" hidden value=${words.createPasskey} /></form>`;
  }

  protected override get screen(): Screen {
    return this.state.status === 'signed-up' ? 'done' : 'form';
  }

  protected override get sentence(): string {
    const { state, words } = this;
    switch (state.status) {
      case 'prompting':
        return this.promptSentence;
      case 'preparing':
        return words[state.status];
      case 'verifying':
        return words.creating;
      case 'failed':
        return MISSED.has(state.error.code) ? words.cancelledSignUp : this.explain(state.error);
      case 'signed-up':
        return words.signedUp;
      default:
        return '';
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

  protected override onState(state: SignUpState | Idle | Failed): void {
    if (state.status === 'redirecting') this.leave(state.url);
    if (state.status === 'signed-up' && this.dispatchEvent(new SignedUpEvent(state.reply))) this.followSuccessUrl();
  }
}

// --- helpers ---

/** It did not happen, no more. */
const MISSED: ReadonlySet<string> = new Set(['cancelled', 'superseded']);
