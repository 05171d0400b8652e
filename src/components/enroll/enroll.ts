import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Account } from '../../adapters/adapter.ts';
import { EnrollFlow, type EnrollOutcome, type EnrollState } from '../../flows/enroll-flow.ts';
import { enrollMemory, type EnrollMemory } from '../../flows/enroll-memory.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import type { EnrollMessages } from '../../messages/enroll-messages.ts';
import { enroll } from '../../messages/en/enroll.ts';
import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { BeforePromptEvent } from '../events/before-prompt-event.ts';
import { CreatedEvent } from '../events/created-event.ts';
import { EnrollFinishedEvent } from '../events/enroll-finished-event.ts';
import { confirmIdentity } from '../manager/confirm-identity.ts';
import { PasskeyPanel, type Tone } from '../passkey-panel.ts';
import type { card } from './card.ts';
import { enrollStyles } from './enroll.styles.ts';
import { knownPlaces } from './known-places.ts';
import { screenOf, type EnrollScreen } from './screen-of.ts';

/**
 * Offers a passkey to somebody who signed in with a password, a code, or another device. Put it on the page that they see next. It asks no more often
 * than they want, and where a passkey cannot be made, it takes no place and only says so with `passkey-enroll-finished`.
 *
 * @summary Offers a passkey after a sign-in by other means.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the sentences on what a passkey is good for.
 * @slot icon - Replaces the glyph in the button.
 * @slot explainer - Below the answers, for example `<passkey-explainer compact>`.
 * @slot done-icon - Replaces the check on the last screen.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {CreatedEvent} passkey-created - The account has a passkey more.
 * @fires {EnrollFinishedEvent} passkey-enroll-finished - The offer is over, or there was none to make: the page can go on.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work; the offer stays.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart intro - What a passkey is good for.
 * @csspart places - The choice of places, when there is one.
 * @csspart places-label - What stands above it.
 * @csspart place - One place.
 * @csspart button - The button that creates a passkey.
 * @csspart icon - The glyph in the button.
 * @csspart later - "Not now".
 * @csspart never - "Don’t ask again".
 * @csspart status - The line that says what is going on; a live region.
 * @csspart cancel - Stands in place of the button while something is going on.
 * @csspart spinner - Turns while something is going on.
 * @csspart check-icon - The check on the last screen.
 * @csspart done - What stands there after success.
 * @csspart close - Ends the last screen.
 * @csspart elsewhere - Leads to another device, where this one has a passkey already.
 * @cssstate idle - Nothing is going on.
 * @cssstate deciding - Finding out whether to offer anything.
 * @cssstate offering - The offer is on screen.
 * @cssstate upgrading - A passkey is being saved without a question.
 * @cssstate preparing - Waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the new passkey.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate created - It worked.
 * @cssstate exists - This device has one already.
 * @cssstate finished - Nothing is on screen any more.
 * @cssstate failed - It did not work.
 * @example
 * <passkey-enroll base-url="/passkeys"></passkey-enroll>
 */
export class PasskeyEnroll extends PasskeyPanel<EnrollState, EnrollMessages> {
  static override properties = {
    ...PasskeyPanel.properties,
    reason: {},
    automatic: { type: Boolean },
    automaticTimeout: { type: Number, attribute: 'automatic-timeout' },
    snooze: { type: Number },
    askFor: { attribute: 'ask-for' },
    account: { attribute: false },
    memory: { attribute: false },
  };

  static override styles: CSSResultGroup = [PasskeyPanel.styles, enrollStyles];

  /** Why it is offered: `upgrade`, after a sign-in without a passkey (the default), or `another-device`, after one with a passkey from elsewhere. */
  declare reason: 'upgrade' | 'another-device';
  /** Saves a passkey without a question where the browser can, and says so; where not, nothing is shown at all. */
  declare automatic: boolean;
  /** With `automatic`: milliseconds after which the page goes on without. */
  declare automaticTimeout: number;
  /** Days until it asks again after "Not now". */
  declare snooze: number;
  /** Places to choose from, or the only one to ask for: `client-device`, `hybrid`, `security-key`, with spaces between them. */
  declare askFor: string | undefined;
  /** Who is signed in. Without it the backend is asked. */
  declare account: Account | undefined;
  /** Where answers are kept; `localStorage` by default. */
  declare memory: EnrollMemory | undefined;

  readonly #flow: EnrollFlow;
  #outcome: Promise<EnrollOutcome> | undefined;
  #settle: ((outcome: EnrollOutcome) => void) | undefined;
  /** What is shown. */
  #card: typeof card | undefined;
  /** The place that was picked from several. */
  #place: string | undefined;
  /** Where the last passkey was asked for. */
  #hints: readonly string[] = [];
  #hadFocus = false;

