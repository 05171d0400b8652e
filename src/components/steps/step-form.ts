import { html, nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Method } from '../../adapters/adapter.ts';
import { steps as english } from '../../messages/en/steps.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { loadPart } from '../../messages/load-part.ts';
import type { GeneralMessages } from '../../messages/messages.ts';
import type { StepMessages } from '../../messages/step-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { adoptLightStyles } from '../form/adopt-light-styles.ts';
import { labelledField } from '../form/labelled-field.ts';
import type { Question } from './question.ts';
import { Resend } from './resend.ts';
import { stepsStyles } from './steps.styles.ts';

/** What was typed. */
export interface StepAnswer {
  /** With a password, when the name was asked for too. */
  identifier?: string;
  password?: string;
  code?: string;
  /** Another code or link is wanted. */
  resend?: true;
}

export interface StepFormOptions {
  /** What is asked for now; `undefined` takes the form away. */
  question: () => Question | undefined;
  /** The element's words, those of the page included. */
  words: () => GeneralMessages;
  /** Why the last answer was refused. */
  problem: () => PasskeyError | undefined;
  explain: (error: PasskeyError) => string;
  /** While an answer is being checked. */
  busy: () => boolean;
  onAnswer: (answer: StepAnswer) => void;
}

/**
 * The form for what is no passkey: a password, a code, a link to be opened. Its fields live in the light DOM, in the slot `step`, with the
 * account's name beside the password, where password managers look for both. What was typed stays until the question changes.
 */
