import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Passkey, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { ManagedPasskey } from '../../flows/managed-passkey.ts';
import type { ManagerFlow } from '../../flows/manager-flow.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { ResolveProvider } from '../configuration.ts';
import { describePasskey, type Description } from './describe-passkey.ts';
import type { passkeyDetails } from './passkey-details.ts';
import { passkeyCard, type CardEvents, type CardMode, type CardOptions } from './passkey-card.ts';
import { passkeyListStyles } from './passkey-list.styles.ts';
import { removalWarning } from './removal-warning.ts';
import { searchIcon } from '../icons/search-icon.ts';

export interface PasskeyListOptions {
  /** Where the cards are shown; it gets their look. */
  host: HTMLElement;
  flow: ManagerFlow;
  words: () => ManagerMessages;
  resolve: () => ResolveProvider | undefined;
  backend: () => PasskeyAdapter | undefined;
  /** The sentence for an error, empty for one that is no reason to worry. */
  explain: (error: PasskeyError) => string;
  save: (id: string, name: string) => void;
  remove: (id: string) => void;
  /** Renders anew, then puts the focus on the first of these selectors that is there. */
  update: (...focus: string[]) => void;
}

/** The cards, and what a visitor is doing with them. One card is being changed at a time. */
export class PasskeyList {
  readonly #options: PasskeyListOptions;
  readonly #unfolded = new Set<string>();
  #open: { id: string; mode: CardMode } | undefined;
  #nameProblem: PasskeyError | 'missing' | undefined;
  /** Names that are being saved, or were refused, by id: they are not to be typed again. */
  readonly #typed = new Map<string, string>();
  #query = '';
  #searchedIn: ManagerFlow['state'] | undefined;
  #details: { passkeyDetails: PasskeyDetails } | 'missing' | undefined;
  #described: Described | undefined;

  constructor(options: PasskeyListOptions) {
    this.#options = options;
    adoptStyles(options.host, passkeyListStyles);
  }

  /** What a passkey is called, also one that is no longer in the list. */
  nameOf(passkey: Passkey): string {
    const entry = this.#options.flow.passkeys?.find((candidate) => candidate.passkey.id === passkey.id);
    return this.#describer()(entry ?? { passkey, notices: [], madeHere: false }).name;
  }

  /** Whether somebody searches, and for what is not there. */
  get nothingFound(): boolean {
    const { passkeys = [] } = this.#options.flow;
    return passkeys.length > 0 && this.#found(passkeys).length === 0;
  }

  /** The state when somebody last searched: what it says of before was read by then. */
  get searchedIn(): ManagerFlow['state'] | undefined {
    return this.#searchedIn;
  }

  /** A name was taken, or removed together with its passkey. */
  forget(id: string): void {
    this.#typed.delete(id);
  }

