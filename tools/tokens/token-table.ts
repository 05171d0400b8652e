import { PLACE_PROPERTIES } from './place-properties.ts';
import type { Token } from './token.ts';

/**
 * The reference of all tokens: a table for each group, and one for what keeps a place.
 *
 * @returns Markdown, to be formatted.
 * @example tokenTable(tokens)
 */
export function tokenTable(tokens: readonly Token[]): string {
  const groups = Map.groupBy(tokens, ({ group }) => group);
  const tables = [...groups].map(([group, members]) => `### ${TITLES[group] ?? group}\n\n${HEAD}${members.map(row).join('')}`);
  const places = PLACE_PROPERTIES.map(({ name, description }) => `| \`${name}\` | ${description} |\n`);
  return [...tables, `### The place of an element that is not there yet\n\n${PLACE_HEAD}${places.join('')}`].join('\n');
}

// --- helpers ---

const PLACE_HEAD = '| Custom property | What it is |\n|---|---|\n';
const HEAD = '| Custom property | What it is | Default |\n|---|---|---|\n';

const TITLES: Readonly<Record<string, string>> = {
  color: 'Colour',
  'share-of-text-color': 'Colours made of the page’s own text colour',
  'font-size': 'Type: size',
  'font-weight': 'Type: weight',
  'font-family': 'Type: family',
  'line-height': 'Type: line height',
  dimension: 'Space and size',
  elevation: 'Elevation',
  motion: 'Motion',
};

function row({ name, description, value, contrast, still, touch }: Token): string {
  const others = [
    ...(contrast === undefined ? [] : [`; with more contrast \`${contrast}\``]),
    ...(touch === undefined ? [] : [`; at least \`${touch}\` under a finger`]),
    ...(still === undefined ? [] : [`; with less motion \`${still}\``]),
  ];
  return `| \`--passkey-${name}\` | ${description} | \`${value.replaceAll('var(--_', 'var(--passkey-')}\`${others.join('')} |\n`;
}
