import type { Token } from './token.ts';

/**
 * What a rule says to give the kit's own sheets their tokens: `--_accent: var(--passkey-accent, …)`. A token that a page sets stays as it
 * is set, also where the system asks for more contrast.
 *
 * @param selector - Whose tokens they are, for example `:host`.
 * @returns CSS, to be formatted.
 * @example tokenSheet(tokens, ':host')
 */
export function tokenSheet(tokens: readonly Token[], selector: string): string {
  const rule = (values: readonly (readonly [name: string, value: string])[]) =>
    `${selector} {\n${values.map(([name, value]) => `--_${name}: var(--passkey-${name}, ${value});\n`).join('')}}\n`;
  const inMedia = (query: string, key: 'contrast' | 'still') => {
    const values = tokens.flatMap(({ name, [key]: value }) => (value === undefined ? [] : [[name, value] as const]));
    return values.length > 0 ? `@media (${query}) {\n${rule(values)}}\n` : '';
  };
  const defaults = rule(tokens.map(({ name, value }) => [name, value]));
  return `${defaults}${inMedia('prefers-contrast: more', 'contrast')}${inMedia('prefers-reduced-motion: reduce', 'still')}`;
}
