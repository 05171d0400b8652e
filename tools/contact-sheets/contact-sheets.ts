/**
 * Contact sheets: every state of every element as pictures, compared with those of the run before.
 *
 *   npm run contact-sheets                    takes them, compares, and fails for what changed or is flawed
 *   npm run contact-sheets -- --accept "why"  takes them, and notes in accepted.md that they are as they should be
 *
 * `--quick` takes the few views that CI looks at, `--only login` the states whose names have that in them. To look at:
 * `.cache/contact-sheets/latest/index.html`, and `changes/` beside it with what is different. See docs/storybook.md.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStorybook, STORYBOOK } from '../build-storybook.ts';
import { comparePictures } from './compare-pictures.ts';
import { noteAccepted } from './note-accepted.ts';
import { referenceFolder } from './reference-folder.ts';
import { EVERY_VIEW, shootStories } from './shoot-stories.ts';
import type { View } from './shoot-stories.ts';
import { writeSheets } from './write-sheets.ts';

const { values } = parseArgs({
  options: { accept: { type: 'string' }, quick: { type: 'boolean' }, only: { type: 'string' }, storybook: { type: 'string' } },
});

/** What CI looks at: English in every way, and the other direction where there is the least room. */
const QUICK: readonly View[] = [...EVERY_VIEW.filter(({ language }) => language === 'en'), { language: 'ar', width: 320, scheme: 'light' }];

const began = performance.now();
const [latest, changes] = ['latest', 'changes'].map((name) => join('.cache/contact-sheets', name)) as [string, string];
const views = values.quick ? QUICK : EVERY_VIEW;
const { only } = values;

if (!values.storybook) await buildStorybook({ ifNeeded: true });
const storybook = values.storybook ?? STORYBOOK;
if (values.accept !== undefined) noteAccepted(values.accept);
const reference = join(await referenceFolder(), values.quick ? 'quick' : 'full');
for (const old of [latest, changes]) rmSync(old, { recursive: true, force: true });
const pictures = await shootStories({ storybook, folder: latest, views, ...(only && { only: (id) => id.includes(only) }) });
writeSheets(latest, pictures);
console.log(`${String(pictures.length)} pictures in ${((performance.now() - began) / 1000).toFixed(0)} s: ${latest}/index.html`);

const flawed = pictures.filter(({ flaws }) => flaws.length > 0);
for (const { file, flaws } of flawed) for (const flaw of flaws) console.error(`✖ ${file}: ${flaw}`);
const different = existsSync(reference) ? await compare() : begin();
if (flawed.length > 0 || different) process.exitCode = 1;

// --- helpers ---

/** There is nothing to compare with: on a new machine, with another browser, or after a change was accepted. */
function begin(): boolean {
  if (only) return false; // a part is no reference
  console.log(`From now on these are the reference: ${reference}`);
  mkdirSync(reference, { recursive: true });
  cpSync(latest, reference, { recursive: true });
  return false;
}

/** @returns whether something changed that nobody accepted. */
async function compare(): Promise<boolean> {
  const folders = { reference, latest, diff: changes };
  const first = comparePictures(folders);
  // Machines that take pictures are busy: only what is different a second time is.
  const again = new Set(first.changed.map((file) => idOf(file)));
  if (again.size > 0) await shootStories({ storybook, folder: latest, views, only: (id) => again.has(id) });
  rmSync(changes, { recursive: true, force: true });
  const { changed, added, gone } = again.size > 0 ? comparePictures(folders) : first;
  for (const file of changed) console.error(`✖ changed: ${join(changes, file)}`);
  for (const file of added) console.error(`✖ new: ${join(latest, file)}`);
  if (!only) for (const file of gone) console.error(`✖ gone: ${join(reference, file)}`);
  const count = changed.length + added.length + (only ? 0 : gone.length);
  if (count === 0) console.log('Nothing changed.');
  else console.error(`${String(count)} changed. If they are as they should be: npm run contact-sheets -- --accept "why they changed"`);
  return count > 0;
}

/** `elements-passkey-login--wrong-password`, of a picture's name. */
function idOf(file: string): string {
  const [element, state] = file.split('/');
  return `elements-${String(element)}--${String(state)}`;
}
