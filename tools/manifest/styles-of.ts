import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CSSResult } from 'lit';
import { importsOf } from '../../test/imports-of.ts';
import { filesOf } from './files-of.ts';
import type { FoundElement } from './find-elements.ts';

/**
 * All CSS of an element, in the order in which it counts: what it always has, then what it adopts later, for its own tree and for the
 * fields that it puts into the page.
 * @example await stylesOf({ source: 'src/components/login/login.ts', className: 'PasskeyLogin' })
 */
export async function stylesOf({ source, className }: Pick<FoundElement, 'source' | 'className'>): Promise<string> {
  const { [className]: element } = await load(source);
  const own = [(element as { styles?: unknown } | undefined)?.styles];
  const adopted = await Promise.all(filesOf(source).flatMap(adoptedBy).map(load));
  const sheets = [...own, ...adopted.flatMap((module) => Object.values(module))].flat(Infinity);
  return sheets.flatMap((sheet) => (sheet instanceof CSSResult ? sheet.cssText : [])).join('\n');
}

// --- helpers ---

/** Lit's classes and sheets can be read without a browser. */
async function load(path: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
}

/** The sheets that a file adopts. */
function adoptedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!/\badoptStyles\(|adoptedStyleSheets/.test(text)) return [];
  const paths = importsOf(text).map(({ specifier }) => posix.join(posix.dirname(file), specifier));
  return paths.filter((path) => path.endsWith('.styles.ts'));
}
