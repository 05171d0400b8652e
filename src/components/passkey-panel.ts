import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { PasskeyAdapter } from '../adapters/adapter.ts';
import type { Failed, Flow, Idle } from '../flows/flow.ts';
import type { GeneralMessages } from '../messages/messages.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { BeforePromptEvent } from './events/before-prompt-event.ts';
import { PasskeyErrorEvent } from './events/error-event.ts';
import { StateEvent } from './events/state-event.ts';
import { isFailed } from './is-failed.ts';
import { PasskeyElement } from './passkey-element.ts';
import { shell } from './shell.styles.ts';
import { tokens } from './tokens.styles.ts';
import { WatchFlow } from './watch-flow.ts';
import { webAddress } from './web-address.ts';

/** How a sentence is meant. `silent`: read out, not shown. */
export type Tone = 'calm' | 'danger' | 'silent';

/** An element that shows a flow: its state as a property, an event and a custom state, and one sentence at a time in a live region. */
export abstract class PasskeyPanel<S extends { status: string }, W extends GeneralMessages> extends PasskeyElement<W> {
  static override properties = { ...PasskeyElement.properties, extra: { attribute: false } };

  static override styles: CSSResultGroup = [tokens, shell];

  /** Handed to the adapter with every call, for example a captcha token. */
  declare extra: Record<string, unknown> | undefined;

  readonly #flow: Flow<S>;
  #slow = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(flow: Flow<S>, english: W) {
    super(english);
    this.#flow = flow;
    new WatchFlow(this, { flow, onState: (state) => this.onChange(state) });
    this.setCustomState('idle');
  }

  /** Where it stands. */
  get state(): S | Idle | Failed {
    return this.#flow.state;
  }

  /** Ends whatever is going on. What was typed stays. */
  cancel(): void {
    this.#flow.cancel();
  }

  /** Called after every change, when the new state was announced. */
  protected abstract onState(state: S | Idle | Failed): void;
  /** What to say about the state; empty when there is nothing to say. */
  protected abstract get sentence(): string;

  protected get busy(): boolean {
    return BUSY.has(this.state.status);
  }

  /** While the browser asks. A prompt can hide behind a window, or never come: after a while the sentence says what to do then. */
  protected get promptSentence(): string {
    const { words } = this;
    return this.#slow ? words.nothingHappened : words.prompting;
  }

  /** A cancelled prompt is not an alarm. */
  protected get tone(): Tone {
    const { state } = this;
    return isFailed(state) && !CALM.has(state.error.code) ? 'danger' : 'calm';
  }

  /** The backend, when there is one and the page did not stop the ceremony. */
  protected ready(ceremony: 'create' | 'get'): PasskeyAdapter | undefined {
    try {
      const adapter = this.requireBackend();
      return this.dispatchEvent(new BeforePromptEvent(ceremony, 'modal')) ? adapter : undefined;
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  protected fail(cause: unknown): void {
    this.#flow.fail(cause);
  }

  /** Goes where the backend continues, for example to an identity provider. Other sites are its business; other schemes are an attack. */
  protected leave(url: string): void {
    const address = webAddress(url);
    if (address) location.assign(address.href);
    else this.fail(new PasskeyError('invalid-response', { cause: url }));
  }

  /** The line that says what is going on; a live region. */
  protected renderStatus(said: string = this.sentence): TemplateResult {
    return html`<p part="status" class="status" role="status" data-tone=${this.tone}>
      <span>${this.busy ? html`<span part="spinner" class="spinner"></span>` : nothing}${said}</span>
    </p>`;
  }

  /** For buttons that take another's place: the second click of a double-click was meant for the one that stood there before. */
  protected readonly onCancelClick = ({ detail }: MouseEvent): void => {
    if (detail < 2) this.cancel();
  };

  protected onChange(state: S | Idle | Failed): void {
    clearTimeout(this.#patience);
    this.#slow = false;
    if (state.status === 'prompting') this.#patience = setTimeout(this.#onSlow, PATIENCE);
    this.setCustomState(state.status);
    this.dispatchEvent(new StateEvent(state));
    if (isFailed(state)) this.dispatchEvent(new PasskeyErrorEvent(state.error));
    if (state === this.state) this.onState(state); // else a listener went on already
  }

  readonly #onSlow = () => {
    this.#slow = true;
    this.requestUpdate();
  };
}

// --- helpers ---

const BUSY: ReadonlySet<string> = new Set(['identifying', 'preparing', 'prompting', 'verifying', 'redirecting']);

/** Nothing is wrong: it just did not happen, or is so already. */
const CALM: ReadonlySet<string> = new Set(['cancelled', 'superseded', 'aborted', 'already-registered']);

/** How long a prompt may stay unanswered before somebody is told what to do if they see none, in milliseconds. */
const PATIENCE = 8000;
