/**
 * Contact sheets: every state of every element as pictures, compared with those that were accepted last.
 *
 *   npm run contact-sheets               takes them, compares, and fails for what changed or is flawed
 *   npm run contact-sheets -- --accept   takes them, and accepts them as they are
 *
 * Everything is in `.cache/contact-sheets/`: `latest/index.html` to look at, `reference/` to compare with, `changes/` with what is different.
 * Glyphs are drawn differently on another machine, so a reference is only good where it was made.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStorybook, STORYBOOK } from '../build-storybook.ts';
import { comparePictures } from './compare-pictures.ts';
import { shootStories } from './shoot-stories.ts';
import { writeSheets } from './write-sheets.ts';

const { values } = parseArgs({ options: { accept: { type: 'boolean' }, only: { type: 'string' }, storybook: { type: 'string' } } });
const began = performance.now();
const folder = '.cache/contact-sheets';
const [latest, reference, changes] = ['latest', 'reference', 'changes'].map((name) => join(folder, name)) as [string, string, string];

if (!values.storybook) await buildStorybook({ ifNeeded: true });
for (const old of [latest, changes]) rmSync(old, { recursive: true, force: true });
const pictures = await shootStories({
  storybook: values.storybook ?? STORYBOOK,
  folder: latest,
  ...(values.only && { only: values.only }),
});
writeSheets(latest, pictures);
console.log(`${String(pictures.length)} pictures in ${((performance.now() - began) / 1000).toFixed(0)} s: ${latest}/index.html`);

const flawed = pictures.filter(({ flaws }) => flaws.length > 0);
for (const { file, flaws } of flawed) for (const flaw of flaws) console.error(`✖ ${file}: ${flaw}`);
const different = compare();
if (flawed.length > 0 || different) process.exitCode = 1;

// --- helpers ---

/** @returns whether something changed that nobody accepted. */
function compare(): boolean {
  if (values.accept || !existsSync(reference)) {
    console.log(values.accept ? 'Accepted: from now on these are the reference.' : 'There was no reference: from now on it is these.');
    if (!values.only) rmSync(reference, { recursive: true, force: true });
    cpSync(latest, reference, { recursive: true });
    return false;
  }
  const { changed, added, gone } = comparePictures({ reference, latest, diff: changes });
  for (const file of changed) console.error(`✖ changed: ${join(changes, file)}`);
  for (const file of added) console.error(`✖ new: ${join(latest, file)}`);
  if (!values.only) for (const file of gone) console.error(`✖ gone: ${join(reference, file)}`);
  const count = changed.length + added.length + (values.only ? 0 : gone.length);
  if (count === 0) console.log('Nothing changed.');
  else console.error(`${String(count)} changed. Look at them; if they are as they should be: npm run contact-sheets -- --accept`);
  return count > 0;
}
