import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Account, Done, Method, PasskeyAdapter, Proof } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import { ReauthFlow, type ReauthOptions, type ReauthState } from '../../flows/reauth-flow.ts';
import { waysToConfirm } from '../../flows/ways-to-confirm.ts';
import { reauth } from '../../messages/en/reauth.ts';
import type { ReauthMessages } from '../../messages/reauth-messages.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { lacksPasskeys } from '../../webauthn/lacks-passkeys.ts';
import { BeforePromptEvent } from '../events/before-prompt-event.ts';
import { ReauthenticatedEvent } from '../events/reauthenticated-event.ts';
import { PasskeyPanel, type Tone } from '../passkey-panel.ts';
import { accountLines } from './account-lines.ts';
import { ConfirmationQueue, type ConfirmationRequest } from './confirmation-queue.ts';
import { deepFocus } from './deep-focus.ts';
import { Modal } from './modal.ts';
import { passkeyScreen } from './passkey-screen.ts';
import { reauthStyles } from './reauth.styles.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Ways } from './ways.ts';

/**
 * A dialog that asks somebody who is signed in to confirm that it is them, before something that matters. The account is fixed and shown; only its own
 * passkeys count, and the browser always asks for a fingerprint, face or screen lock.
 *
 * @summary Asks for a confirmation, and resumes what was going on.
 * @slot heading - Replaces the heading.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {ReauthenticatedEvent} passkey-reauthenticated - It was confirmed. The proof goes to the caller alone.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work; the dialog stays open.
 * @csspart dialog - The dialog, with its `::backdrop`.
 * @csspart base - Everything in it.
 * @csspart heading - The heading.
 * @csspart reason - What is about to happen, as the page said.
 * @csspart account - Who is signed in.
 * @csspart button - The button that asks for a passkey.
 * @csspart icon - The glyph in the button.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart spinner - Turns while something is going on.
 * @csspart unsupported - Stands in place of the button where the browser has no passkeys.
 * @csspart another-way - Leads to the other ways.
 * @csspart methods - The list of other ways.
 * @csspart method - One of them.
 * @csspart back - Leads back from them.
 * @csspart resend - Sends another code.
 * @csspart resend-wait - Says when another code may be sent.
 * @csspart cancel - Takes a prompt back, or closes the dialog.
 * @cssstate idle - The dialog is closed.
 * @cssstate asking - The question is on screen.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the answer.
 * @cssstate choosing - The other ways are on screen.
 * @cssstate entering-password - A password is asked for.
 * @cssstate entering-code - A code is asked for.
 * @cssstate waiting-for-link - A link was sent.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate confirmed - It worked.
 * @cssstate failed - It did not work; the dialog stays open.
 * @example
 * <passkey-reauth base-url="/passkeys"></passkey-reauth>
 */
export class PasskeyReauth extends PasskeyPanel<ReauthState, ReauthMessages> {
  static override styles: CSSResultGroup = [PasskeyPanel.styles, reauthStyles];

  readonly #flow: ReauthFlow;
  readonly #queue = new ConfirmationQueue(() => this.#serve());
  #account: Account | undefined;
  #finding: Promise<void> | undefined;
  #ways: Ways | undefined;
  /** The one before was confirmed, and nothing has happened since. */
  #isNext = false;
  readonly #modal = new Modal(() => this.#dismiss());

