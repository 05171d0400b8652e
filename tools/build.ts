import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';

/**
 * Builds the package into `dist/`, and custom-elements.json beside it.
 *
 * @param options.ifNeeded - Do nothing when the last build was made from exactly these sources.
 * @throws {Error} when a step fails; it has printed why.
 * @example await build({ ifNeeded: true });
 */
export async function build({ ifNeeded = false } = {}): Promise<void> {
  const sources = fingerprint();
  if (ifNeeded && isCurrent(sources)) return;
  rmSync(STAMP, { force: true });
  rmSync('dist', { recursive: true, force: true });
  const steps = await Promise.allSettled([
    bundle(),
    run('tsc', '-p', 'tsconfig.build.json'),
    run('tsc', '-p', 'tsconfig.build-mock-server.json'),
    run('cem', 'analyze', '--quiet'),
  ]);
  const errors = steps.flatMap((step) => (step.status === 'rejected' ? [String(step.reason)] : []));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, sources);
}

// --- helpers ---

const STAMP = '.cache/build-stamp';
const OUTPUTS = ['dist', 'custom-elements.json'];
const INPUTS = [
  'src/**/*',
  'mock-server/**/*',
  'package*.json',
  'tsconfig*.json',
  '*.config.*',
  'tokens.json',
  'tools/{,manifest/,tokens/}*.ts',
];

async function bundle(): Promise<void> {
  const { NODE_ENV } = process.env;
  for (const mode of ['library', 'mock-server', 'cdn', 'init-script']) await viteBuild({ mode, logLevel: 'warn' });
  // Vite leaves "production" behind, and whoever runs tests in this process next would hand it on.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
}

/** Runs a command of node_modules/.bin and waits for it. */
function run(command: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join('node_modules/.bin', command), args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} failed.`));
    });
  });
}

const isCurrent = (sources: string): boolean =>
  [...OUTPUTS, STAMP].every((path) => existsSync(path)) && readFileSync(STAMP, 'utf8') === sources;

/** By content and not by time: a branch switched there and back needs no new build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

if (import.meta.main) await build({ ifNeeded: process.argv.includes('--if-needed') });
