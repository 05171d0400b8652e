import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the static Storybook is. It works from any folder of any static host. */
export const STORYBOOK = 'storybook-static';

/**
 * Builds the static Storybook, and custom-elements.json for its reference tables.
 *
 * @param options.ifNeeded - Do nothing when the last one was built from exactly these sources.
 * @throws {Error} when a step fails; it has printed why.
 * @example await buildStorybook({ ifNeeded: true });
 */
export async function buildStorybook({ ifNeeded = false } = {}): Promise<void> {
  const sources = fingerprint();
  if (ifNeeded && existsSync(join(STORYBOOK, 'index.json')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  rmSync(STAMP, { force: true });
  await run('cem', 'analyze', '--quiet');
  await run('storybook', 'build', '--quiet', '--loglevel', 'warn', '--output-dir', STORYBOOK);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, sources);
}

// --- helpers ---

const STAMP = '.cache/storybook-stamp';
const INPUTS = [
  'src/**/*',
  'mock-server/**/*',
  'stories/**/*',
  '.storybook/**/*',
  'package*.json',
  'tokens.json',
  'custom-elements-manifest.config.js',
  'tools/{manifest,tokens}/*.ts',
  'tools/build-storybook.ts',
];

/** Runs a command of node_modules/.bin and waits for it. What it prints is shown only when it fails. */
function run(command: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a process of its own: a build leaves NODE_ENV=production behind.
    const child = spawn(join('node_modules/.bin', command), args, {
      shell: process.platform === 'win32',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} failed.\n${output}`));
    });
  });
}

/** By content and not by time: a branch switched there and back needs no new build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(INPUTS, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).sort()) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

if (import.meta.main) await buildStorybook({ ifNeeded: process.argv.includes('--if-needed') });
