/**
 * Packs the package as npm would, installs it into a fresh Vitest project and a fresh Playwright project outside of this folder, and runs
 * what they contain. Prints how many lines it took to set each up, and how long. Needs the network, or npm's cache, and Playwright's project the
 * port 5173: so it is no part of `npm test`. Ends with code 1 when something fails, or when a set-up takes 15 lines or more.
 *
 * @example node tools/try-package.ts
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';

interface Project {
  name: string;
  /** What it installs beside the package. */
  packages: string[];
  /** Arguments of `node`. */
  run: string[];
}

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };

const PROJECTS: readonly Project[] = [
  { name: 'vitest', packages: ['vitest', `msw@${String(devDependencies['msw'])}`], run: ['node_modules/vitest/vitest.mjs', 'run'] },
  { name: 'playwright', packages: ['@playwright/test', 'vite'], run: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list'] },
];

const MOST_LINES = 14;

const folder = mkdtempSync(join(tmpdir(), 'passkey-elements-try-'));
try {
  await build({ ifNeeded: true });
  const tarball = join(folder, npm(process.cwd(), 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder).trim());
  const browser = await browserPath();
  for (const project of PROJECTS) tryProject(project, tarball, browser);
} finally {
  rmSync(folder, { recursive: true });
}

// --- helpers ---

function tryProject({ name, packages, run }: Project, tarball: string, browser: string): void {
  const cwd = join(folder, name);
  cpSync(join(import.meta.dirname, 'try-package', name), cwd, { recursive: true });
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const [installing] = timed(() => npm(cwd, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball, ...packages));
  const [running] = timed(() =>
    execFileSync(process.execPath, run, { cwd, stdio: 'inherit', timeout: 60_000, env: { ...process.env, CHROME_PATH: browser } }),
  );
  const lines = setUpLines(cwd);
  console.log(`${name}: ${String(lines)} lines of set-up, installed in ${seconds(installing)}, ran in ${seconds(running)}`);
  if (lines > MOST_LINES) throw new Error(`${name} takes more than ${String(MOST_LINES)} lines of set-up.`);
}

/** Every line that somebody has to write before the first test: imports, configuration and set-up, without blank lines and comments. */
function setUpLines(cwd: string): number {
  const texts = readdirSync(cwd)
    .filter((file) => /\.(?:config|test|spec)\.js$/.test(file))
    .map((file) => readFileSync(join(cwd, file), 'utf8').split('// The set-up ends here.')[0] ?? '');
  return texts.flatMap((text) => text.split('\n')).filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function browserPath(): Promise<string> {
  const place = new URL('find-browser.mjs', import.meta.url).href; // plain JavaScript: its types are here
  const { findBrowser } = (await import(place)) as { findBrowser(): Promise<{ executablePath: string }> };
  return (await findBrowser()).executablePath;
}
