import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { firstScripts } from './first-scripts.ts';

/** Bytes of the scripts that a page has to load before it works. */
export interface Size {
  raw: number;
  /** gzip -9. */
  gzip: number;
  /** brotli, quality 11. */
  brotli: number;
}

/**
 * Weighs what a page loads at first: see `firstScripts`. The same sources always weigh the same.
 *
 * @param code - The page's script, for example `import 'passkey-elements/define/passkey-login.js';`
 * @throws {Error} when something cannot be resolved: the package has to be built first.
 * @example const { brotli } = await bundleSize("import 'passkey-elements/headless.js';");
 */
export async function bundleSize(code: string): Promise<Size> {
  const scripts = (await firstScripts(code)).map((text) => Buffer.from(text));
  const total = (weigh: (script: Buffer) => number): number => scripts.reduce((sum, script) => sum + weigh(script), 0);
  return {
    raw: total((script) => script.length),
    gzip: total((script) => gzipSync(script, { level: 9 }).length),
    brotli: total((script) => brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length),
  };
}
