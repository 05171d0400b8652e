import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { entries } from './tools/entries.ts';
import { minifyTemplates } from './tools/minify-templates.ts';
import { thirdPartyNotices } from './tools/third-party-notices.ts';

/** `npm start` serves the demo; `npm run build` makes `library`, `mock-server`, `cdn` and `init-script`; `npm run build:demo` makes a static demo. */
export default defineConfig(({ mode }) => {
  if (mode === 'library') return library();
  if (mode === 'mock-server') return mockServer();
  if (mode === 'cdn') return cdn();
  if (mode === 'init-script') return initScript();
  return demo();
});

// --- helpers ---

/** The page at index.html. The relying party runs in the page, so the same files work from any static host, in any folder. */
function demo(): UserConfig {
  return {
    base: './',
    plugins: [msw({ mode: 'worker-only' })],
    server: {
      host: 'localhost', // the loopback interface, under the one name where WebAuthn works without TLS
      open: process.stdout.isTTY && !process.env.CI,
    },
    preview: { host: 'localhost' },
    build: {
      target: 'es2022',
      outDir: 'dist-demo',
      rolldownOptions: {
        input: ['index.html', 'classic.html'],
        // One file for what is everywhere: a page of the demo came in 45 of them.
        output: { codeSplitting: { groups: [{ name: 'elements', minShareCount: 2, test: OF_THE_ELEMENTS }] } },
      },
    },
  };
}

/** What the elements are made of; not the files that define one, which run when a page says so. */
const OF_THE_ELEMENTS =
  /\/src\/(components|flows|webauthn|adapters|messages\/en)\/.*(?<!define)\.ts$|\/node_modules\/(@?lit|@simplewebauthn\/browser)/;

/** One file per module, dependencies left as imports: the app's own bundler sees, shares and drops as little or much as it wants. */
function library(): UserConfig {
  return build({
    entry: entries().library,
    plugins: [minifyTemplates(), copyStyleSheets()],
    external: isPackage,
    output: { preserveModules: true, preserveModulesRoot: 'src' },
    sourcemap: true,
  });
}

/** Everything below one address, for a page without a build. Languages other than English stay files of their own, loaded when used. */
function cdn(): UserConfig {
  return build({
    entry: entries().cdn,
    plugins: [minifyTemplates(), languagesBeside(), thirdPartyNotices('cdn.third-party-notices.txt')],
    external: [],
    output: { codeSplitting: false, minify: true },
    sourcemap: true,
  });
}

/** A classic script, for tools that run one before the page's own. */
function initScript(): UserConfig {
  return build({
    entry: entries().initScript,
    plugins: [],
    external: [],
    output: { codeSplitting: false, minify: true },
    sourcemap: false,
    format: 'iife',
  });
}

/** With `@simplewebauthn/server` inside, so that `npx passkey-mock-server` works and an app installs no verification library it never ships. */
function mockServer(): UserConfig {
  return build({
    entry: entries().mockServer,
    plugins: [thirdPartyNotices('mock-server/third-party-notices.txt')],
    external: [/^node:/, /^msw($|\/)/, /^vite$/],
    output: { chunkFileNames: 'mock-server/chunks/[name].js' },
    sourcemap: false, // the bundle is readable, and its map would weigh twice as much
  });
}

type RolldownOptions = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>;
interface Target {
  entry: Record<string, string>;
  plugins: Plugin[];
  external: RolldownOptions['external'];
  output: Exclude<RolldownOptions['output'], unknown[] | undefined>;
  sourcemap: boolean;
  format?: 'es' | 'iife';
}

function build({ entry, plugins, external, output, sourcemap, format = 'es' }: Target): UserConfig {
  return {
    publicDir: false,
    plugins,
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false, // the builds share the folder; tools/build.ts empties it
      sourcemap,
      minify: false, // where wanted, `output.minify` does it: this one leaves the white space of a library alone
      lib: { entry, formats: [format], name: 'passkeyElements' },
      rolldownOptions: { external, output: { entryFileNames: '[name].js', ...output } },
    },
  };
}

const isPackage = (id: string): boolean => /^@?[a-z]/i.test(id) && !/^[a-z]:[\\/]/i.test(id);

/** The small sheet that reserves the elements' height before they are upgraded, and the design tokens with their defaults. */
function copyStyleSheets(): Plugin {
  const sources = ['src/components/passkey-elements.css', 'src/components/tokens.css'];
  return {
    name: 'copy-style-sheets',
    generateBundle() {
      for (const source of sources) this.emitFile({ type: 'asset', fileName: basename(source), source: readFileSync(source, 'utf8') });
    },
  };
}

/** Keeps `import('./de.ts')` in src/messages a dynamic import, of the file that the library build wrote. */
function languagesBeside(): Plugin {
  return {
    name: 'languages-beside',
    enforce: 'pre',
    resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import' || !/\/src\/messages\/[^/]+$/.test(importer ?? '')) return null;
      return { id: source.replace(/^\.\/(.+)\.ts$/, './messages/$1.js'), external: true };
    },
  };
}
