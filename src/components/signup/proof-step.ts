import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { SignUpFlow, SignUpOptions, SignUpState } from '../../flows/sign-up-flow.ts';
import type { GeneralMessages } from '../../messages/messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { Question } from '../steps/question.ts';
import { StepForm, type StepAnswer } from '../steps/step-form.ts';

export interface ProofStepOptions {
  flow: SignUpFlow;
  adapter: () => PasskeyAdapter | undefined;
  words: () => GeneralMessages;
  /** What the answer and the passkey after it are sent with. */
  wishes: () => Pick<SignUpOptions, 'hints' | 'extra'>;
  explain: (error: PasskeyError) => string;
  busy: () => boolean;
  onCancel: (event: MouseEvent) => void;
}

/** What the backend wants to know before there is an account: a code, or a link to be opened. Loaded when one does. */
export class ProofStep {
  readonly #options: ProofStepOptions;
  readonly #form: StepForm;
  /** What was asked last; it stays on screen while the answer is checked, and after a wrong one. */
  #asked: Question | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ProofStepOptions) {
    this.#options = options;
    const { flow } = options;
    this.#form = new StepForm(host, {
      question: () => this.#asked,
      words: options.words,
      problem: () => (flow.state.status === 'failed' ? flow.state.error : undefined),
      explain: options.explain,
      busy: options.busy,
      onAnswer: (answer) => void this.#answer(answer),
    });
    this.onState(flow.state);
  }

  /** Whether the question stays on screen, whatever the flow does meanwhile. */
  get onScreen(): boolean {
    return this.#asked !== undefined;
  }

  /** Whether a field is to be filled in: it has the focus, and what is wrong stands under it. */
  get hasField(): boolean {
    return this.#form.hasField;
  }

  get heading(): string {
    return this.#form.heading;
  }

  get sentence(): string {
    return this.#form.sentence;
  }

  /** The sentence for an error. */
  explain(error: PasskeyError): string {
    return this.#form.explain(error);
  }

  onState(state: SignUpState | Idle | Failed): void {
    if (PASSING.has(state.status) || (state.status === 'failed' && !ENDING.has(state.error.code))) return;
    if (state.status === 'failed') this.#form.end(state.error);
    const asks = state.status === 'entering-code' || state.status === 'waiting-for-link';
    this.#asked = asks ? { kind: 'step', step: state.step } : undefined;
  }

  /** What stands below the question. */
  render(): TemplateResult {
    const { words, busy, onCancel } = this.#options;
    return html`<div class="ways">
      ${busy() ? nothing : this.#form.renderBelow()}
      <button part="cancel" class="quiet" type="button" @click=${onCancel}>${words().cancel}</button>
    </div>`;
  }

  async #answer({ password, code, resend }: StepAnswer): Promise<void> {
    const { flow, adapter: find, wishes } = this.#options;
    const [asked, adapter] = [this.#asked, find()];
    if (asked?.kind !== 'step' || !adapter) return;
    const answer = { ...(password !== undefined && { password }), ...(code !== undefined && { code }), ...(resend && { resend }) };
    await flow.respond(adapter, asked.step, answer, wishes());
  }
}

// --- helpers ---

/** On the way to an answer: what was asked stays on screen. */
const PASSING: ReadonlySet<string> = new Set(['preparing', 'verifying']);

/** Nothing that could be typed would help: the question is over. */
const ENDING: ReadonlySet<string> = new Set(['challenge-expired', 'account-exists', 'account-blocked', 'invalid-response', 'unsupported']);
