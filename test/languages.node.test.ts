import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';

// Reads dist/: `npm test` builds it first.

/** Bytes of brotli 11 that one more language may cost a page. */
const BUDGET = 2048;

/** The tags of the languages that are there beside English, from the names of their files. */
const LANGUAGES = globSync('src/messages/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((name) => /^[a-z]{2}(-[A-Z][A-Za-z]+)?$/.test(name) && name !== 'en')
  .sort();

describe('a language', () => {
  let chunks: Rolldown.OutputChunk[] = [];
  before(async () => {
    chunks = await chunksOf("import 'passkey-elements/define.js';");
  });

  it('is one of at least 24, English among them', () => {
    assert.ok(LANGUAGES.length + 1 >= 24, `${String(LANGUAGES.length + 1)} languages`);
  });

  for (const language of LANGUAGES) {
    it(`adds at most 2 kB of brotli to a page: ${language}`, () => {
      const own = wordsIn(chunks, language);
      assert.ok(own.length > 0, 'it is in a file of its own');
      for (const { code, moduleIds } of own) {
        const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
        assert.ok(size <= BUDGET, `${moduleIds.join(', ')}: ${String(size)} bytes`);
        assert.deepEqual(moduleIds.filter((id) => !isOf(language, id)), [], 'and nothing else is in it'); // prettier-ignore
      }
    });

    it(`is no part of what a page loads at first: ${language}`, () => {
      const files = wordsIn(chunks, language).map(({ fileName }) => fileName);
      assert.deepEqual(firstOf(chunks).filter((name) => files.includes(name)), []); // prettier-ignore
    });

    it(`is in every list of languages, as its file is: ${language}`, () => {
      for (const list of ['load-language', 'load-part']) {
        const wanted = list === 'load-language' ? [`./${language}.ts`] : partsOf('de').map((part) => `./${language}/${part}.ts`);
        const source = readFileSync(`src/messages/${list}.ts`, 'utf8');
        assert.deepEqual(wanted.filter((file) => !source.includes(`import('${file}')`)), [], list); // prettier-ignore
      }
      assert.deepEqual(partsOf(language), partsOf('de'));
      // A language that this test of the words does not know would have missing, long or English ones unnoticed.
      assert.match(readFileSync('src/messages/messages.test.ts', 'utf8'), new RegExp(`from '\\./${language}\\.ts'`));
    });
  }
});

// --- helpers ---

const partsOf = (language: string): string[] => globSync(`src/messages/${language}/*.ts`).map((file) => basename(file, '.ts')).sort(); // prettier-ignore

const isOf = (language: string, id: string): boolean => id.includes(`/messages/${language}.js`) || id.includes(`/messages/${language}/`);

const wordsIn = (chunks: readonly Rolldown.OutputChunk[], language: string): Rolldown.OutputChunk[] =>
  chunks.filter(({ moduleIds }) => moduleIds.some((id) => isOf(language, id)));

/** What the entry imports, and what that imports; not what is loaded later. */
function firstOf(chunks: readonly Rolldown.OutputChunk[]): string[] {
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of needed) for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(imported);
  return [...needed];
}

/** A page with this script, as an app's build would split it. */
async function chunksOf(code: string): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === PAGE ? `\0${PAGE}` : id.startsWith('passkey-elements/') ? fileURLToPath(import.meta.resolve(id)) : null),
        load: (id) => (id === `\0${PAGE}` ? code : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: PAGE, output: { comments: { legal: false } } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

const PAGE = 'virtual:page';
