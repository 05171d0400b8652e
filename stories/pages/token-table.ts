import { getCustomElements } from '@storybook/web-components-vite';

interface Token {
  name: string;
  description?: string;
  default?: string;
}

/** Every token that an element's class names, once. For documentation pages. */
class TokenTable extends HTMLElement {
  connectedCallback(): void {
    const { modules = [] } = (getCustomElements() ?? {}) as { modules?: { declarations?: { cssProperties?: Token[] }[] }[] };
    const tokens = modules.flatMap((module) => module.declarations ?? []).flatMap(({ cssProperties = [] }) => cssProperties);
    const known = new Map(tokens.map((token) => [token.name, token]));
    const rows = [...known.values()].map(({ name, description = '', default: value = '' }) => row('td', [name, description, value]));
    const table = document.createElement('table');
    table.append(row('th', ['Token', 'What it is', 'Default']), ...rows);
    this.replaceChildren(table);
  }
}

// --- helpers ---

function row(kind: 'th' | 'td', texts: string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const [index, text] of texts.entries()) {
    const cell = document.createElement(kind);
    const place = kind === 'td' && index === 0 ? document.createElement('code') : cell;
    place.textContent = text;
    if (place !== cell) cell.append(place);
    line.append(cell);
  }
  return line;
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
