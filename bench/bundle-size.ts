import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

/** Bytes of the scripts that a page has to load before it works. */
export interface Size {
  raw: number;
  /** gzip -9. */
  gzip: number;
  /** brotli, quality 11. */
  brotli: number;
}

/**
 * Bundles a page's script as an app would (Vite, minified, from the built package) and weighs what the page loads at first. Modules
 * that it would load later, such as other languages, are not counted. The same sources always weigh the same.
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

// --- helpers ---

const ROOT = new URL('../', import.meta.url);
const PAGE = 'virtual:page';

/** The entry's code and that of everything it imports statically. */
async function firstScripts(code: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(ROOT),
    logLevel: 'error',
    plugins: [page(code), ownPackage()],
    build: {
      write: false,
      target: 'es2022',
      minify: false, // of a library this keeps the white space; `output.minify` does not
      // As a library, so that Vite's own helper for `import()` stays out: an app has it from its first lazy route on, with or without us.
      lib: { entry: PAGE, formats: ['es'] },
      // Comments as in an app, too: a library's bundle keeps those with a licence, an app's has none.
      rolldownOptions: { input: PAGE, output: { minify: true, comments: { legal: false } } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const needed = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of needed) for (const imported of chunks.get(name)?.imports ?? []) needed.add(imported);
  return [...needed].flatMap((name) => chunks.get(name)?.code ?? []);
}

function page(code: string): Plugin {
  return {
    name: 'page',
    resolveId: (id) => (id === PAGE ? `\0${PAGE}` : null),
    load: (id) => (id === `\0${PAGE}` ? code : null),
  };
}

/** Resolves `passkey-elements/…` through the `exports` of package.json, as it is resolved once installed. */
function ownPackage(): Plugin {
  return {
    name: 'own-package',
    enforce: 'pre',
    resolveId: (id) => (/^passkey-elements(?:$|\/)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null),
  };
}
