import './state-frame.ts';

/** An entry of Storybook's index.json. */
interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/**
 * All states of an element side by side: a frame for each of its stories, played. For documentation pages.
 *
 * Attributes: `of`, the title of the stories' file, or `all` for every element; without it, the one that the page belongs to. `only`, the name
 * of one story, or `first`. `theme`, `scheme` and the other names of the toolbar, each with one value or several: a frame for each.
 * @example <states-sheet of="Elements/passkey-login" scheme="light dark"></states-sheet>
 */
class StatesSheet extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const response = await fetch(new URL('index.json', document.baseURI));
    const { entries } = (await response.json()) as { entries: Record<string, Entry> };
    const all = Object.values(entries).filter((entry) => entry.type === 'story' && this.#wants(entry));
    const wanted = this.getAttribute('only') === 'first' ? all.slice(0, 1) : all;
    const titles = [...new Set(wanted.map(({ title }) => title))];
    const sheets = titles.map((title) => this.#sheet(wanted.filter((entry) => entry.title === title)));
    if (titles.length < 2) {
      this.replaceChildren(...sheets);
      return;
    }
    const names = titles.map((title) => title.replace(/^.*\//, ''));
    const heads = names.map((name) => make('h2', { id: name, textContent: name }));
    this.replaceChildren(jumpList(names), ...sheets.flatMap((sheet, index) => [heads[index] ?? '', sheet]));
  }

  #wants({ id, title, name }: Entry): boolean {
    const of = this.getAttribute('of');
    const only = this.getAttribute('only') ?? 'first';
    if (only !== 'first' && only !== name) return false;
    if (of === 'all') return title.startsWith('Elements/');
    return of === null ? id.startsWith(`${pageId().replace(/--.*$/, '')}--`) : title === of;
  }

  #sheet(stories: Entry[]): HTMLElement {
    const sheet = make('div', { className: 'sb-unstyled states-sheet' });
    const named = !this.hasAttribute('only') || this.getAttribute('only') === 'first';
    sheet.append(
      ...stories.flatMap(({ id, name }) =>
        this.#looks().map((look) => {
          const frame = document.createElement('state-frame');
          frame.setAttribute('story', id);
          frame.setAttribute('globals', look);
          frame.setAttribute('caption', [named || !look ? name : [], inWords(look)].flat().join(', '));
          return frame;
        }),
      ),
    );
    return sheet;
  }

  /** One for each combination of what the attributes name. */
  #looks(): string[] {
    return GLOBALS.reduce<string[]>(
      (looks, key) => {
        const values = this.getAttribute(key)?.split(' ') ?? [];
        return values.length === 0 ? looks : looks.flatMap((look) => values.map((value) => `${look};${key}:${value}`));
      },
      [''],
    ).map((look) => look.slice(1));
  }
}

// --- helpers ---

const GLOBALS = ['theme', 'scheme', 'direction', 'language', 'contrast'];

const pageId = () => new URL(location.href).searchParams.get('id') ?? '';

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), properties);

/** `theme:corporate;scheme:dark` is "Corporate, dark". */
function inWords(look: string): string[] {
  const words = look.replace(/\w+:/g, '').replaceAll(';', ', ');
  return words ? [words.charAt(0).toUpperCase() + words.slice(1)] : [];
}

/** To each element's states. Storybook's pages open links in the window around them, unless they say otherwise. */
function jumpList(names: string[]): HTMLElement {
  const list = make('nav', { className: 'sb-unstyled states-list', ariaLabel: 'Elements' });
  list.append(...names.map((name) => make('a', { href: `#${name}`, target: '_self', textContent: name })));
  return list;
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  .states-sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; margin-block: 16px; }
  states-sheet[scheme='light dark'] .states-sheet { grid-template-columns: repeat(2, 1fr); }
  .states-sheet > :only-child { grid-column: 1 / -1; }
  .states-list { display: flex; flex-wrap: wrap; gap: 8px 16px; margin-block-end: 24px; font: 14px/24px system-ui, sans-serif; }
  .states-list a { color: #2446c4; }
`);
document.adoptedStyleSheets.push(styles);
if (!customElements.get('states-sheet')) customElements.define('states-sheet', StatesSheet);
