import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

/**
 * Bundles a page's script as an app would (Vite, minified, from the built package).
 *
 * @param code - The page's script, for example `import 'passkey-elements/define/passkey-login.js';`
 * @returns The scripts that the page loads at first: the entry, and what it imports statically. Not what is loaded later, such as other
 *   languages.
 * @throws {Error} when something cannot be resolved: the package has to be built first.
 * @example const [entry] = await firstScripts("import 'passkey-elements/headless.js';");
 */
export async function firstScripts(code: string): Promise<string[]> {
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
      // The rest as in an app: nobody imports from its entry, so a lazy chunk may share code with it, and no licence stays in a comment.
      rolldownOptions: { input: PAGE, preserveEntrySignatures: false, output: { minify: true, comments: { legal: false } } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const needed = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of needed) for (const imported of chunks.get(name)?.imports ?? []) needed.add(imported);
  return [...needed].flatMap((name) => chunks.get(name)?.code ?? []);
}

// --- helpers ---

const ROOT = new URL('../', import.meta.url);
const PAGE = 'virtual:page';

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
