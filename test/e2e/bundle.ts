import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';

/**
 * Bundles a page's script from the kit's sources into one minified file, as an app's production build would.
 * @param code - For example `import '/src/define.ts';` with paths from the root of the project.
 */
export async function bundle(code: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(ROOT),
    logLevel: 'error',
    plugins: [page(code)],
    build: {
      write: false,
      target: 'es2022',
      minify: false, // of a library this keeps the white space; `output.minify` does not
      lib: { entry: PAGE, formats: ['es'] },
      rolldownOptions: { input: PAGE, output: { minify: true, codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0].code;
}

// --- helpers ---

const ROOT = new URL('../../', import.meta.url);
const PAGE = 'virtual:page';

function page(code: string): Plugin {
  return {
    name: 'page',
    resolveId: (id) => (id === PAGE ? `\0${PAGE}` : null),
    load: (id) => (id === `\0${PAGE}` ? code : null),
  };
}