export class StepForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: StepFormOptions;
  readonly #resend: Resend;
  readonly #id = `passkey-step-${String(++count)}`;
  #place: HTMLElement | undefined;
  #key = '';
  /** What is missing, said before anything was sent. */
  #missing: 'account' | 'answer' | undefined;
  /** What was refused last. */
  #refused: PasskeyError | undefined;
  /** What ended the last question, if that came too late or after too many wrong answers. */
  #expired: PasskeyError | undefined;
  #language: string | undefined;
  #translated: StepMessages | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: StepFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#resend = new Resend(host);
    host.addController(this);
  }

  /** Above the question; empty while there is none. */
  get heading(): string {
    const question = this.#options.question();
    if (!question) return '';
    const { passwordHeading, codeHeading, checkEmailHeading } = this.#words;
    const method = question.kind === 'password' ? 'password' : question.step.method;
    if (method === 'password') return passwordHeading;
    return method.startsWith('email-') ? checkEmailHeading : codeHeading;
  }

  /** One sentence about the question, for the live region; empty where the fields say it all. */
  get sentence(): string {
    const question = this.#options.question();
    const { linkSentTo, linkSent, sentAgain } = this.#words;
    if (question?.kind !== 'step') return '';
    if (this.#resend.repeated) return sentAgain;
    const { method, sentTo } = question.step;
    if (method !== 'email-link') return '';
    return sentTo ? formatMessage(linkSentTo, { sentTo }) : linkSent;
  }

  /** The sentence for a passkey that is wanted on top, which is no question of this form. */
  get secondFactor(): string {
    this.#translate();
    return this.#words.secondFactor;
  }

  /** Whether there is a field to be filled in: it has the focus, and what is wrong stands under it. */
  get hasField(): boolean {
    const question = this.#options.question();
    return question !== undefined && (question.kind === 'password' || question.step.method !== 'email-link');
  }

  /** For an error that ends the question, while it is still there. */
  end(error: PasskeyError): void {
    if (error.code === 'challenge-expired' && this.#options.question()) this.#expired = error;
  }

  /** The sentence for an error: whoever typed wrong codes until there was an end to it was not too slow. */
  explain(error: PasskeyError): string {
    if (error !== this.#expired) return this.#options.explain(error);
    this.#translate();
    return this.#words.stepExpired;
  }

  hostUpdate(): void {
    const question = this.#options.question();
    this.#resend.watch(question?.kind === 'step' ? question.step : undefined);
    if (question) this.#translate();
  }

  hostUpdated(): void {
    adoptStyles(this.#host, stepsStyles);
    const question = this.#options.question();
    const key = question ? `${question.kind} ${question.kind === 'step' ? question.step.method : question.identifier}` : '';
    if (key !== this.#key) {
      this.#key = key;
      this.#missing = undefined;
      this.#place?.remove();
      this.#place = question && this.#makePlace();
    }
    if (question && this.#place) {
      render(this.#renderFields(question), this.#place);
      if (!this.#place.isConnected) this.#enter(this.#place);
    }
    this.#mend();
  }

  /** An answer was refused: whoever pressed the button is led back to what is wrong, ready to be typed over. */
  #mend() {
    const problem = this.#options.problem();
    if (problem === this.#refused) return;
    this.#refused = problem;
    const answer = this.#place?.querySelector<HTMLInputElement>('[aria-invalid="true"]');
    if (!problem || !answer || !this.#place?.matches(':focus-within')) return;
    answer.focus();
    answer.select();
  }

  hostConnected(): void {
    this.#resend.start();
  }

  hostDisconnected(): void {
    this.#resend.stop();
  }

  /** Below the fields, in the element's shadow root: another code or link. */
  renderBelow(): TemplateResult | typeof nothing {
    const question = this.#options.question();
    if (question?.kind !== 'step' || !RESENT.has(question.step.method)) return nothing;
    const { resendCode, resendLink, resendIn } = this.#words;
    const { seconds } = this.#resend;
    if (seconds > 0) {
      const wait = formatMessage(resendIn, { seconds: seconds.toLocaleString(this.#language) });
      return html`<p part="resend-wait" class="wait">${wait}</p>`;
    }
    const label = question.step.method === 'email-link' ? resendLink : resendCode;
    return html`<button part="resend" class="quiet" type="button" @click=${this.#onResend}>${label}</button>`;
  }

  get #words(): StepMessages {
    // What the page says in `messages` is among the element's words.
    return { ...english, ...this.#translated, ...(this.#options.words() as Partial<StepMessages>) };
  }

  /** Loads the page's language, unless it is there. */
  #translate() {
    const { language } = this.#options.words();
    if (language === this.#language) return;
    this.#language = language;
    void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    const words = await loadPart('steps', language);
    if (language !== this.#language) return;
    this.#translated = words;
    this.#host.requestUpdate();
  }

  #makePlace(): HTMLElement {
    const place = document.createElement('div');
    place.slot = 'step';
    place.dataset['passkey'] = 'step';
    place.addEventListener('submit', this.#onSubmit);
    place.addEventListener('keydown', this.#onKey);
    place.addEventListener('input', this.#onInput);
    return place;
  }

  /** The focus goes to what is to be filled in, unless the person is busy elsewhere on the page. */
  #enter(place: HTMLElement) {
    const { activeElement, body } = document;
    // In another component's shadow root only that root can tell; the document sees no more than the component.
    const inside = this.#host.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement);
    const free = !activeElement || activeElement === body || inside;
    adoptLightStyles(this.#host);
    this.#host.append(place);
    if (free) place.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
  }

  #renderFields(question: Question): TemplateResult | typeof nothing {
    const { stepContinue } = this.#words;
    const words = this.#options.words();
    const fields = question.kind === 'password' ? this.#renderPassword(question.identifier) : this.#renderAnswer(question.step);
    if (fields === nothing) return nothing;
    const busy = String(this.#options.busy());
    const submit = html`<button
      data-passkey="submit"
      lang=${words.language}
      dir=${words.direction}
      aria-disabled=${busy}
      @click=${this.#onButton}
    >
      ${stepContinue}
    </button>`;
    // A form in a form is none: inside the page's own, the button and the Enter key do it.
    if (this.#host.closest('form')) return html`<div data-passkey="fields" aria-busy=${busy}>${fields}${submit}</div>`;
    return html`<form data-passkey="form" novalidate aria-busy=${busy}>${fields}${submit}</form>`;
  }

  #renderPassword(identifier: string): TemplateResult {
    const { accountLabel, accountRequired, passwordLabel } = this.#words;
    const account = labelledField({
      id: `${this.#id}-account`,
      name: 'username',
      label: accountLabel,
      autocomplete: 'username',
      inputmode: 'email',
      ...(identifier && { fixed: identifier }),
      error: this.#missing === 'account' ? accountRequired : '',
      ...this.#common,
    });
    return html`${account}${this.#renderSecret(passwordLabel)}`;
  }

  #renderSecret(label: string): TemplateResult {
    return labelledField({
      id: `${this.#id}-answer`,
      name: 'password',
      type: 'password',
      label,
      autocomplete: 'current-password',
      error: this.#error('password'),
      ...this.#common,
    });
  }

  #renderAnswer({ method, sentTo }: (Question & { kind: 'step' })['step']): TemplateResult | typeof nothing {
    const { passwordLabel, codeLabel, recoveryCodeLabel, codeFromApp, codeFromList, codeSentTo, codeSent } = this.#words;
    if (method === 'email-link') return nothing;
    if (method === 'password') return this.#renderSecret(passwordLabel);
    const recovery = method === 'recovery-code';
    const sent = sentTo ? formatMessage(codeSentTo, { sentTo }) : codeSent;
    const hint = recovery ? codeFromList : method === 'totp' ? codeFromApp : sent;
    return labelledField({
      id: `${this.#id}-answer`,
      name: 'code',
      label: recovery ? recoveryCodeLabel : codeLabel,
      autocomplete: recovery ? 'off' : 'one-time-code',
      inputmode: recovery ? 'text' : 'numeric',
      hint: html`<small id=${`${this.#id}-answer-hint`}>${hint}</small>`,
      error: this.#error('code'),
      ...this.#common,
    });
  }

  get #common() {
    return { words: this.#options.words(), waiting: false };
  }

  #error(asked: 'password' | 'code'): string {
    const { passwordRequired, codeRequired, wrongPassword, wrongCode } = this.#words;
    if (this.#missing === 'answer') return asked === 'password' ? passwordRequired : codeRequired;
    const problem = this.#options.problem();
    if (problem?.code === 'verification-failed') return asked === 'password' ? wrongPassword : wrongCode;
    return problem ? this.#options.explain(problem) : '';
  }

  #submit() {
    const question = this.#options.question();
    if (!question || this.#options.busy()) return;
    const value = (id: string) => this.#place?.querySelector<HTMLInputElement>(`#${this.#id}-${id}`)?.value ?? '';
    const identifier = value('account').trim();
    const asksName = question.kind === 'password' && !question.identifier;
    const method: Method = question.kind === 'password' ? 'password' : question.step.method;
    const answer = method === 'password' ? value('answer') : withoutSpaces(value('answer'));
    this.#missing = asksName && !identifier ? 'account' : answer ? undefined : 'answer';
    this.#host.requestUpdate();
    if (this.#missing) {
      this.#place?.querySelector<HTMLInputElement>(`#${this.#id}-${this.#missing}`)?.focus();
      return;
    }
    this.#resend.asked = false;
    this.#options.onAnswer({
      ...(asksName && { identifier }),
      ...(method === 'password' ? { password: answer } : { code: answer }),
    });
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    event.stopPropagation(); // the element's first form is another one
    this.#submit();
  };

  readonly #onButton = (event: Event) => {
    if (!this.#host.closest('form')) return; // a submit follows
    event.preventDefault();
    this.#submit();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement) || !this.#host.closest('form')) return;
    event.preventDefault();
    this.#submit();
  };

  readonly #onInput = (event: Event) => {
    event.stopPropagation();
    if (!this.#missing) return;
    this.#missing = undefined;
    this.#host.requestUpdate();
  };

  readonly #onResend = () => {
    this.#resend.asked = true;
    this.#place?.querySelector<HTMLInputElement>(`#${this.#id}-answer`)?.focus(); // the button goes, and the new code is typed there
    this.#options.onAnswer({ resend: true });
  };
}

// --- helpers ---

/** What can be sent once more. */
const RESENT: ReadonlySet<string> = new Set<Method>(['email-code', 'email-link', 'sms-code']);

/** Codes are shown in groups, and are pasted with the spaces. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

let count = 0;
