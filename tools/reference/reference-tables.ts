import type { ElementDeclaration } from './element-declaration.ts';

/**
 * What a page says of its element's attributes, properties, slots, parts and custom properties.
 *
 * @returns Markdown, to be formatted.
 * @example referenceTables(declaration)
 */
export function referenceTables({ attributes, members = [], slots, cssParts, cssProperties = [] }: ElementDeclaration): string {
  const properties = members.filter(({ kind, attribute, static: isStatic }) => kind === 'field' && !attribute && !isStatic);
  const tables = [table('attribute', attributes), table('property', properties), table('slot', slots), table('part', cssParts)];
  return [...tables, listOf(cssProperties)].filter(Boolean).join('\n\n');
}

// --- helpers ---

type Row = NonNullable<ElementDeclaration['attributes']>[number];

function table(title: string, rows: readonly Row[] = []): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `| ${row.name ? `\`${row.name}\`` : 'the default slot'} | ${sentence(row)} |`);
  return `| ${title} | |\n|---|---|\n${lines.join('\n')}`;
}

/** With the default, where that is more than "off" and the description does not say it. */
function sentence({ description = '', default: value = 'false' }: Row): string {
  const text = description.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return /^\d+$/.test(value) && !/default/i.test(text) ? `${text} Default: \`${value}\`.` : text;
}

function listOf(cssProperties: readonly Row[]): string {
  if (cssProperties.length === 0) return 'It has no custom properties of its own.';
  const names = cssProperties.map(({ name }) => `\`${name}\``);
  return `Custom properties, described with the [design tokens](../design-tokens.md#all-of-them): ${names.join(', ')}.`;
}
