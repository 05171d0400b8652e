import { addons } from 'storybook/preview-api';
import { toolbarGlobals } from './toolbar-globals.ts';

/**
 * A story in a frame, played, with a link to its own page. It looks as the toolbar says; what `globals` names stays as it is there.
 *
 * Attributes: `story`, its id; `caption`; `globals`, for example `theme:corporate;scheme:dark`.
 */
class StateFrame extends HTMLElement {
  readonly #page = document.createElement('iframe');
  readonly #link = Object.assign(document.createElement('a'), { target: '_top' });
  // Rather than `loading="lazy"`, for which browsers begin some screens ahead: twenty stories that play at once make all of them late.
  readonly #watch = new IntersectionObserver((entries) => this.#onSight(entries), { rootMargin: '100px' });
  #isNear = false;

  connectedCallback(): void {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    this.#page.title = this.#link.textContent = this.getAttribute('caption') ?? '';
    caption.append(this.#link);
    figure.append(this.#page, caption);
    this.replaceChildren(figure);
    this.ariaBusy = 'true';
    this.#show();
    this.#watch.observe(this);
    addons.getChannel().on('updateGlobals', this.#show);
    addEventListener('message', this.#onMessage);
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    addons.getChannel().off('updateGlobals', this.#show);
    removeEventListener('message', this.#onMessage);
  }

  readonly #show = () => {
    const own = (this.getAttribute('globals') ?? '').split(';').flatMap((pair) => (pair ? [pair.split(':')] : []));
    const globals = { ...toolbarGlobals(), ...(Object.fromEntries(own) as Record<string, string>) };
    const id = this.getAttribute('story') ?? '';
    const asked = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
    const page = `iframe.html?viewMode=story&id=${id}&globals=${asked.join(';')}`;
    this.#link.href = `./?path=/story/${id}&globals=${asked.join(';')}`;
    if (!this.#isNear || this.#page.getAttribute('src') === page) return;
    this.ariaBusy = 'true';
    this.#page.src = page;
  };

  #onSight(entries: IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#isNear = true;
    this.#watch.disconnect();
    this.#show();
  }

  /** Storybook tells the window around a story when it is over. */
  readonly #onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const isOver = typeof data === 'string' && data.includes('"storyFinished"');
    if (isOver && source === this.#page.contentWindow) this.ariaBusy = 'false';
  };
}

// --- helpers ---

const styles = new CSSStyleSheet();
styles.replaceSync(`
  state-frame { display: block; }
  state-frame figure { position: relative; margin: 0; }
  state-frame iframe { display: block; box-sizing: border-box; inline-size: 100%; block-size: 420px; border: 1px solid #d5d9e0; border-radius: 8px; }
  state-frame figcaption { margin-block-start: 4px; font: 14px/1.5 system-ui, sans-serif; }
  state-frame figcaption a { color: #2446c4; }
  state-frame[aria-busy='true'] iframe { opacity: 0; }
  state-frame[aria-busy='true'] figure::before {
    position: absolute; inset: 0 0 auto; display: grid; place-items: center; box-sizing: border-box; block-size: 420px;
    border: 1px dashed #9aa1ad; border-radius: 8px; background: #f4f5f7; color: #4a5060;
    font: 14px/1.5 system-ui, sans-serif; content: 'Playing …';
  }
`);
document.adoptedStyleSheets.push(styles);
if (!customElements.get('state-frame')) customElements.define('state-frame', StateFrame);
