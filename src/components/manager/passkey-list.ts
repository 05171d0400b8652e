import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Passkey, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { ManagedPasskey, ManagerFlow } from '../../flows/manager-flow.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';
import type { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { ResolveProvider } from '../configuration.ts';
import { describePasskey, type Description } from './describe-passkey.ts';
import type { passkeyDetails } from './passkey-details.ts';
import { passkeyCard, type CardEvents, type CardMode } from './passkey-card.ts';
import { removalWarning } from './removal-warning.ts';

export interface PasskeyListOptions {
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
  #nameProblem = '';
  #query = '';
  #details: { passkeyDetails: PasskeyDetails } | 'missing' | undefined;
  #described: { words: ManagerMessages; resolve: ResolveProvider | undefined; known: WeakMap<ManagedPasskey, Description> } | undefined;

  constructor(options: PasskeyListOptions) {
    this.#options = options;
  }

  /** What a passkey is called, also one that is no longer in the list. */
  nameOf(passkey: Passkey): string {
    const entry = this.#options.flow.passkeys?.find((candidate) => candidate.passkey.id === passkey.id);
    return this.#about(entry ?? { passkey, notices: [], madeHere: false }).name;
  }

  /** Whether somebody searches, and for what is not there. */
  get nothingFound(): boolean {
    const { passkeys = [] } = this.#options.flow;
    return passkeys.length > 0 && this.#found(passkeys).length === 0;
  }

  /** Leaves what was begun with a card. @returns Whether it was that one. */
  close(id: string): boolean {
    if (this.#open?.id !== id) return false;
    this.#open = undefined;
    return true;
  }

  render(): TemplateResult {
    const { flow, words: current } = this.#options;
    const { passkeys = [] } = flow;
    const words = current();
    const search = html`<input
      part="search"
      class="field search"
      type="search"
      autocomplete="off"
      aria-label=${words.searchLabel}
      placeholder=${words.searchLabel}
      .value=${this.#query}
      @input=${this.#onSearch}
    />`;
    return html`${passkeys.length > LONG ? search : nothing}
      <ul part="list" class="list">
        ${repeat(
          this.#found(passkeys),
          ({ passkey }) => passkey.id,
          (entry) => this.#renderCard(entry),
        )}
      </ul>`;
  }

  /** A card is rendered only when something about it changed: of a thousand, that is one. */
  #renderCard(entry: ManagedPasskey) {
    const { flow, words: current, backend: find, explain } = this.#options;
    const [words, backend] = [current(), find()];
    const { id } = entry.passkey;
    const about = this.#about(entry);
    const mode = this.#open?.id === id ? this.#open.mode : 'shown';
    const can = { rename: backend?.rename !== undefined, remove: backend?.remove !== undefined };
    const problem = entry.error ? explain(entry.error) : '';
    const nameProblem = mode === 'renaming' ? this.#nameProblem : '';
    const warning =
      mode === 'removing' ? removalWarning(words, { isLast: flow.passkeys?.length === 1, methods: flow.account?.methods }) : '';
    const details = this.#unfolded.has(id) ? (this.#details ?? 'loading') : undefined;
    return guard([entry, about, mode, can.rename, can.remove, problem, nameProblem, warning, details], () =>
      passkeyCard({
        ...{ entry, about, words, mode, can, problem, nameProblem, warning, on: this.#onCard },
        details: details && this.#renderDetails(entry.passkey),
      }),
    );
  }

  #renderDetails(passkey: Passkey): TemplateResult {
    const words = this.#options.words();
    if (this.#details === 'missing') return html`<p class="details" role="alert">${words.detailsMissing}</p>`;
    return this.#details ? this.#details.passkeyDetails(passkey, words) : html`<p class="details">${words.preparing}</p>`;
  }

  /** Kept until the passkey, the words or the provider's names are others: with each keystroke in the search field all of them are asked for. */
  #about(entry: ManagedPasskey): Description {
    const [words, resolve] = [this.#options.words(), this.#options.resolve()];
    const before = this.#described;
    const same = before?.resolve === resolve && sameWords(before?.words, words) ? before : undefined;
    const described = same ?? { words, resolve, known: new WeakMap<ManagedPasskey, Description>() };
    this.#described = described;
    const about = described.known.get(entry) ?? describePasskey(entry, { words, resolve, now: Date.now() });
    described.known.set(entry, about);
    return about;
  }

  #found(passkeys: readonly ManagedPasskey[]): readonly ManagedPasskey[] {
    const { language } = this.#options.words();
    const query = this.#query.trim().toLocaleLowerCase(language);
    if (!query || passkeys.length <= LONG) return passkeys;
    return passkeys.filter((entry) => this.#about(entry).name.toLocaleLowerCase(language).includes(query));
  }

  #change(id: string, mode: CardMode, focus: string) {
    this.#open = mode === 'shown' ? undefined : { id, mode };
    this.#nameProblem = '';
    this.#options.update(onCard(id, focus));
  }

  readonly #onSearch = ({ currentTarget }: InputEvent) => {
    this.#query = (currentTarget as HTMLInputElement).value;
    this.#options.update();
  };

  readonly #onCard: CardEvents = {
    rename: (id) => this.#change(id, 'renaming', 'name-field'),
    remove: (id) => this.#change(id, 'removing', 'keep'),
    leave: (id) => this.#change(id, 'shown', this.#open?.mode === 'removing' ? 'remove' : 'rename'),
    save: (id, name) => {
      if (!name) {
        this.#nameProblem = this.#options.words().nameRequired;
        this.#options.update(onCard(id, 'name-field'));
        return;
      }
      const entry = this.#options.flow.passkeys?.find(({ passkey }) => passkey.id === id);
      const before = entry && this.#about(entry).name;
      this.#change(id, 'shown', 'rename');
      if (name !== before) this.#options.save(id, name);
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

/** More than anybody takes in at a glance. */
const LONG = 8;

const onCard = (id: string, part: string): string => `[data-id="${CSS.escape(id)}"] [part="${part}"]`;

/** They are put together anew with every rendering. Errors are no part of a description. */
function sameWords(before: ManagerMessages | undefined, now: ManagerMessages): boolean {
  return (
    before !== undefined && (Object.keys(now) as (keyof ManagerMessages)[]).every((key) => key === 'errors' || now[key] === before[key])
  );
}
