import { appendFileSync } from 'node:fs';

/**
 * Notes in accepted.md that the pictures are as they should be from now on. It is a file of the repository, so that a change of looks is
 * reviewed like any other; the pictures themselves are kept out of it.
 * @param why One sentence about what changed.
 * @throws {Error} Without one.
 */
export function noteAccepted(why: string): void {
  const line = why.trim().replace(/\s+/g, ' ');
  if (!line) throw new Error('Say what changed: npm run contact-sheets -- --accept "rounder buttons"');
  appendFileSync(new URL('./accepted.md', import.meta.url), `- ${new Date().toISOString().slice(0, 10)}: ${line}\n`);
}
