import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Method, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { ReauthFlow, ReauthOptions, ReauthState } from '../../flows/reauth-flow.ts';
import { otherWays as english } from '../../messages/en/other-ways.ts';
import type { OtherWaysMessages } from '../../messages/messages.ts';
import type { ReauthMessages } from '../../messages/reauth-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';
import type { Question } from '../steps/question.ts';
import { StepForm, type StepAnswer } from '../steps/step-form.ts';

export interface WaysOptions {
  flow: ReauthFlow;
  /** The backend, and what it is asked for; `undefined` while the dialog is closed. */
  current: () => { adapter: PasskeyAdapter; options: ReauthOptions } | undefined;
  words: () => ReauthMessages & Partial<OtherWaysMessages>;
  explain: (error: PasskeyError) => string;
  busy: () => boolean;
  /** A passkey after all. */
  onPasskey: () => void;
}

/** The ways to confirm that are no passkey: the list of them, and the questions they ask. Loaded when somebody wants one. */
export class Ways {
  readonly #options: WaysOptions;
  readonly #form: StepForm;
  /** What was asked last; it stays on screen while the answer is checked, and after a wrong one. */
  #asked: Question | undefined;
  /** What the list showed. */
  #choosing: (ReauthState & { status: 'choosing' }) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: WaysOptions) {
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

  /** Whether the list or a question stays on screen, whatever the flow does meanwhile. */
  get onScreen(): boolean {
    return this.#choosing !== undefined || this.#asked !== undefined;
  }

  /** Whether a field is to be filled in: it has the focus, and what is wrong stands under it. */
  get hasField(): boolean {
    return this.#form.hasField;
  }

  get heading(): string {
    return this.#asked ? this.#form.heading : this.#options.words().reauthChoose;
  }

  get sentence(): string {
    return this.#form.sentence;
  }

  /** The sentence for an error. */
  explain(error: PasskeyError): string {
    return this.#form.explain(error);
  }

  onState(state: ReauthState | Idle | Failed): void {
    if (PASSING.has(state.status) || (state.status === 'failed' && !ENDING.has(state.error.code))) return;
    if (state.status === 'failed') this.#form.end(state.error);
    this.#asked = toQuestion(state);
    this.#choosing = state.status === 'choosing' ? state : undefined;
  }

  /** Below the fields, or in their place. */
  render(onBack: () => void): TemplateResult {
    const { words, busy } = this.#options;
    if (this.#asked) {
      const { reauthAnotherWay } = words();
      return html`${this.#form.renderBelow()}${busy() ? nothing : quiet('another-way', reauthAnotherWay, this.#onAnotherWay)}`;
    }
    const names = { ...english.methods, ...words().methods };
    return html`<div part="methods" class="methods" role="group" aria-labelledby="heading" aria-busy=${String(busy())}>
        ${this.#choosing?.methods.map(
          (method) =>
            html`<button
              part="method"
              class=${method === 'passkey' ? 'primary' : 'secondary'}
              type="button"
              aria-disabled=${String(busy())}
              @click=${() => this.#onMethod(method)}
            >
              ${method === 'passkey' ? passkeyIcon : nothing}<span>${names[method] ?? method}</span>
            </button>`,
        )}
      </div>
      ${this.#choosing?.step || busy() ? nothing : quiet('back', words().reauthBack, onBack)}`;
  }

  async #answer({ password, code, resend }: StepAnswer): Promise<void> {
    const { flow, current: find } = this.#options;
    const [asked, current] = [this.#asked, find()];
    if (!asked || !current) return;
    const { adapter, options } = current;
    const given = { ...(password !== undefined && { password }), ...(code !== undefined && { code }), ...(resend && { resend }) };
    if (asked.kind === 'password' || asked.step === NAMELESS) await flow.start(adapter, 'password', { ...options, ...given });
    else await flow.respond(adapter, asked.step, given, options);
  }

  readonly #onAnotherWay = () => {
    const { flow, current: find } = this.#options;
    const current = find();
    if (current) void flow.choose(current.adapter, { account: current.options.account });
  };

  #onMethod(method: Method) {
    const { flow, current: find, busy, onPasskey } = this.#options;
    const current = find();
    if (!current || busy()) return;
    const step = this.#choosing?.step;
    if (step) void flow.respond(current.adapter, step, { method }, current.options);
    else if (method === 'passkey') onPasskey();
    else void flow.start(current.adapter, method, current.options);
  }
}

// --- helpers ---

const quiet = (part: string, label: string, onClick: () => void) =>
  html`<button part=${part} class="quiet" type="button" @click=${onClick}>${label}</button>`;

/** On the way to an answer: what was asked stays on screen. */
const PASSING: ReadonlySet<string> = new Set(['preparing', 'prompting', 'verifying']);

/** Nothing that could be typed would help: the question is over. */
const ENDING: ReadonlySet<string> = new Set(['challenge-expired', 'unauthenticated', 'account-blocked', 'unsupported']);

/** A password, of whoever is signed in: the backend does not tell what they are called, and nobody else can confirm. */
const NAMELESS: (Question & { kind: 'step' })['step'] = { kind: 'code', method: 'password' };

function toQuestion(state: ReauthState | Idle | Failed): Question | undefined {
  if (state.status === 'entering-password') {
    const { identifier } = state;
    return identifier ? { kind: 'password', identifier } : { kind: 'step', step: NAMELESS };
  }
  if (state.status === 'entering-code' || state.status === 'waiting-for-link') return { kind: 'step', step: state.step };
  return undefined;
}
