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
 * Attributes: `of`, the title of the stories' file; without it, the one that the page belongs to. `language`, `scheme` and the other names
 * of the toolbar are handed to every story.
 * @example <states-sheet of="Elements/passkey-login" scheme="dark"></states-sheet>
 */
class StatesSheet extends HTMLElement {
  connectedCallback(): void {
    void this.#fill();
  }

  async #fill(): Promise<void> {
    const response = await fetch(new URL('index.json', document.baseURI));
    const { entries } = (await response.json()) as { entries: Record<string, Entry> };
    const stories = Object.values(entries).filter(({ type }) => type === 'story');
    const page = new URL(location.href).searchParams.get('id')?.replace(/--.*$/, '') ?? '';
    const of = this.getAttribute('of');
    const wanted = stories.filter(({ id, title }) => (of ? title === of : id.startsWith(`${page}--`)));
    const grid = document.createElement('div');
    grid.className = 'sb-unstyled states-sheet';
    grid.append(...wanted.map((story) => this.#frame(story)));
    this.replaceChildren(grid);
  }

  #frame({ id, title, name }: Entry): HTMLElement {
    const globals = GLOBALS.flatMap((key) => (this.hasAttribute(key) ? `${key}:${this.getAttribute(key) ?? ''}` : []));
    const figure = document.createElement('figure');
    const frame = document.createElement('iframe');
    frame.src = `iframe.html?viewMode=story&id=${id}${globals.length > 0 ? `&globals=${globals.join(';')}` : ''}`;
    frame.title = `${title}: ${name}`;
    frame.loading = 'lazy';
    const link = document.createElement('a');
    link.href = `./?path=/story/${id}`;
    link.target = '_top';
    link.textContent = name;
    const caption = document.createElement('figcaption');
    caption.append(link);
    figure.append(frame, caption);
    return figure;
  }
}

// --- helpers ---

const GLOBALS = ['theme', 'scheme', 'direction', 'language', 'contrast'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .states-sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
  .states-sheet figure { margin: 0; }
  .states-sheet iframe { inline-size: 100%; block-size: 420px; border: 1px solid #ccc; border-radius: 8px; background: #fff; }
  .states-sheet figcaption { font: 14px/1.5 system-ui, sans-serif; }
`);
document.adoptedStyleSheets.push(sheet);
if (!customElements.get('states-sheet')) customElements.define('states-sheet', StatesSheet);
