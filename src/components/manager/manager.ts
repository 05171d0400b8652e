import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Passkey, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { Failed, Idle } from '../../flows/flow.ts';
import { ManagerFlow, type ManagerNews, type ManagerOptions, type ManagerState } from '../../flows/manager-flow.ts';
import type { Identity } from '../../flows/manager-signals.ts';
import { manager } from '../../messages/en/manager.ts';
import { formatMessage } from '../../messages/format-message.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { lacksPasskeys } from '../../webauthn/lacks-passkeys.ts';
import type { ResolveProvider } from '../configuration.ts';
import { CreatedEvent } from '../events/created-event.ts';
import { PasskeyErrorEvent } from '../events/error-event.ts';
import { RemovedEvent } from '../events/removed-event.ts';
import { RenamedEvent } from '../events/renamed-event.ts';
import { passkeyIcon } from '../icons/passkey-icon.ts';
import { PasskeyPanel, type Tone } from '../passkey-panel.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { emptyList } from './empty-list.ts';
import { managerSentence } from './manager-sentence.ts';
import { managerStyles } from './manager.styles.ts';
import type { PasskeyList, PasskeyListOptions } from './passkey-list.ts';
import { downloadIcon } from '../icons/download-icon.ts';

/**
 * The passkeys of whoever is signed in: add, rename and remove them, see where they are and when they were used, and what is odd about
 * them. Asks for a confirmation by itself when the backend wants one.
 *
 * @summary An account's passkeys: add, rename, remove, details.
 * @slot heading - Replaces the heading.
 * @slot explainer - Below the heading, for example what a passkey is.
 * @slot empty - Replaces what an account without passkeys sees, its button included.
 * @slot icon - Replaces the glyph in the button that adds one.
 * @slot empty-icon - Replaces the picture beside an empty list.
 * @slot search-icon - Replaces the magnifying glass.
 * @slot export-icon - Replaces the arrow at the download.
 * @fires {BeforePromptEvent} passkey-before-prompt - The browser is about to be asked; can be cancelled.
 * @fires {StateEvent} passkey-state - The state changed.
 * @fires {CreatedEvent} passkey-created - There is one more.
 * @fires {RenamedEvent} passkey-renamed - One has another name.
 * @fires {RemovedEvent} passkey-removed - One is gone.
 * @fires {PasskeyErrorEvent} passkey-error - Something did not work.
 * @csspart base - The frame.
 * @csspart heading - The heading.
 * @csspart add - Makes one more passkey; in an empty list it stands in the middle.
 * @csspart cancel - Stands in place of it while something is going on.
 * @csspart unsupported - In place of it, in a browser without passkeys.
 * @csspart status - The line that says what is going on; a live region.
 * @csspart spinner - Turns while something is going on.
 * @csspart retry - Loads the list again, when that did not work.
 * @csspart search - The field above a long list.
 * @csspart list - All cards.
 * @csspart skeleton - In their place, while they are loaded.
 * @csspart empty - In their place, when there are none.
 * @csspart card - One passkey.
 * @csspart glyph - The picture on it; `icon` is a drawing of the kit's own, `provider-icon` the provider's.
 * @csspart icon - See `glyph`.
 * @csspart provider-icon - See `glyph`.
 * @csspart name - What it is called.
 * @csspart this-device - The mark of one that was made here.
 * @csspart facts - Where it is, when it was made and used.
 * @csspart notice - What its owner should know.
 * @csspart problem - Why it could not be changed.
 * @csspart rename - Turns the name into a field.
 * @csspart name-form - That field and its buttons.
 * @csspart name-field - The field.
 * @csspart name-problem - What is wrong with what was typed.
 * @csspart save - Takes the new name.
 * @csspart leave - Leaves the name as it was.
 * @csspart toggle - Opens and closes the details.
 * @csspart details - The details.
 * @csspart remove - Asks whether to remove it.
 * @csspart removal - That question and its buttons.
 * @csspart confirm - Removes it.
 * @csspart keep - Does not.
 * @csspart pencil-icon - In the button that renames.
 * @csspart chevron-icon - In the button that opens the details.
 * @csspart trash-icon - In the button that removes.
 * @csspart warning-icon - At a notice that matters.
 * @csspart search-icon - In the search field.
 * @csspart download-icon - In the button that saves the list.
 * @csspart export - Saves the list as a file.
 * @cssstate idle - Nothing is there yet.
 * @cssstate loading - The list is on its way.
 * @cssstate ready - The list is there.
 * @cssstate preparing - A new passkey: waiting for the backend's challenge.
 * @cssstate prompting - The browser's own dialog is open.
 * @cssstate verifying - The backend is checking the new passkey.
 * @cssstate redirecting - The backend continues elsewhere.
 * @cssstate failed - The list could not be loaded, or no passkey was made.
 * @example
 * <passkey-manager base-url="/passkeys"></passkey-manager>
 */
