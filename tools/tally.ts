/** One thing that failed: a test, a file that could not be loaded, or a whole check. */
export interface Failure {
  /** Where: a file, or the name of a check. */
  file: string;
  /** Which: the titles from the outermost suite to the test. */
  title: string;
  message: string;
}

/** What a run of tests came to. Tests that were skipped count as neither. */
export interface Tally {
  passed: number;
  skipped: number;
  failures: Failure[];
}

/**
 * Prints every failure of all tallies together and, as the last line, `N passed, N failed`.
 *
 * @returns Whether the run is good: nothing failed, and something passed.
 * @example process.exitCode = reportTallies([browser, node]) ? 0 : 1;
 */
export function reportTallies(tallies: readonly Tally[]): boolean {
  const failures = tallies.flatMap((tally) => tally.failures);
  const passed = sum(tallies.map((tally) => tally.passed));
  const skipped = sum(tallies.map((tally) => tally.skipped));
  if (failures.length > 0) console.log(`\n${failures.map(describe).join('\n\n')}`);
  if (skipped > 0) console.log(`\n${String(skipped)} skipped`);
  console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
  return failures.length === 0 && passed > 0;
}

/** A tally of nothing but one failure. */
export function failed(file: string, title: string, message: string): Tally {
  return { passed: 0, skipped: 0, failures: [{ file, title, message }] };
}

// --- helpers ---

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const describe = ({ file, title, message }: Failure): string =>
  [
    `FAILED ${file}`,
    ...title.split('\n'),
    ...message
      .trim()
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n  ');
