import type { Token } from './token.ts';

/**
 * What a rule says to give the kit's own sheets their tokens: `--_accent: var(--passkey-accent, …)`. A colour that a page sets stays as it
 * is set, also where the system asks for more contrast; motion stops where the system asks for less, and what is pressed with a finger is large
 * enough for one, whatever the page sets.
 *
 * @param selector - Whose tokens they are, for example `:host`.
 * @returns CSS, to be formatted.
 * @example tokenSheet(tokens, ':host')
 */
export function tokenSheet(tokens: readonly Token[], selector: string): string {
  const rule = (lines: readonly string[]) => `${selector} {\n${lines.join('\n')}}\n`;
  const inMedia = (query: string, lines: readonly string[]) => (lines.length > 0 ? `@media (${query}) {\n${rule(lines)}}\n` : '');
  const contrast = tokens.flatMap(({ name, contrast: value }) => (value === undefined ? [] : [unlessSet(name, value)]));
  const still = tokens.flatMap(({ name, still: value }) => (value === undefined ? [] : [`--_${name}: ${value};`]));
  const touch = tokens.flatMap(({ name, value, touch: least }) =>
    least === undefined ? [] : [`--_${name}: max(var(--passkey-${name}, ${value}), ${least});`],
  );
  const defaults = rule(tokens.map(({ name, value }) => unlessSet(name, value)));
  return [
    defaults,
    inMedia('pointer: coarse', touch),
    inMedia('prefers-contrast: more', contrast),
    inMedia('prefers-reduced-motion: reduce', still),
  ].join('');
}

// --- helpers ---

const unlessSet = (name: string, value: string): string => `--_${name}: var(--passkey-${name}, ${value});`;
