import { readFileSync } from 'node:fs';

/**
 * A file's text, with something new between two markers in it.
 * @throws {Error} when the file has lost a marker.
 * @example between('README.md', '<!-- list -->', '<!-- end of list -->', 'new')
 */
export function between(path: string, start: string, end: string, text: string): string {
  const old = readFileSync(path, 'utf8');
  const [before, rest] = old.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} needs the markers ${start} and ${end}`);
  return `${before}${start}\n${text}${end}${after}`;
}
