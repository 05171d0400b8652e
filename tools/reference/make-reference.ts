import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { between } from '../between.ts';
import type { ElementDeclaration } from './element-declaration.ts';
import { referenceTables } from './reference-tables.ts';

/**
 * Makes the tables on the elements' pages from custom-elements.json.
 *
 * @returns The text of each page, under its path. What people wrote around the markers stays as it is.
 * @throws {Error} when a page is missing, or has lost its markers.
 * @example for (const [path, text] of await makeReference()) writeFileSync(path, text);
 */
export async function makeReference(): Promise<Map<string, string>> {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as { modules: { declarations?: ElementDeclaration[] }[] };
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const pages = new Map<string, string>();
  for (const element of elements) {
    const path = `docs/elements/${element.tagName}.md`;
    const text = between(path, START, END, `\n${referenceTables(element)}\n\n`);
    pages.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  return pages;
}

// --- helpers ---

const START = '<!-- reference: made by "npm run analyze" -->';
const END = '<!-- end of reference -->';
