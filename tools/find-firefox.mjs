import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds an installed Firefox: `FIREFOX_PATH`, or one on the path.
 *
 * @returns {string} Its path.
 * @throws {Error} when there is none, saying how to get one.
 */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  if (asked && !existsSync(asked)) throw new Error(`FIREFOX_PATH is set to ${asked}, but there is no such file.`);
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && !folder.includes('node_modules'));
  const places = ['firefox-esr', 'firefox'].flatMap((name) => onPath.map((folder) => join(folder, name)));
  const found = asked ?? [...places, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Firefox found. Install it (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH.');
}