  constructor() {
    const flow = new ReauthFlow({ onConfirmed: (reply) => this.#onConfirmed(reply) });
    super(flow, reauth);
    this.#flow = flow;
  }

  /** Whether somebody is being asked. */
  get open(): boolean {
    return this.#queue.current !== undefined;
  }

  /**
   * Asks the visitor to confirm that it is them. Every call gets a proof of its own, since a proof is good once and for one action; calls
   * that come while the dialog is open wait their turn in it. There is never more than one dialog.
   * @returns The backend's proof; `undefined` where the backend notes the confirmation in the session.
   * @throws {PasskeyError} `cancelled` when the visitor closed the dialog, to everybody who waits; its `cause` is what went wrong before,
   *   if something did. `invalid-options` without a backend, or outside the page. The abort reason of `signal`.
   * @example
   * const proof = await reauth.request({ action: 'transfer', reason: 'You’re about to send 900 € to Tom.' });
   * await fetch('/transfer', { method: 'POST', body, headers: proof && { 'passkey-proof': proof.value } });
   */
  async request(request: ConfirmationRequest = {}): Promise<Proof | undefined> {
    if (!this.isConnected) throw new PasskeyError('invalid-options', { cause: new Error(`<${this.localName}> is not in the page`) });
    const adapter = request.adapter ?? this.requireBackend();
    return this.#queue.add({ ...request, adapter });
  }

  /** Asks for a passkey, as the button does. Resolves when it is over; never rejects: the state tells. */
  async confirm(): Promise<void> {
    const { current } = this.#queue;
    if (!current || this.busy || !this.dispatchEvent(new BeforePromptEvent('get', 'modal'))) return;
    await this.#flow.confirm(current.adapter, this.#options);
  }

  /** Takes a prompt back; without one, closes the dialog. */
  override cancel(): void {
    if (this.busy && this.open) this.#flow.ask();
    else this.#dismiss();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(FOCUS_NEXT)?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#modal.hide(); // out of the page a dialog is no longer modal; the next rendering shows it anew
    // A move in the page disconnects and connects again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#dismiss();
    });
  }

  protected override async loadPart(language: string): Promise<Partial<ReauthMessages> | undefined> {
    const words = await import('../../messages/load-part.ts').catch(() => undefined);
    return words?.loadPart('reauth', language);
  }

  override render(): TemplateResult {
    const { words, waiting, open } = this;
    const { reason } = this.#queue.current ?? {};
    const sentence = open ? this.sentence : '';
    const isBehind = sentence && this.tone !== 'silent';
    return html`
      <dialog
        part="dialog"
        aria-labelledby="heading"
        aria-describedby="reason account"
        @cancel=${this.#modal.onCancel}
        @pointerdown=${this.#modal.onPointerDown}
        @click=${this.#modal.onClick}
      >
        <div part="base" class="base" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
          <div class="head">
            <div id="heading">
              <slot name="heading"><h2 part="heading">${this.#ways?.onScreen ? this.#ways.heading : words.reauthHeading}</h2></slot>
            </div>
            <p part="reason" id="reason" aria-live=${this.#modal.open ? 'polite' : 'off'} ?hidden=${!reason}><bdi>${reason}</bdi></p>
            <div class="said">
              <div part="account" id="account" class=${isBehind ? 'account behind' : 'account'}>${accountLines(this.#account, words)}</div>
              ${this.renderStatus(sentence)}
            </div>
          </div>
          <slot name="step"></slot>
          <div class="ways">
            ${this.#ways?.onScreen ? this.#ways.render(this.#onBack) : this.#renderPasskey()}
            <button part="cancel" class="quiet" type="button" @click=${this.onCancelClick}>${words.cancel}</button>
          </div>
        </div>
      </dialog>
      <p class="farewell" role="status" lang=${words.language}>${open ? '' : this.sentence}</p>
    `;
  }

