import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './picture.ts';

/**
 * Writes a page for each element that shows its pictures by state, and `index.html`, which leads to them.
 * @param folder - Where the pictures are.
 * @param pictures - In the order in which they are shown.
 */
export function writeSheets(folder: string, pictures: readonly Picture[]): void {
  const elements = [...new Set(pictures.map(({ element }) => element))];
  for (const element of elements) {
    const own = pictures.filter((picture) => picture.element === element);
    const states = [...new Set(own.map(({ state }) => state))];
    const sections = states.map((state) => sectionOf(state, own.filter((picture) => picture.state === state))); // prettier-ignore
    writeFileSync(join(folder, `${element}.html`), page(element, sections.join('')));
  }
  const links = elements.map((element) => `<li><a href="${element}.html">${element}</a></li>`);
  writeFileSync(join(folder, 'index.html'), page('Contact sheets', `<ul>${links.join('')}</ul>`));
}

// --- helpers ---

const sectionOf = (state: string, pictures: readonly Picture[]): string =>
  `<section><h2>${escape(state)}</h2><div>${pictures.map(figureOf).join('')}</div></section>`;

const figureOf = ({ file, look, flaws }: Picture): string =>
  `<figure${flaws.length > 0 ? ' class="flawed"' : ''}><figcaption>${escape([look, ...flaws].join(' · '))}</figcaption>` +
  `<img src="${file}" alt="" loading="lazy"></figure>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>
  body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; background: #ddd; color: #111; }
  div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start; }
  figure { margin: 0; }
  figcaption { font-size: 12px; max-width: 640px; }
  .flawed figcaption { color: #b00; font-weight: bold; }
  img { display: block; max-width: 640px; }
</style>
<h1>${title}</h1>${body}
</html>
`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
