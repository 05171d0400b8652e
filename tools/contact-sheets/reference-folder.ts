import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../test/e2e/launch-browser.ts';

/**
 * Where the pictures of the run before are: in the user's cache, outside of the repository, so that a fresh clone on the same machine finds
 * them. Another browser draws other glyphs, and accepted looks are other looks: each has a folder of its own.
 *
 * `PASSKEY_CONTACT_SHEETS` names another place, for a CI that keeps a folder from run to run.
 */
export async function referenceFolder(): Promise<string> {
  const { PASSKEY_CONTACT_SHEETS, XDG_CACHE_HOME } = process.env;
  const place = PASSKEY_CONTACT_SHEETS ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'passkey-elements', 'contact-sheets');
  const browser = await launchBrowser();
  const version = await browser.version();
  await browser.close();
  const key = createHash('sha256')
    .update(`${version}\n${readFileSync(new URL('./accepted.md', import.meta.url), 'utf8')}`)
    .digest('hex')
    .slice(0, 16);
  return join(place, key);
}
