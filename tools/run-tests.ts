import { build } from './build.ts';
import { browserTests } from './browser-tests.ts';
import type { BrowserVariant } from './browser-tests.ts';
import { nodeTests } from './node-tests.ts';
import { failed, reportTallies } from './tally.ts';
import type { Tally } from './tally.ts';

/**
 * Runs the tests, all or those named, and ends with one line for all of them: `N passed, N failed`. Some tests read the built package,
 * so it is built first when its sources have changed.
 *
 * @param args - Test files; without any, every test of both kinds. With `--soft` only the browser tests, over the software authenticator instead of
 *   Chromium's own; with `--firefox` those in Firefox, which has no other.
 * @param before - What checks that ran earlier came to; counted in.
 * @param afterwards - Checks that come last; counted in.
 * @returns Whether everything is good.
 * @example const ok = await runTests(['--soft', 'src/adapters/http.test.ts']);
 */
export async function runTests(
  args: readonly string[] = [],
  before: readonly Tally[] = [],
  afterwards: readonly (() => Promise<Tally>)[] = [],
): Promise<boolean> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const variant = variantOf(args.filter((arg) => arg.startsWith('--')));
  const forNode = files.filter((file) => file.endsWith('.node.test.ts'));
  const forBrowser = files.filter((file) => !forNode.includes(file));
  const all = files.length === 0;
  const tallies = [...before];
  const node = variant ? forNode.length > 0 : all || forNode.length > 0; // a variant changes nothing for Node
  if (node) tallies.push(await attempt('build', buildPackage));
  if (all || forBrowser.length > 0) tallies.push(await attempt('browser tests', () => browserTests(forBrowser, variant)));
  if (node) tallies.push(await attempt('node tests', () => nodeTests(all ? undefined : forNode)));
  for (const more of afterwards) tallies.push(await attempt('a check', more));
  return reportTallies(tallies);
}

// --- helpers ---

const VARIANTS: Record<string, BrowserVariant> = { '--soft': 'soft', '--firefox': 'firefox' };

/** @throws {Error} for a switch that nobody knows. */
function variantOf(switches: readonly string[]): BrowserVariant | undefined {
  const unknown = switches.find((name) => !(name in VARIANTS));
  if (unknown) throw new Error(`There is no ${unknown}. Known: ${Object.keys(VARIANTS).join(', ')}.`);
  const named = switches.map((name) => VARIANTS[name]);
  return named.includes('firefox') ? 'firefox' : named[0];
}

async function buildPackage(): Promise<Tally> {
  await build({ ifNeeded: true });
  return { passed: 0, skipped: 0, failures: [] };
}

/** What cannot even run is a failure like any other, so that the totals come in any case. */
async function attempt(name: string, work: () => Promise<Tally>): Promise<Tally> {
  try {
    return await work();
  } catch (error) {
    return failed(name, 'did not run', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

if (import.meta.main) process.exitCode = (await runTests(process.argv.slice(2))) ? 0 : 1;
