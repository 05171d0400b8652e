import type { Token } from './token.ts';

/**
 * The tokens with their defaults as a page writes them, on `:root`: for a page that builds its own things from the same values. The kit
 * itself needs none of it. What follows another token is left out: on `:root` it would follow the one of there, and no longer one that is set
 * further in.
 *
 * @returns CSS, to be formatted.
 * @example publicSheet(tokens)
 */
export function publicSheet(all: readonly Token[]): string {
  const tokens = all.filter(({ value }) => !value.includes('var(--_'));
  const rule = (key: 'value' | 'contrast' | 'still') => {
    const lines = tokens.flatMap(({ name, [key]: value }) => (value === undefined ? [] : [`--passkey-${name}: ${value};\n`]));
    return `:root {\n${lines.join('')}}\n`;
  };
  return `${NOTE}${rule('value')}@media (prefers-contrast: more) {\n${rule('contrast')}}\n@media (prefers-reduced-motion: reduce) {\n${rule('still')}}\n`;
}

// --- helpers ---

const NOTE = `/* Made from tokens.json by "npm run tokens". Tokens that follow others are not here: the focus ring has the accent's colour, shadows the scrim's. */\n`;
