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
 * of one story. `theme`, `scheme` and the other names of the toolbar, each with one value or several: a frame for each.
 * @example <states-sheet of="Elements/passkey-login" scheme="light dark"></states-sheet>
 */
class StatesSheet extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const response = await fetch(new URL('index.json', document.baseURI));
    const { entries } = (await response.json()) as { entries: Record<string, Entry> };
    const wanted = Object.values(entries).filter((entry) => entry.type === 'story' && this.#wants(entry));
    const titles = [...new Set(wanted.map(({ title }) => title))];
    const sheets = titles.map((title) => this.#sheet(wanted.filter((entry) => entry.title === title)));
    const heads = titles.map((title) => make('h2', { textContent: title.replace(/^.*\//, '') }));
    this.replaceChildren(...(titles.length > 1 ? sheets.flatMap((sheet, index) => [heads[index] ?? '', sheet]) : sheets));
  }

  #wants({ id, title, name }: Entry): boolean {
    const of = this.getAttribute('of');
    const only = this.getAttribute('only');
    if (only !== null && only !== name) return false;
    if (of === 'all') return title.startsWith('Elements/');
    return of === null ? id.startsWith(`${pageId().replace(/--.*$/, '')}--`) : title === of;
  }

  #sheet(stories: Entry[]): HTMLElement {
    const sheet = make('div', { className: 'sb-unstyled states-sheet' });
    sheet.append(...stories.flatMap((story) => this.#looks().map((look) => frame(story, look))));
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

function frame({ id, title, name }: Entry, look: string): HTMLElement {
  const globals = look && `&globals=${look}`;
  const figure = make('figure', {});
  const caption = make('figcaption', {});
  caption.append(
    make('a', { href: `./?path=/story/${id}${globals}`, target: '_top', textContent: [name, look].filter(Boolean).join(', ') }),
  );
  const page = make('iframe', { loading: 'lazy', title: `${title}: ${name}`, src: `iframe.html?viewMode=story&id=${id}${globals}` });
  figure.append(page, caption);
  return figure;
}

const styles = new CSSStyleSheet();
styles.replaceSync(`
  .states-sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; margin-block: 16px; }
  .states-sheet figure { margin: 0; }
  .states-sheet iframe { inline-size: 100%; block-size: 420px; border: 1px solid #ccc; border-radius: 8px; background: #fff; }
  .states-sheet figcaption { font: 14px/1.5 system-ui, sans-serif; }
`);
document.adoptedStyleSheets.push(styles);
if (!customElements.get('states-sheet')) customElements.define('states-sheet', StatesSheet);