export class PasskeyManager extends PasskeyPanel<ManagerState, ManagerMessages> {
  static override properties = {
    ...PasskeyPanel.properties,
    resolveProvider: { attribute: false },
    identity: { attribute: false },
  };

  static override styles: CSSResultGroup = [PasskeyPanel.styles, managerStyles];

  /** Names and pictures for passkeys, for example `providerNames`; else that of the nearest provider, or of `configure()`. */
  declare resolveProvider: ResolveProvider | undefined;
  /** Whose passkeys they are, for a backend whose answers carry no signals. */
  declare identity: Identity | undefined;

  readonly #flow: ManagerFlow;
  #list: PasskeyList | undefined;
  /** Whose list is on screen; `undefined` when it is to be loaded anew. */
  #loadedFrom: PasskeyAdapter | undefined;
  /** Whose cards `#list` is about. */
  #cardsOf: PasskeyAdapter | undefined;
  /** Selectors for what the focus goes to with the next rendering. */
  #focusNext: readonly string[] = [];
  #hadFocus = false;
  /** What was announced last. */
  #shown: ManagerState | Idle | Failed | undefined;
  #gone = new AbortController();

  constructor() {
    const flow = new ManagerFlow();
    super(flow, manager);
    this.#flow = flow;
  }

  /** Loads the list anew. Resolves when it is there, or could not be had; never rejects. */
  async reload(): Promise<void> {
    const { backend } = this;
    this.#loadedFrom = backend;
    if (!backend) return;
    if (backend !== this.#cardsOf) {
      this.#cardsOf = backend;
      this.#list = undefined; // nothing that was begun before another backend goes on
      this.#closeDialog();
    }
    await Promise.all([this.#loadList(), this.#flow.load(backend, { extra: this.extra })]);
  }

  /** Makes one more passkey, as the button does. Resolves when it is over; never rejects: the state tells. */
  async add(): Promise<void> {
    const adapter = this.ready('create');
    if (adapter) await this.#flow.add(adapter, this.#options(adapter));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loadedFrom = undefined; // back in the page, it looks anew
      this.#closeDialog();
    });
  }

