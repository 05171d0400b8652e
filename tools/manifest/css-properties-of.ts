import { readFileSync } from 'node:fs';
import { PLACE_PROPERTIES } from '../tokens/place-properties.ts';
import type { Token } from '../tokens/token.ts';
import { declarationsOf } from './declarations-of.ts';
import { filesOf } from './files-of.ts';
import { findElements, type FoundElement } from './find-elements.ts';
import { stylesOf } from './styles-of.ts';
import { templateNames } from './template-names.ts';
import { usedTokens } from './used-tokens.ts';

/** As the manifest has it. */
export interface CssProperty {
  name: string;
  description: string;
  default?: string;
}

/**
 * The custom properties that change something in an element, also in one that it shows inside itself: tokens that its styles read, and
 * what the sheet that keeps its place reads besides.
 * @param tokens - All there are, from tokens.json.
 * @example await cssPropertiesOf(element, await readTokens())
 */
export async function cssPropertiesOf(element: FoundElement, tokens: readonly Token[]): Promise<CssProperty[]> {
  const used = await tokensUsedBy(element);
  for (const name of used) {
    // A default may be another token.
    const { value = '' } = tokens.find((token) => token.name === name) ?? {};
    for (const [, other = ''] of value.matchAll(/var\(--_([\w-]+)/g)) used.add(other);
  }
  const read = tokens.filter(({ name }) => used.has(name));
  return [...read.map(toProperty), ...PLACE_PROPERTIES.filter(({ name }) => placeOf(element.tag).includes(name))];
}

// --- helpers ---

const toProperty = ({ name, description, value }: Token): CssProperty => ({
  name: `--passkey-${name}`,
  description,
  default: value.replaceAll('var(--_', 'var(--passkey-'),
});

async function tokensUsedBy(element: FoundElement): Promise<Set<string>> {
  const names = templateNames(filesOf(element.source));
  const used = usedTokens(await stylesOf(element), names);
  for (const name of OVERRIDDEN[element.tag] ?? []) used.delete(name);
  for (const inner of findElements()) if (names.tags.has(inner.tag)) for (const name of await tokensUsedBy(inner)) used.add(name);
  return used;
}

/** What a rule reads and a more special one always says otherwise: the offer's last screen has a sentence where others have a title. */
const OVERRIDDEN: Readonly<Record<string, readonly string[]>> = { 'passkey-enroll': ['title'] };

/** What passkey-elements.css reads for an element before it is there. */
function placeOf(tag: string): string {
  const rules = declarationsOf(readFileSync('src/components/passkey-elements.css', 'utf8'));
  const own = new RegExp(`\\b${tag}(?![\\w-])`);
  return rules.flatMap(({ selectors, value }) => (selectors.some((selector) => own.test(selector)) ? value : [])).join('\n');
}
