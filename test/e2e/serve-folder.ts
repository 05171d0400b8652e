import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Site } from './harness.ts';

/** A static host: the files of a folder below a path, as any web space would serve them. */
export function serveFolder(folder: string, base: string): Site {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(base)) return undefined;
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(file)];
    if (type === undefined) return undefined;
    try {
      return new Response(await readFile(join(folder, file.slice(base.length))), { headers: { 'content-type': type } });
    } catch {
      return undefined;
    }
  };
}

// --- helpers ---

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
