/**
 * The process behind `browserTests`: `node tools/browser-tests-process.ts <report.json> [files…]`. Runs Web Test Runner with the
 * project's configuration and writes a `Tally` to the report.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import type { Reporter, TestResult, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Failure, Tally } from './tally.ts';

const [report, ...files] = process.argv.slice(2);
if (!report) throw new Error('Usage: browser-tests-process.ts <report.json> [files…]');

await startTestRunner({
  config: { reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), tallyReporter(report)] },
  argv: files.length > 0 ? ['--files', ...files] : [],
});

// --- helpers ---

function tallyReporter(path: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const tally: Tally = { passed: 0, skipped: 0, failures: [] };
      for (const session of sessions) addSession(tally, session);
      writeFileSync(path, JSON.stringify(tally));
    },
  };
}

function addSession(tally: Tally, session: TestSession): void {
  const file = relative(process.cwd(), session.testFile);
  const before = tally.failures.length;
  if (session.testResults) addSuite(tally, file, [], session.testResults);
  for (const error of session.errors) tally.failures.push({ file, title: 'outside of any test', message: describe(error) });
  if (session.passed && countTests(session.testResults) === 0)
    tally.failures.push({ file, title: 'outside of any test', message: 'The file contains no test.' });
  // A file can also fail without saying why, for example when its page never answered.
  if (!session.passed && tally.failures.length === before) {
    const missing = session.request404s.map((url) => `\nnot found: ${url}`).join('');
    tally.failures.push({ file, title: 'did not finish', message: `The file's tests did not run to the end.${missing}` });
  }
}

function addSuite(tally: Tally, file: string, titles: readonly string[], suite: TestSuiteResult): void {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else tally.failures.push(failure(file, [...titles, test.name], test));
  }
  for (const child of suite.suites) addSuite(tally, file, [...titles, child.name], child);
}

const countTests = (suite: TestSuiteResult | undefined): number =>
  suite ? suite.tests.length + suite.suites.reduce((sum, child) => sum + countTests(child), 0) : 0;

function failure(file: string, titles: readonly string[], { error }: TestResult): Failure {
  return { file, title: titles.join(' › '), message: error ? describe(error) : 'It failed without an error; see the browser logs above.' };
}

/** Some stacks begin with the message, and some have only the places. */
const describe = ({ message, stack = '' }: TestResultError): string => (stack.includes(message) ? stack : `${message}\n${stack}`);
