/**
 * Everything CI runs, in one go: formatting, lint and types side by side, then a build and all tests (which also check the package, the
 * layers and the sizes). Goes on after a failure, counts each failed check as one, and ends with the totals.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runTests } from './run-tests.ts';
import { failed } from './tally.ts';
import type { Tally } from './tally.ts';

const checks = await Promise.all([
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('types', 'tsc', '-p', '.'),
  check('lint', 'eslint', '.', '--max-warnings', '0'),
]);
// After the build of Storybook that the tests make. Pictures need a machine that does nothing else.
const looks = () => check('looks', 'node', 'tools/contact-sheets/contact-sheets.ts', '--quick');
process.exitCode = (await runTests([], checks, [looks])) ? 0 : 1;

// --- helpers ---

/** Runs one command and prints what it said in one piece, so that parallel checks do not mix. */
function check(name: string, command: string, ...args: string[]): Promise<Tally> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(join('node_modules/.bin', command), args, {
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.once('error', (error) => (output += String(error)));
    child.once('close', (code) => {
      console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      resolve(code === 0 ? { passed: 0, skipped: 0, failures: [] } : failed(name, [command, ...args].join(' '), output));
    });
  });
}
