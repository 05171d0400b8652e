import { LitElement, type PropertyValues } from 'lit';
import type { PasskeyAdapter } from '../adapters/adapter.ts';
import { lazyHttp } from '../adapters/lazy-http.ts';
import type { GeneralMessages, MessageOverrides, Shown } from '../messages/messages.ts';
import { advise } from '../webauthn/advise.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { pageConfiguration, type Configuration } from './configuration.ts';
import { ConfigurationController } from './configuration-controller.ts';

/**
 * What the visible elements share: the backend and the words, each from the element itself, else from the nearest
 * `<passkey-provider>`, else from `configure()`; and custom states.
 *
 * @attr lang - Its language, as a BCP 47 tag; by default the nearest `lang` decides.
 */
export abstract class PasskeyElement<W extends GeneralMessages = GeneralMessages> extends LitElement {
  static override properties = {
    adapter: { attribute: false },
    baseUrl: { attribute: 'base-url' },
    methods: {},
    messages: { attribute: false },
    lang: { reflect: true, useDefault: true }, // HTMLElement has it; here a change renders anew
  };

  /** The backend to talk to. */
  declare adapter: PasskeyAdapter | undefined;
  /** Where the passkey HTTP protocol is served, for example `/passkeys`; used when there is no `adapter`. */
  declare baseUrl: string | undefined;
  /** With `base-url`: the ways to sign in that the backend has, with spaces between them. Default: `passkey`. */
  declare methods: string | undefined;
  /** Words that replace the kit's own. */
  declare messages: MessageOverrides | undefined;

  protected readonly internals: ElementInternals = this.attachInternals();
  /** The words to show, overrides included. */
  protected words: Shown<W>;
  /** Whether the words of this page's language are still on their way. */
  protected waiting = false;

  readonly #configuration = new ConfigurationController(this);
  readonly #english: W;
  /** The words of the page's language, when that is not English. */
  #catalogue: W | undefined;
  #rareWords: 'loading' | 'settled' | undefined;
  #language: string | undefined;
  #http: { key: string; adapter: PasskeyAdapter } | undefined;
  #customState: string | undefined;

  /** @param english The part of the English words that this element can say. */
  constructor(english: W) {
    super();
    this.lang = '';
    this.#english = english;
    this.words = english;
  }

  /** The backend in force, or `undefined` when none is set yet. */
  protected get backend(): PasskeyAdapter | undefined {
    const { adapter, baseUrl, methods } = this;
    if (adapter) return adapter;
    if (baseUrl === undefined) return this.#configuration.sources.find((source) => source.adapter)?.adapter;
    const key = `${baseUrl} ${methods ?? ''}`;
    if (this.#http?.key !== key) this.#http = { key, adapter: lazyHttp({ baseUrl, methods: methods?.match(/\S+/g) ?? undefined }) };
    return this.#http.adapter;
  }

  /** What the nearest provider and the page say. */
  protected get configurations(): readonly Configuration[] {
    return this.#configuration.sources;
  }

  /** @throws {PasskeyError} `invalid-options` when no backend is set, with a sentence for the developer. */
  protected requireBackend(): PasskeyAdapter {
    const { backend } = this;
    if (backend) return backend;
    const error = new PasskeyError('invalid-options', { phase: 'options', cause: new Error(`<${this.localName}> has no backend`) });
    void advise(error);
    throw error;
  }

  /** Makes the word the element's only custom state, for `:state(…)` in CSS. */
  protected setCustomState(state: string): void {
    if (this.#customState === state) return;
    try {
      if (this.#customState) this.internals.states.delete(this.#customState);
      this.internals.states.add(state);
      this.#customState = state;
    } catch {
      // Before Chrome 125 and Safari 17.4 there are no states of this form: CSS misses them, people do not.
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { sources } = this.#configuration;
    const language = this.lang || sources.find((source) => source.language)?.language || inheritedLanguage(this);
    if (language !== this.#language) {
      this.#language = language;
      void this.#load(language);
    }
    this.words = [this, ...sources].reduceRight<Shown<W>>(
      (words, { messages }) => withOverrides(words, messages),
      this.#catalogue ?? this.#english,
    );
  }

  /** The words that belong to this element alone, in a language other than English. Never rejects. */
  protected loadPart?(language: string): Promise<Partial<W> | undefined>;

  async #load(language: string): Promise<void> {
    if (/^en\b/i.test(language)) {
      this.#catalogue = undefined; // built in
      this.#rareWords = undefined;
      return;
    }
    // Hold the words back for a moment only: a slow network shows English rather than nothing.
    this.waiting = !this.hasUpdated;
    setTimeout(this.#stopWaiting, 1000);
    const words = await import('../messages/load-language.ts').catch(() => undefined);
    const [catalogue, part] = await Promise.all([words?.loadLanguage(language), this.loadPart?.(language)]);
    if (this.#language !== language) return;
    // A whole catalogue has every part, but those that few elements need.
    this.#catalogue = catalogue && { ...this.#english, ...catalogue, ...part };
    this.#stopWaiting();
  }

  /**
   * The sentence for an error. A rare one's is loaded first; until it is there, nothing is said. What is silent by nature, or cannot be
   * loaded, did not happen: a person pressed a button and is owed an answer.
   */
  protected explain({ code }: PasskeyError): string {
    const { errors } = this.words;
    const sentence = errors[code];
    if (sentence === undefined && !this.#rareWords) void this.#loadRareWords();
    return sentence || (sentence === undefined && this.#rareWords === 'loading' ? '' : errors.cancelled);
  }

  async #loadRareWords(): Promise<void> {
    this.#rareWords = 'loading';
    const words = await import('../messages/load-english.ts').catch(() => undefined);
    const english = await words?.loadEnglish();
    this.#rareWords = 'settled';
    this.#catalogue ??= english && { ...this.#english, ...english };
    this.requestUpdate();
  }

  readonly #stopWaiting = () => {
    this.waiting = false;
    this.requestUpdate();
  };
}

// --- helpers ---

/** The `lang` of the nearest ancestor, through shadow roots. */
function inheritedLanguage(element: Element): string {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const language = found?.getAttribute('lang');
    const root: Node = node.getRootNode();
    pageConfiguration().watch(root);
    if (language) return language;
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** Pages write what their templates give them: what is no text, for example `undefined`, replaces nothing. */
function withOverrides<W extends object>(words: W | undefined, overrides: object | null | undefined): W {
  const merged: Record<string, unknown> = { ...words };
  for (const [key, text] of Object.entries(overrides ?? {}) as [string, unknown][]) {
    if (typeof text === 'string') merged[key] = text;
    else if (text && typeof text === 'object') merged[key] = withOverrides(merged[key] as object | undefined, text);
  }
  return merged as W;
}
