import { globSync, readFileSync } from 'node:fs';

/** Source files to build, by the name they get under `dist/` (without its extension). */
export type Entries = Record<string, string>;

/**
 * What the package promises, read from the `exports` and `bin` of package.json: a promise that has no source file cannot be built,
 * and a new file that matches a pattern there joins by itself.
 *
 * @returns The entries of each build: `library` (src, one file per module), `cdn` and `initScript` (one file each), `mockServer` (mock-server,
 *   bundled).
 * @throws {Error} when a target in package.json has no source file.
 * @example const { library } = entries(); // { 'components/login/define': 'src/components/login/define.ts', … }
 */
export function entries(): Record<'library' | 'cdn' | 'initScript' | 'mockServer', Entries> {
  const all = targets().flatMap(sourcesOf);
  const pick = (keep: (name: string) => boolean): Entries => Object.fromEntries(all.filter(([name]) => keep(name)));
  return {
    library: pick((name) => !isMockServer(name) && !ALONE.has(name)),
    cdn: pick((name) => name === 'cdn'),
    initScript: pick((name) => name === INIT_SCRIPT),
    mockServer: pick(isMockServer),
  };
}

// --- helpers ---

interface Manifest {
  exports: Record<string, string | { default: string }>;
  bin: Record<string, string>;
}

const INIT_SCRIPT = 'testing/init-script';
/** Whole in one file. */
const ALONE = new Set(['cdn', INIT_SCRIPT]);

const isMockServer = (name: string): boolean => name.startsWith('mock-server/');

/** Every built script that package.json names, as `name` of `dist/name.js`; may contain a `*`. */
function targets(): string[] {
  const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const files = [...Object.values(exports).map((target) => (typeof target === 'string' ? target : target.default)), ...Object.values(bin)];
  return files.flatMap((file) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(file)?.[1] ?? []);
}

function sourcesOf(target: string): [name: string, source: string][] {
  const folder = isMockServer(target) ? '' : 'src/';
  const found = globSync(`${folder}${target}.ts`).filter((file) => !file.endsWith('.test.ts'));
  if (found.length === 0) throw new Error(`package.json promises dist/${target}.js, but there is no ${folder}${target}.ts.`);
  return found.map((file) => [file.slice(folder.length, -'.ts'.length), file]);
}
