import { getCustomElements } from '@storybook/web-components-vite';
import tokens from '../../tokens.json';
import { tokenSample } from './token-sample.ts';

interface Token {
  name: string;
  description?: string;
  default?: string;
}

/** Every token that an element's class names, once: what it looks like, what it is, and a button that copies its name. For documentation pages. */
class TokenTable extends HTMLElement {
  connectedCallback(): void {
    const { modules = [] } = (getCustomElements() ?? {}) as { modules?: { declarations?: { cssProperties?: Token[] }[] }[] };
    const found = modules.flatMap((module) => module.declarations ?? []).flatMap(({ cssProperties = [] }) => cssProperties);
    const known = [...new Map(found.map((token) => [token.name, token])).values()];
    // So that samples can be made of them.
    for (const { name, default: value = '' } of known) this.style.setProperty(name, value);
    const groups = Map.groupBy(known, chapterOf);
    this.replaceChildren(
      ...CHAPTERS.flatMap((chapter) => {
        const rows = groups.get(chapter)?.map(row) ?? [];
        return rows.length === 0 ? [] : [make('h3', chapter), table(chapter, rows)];
      }),
    );
  }
}

// --- helpers ---

const CHAPTERS = ['Colour', 'Type', 'Space', 'Shape', 'Motion', 'Kept places'] as const;

type Chapter = (typeof CHAPTERS)[number];

/** The group of tokens.json that a token is in. Those that keep a place for words are in none. */
const groupOf = ({ name }: Token): string =>
  Object.entries(tokens).find(([, group]) => typeof group === 'object' && name.replace('--passkey-', '') in group)?.[0] ?? '';

function chapterOf(token: Token): Chapter {
  const group = groupOf(token);
  if (group.endsWith('color')) return 'Colour';
  if (group.startsWith('font') || group === 'line-height' || token.name === '--passkey-field-text') return 'Type';
  if (group === 'elevation' || /-(radius|line|ring)$/.test(token.name)) return 'Shape';
  if (group === 'dimension') return 'Space';
  return group === 'motion' ? 'Motion' : 'Kept places';
}

function table(label: string, rows: HTMLElement[]): HTMLElement {
  const whole = Object.assign(make('table', ''), { ariaLabel: label });
  const head = make('tr', '');
  head.append(...['Looks like', 'Token', 'What it is', 'Default'].map((text) => Object.assign(make('th', text), { scope: 'col' })));
  whole.append(head, ...rows);
  const scroller = Object.assign(make('div', ''), { className: 'sb-unstyled token-table' });
  scroller.append(whole);
  return scroller;
}

function row(token: Token): HTMLElement {
  const { name, description = '', default: value = '' } = token;
  const line = make('tr', '');
  const cells = ['', '', description, ''].map((text) => make('td', text));
  cells[0]?.append(...tokenSample(name, { group: groupOf(token), value }));
  cells[1]?.append(make('code', name), copyButton(name));
  cells[3]?.append(make('code', value));
  line.append(...cells);
  return line;
}

function copyButton(name: string): HTMLElement {
  const button = Object.assign(make('button', 'Copy'), { type: 'button', ariaLabel: `Copy ${name}` });
  const say = (word: string) => Object.assign(button, { textContent: word, ariaLabel: `${word} ${name}` });
  button.addEventListener('click', () => void navigator.clipboard.writeText(name).then(() => say('Copied')));
  button.addEventListener('blur', () => say('Copy'));
  return button;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, textContent: string): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), { textContent });

const styles = new CSSStyleSheet();
styles.replaceSync(`
  .token-table { overflow-x: auto; margin-block: 8px 24px; font: 14px/1.5 system-ui, sans-serif; }
  .token-table table { inline-size: 100%; min-inline-size: 860px; border-collapse: collapse; table-layout: fixed; }
  .token-table th:nth-child(1) { inline-size: 110px; }
  .token-table th:nth-child(2) { inline-size: 270px; }
  .token-table th:nth-child(4) { inline-size: 250px; }
  .token-table :is(th, td) { padding: 8px 12px 8px 0; border-block-end: 1px solid #e2e5ea; text-align: start; vertical-align: middle; }
  .token-table code { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
  .token-table td:nth-child(-n + 2) { white-space: nowrap; }
  .token-table td:first-child { font-size: 16px; }
  .token-table button { margin-inline-start: 8px; padding: 2px 8px; border: 1px solid #81868f; border-radius: 6px; background: #fff; color: #2446c4; font: inherit; font-size: 12px; }
  .token-swatch { display: inline-block; padding: 6px; border: 1px solid #d5d9e0; background: Canvas; color: CanvasText; }
  .token-swatch::before { display: block; inline-size: 32px; block-size: 20px; border-radius: 4px; background: var(--is); content: ''; }
  .token-text { font-size: 16px; line-height: 1.25; white-space: pre-line; }
  .token-bar, .token-motion { display: block; block-size: 12px; background: var(--passkey-accent); }
  .token-motion { inline-size: 24px; transition: translate 600ms linear; }
  tr:hover .token-motion { translate: 48px; }
  .token-box { display: block; inline-size: 64px; block-size: 36px; border: 1px solid var(--passkey-accent); background: #fff; }
`);
document.adoptedStyleSheets.push(styles);
if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