  #renderPasskey(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status === 'failed' && state.error.code === 'unauthenticated') return nothing; // there is nobody to confirm
    const onAnotherWay = this.#otherWays.length > 0 ? this.#onAnotherWay : undefined;
    const { words, busy } = this;
    return passkeyScreen({ words, busy, unsupported: lacksPasskeys(), onPasskey: this.#onButton, onAnotherWay });
  }

  get #otherWays(): readonly Method[] {
    const { current } = this.#queue;
    return current ? waysToConfirm(current.adapter, this.#account?.methods) : [];
  }

  get #options(): ReauthOptions {
    const { action, maxAge } = this.#queue.current ?? {};
    return { action, maxAge, account: this.#account, extra: this.extra };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || this.#modal.open || !this.open || this.waiting || !this.isConnected) return;
    this.#modal.show(dialog);
    this.focus();
  }

  /** What a list of ways is for stands in the heading, which nobody hears: a button that takes the focus says its own name only. */
  protected override get tone(): Tone {
    return this.state.status === 'choosing' ? 'silent' : super.tone;
  }

  protected override get sentence(): string {
    const { state, words, promptSentence: prompting } = this;
    if (this.#isNext) return words.reauthNext;
    if (state.status === 'failed' && this.#ways?.hasField) return ''; // it stands under the field
    return (
      sentenceOf(state, { words, prompting, explain: (error) => this.#ways?.explain(error) ?? this.explain(error) }) ||
      (this.#ways?.sentence ?? '')
    );
  }

  protected override onChange(state: ReauthState | Idle | Failed): void {
    this.#isNext = false;
    this.#ways?.onState(state);
    super.onChange(state);
    if (this.open) void this.updateComplete.then(this.#keepFocus);
  }

  protected override onState(state: ReauthState | Idle | Failed): void {
    if (state.status === 'redirecting') this.leave(state.url);
  }

  #onConfirmed(reply: Done) {
    const { current } = this.#queue;
    if (!current) return;
    this.dispatchEvent(new ReauthenticatedEvent(reply, current.action));
    this.#queue.resolve(reply.proof);
    this.#isNext = this.open; // else the same dialog as before would look as if it had not worked
  }

  /** Somebody new is asked for, or nobody any more. */
  #serve() {
    const { current } = this.#queue;
    this.requestUpdate();
    if (current) {
      this.#flow.ask();
      this.#finding = this.#findAccount(current);
      return;
    }
    this.#account = undefined; // by the next time it may be somebody else
    if (this.state.status !== 'confirmed') this.#flow.cancel();
    this.#modal.hide();
  }

  /** Whose passkeys count. Where the backend does not tell, nothing is shown. */
  async #findAccount(current: ConfirmationRequest & { adapter: PasskeyAdapter }): Promise<void> {
    const call = { signal: AbortSignal.timeout(PATIENCE), extra: this.extra };
    const account = await current.adapter.session?.(call).catch(() => undefined);
    if (this.#queue.current !== current) return;
    this.#account = account ?? undefined;
    this.requestUpdate();
    if (this.state.status !== 'asking') return;
    if (account === null) this.fail(new PasskeyError('unauthenticated'));
    else if (lacksPasskeys() && this.#otherWays.length > 0) void this.#goElsewhere();
  }

  /** The other ways are a file of its own, which is loaded when somebody wants one. */
  async #goElsewhere(): Promise<void> {
    const { state } = this;
    try {
      const { Ways } = await import('./ways.ts');
      this.#ways ??= new Ways(this, {
        flow: this.#flow,
        current: () => this.#queue.current && { adapter: this.#queue.current.adapter, options: this.#options },
        words: () => this.words,
        explain: (error) => this.explain(error),
        busy: () => this.busy,
        onPasskey: this.#onPasskey,
      });
    } catch (cause) {
      this.fail(new PasskeyError('network', { cause })); // offline, or replaced by a newer deployment
      return;
    }
    await this.#finding; // whose password, and which ways they have
    if (this.state !== state) return; // they have pressed something else meanwhile
    const { current } = this.#queue;
    const [only, ...others] = this.#otherWays;
    if (!current || only === undefined) return;
    if (others.length === 0) await this.#flow.start(current.adapter, only, this.#options);
    else await this.#flow.choose(current.adapter, { account: this.#account });
  }

  #dismiss() {
    const { state } = this;
    this.#queue.reject(new PasskeyError('cancelled', { cause: state.status === 'failed' ? state.error : undefined }));
  }

  /** What had the focus may be gone: its successor takes over. */
  readonly #keepFocus = () => {
    const focused = deepFocus();
    if (this.#modal.open && (!focused || !this.#holds(focused))) this.focus();
  };

  /** The dialog itself, which gets the focus of what is gone, is no place for it. */
  #holds(element: Element): boolean {
    return element !== this && element.localName !== 'dialog' && (this.contains(element) || this.renderRoot.contains(element));
  }

  readonly #onButton = ({ detail }: MouseEvent) => {
    if (detail < 2) void this.confirm(); // the second click of a double-click was meant for the page's button
  };

  readonly #onPasskey = () => {
    this.#flow.ask();
    void this.confirm();
  };

  readonly #onAnotherWay = () => void this.#goElsewhere();

  readonly #onBack = () => this.#flow.ask();
}

// --- helpers ---

/** Where the focus goes, the first that is there. */
const FOCUS_NEXT = '[part="button"], [part="method"], [part="another-way"], [part="cancel"]';

/** Milliseconds to wait for the account's name. */
const PATIENCE = 3000;
