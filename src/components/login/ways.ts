import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Challenge, Method, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { SignInFlow, SignInState } from '../../flows/sign-in-flow.ts';
import type { OtherWaysMessages, SignInMessages } from '../../messages/messages.ts';
import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { MethodChosenEvent } from '../events/method-chosen-event.ts';
import type { Question } from '../steps/question.ts';
import { StepForm, type StepAnswer } from '../steps/step-form.ts';
import { lastMethod } from './last-method.ts';
import { linkToken } from './link-token.ts';
import { otherWays } from './other-ways.ts';

export interface WaysOptions {
  flow: SignInFlow;
  adapter: () => PasskeyAdapter | undefined;
  words: () => SignInMessages & Partial<OtherWaysMessages>;
  extra: () => Record<string, unknown> | undefined;
  explain: (error: PasskeyError) => string;
  busy: () => boolean;
  /** Whether the method that was used last may be remembered in this browser. */
  mayRemember: () => boolean;
  /** What the visitor typed into the first form. */
  typed: () => string;
  /** The method needs to know who it is: back to the first form. */
  askWho: () => void;
}

/**
 * The ways to sign in that are no passkey: the list of them, and the questions they ask. Loaded when a backend has more than passkeys, or
 * wants something else first.
 */
export class Ways {
  readonly #host: EventTarget;
  readonly #options: WaysOptions;
  readonly #form: StepForm;
  /** What was asked last; it stays on screen while the answer is checked, and after a wrong one. */
  #asked: Question | undefined;
  #listing = false;
  /** What the list shows, for as long as the visitor is busy with what they picked from it. */
  #choosing: (SignInState & { status: 'choosing' }) | undefined;
  /** The method that waits for the first form's answer. */
  #wanted: Method | undefined;
  /** How the visitor is signing in. */
  #method: Method = 'passkey';
  #pending: Challenge<'get'> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: WaysOptions) {
    this.#host = host;
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
    return this.#listing || this.#asked !== undefined;
  }

  /** Whether a field is to be filled in: it has the focus, and what is wrong stands under it. */
  get hasField(): boolean {
    return this.#form.hasField;
  }

  /** One sentence about what is wanted, for the live region; empty where a field says it all, or the list's own name. */
  get sentence(): string {
    if (this.#asked) return this.#form.sentence;
    return this.#pending ? this.#form.secondFactor : '';
  }

  /** The sentence for an error. */
  explain(error: PasskeyError): string {
    return this.#form.explain(error);
  }

  /** The second factor that the backend waits for, also after a prompt that came to nothing. */
  get pending(): Challenge<'get'> | undefined {
    return this.#pending;
  }

  /** Begins anew: what was chosen and what the backend waited for is forgotten. */
  forget(): void {
    this.#wanted = undefined;
    this.#choosing = undefined;
    this.#pending = undefined;
  }

  onState(state: SignInState | Idle | Failed): void {
    this.#note(state);
    if (state.status === 'signed-in' && this.#options.mayRemember()) lastMethod.write(this.#method);
    const ended = state.status === 'failed' && ENDING.has(state.error.code);
    if (ended) this.#form.end(state.error);
    if (ended || ANEW.has(state.status)) this.forget();
    if (state.status === 'second-factor') this.#pending = state.step;
    if (state.status === 'choosing') {
      this.#choosing = state;
      this.#wanted = undefined;
    }
    // A prompt that belongs to a choice of the backend's leaves its list where it is; any other leads back to the first form.
    const passing = PASSING.has(state.status) || (state.status === 'prompting' && this.#choosing?.step !== undefined);
    if (passing || (state.status === 'failed' && !ended)) return;
    this.#asked = toQuestion(state);
    this.#listing = state.status === 'choosing';
  }

  #note(state: SignInState | Idle | Failed) {
    if (state.status === 'entering-password') this.#method = 'password';
    else if (state.status === 'entering-code' || state.status === 'waiting-for-link') this.#method = state.step.method;
    else if (state.status === 'prompting' || (state.status === 'verifying' && !this.#asked)) this.#method = 'passkey';
  }

  /** Above the fields. */
  get heading(): string {
    return this.#form.heading;
  }

  /** The list of methods; nothing while a question is on screen. */
  renderList(onBack: (event: MouseEvent) => void): TemplateResult | typeof nothing {
    const { adapter, words, busy } = this.#options;
    if (this.#asked) return nothing;
    const methods = this.#choosing?.methods ?? adapter()?.methods ?? [];
    const preferred = this.#options.mayRemember() ? lastMethod.read() : undefined;
    return otherWays({
      methods: inOrder(methods, preferred),
      words: words(),
      busy: busy(),
      onMethod: this.#onMethod,
      onBack: this.#leave(onBack),
    });
  }

  /** What stands below a question. */
  renderWayOut(onBack: (event: MouseEvent) => void): TemplateResult | typeof nothing {
    const { words, busy } = this.#options;
    if (!this.#asked) return nothing;
    if (busy()) return html`<div class="ways">${quiet('cancel', words().cancel, this.#leave(onBack))}</div>`;
    return html`<div class="ways">${this.#form.renderBelow()}${quiet('another-way', words().anotherWay, this.#onAnotherWay)}</div>`;
  }

  /** Goes on with the method that was chosen before the visitor said who they are. @returns Whether there was one. */
  goOn(adapter: PasskeyAdapter, identifier: string): boolean {
    const method = this.#wanted;
    this.#wanted = undefined;
    if (!method) return false;
    this.#start(adapter, method, identifier);
    return true;
  }

  /** Goes on with the link that opened this page, or where a reload interrupted. */
  async resume(adapter: PasskeyAdapter): Promise<void> {
    const { flow, extra } = this.#options;
    if (flow.state.status !== 'idle' && flow.state.status !== 'listening') return; // somebody was faster
    const token = adapter.start && adapter.methods.includes('email-link') ? linkToken() : undefined;
    if (token !== undefined) await flow.start(adapter, 'email-link', { state: token, extra: extra() });
    else if (adapter.resume) await flow.resume(adapter, { extra: extra() });
  }

  /** Out of what is going on: to the backend's own choice while there is one, else to the first form. */
  #leave(onBack: (event: MouseEvent) => void): (event: MouseEvent) => void {
    const { flow, adapter, busy } = this.#options;
    const [backend, step] = [adapter(), this.#choosing?.step];
    if (!busy() || !backend || !step) return onBack;
    return ({ detail }) => {
      if (detail < 2) void flow.choose(backend, { step }); // the second click of a double-click was meant for what stood there before
    };
  }

  #start(adapter: PasskeyAdapter, method: Method, identifier: string) {
    const { flow, extra } = this.#options;
    const state = this.#choosing?.identifier === identifier ? this.#choosing.state : undefined;
    void flow.start(adapter, method, { identifier, state, extra: extra() });
  }

  async #answer({ identifier, password, code, resend }: StepAnswer): Promise<void> {
    const { flow, adapter: find, extra: current } = this.#options;
    const [asked, adapter, extra] = [this.#asked, find(), current()];
    if (!asked || !adapter) return;
    if (asked.kind === 'password') {
      const who = asked.identifier || identifier;
      const { state } = asked;
      await flow.start(adapter, 'password', { ...(who && { identifier: who }), ...(password !== undefined && { password }), state, extra });
    } else {
      const answer = { ...(password !== undefined && { password }), ...(code !== undefined && { code }), ...(resend && { resend }) };
      await flow.respond(adapter, asked.step, answer, { extra });
    }
  }

  readonly #onAnotherWay = () => {
    const { flow, adapter: find, typed } = this.#options;
    const adapter = find();
    if (!adapter) return;
    // The backend's own choice stays its own: what it asked for is no way to begin anew.
    void flow.choose(adapter, { identifier: this.#choosing?.identifier ?? typed(), step: this.#choosing?.step });
  };

  readonly #onMethod = (method: Method) => {
    const { flow, adapter: find, extra, typed, askWho } = this.#options;
    const adapter = find();
    if (!adapter || !this.#host.dispatchEvent(new MethodChosenEvent(method, typed() || undefined))) return;
    const step = this.#choosing?.step;
    const identifier = this.#choosing?.identifier ?? typed();
    if (!adapter.start && !step && method !== 'passkey') {
      // The backend has the method, but only the page can ask for it.
      void advise(new PasskeyError('invalid-options', { cause: new Error(`nobody handles passkey-method-chosen for "${method}"`) }));
    } else if (step) void flow.respond(adapter, step, { method }, { extra: extra() });
    else if (identifier || ASKS_ITSELF.has(method)) this.#start(adapter, method, identifier);
    else {
      askWho(); // back at the first form; what was wanted there before is forgotten
      this.#wanted = method;
    }
  };
}

// --- helpers ---

const quiet = (part: string, label: string, onClick: (event: MouseEvent) => void) =>
  html`<button part=${part} class="quiet" type="button" @click=${onClick}>${label}</button>`;

/** On the way to an answer: what was asked stays on screen. */
const PASSING: ReadonlySet<string> = new Set(['preparing', 'verifying']);

/** Another story begins. */
const ANEW: ReadonlySet<string> = new Set(['identifying', 'signed-in', 'redirecting']);

/** Nothing that could be typed would help: the question is over. */
const ENDING: ReadonlySet<string> = new Set(['challenge-expired', 'account-unknown', 'account-blocked', 'unsupported']);

/** Methods that need no name first, or ask for it beside their own question. */
const ASKS_ITSELF: ReadonlySet<string> = new Set<Method>(['passkey', 'password']);

function toQuestion(state: SignInState | Idle | Failed): Question | undefined {
  if (state.status === 'entering-password') return { kind: 'password', identifier: state.identifier, state: state.state };
  if (state.status === 'entering-code' || state.status === 'waiting-for-link') return { kind: 'step', step: state.step };
  return undefined;
}

/** A passkey first, then what was used last, then as the backend has them. */
function inOrder(methods: readonly Method[], last: Method | undefined): readonly Method[] {
  const rank = (method: Method) => (method === 'passkey' ? 0 : method === last ? 1 : 2);
  return methods.toSorted((one, other) => rank(one) - rank(other));
}
