import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failed } from './tally.ts';
import type { Tally } from './tally.ts';

/** Other than Chromium with its own virtual authenticator: the software authenticator in Chromium, or in Firefox. */
export type BrowserVariant = 'soft' | 'firefox';

/**
 * Runs the browser tests (`*.test.ts`) with Web Test Runner, in a process of its own: the runner ends its process when it cannot start,
 * and that has to be counted too.
 *
 * @param files - Paths or patterns; without them those of web-test-runner.config.mjs.
 * @param variant - web-test-runner.config.mjs reads it from the environment, so that it works for the runner's own command too.
 * @example const { passed } = await browserTests(['src/adapters/http.test.ts']);
 */
export async function browserTests(files: readonly string[] = [], variant?: BrowserVariant): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-elements-tests-'));
  const report = join(folder, 'tally.json');
  try {
    const code = await exitCode(PROCESS, [report, ...files], variant ? { PASSKEY_BROWSER_VARIANT: variant } : {});
    const tally = read(report) ?? failed(NAME, 'ended early', `The runner ended with code ${String(code)} before its tests did.`);
    if (tally.passed + tally.failures.length === 0) return failed(NAME, 'ran nothing', 'No browser test ran.');
    return tally;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// --- helpers ---

const NAME = 'browser tests';
const PROCESS = fileURLToPath(new URL('./browser-tests-process.ts', import.meta.url));

function exitCode(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | null> {
  return new Promise((resolve, reject) => {
    fork(script, args, { env: { ...process.env, ...env } })
      .once('error', reject)
      .once('exit', resolve);
  });
}

function read(path: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Tally;
  } catch {
    return undefined; // it never got so far
  }
}
