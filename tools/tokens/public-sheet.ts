import type { Token } from './token.ts';

/**
 * The tokens with their defaults as a page writes them, on `:root`: for a page that builds its own things from the same values. The kit
 * itself needs none of it.
 *
 * @returns CSS, to be formatted.
 * @example publicSheet(tokens)
 */
export function publicSheet(tokens: readonly Token[]): string {
  const rule = (key: 'value' | 'contrast' | 'still') => {
    const lines = tokens.flatMap(({ name, [key]: value }) => (value === undefined ? [] : [`--passkey-${name}: ${asPublic(value)};\n`]));
    return `:root {\n${lines.join('')}}\n`;
  };
  return `${NOTE}${rule('value')}@media (prefers-contrast: more) {\n${rule('contrast')}}\n@media (prefers-reduced-motion: reduce) {\n${rule('still')}}\n`;
}

// --- helpers ---

const NOTE = '/* Made from tokens.json by "npm run tokens". */\n';

const asPublic = (value: string): string => value.replaceAll('var(--_', 'var(--passkey-');
