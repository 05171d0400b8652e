import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What is different between two folders of pictures; the names are those of the files, below the folders. */
export interface Comparison {
  changed: string[];
  added: string[];
  gone: string[];
}

/**
 * Compares two folders of PNGs, picture by picture.
 * @param folders.diff - For each picture that changed, one that shows where is put here.
 * @example const { changed } = comparePictures({ reference: 'before', latest: 'now', diff: 'changes' });
 */
export function comparePictures({ reference, latest, diff }: { reference: string; latest: string; diff: string }): Comparison {
  const before = picturesIn(reference);
  const now = picturesIn(latest);
  const changed = now.filter((file) => {
    if (!existsSync(join(reference, file))) return false;
    const difference = differenceOf(readFileSync(join(reference, file)), readFileSync(join(latest, file)));
    if (!difference) return false;
    mkdirSync(dirname(join(diff, file)), { recursive: true });
    writeFileSync(join(diff, file), difference);
    return true;
  });
  return { changed, added: now.filter((file) => !before.includes(file)), gone: before.filter((file) => !now.includes(file)) };
}

// --- helpers ---

const picturesIn = (folder: string): string[] =>
  globSync('**/*.png', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** A picture that shows what changed; nothing, if nothing did. A glyph's smooth edge, a shade off, is no change. */
function differenceOf(before: Buffer, now: Buffer): Uint8Array | undefined {
  if (before.equals(now)) return undefined;
  const pictures = [PNG.sync.read(before), PNG.sync.read(now)];
  const width = Math.max(...pictures.map((picture) => picture.width));
  const height = Math.max(...pictures.map((picture) => picture.height));
  const [first, second] = pictures.map((picture) => onCanvas(picture, width, height));
  const shown = new PNG({ width, height });
  if (!first || !second || pixelmatch(first, second, shown.data, width, height) === 0) return undefined;
  return PNG.sync.write(shown);
}

/** Pictures of different heights are compared on a canvas that holds both. */
function onCanvas({ data, width: own, height: lines }: PNG, width: number, height: number): Uint8Array {
  if (own === width && lines === height) return data;
  const canvas = new Uint8Array(width * height * 4);
  for (let line = 0; line < lines; line += 1) canvas.set(data.subarray(line * own * 4, (line + 1) * own * 4), line * width * 4);
  return canvas;
}