  constructor() {
    const flow = new EnrollFlow();
    super(flow, enroll);
    this.reason = 'upgrade';
    this.automatic = false;
    this.automaticTimeout = 3000;
    this.snooze = 30;
    this.#flow = flow;
  }

  /**
   * Makes the offer, as the element does by itself as soon as it has a backend. While one is being made, it is that one.
   * @returns How it ended. Never rejects.
   */
  offer(): Promise<EnrollOutcome> {
    if (!this.#outcome || !this.#settle) {
      this.#outcome = new Promise((resolve) => {
        this.#settle = resolve;
      });
      this.#begin();
    }
    return this.#outcome;
  }

  /** Creates a passkey, as the button does. Resolves when it is over; never rejects: the state tells. */
  async create(): Promise<void> {
    await this.#create(this.#wanted);
  }

  /** Answers for the visitor, as the buttons do. */
  decline(answer: 'later' | 'never' = 'later'): void {
    this.#flow[answer]();
  }

  /** Takes the request back; the offer stays. */
  override cancel(): void {
    if (this.busy) this.#flow.back();
    else super.cancel();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(FOCUS_NEXT)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.state.status === 'idle') this.#outcome = undefined; // it was away
  }

  protected override async loadPart(language: string): Promise<Partial<EnrollMessages> | undefined> {
    const words = await import('../../messages/load-part.ts').catch(() => undefined);
    return words?.loadPart('enroll', language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#outcome && this.backend && this.isConnected) void this.offer();
    else if (this.#isOpen && (this.#isForAnother(changed) || hasMemoryNow(changed, this.memory))) this.#begin();
  }

  override render(): TemplateResult {
    const { words, waiting, sentence } = this;
    const card = this.#card;
    const screen = card ? screenOf(this.state) : 'away';
    const offer = { words, isHere: this.#isHere, isBehind: this.busy || sentence !== '' };
    const isRead = screen !== 'card' && this.#hadFocus; // from where the focus goes, and not twice
    return html`
      <div part="base" class=${CLASSES[screen]} lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
        ${screen === 'card' ? card?.heading(offer) : nothing}
        <div class="said">${screen === 'card' ? card?.intro(offer) : nothing} ${this.renderStatus(isRead ? '' : sentence)}</div>
        ${screen === 'card' ? this.#renderChoices() : screen === 'done' ? this.#renderDone() : this.#renderFarewell()}
      </div>
    `;
  }

  #renderChoices(): TemplateResult | undefined {
    const { words, busy } = this;
    return this.#card?.choices({
      words,
      busy,
      hints: knownPlaces(this.askFor),
      chosen: this.#wanted[0],
      onChoose: this.#onChoose,
      onCreate: this.#onCreate,
      onCancel: this.onCancelClick,
      onLater: this.#onLater,
      onNever: this.#onNever,
    });
  }

  #renderDone(): TemplateResult | undefined {
    const { words, sentence, state } = this;
    const onElsewhere = state.status === 'exists' ? this.#onElsewhere : undefined;
    return this.#card?.lastScreen({ words, sentence, isNotice: isAutomatic(state), onClose: this.#onClose, onElsewhere });
  }

  /** The card is gone; the keyboard goes on from where it stood. */
  #renderFarewell(): TemplateResult | typeof nothing {
    return this.#hadFocus ? html`<p class="farewell" tabindex="-1">${this.sentence}</p>` : nothing;
  }

  /** Nothing was decided yet, or nothing was asked of anybody. */
  get #isOpen(): boolean {
    return this.#settle !== undefined && OPEN.has(this.state.status);
  }

  /** Frameworks set the account as soon as they know it, and often the same one again. */
  #isForAnother(changed: PropertyValues<this>): boolean {
    return changed.has('account') && changed.get('account')?.id !== this.account?.id;
  }

  get #isHere(): boolean {
    return this.reason === 'another-device';
  }

  /** Where to ask for the passkey; nowhere in particular unless the page, the visitor or the reason says so. */
  get #wanted(): readonly string[] {
    const hints = knownPlaces(this.askFor);
    const [first] = hints;
    if (this.#place && hints.includes(this.#place)) return [this.#place];
    return first ? [first] : this.#isHere ? ['client-device'] : [];
  }

  protected override get tone(): Tone {
    return screenOf(this.state) === 'card' ? super.tone : 'silent';
  }

  protected override get sentence(): string {
    const { state, words, promptSentence: prompting } = this;
    const explain = (error: PasskeyError) => this.explain(error);
    return this.#card?.sentenceOf(state, { words, prompting, hints: this.#hints, explain }) ?? '';
  }

  /** Before anything is offered, and never again. */
  async #loadCard(): Promise<boolean> {
    try {
      const loaded = (await import('./card.ts')).card;
      loaded.dress(this);
      this.#card = loaded;
      this.requestUpdate();
      return true;
    } catch {
      return false; // offline, or replaced by a newer deployment: an offer can wait
    }
  }

  #begin() {
    const { backend: adapter, account, extra } = this;
    // Asked each time: a page may set it later.
    const memory: EnrollMemory = {
      read: (whose) => (this.memory ?? enrollMemory()).read(whose),
      write: (whose, answer) => (this.memory ?? enrollMemory()).write(whose, answer),
    };
    const options = { account, memory, extra, snooze: orDefault(this.snooze), onThisDevice: this.#isHere };
    this.#place = undefined;
    if (!adapter) {
      void advise(new PasskeyError('invalid-options', { cause: new Error(`<${this.localName}> has no backend`) }));
      this.#finish('unavailable');
    } else if (this.automatic) {
      void this.#flow.upgrade(adapter, { ...options, timeout: orDefault(this.automaticTimeout), beforePrompt: this.#beforePrompt });
    } else {
      void this.#flow.offer(adapter, { ...options, prepare: () => this.#loadCard() });
    }
  }

  async #create(hints: readonly string[]): Promise<void> {
    this.#hints = hints;
    const adapter = this.ready('create');
    if (!adapter) return;
    const { extra, messages, words } = this;
    const confirm = (signal: AbortSignal) =>
      confirmIdentity(this, { action: 'passkeys.add', adapter, messages, language: words.language, signal });
    await this.#flow.create(adapter, { hints, extra, confirm });
  }

  protected override onChange(state: EnrollState | Idle | Failed): void {
    this.#hadFocus = this.matches(':focus-within');
    super.onChange(state);
    if (this.#hadFocus) void this.updateComplete.then(this.#keepFocus);
  }

  protected override onState(state: EnrollState | Idle | Failed): void {
    if (state.status === 'redirecting') this.leave(state.url);
    if (state.status === 'created') this.dispatchEvent(new CreatedEvent(state.reply, { automatic: state.automatic }));
    if (isAutomatic(state)) this.#finish('created'); // who was not asked does not wait
    if (state.status === 'finished') this.#finish(state.outcome, state.error);
    if (!this.#card && screenOf(state) !== 'away') void this.#loadCard();
    if (state.status === 'idle') this.#settleWith('failed'); // the page took it away: it knows
  }

  #finish(outcome: EnrollOutcome, error?: PasskeyError) {
    if (this.#settleWith(outcome)) this.dispatchEvent(new EnrollFinishedEvent(outcome, error));
  }

  /** @returns Whether anything was open. */
  #settleWith(outcome: EnrollOutcome): boolean {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(outcome);
    return settle !== undefined;
  }

  /** What had the focus may be gone: its successor takes over, unless the page has put the focus elsewhere. */
  readonly #keepFocus = () => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) this.focus();
  };

  readonly #beforePrompt = () => this.dispatchEvent(new BeforePromptEvent('create', 'conditional'));

  readonly #onChoose = (hint: string) => {
    this.#place = hint;
    this.requestUpdate();
  };

  readonly #onCreate = () => {
    void this.create();
  };

  readonly #onElsewhere = () => {
    void this.#create(['hybrid', 'security-key']);
  };

  readonly #onLater = () => this.decline();
  readonly #onNever = () => this.decline('never');
  readonly #onClose = () => this.#flow.close();
}

// --- helpers ---

/** An element is upgraded before the page's script sets its memory. Another object in its place is no news: it may be made with every rendering. */
const hasMemoryNow = (changed: PropertyValues<PasskeyEnroll>, memory: EnrollMemory | undefined): boolean =>
  changed.has('memory') && !changed.get('memory') && memory !== undefined;

const OPEN: ReadonlySet<string> = new Set(['deciding', 'offering']);

/** A passkey was saved without a question. */
const isAutomatic = (state: EnrollState | Idle | Failed): boolean => state.status === 'created' && state.automatic;

/** What an attribute says that is no number is not heard. */
const orDefault = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const CLASSES: Readonly<Record<EnrollScreen, string>> = { card: 'card', done: 'card finale', away: 'away' };

/** Where the focus goes, the first that is there. */
const FOCUS_NEXT = '.done, [part="cancel"], [part="button"], .farewell';