  /** The one that asks who it is. */
  #closeDialog(): void {
    this.#gone.abort();
    this.#gone = new AbortController();
  }

  /** The cards are a file of their own, which comes while the backend looks. */
  async #loadList(): Promise<void> {
    try {
      const { PasskeyList } = await import('./passkey-list.ts');
      this.#list ??= new PasskeyList(this.#listOptions);
      this.requestUpdate();
    } catch (cause) {
      this.fail(new PasskeyError('network', { cause })); // offline, or replaced by a newer deployment
    }
  }

  get #listOptions(): PasskeyListOptions {
    const flow = this.#flow;
    return {
      host: this,
      flow,
      words: () => this.words,
      resolve: () => this.resolveProvider ?? this.configurations.find((source) => source.resolveProvider)?.resolveProvider,
      backend: () => this.backend,
      explain: (error) => this.#explain(error) ?? '',
      save: (id, name) => {
        const { backend } = this;
        if (backend) void flow.rename(backend, id, name, this.#options(backend, this.#naming(this.words.renameNamed, id)));
      },
      remove: (id) => {
        const { backend } = this;
        if (backend) void flow.remove(backend, id, this.#options(backend, this.#naming(this.words.removeQuestion, id)));
      },
      update: (...focus) => {
        this.#focusNext = focus;
        this.requestUpdate();
      },
    };
  }

  protected override async loadPart(language: string): Promise<Partial<ManagerMessages> | undefined> {
    const words = await import('../../messages/load-part.ts').catch(() => undefined);
    return words?.loadPart('manager', language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    if (changed.has('identity')) this.#flow.identity = this.identity;
  }

  protected override updated(): void {
    const { backend, shadowRoot } = this;
    if (backend && backend !== this.#loadedFrom && this.isConnected) {
      this.#loadedFrom = backend;
      queueMicrotask(() => void this.reload());
    }
    // What had the focus may be gone: it never falls to the top of the page.
    const lost = this.#hadFocus && !shadowRoot?.activeElement;
    const wanted = lost ? [...this.#focusNext, ...FALLBACKS] : this.#focusNext;
    this.#focusNext = [];
    wanted.some((selector) => {
      const next = shadowRoot?.querySelector<HTMLElement>(selector);
      next?.focus();
      return next && shadowRoot?.activeElement === next; // not when the page has put something else in its place
    });
  }

  override render(): TemplateResult {
    const { words, waiting } = this;
    const { passkeys } = this.#flow;
    return html`<div part="base" class="base" lang=${words.language} dir=${words.direction} ?data-waiting=${waiting}>
      <div class="top">
        <slot name="heading"><h2 part="heading" tabindex="-1">${words.managerHeading}</h2></slot>
        ${passkeys?.length ? this.#renderAdd() : nothing}
      </div>
      <slot name="explainer"></slot>
      ${this.renderStatus()}
      ${passkeys && this.#list ? (passkeys.length > 0 ? this.#renderList() : emptyList(words, this.#renderAdd())) : this.#renderNoList()}
    </div>`;
  }

  protected override get sentence(): string {
    const { words, promptSentence: prompting } = this;
    const nothingFound = this.#list?.nothingFound ?? false;
    const nameOf = (passkey: Passkey) => this.#list?.nameOf(passkey) ?? passkey.name ?? '';
    return managerSentence(this.#topic, { words, passkeys: this.#flow.passkeys, nameOf, explain: this.#explain, prompting, nothingFound });
  }

  protected override get tone(): Tone {
    const state = this.#topic;
    if (state === SEARCH || state.status === 'loading') return 'silent'; // there is something to see
    const news = state.status === 'ready' ? state.news : undefined;
    if (news?.kind === 'renamed') return 'silent'; // the card says it
    return news && 'error' in news && !CALM.has(news.error.code) ? 'silent' : super.tone;
  }

  /** What to speak of: who searches has read what was said before. */
  get #topic(): ManagerState | Idle | Failed {
    const { state } = this;
    const isOver = state.status === 'ready' || state.status === 'failed';
    return isOver && state === this.#list?.searchedIn ? SEARCH : state;
  }

  protected override onChange(state: ManagerState | Idle | Failed): void {
    if (state === this.#shown) return; // only what is known of the passkeys changed
    this.#shown = state;
    super.onChange(state);
  }

  protected override onState(state: ManagerState | Idle | Failed): void {
    if (state.status === 'redirecting') this.leave(state.url);
    if (state.status === 'failed' && !this.#flow.passkeys) this.#keepFocus('[part="retry"]');
    if ('news' in state && state.news) this.#onNews(state.news);
  }

  #renderAdd(): TemplateResult | typeof nothing {
    const { words, backend } = this;
    const { status } = this.state;
    if (!backend?.registrationOptions || !backend.verifyRegistration) return nothing;
    if (status === 'preparing' || status === 'prompting')
      return html`<button part="cancel" class="secondary" type="button" @click=${this.onCancelClick}>${words.cancel}</button>`;
    if (lacksPasskeys()) return html`<p part="unsupported">${words.passkeyUnsupported}</p>`;
    const isBusy = String(BUSY.has(status));
    return html`<button part="add" class="primary" type="button" aria-busy=${isBusy} aria-disabled=${isBusy} @click=${this.#onAdd}>
      <slot name="icon">${passkeyIcon}</slot><span>${words.managerAdd}</span>
    </button>`;
  }

  #renderList(): TemplateResult {
    return html`${this.#list?.render()}
      <button part="export" class="quiet export" type="button" @click=${this.#onExport}>
        <slot name="export-icon">${downloadIcon}</slot>${this.words.exportList}
      </button>`;
  }

  #renderNoList(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status === 'failed')
      return state.error.code === 'unauthenticated'
        ? nothing
        : html`<button part="retry" class="secondary retry" type="button" @click=${this.#onRetry}>${this.words.managerRetry}</button>`;
    return html`<div part="skeleton" class="list" aria-hidden="true">
      <div class="bone"></div>
      <div class="bone"></div>
    </div>`;
  }

  #onNews(news: ManagerNews): void {
    const id = CSS.escape(news.passkey?.id ?? '');
    const card = this.renderRoot.querySelector<HTMLElement>(`#card-${id}`);
    if ('error' in news) {
      if (news.kind === 'not-renamed' && this.#list?.reopen(news.passkey.id, news.error)) {
        this.#keepFocus(`#card-${id} [part="name-field"]`);
      }
      if (news.kind === 'not-removed' && this.#list?.close(news.passkey.id)) this.#keepFocus(`#card-${id} [part="remove"]`);
      this.dispatchEvent(new PasskeyErrorEvent(news.error));
      return;
    }
    this.#list?.forget(news.passkey?.id ?? '');
    if (news.kind === 'added') {
      this.#keepFocus(`#card-${id} button`);
      this.dispatchEvent(new CreatedEvent(news.reply));
    } else if (news.kind === 'renamed') {
      this.dispatchEvent(new RenamedEvent(news.passkey));
    } else {
      // The one that takes its place, else the one before.
      const next = card?.nextElementSibling ?? card?.previousElementSibling;
      if (next && card?.contains(this.shadowRoot?.activeElement ?? null)) this.#keepFocus(`#${CSS.escape(next.id)} button`);
      this.#list?.close(news.passkey.id);
      this.dispatchEvent(new RemovedEvent(news.passkey));
    }
  }

  /** A sentence about a passkey, with what that is called. */
  #naming(sentence: string, id: string): string {
    const entry = this.#flow.passkeys?.find(({ passkey }) => passkey.id === id);
    return formatMessage(sentence, { name: (entry && this.#list?.nameOf(entry.passkey)) ?? '' });
  }

  /** @param reason What somebody confirms, if they have to. */
  #options(adapter: PasskeyAdapter, reason?: string): ManagerOptions {
    const { extra, messages, words } = this;
    return {
      extra,
      confirm: (action) =>
        confirmIdentity(this, { action, reason, adapter, messages, language: words.language, signal: this.#gone.signal }),
    };
  }

  /** What happens moves the focus only when it is in here. */
  #keepFocus(...selectors: string[]): void {
    if (this.shadowRoot?.activeElement) this.#focusNext = selectors;
  }

  readonly #explain = (error: PasskeyError): string | undefined => (CALM.has(error.code) ? undefined : this.explain(error));

  readonly #onAdd = ({ detail }: MouseEvent) => {
    if (detail < 2 && !BUSY.has(this.state.status)) void this.add();
  };

  readonly #onRetry = () => {
    void this.reload();
  };

  readonly #onExport = async () => {
    try {
      const { exportPasskeys } = await import('./export-passkeys.ts');
      exportPasskeys(this.#flow.passkeys?.map(({ passkey }) => passkey) ?? [], { now: Date.now() });
    } catch (cause) {
      this.fail(new PasskeyError('network', { cause }));
    }
  };
}

// --- helpers ---

/** Nothing is wrong: it just did not happen. */
const CALM: ReadonlySet<string> = new Set(['cancelled', 'superseded', 'aborted']);

/** Nothing else can be added meanwhile. */
const BUSY: ReadonlySet<string> = new Set(['verifying', 'redirecting']);

/** When there is nothing to speak of but what a search finds. */
const SEARCH: ManagerState = { status: 'ready' };

/** Where the focus goes when what had it is gone, the first that is there. */
const FALLBACKS = ['[part="cancel"]', '[part="add"]', '[part="heading"]', 'button'];