  /** Opens the name of a card again, as it was typed, after it was refused. @returns Whether it did: not while another card is being changed. */
  reopen(id: string, problem: PasskeyError): boolean {
    if (this.#open || !this.#typed.has(id)) return false;
    this.#open = { id, mode: 'renaming' };
    this.#nameProblem = problem;
    return true;
  }

  /** Leaves what was begun with a card. @returns Whether it was that one. */
  close(id: string): boolean {
    if (this.#open?.id !== id) return false;
    this.#open = undefined;
    return true;
  }

  render(): TemplateResult {
    const { flow, words: current, backend } = this.#options;
    const { passkeys = [], account } = flow;
    const words = current();
    const { rename, remove } = backend() ?? {};
    const can = { rename: rename !== undefined, remove: remove !== undefined };
    // Those that are being removed are no way in any more.
    const isLast = !passkeys.some(({ passkey, doing }) => passkey.id !== this.#open?.id && doing !== 'removing');
    const warning = removalWarning(words, { isLast, methods: account?.methods });
    const describe = this.#describer();
    const search = html`<label class="label" for="search">${words.searchLabel}</label>
      <div class="search">
        <slot name="search-icon">${searchIcon}</slot>
        <input part="search" class="field" id="search" type="search" autocomplete="off" .value=${this.#query} @input=${this.#onSearch} />
      </div>`;
    // The status line reads it out.
    const nothingFound = html`<p class="nothing" aria-hidden="true">${words.searchNothing}</p>`;
    const list = html`<ul part="list" class="list">
      ${repeat(
        this.#found(passkeys),
        ({ passkey }) => passkey.id,
        (entry) => this.#renderCard({ entry, about: describe(entry), words, can, warning }),
      )}
    </ul>`;
    return html`${passkeys.length > LONG ? search : nothing} ${this.nothingFound ? nothingFound : list}`;
  }

  /** A card is rendered only when something about it changed: of a thousand, that is one. */
  #renderCard({ entry, about, words, can, warning }: Pick<CardOptions, 'entry' | 'about' | 'words' | 'can' | 'warning'>) {
    const { id } = entry.passkey;
    const mode = this.#open?.id === id ? this.#open.mode : 'shown';
    const problem = entry.error && mode !== 'renaming' ? this.#options.explain(entry.error) : '';
    const typed = this.#typed.get(id) ?? about.name;
    const nameProblem = mode === 'renaming' ? this.#sayNameProblem() : '';
    const details = this.#unfolded.has(id) ? (this.#details ?? 'loading') : undefined;
    const depends = [entry, about, mode, can.rename, can.remove, problem, typed, nameProblem, mode === 'removing' && warning, details];
    return guard(depends, () =>
      passkeyCard({
        ...{ entry, about, words, mode, can, problem, typed, nameProblem, warning, on: this.#onCard },
        details: details && this.#renderDetails(entry.passkey),
      }),
    );
  }

  #renderDetails(passkey: Passkey): TemplateResult {
    const words = this.#options.words();
    if (this.#details === 'missing') return html`<p class="details" role="alert">${words.detailsMissing}</p>`;
    return this.#details ? this.#details.passkeyDetails(passkey, words) : html`<p class="details">${words.preparing}</p>`;
  }

  /**
   * A description is kept until the passkey, the words or the provider's names are others: all of them are asked for with every rendering. The
   * words are put together anew each time, and seldom others.
   */
  #describer(): (entry: ManagedPasskey) => Description {
    const [words, resolve] = [this.#options.words(), this.#options.resolve()];
    const before = this.#described;
    const same = before?.resolve === resolve && (before?.words === words || sameWords(before?.words, words));
    const known = same && before ? before.known : new WeakMap<ManagedPasskey, Description>();
    this.#described = { words, resolve, known };
    return (entry) => {
      const kept = known.get(entry);
      if (kept) return kept;
      const about = describePasskey(entry, { words, resolve, now: Date.now() });
      known.set(entry, about);
      return about;
    };
  }

  #found(passkeys: readonly ManagedPasskey[]): readonly ManagedPasskey[] {
    const { language } = this.#options.words();
    const query = this.#query.trim().toLocaleLowerCase(language);
    if (!query || passkeys.length <= LONG) return passkeys;
    const describe = this.#describer();
    return passkeys.filter((entry) => describe(entry).name.toLocaleLowerCase(language).includes(query));
  }

  #change(id: string, mode: CardMode, focus: string) {
    this.#open = mode === 'shown' ? undefined : { id, mode };
    this.#nameProblem = undefined;
    this.#options.update(onCard(id, focus));
  }

  #sayNameProblem(): string {
    const { explain, words } = this.#options;
    if (this.#nameProblem === 'missing') return words().nameRequired;
    return this.#nameProblem ? explain(this.#nameProblem) : '';
  }

  readonly #onSearch = ({ currentTarget }: InputEvent) => {
    this.#query = (currentTarget as HTMLInputElement).value;
    this.#searchedIn = this.#options.flow.state;
    this.#options.update();
  };

  readonly #onCard: CardEvents = {
    rename: (id) => this.#change(id, 'renaming', 'name-field'),
    remove: (id) => this.#change(id, 'removing', 'keep'),
    leave: (id) => {
      const isAsked = this.#open?.mode === 'removing';
      if (!isAsked) this.forget(id);
      this.#change(id, 'shown', isAsked ? 'remove' : 'rename');
    },
    save: (id, name) => {
      if (!name) {
        this.#nameProblem = 'missing';
        this.#options.update(onCard(id, 'name-field'));
        return;
      }
      const entry = this.#options.flow.passkeys?.find(({ passkey }) => passkey.id === id);
      const before = entry && this.#describer()(entry).name;
      this.#change(id, 'shown', 'rename');
      if (name === before) {
        if (!entry?.doing) this.forget(id); // the old name will do after all
        return;
      }
      this.#typed.set(id, name);
      this.#options.save(id, name);
    },
    confirm: (id) => {
      this.#options.remove(id);
    },
    toggle: (id) => {
      if (this.#unfolded.delete(id)) {
        this.#options.update();
        return;
      }
      this.#unfolded.add(id);
      void this.#loadDetails();
    },
  };

  async #loadDetails(): Promise<void> {
    if (this.#details === 'missing') this.#details = undefined; // once more
    this.#options.update();
    this.#details ??= await import('./passkey-details.ts').catch(() => 'missing' as const);
    this.#options.update();
  }
}

// --- helpers ---

type PasskeyDetails = typeof passkeyDetails;

interface Described {
  words: ManagerMessages;
  resolve: ResolveProvider | undefined;
  known: WeakMap<ManagedPasskey, Description>;
}

/** More than anybody takes in at a glance. */
const LONG = 8;

const onCard = (id: string, part: string): string => `#card-${CSS.escape(id)} [part="${part}"]`;

/** Errors are no part of a description. */
function sameWords(before: ManagerMessages | undefined, now: ManagerMessages): boolean {
  return (
    before !== undefined && (Object.keys(now) as (keyof ManagerMessages)[]).every((key) => key === 'errors' || now[key] === before[key])
  );
}
