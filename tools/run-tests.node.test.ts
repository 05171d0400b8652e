import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Tally } from './tally.ts';

describe('the test command', () => {
  let folder: string;
  before(() => {
    mkdirSync('.cache', { recursive: true });
    folder = mkdtempSync('.cache/run-tests-'); // below the project, so that Web Test Runner serves it
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  /** Runs one kind of tests in a process of its own: node:test does not run inside of itself, and what fails on purpose is not to be read. */
  const tallyOf = (kind: 'node' | 'browser', ...files: string[]): Tally => {
    const call = `import { ${kind}Tests } from '../../tools/${kind}-tests.ts'; console.log(JSON.stringify(await ${kind}Tests(process.argv.slice(2))));`;
    return JSON.parse(lastLine(node(write(`tally-${kind}.ts`, call), ...files)).last ?? '') as Tally;
  };
  const titles = ({ failures }: Tally): string[] => failures.map(({ file, title }) => `${file.slice(folder.length + 1)}: ${title}`).sort();

  it('counts what passes, fails and is skipped in Node, and files that break, end early or test nothing', () => {
    const head = "import { after, describe, it } from 'node:test';\n";
    const tests =
      head +
      "describe('a suite', () => { it('passes', () => {}); it('fails', () => { throw new Error('on purpose'); }); it.skip('skips', () => {}); });";
    const files = [
      write('tests.node.test.ts', tests),
      write(
        'hook.node.test.ts',
        `${head}describe('a bad hook', () => { after(() => { throw new Error('in the hook'); }); it('passes', () => {}); });`,
      ),
      write('broken.node.test.ts', "import './missing.ts';"),
      write('ends.node.test.ts', `${head}it('passes', () => {}); process.exit(3);`),
      write('empty.node.test.ts', 'export {};'),
    ];
    const tally = tallyOf('node', ...files);
    const expected = ['broken.node.test.ts', 'empty.node.test.ts', 'ends.node.test.ts'].map((file) => `${file}: outside of any test`);
    assert.deepEqual(titles(tally), [...expected, 'hook.node.test.ts: a bad hook', 'tests.node.test.ts: fails'].sort());
    assert.deepEqual([tally.passed, tally.skipped], [2, 1]);
    const messages = tally.failures.map(({ message }) => message).join('\n');
    for (const text of ['on purpose', 'in the hook', 'missing.ts', 'no test']) assert.ok(messages.includes(text), `says “${text}”`);
  });

  it('counts the same in the browser', () => {
    const tests =
      "describe('a suite', () => { it('passes', () => {}); it('fails', () => { throw new Error('on purpose'); }); it.skip('skips', () => {}); });";
    const files = [write('tests.test.ts', tests), write('broken.test.ts', "import './missing.ts';"), write('empty.test.ts', 'export {};')];
    const tally = tallyOf('browser', ...files);
    assert.deepEqual(titles(tally), [
      'broken.test.ts: outside of any test',
      'empty.test.ts: outside of any test',
      'tests.test.ts: a suite › fails',
    ]);
    assert.deepEqual([tally.passed, tally.skipped], [1, 1]);
    assert.match(tally.failures.map(({ message }) => message).join('\n'), /on purpose/);
  });

  it('takes a runner that cannot start for a failure', () => {
    const tally = tallyOf('browser', `${folder}/no-such-file.test.ts`);
    assert.deepEqual([tally.passed, tally.failures.length], [0, 1]);
  });

  it('ends with the totals, and with code 1 when something failed or nothing ran', () => {
    const good = write('good.node.test.ts', "import { it } from 'node:test'; it('passes', () => {});");
    const bad = write('bad.node.test.ts', "import { it } from 'node:test'; it('fails', () => { throw new Error(); });");
    assert.deepEqual(run(good), { code: 0, last: '1 passed, 0 failed' });
    assert.deepEqual(run(good, bad), { code: 1, last: '1 passed, 1 failed' });
    assert.deepEqual(run(write('none.node.test.ts', 'export {};')), { code: 1, last: '0 passed, 1 failed' });
    assert.deepEqual(report([{ passed: 0, skipped: 4, failures: [] }]), { code: 1, last: '0 passed, 0 failed' });
    assert.deepEqual(
      report([
        { passed: 2, skipped: 0, failures: [] },
        { passed: 3, skipped: 1, failures: [] },
      ]),
      { code: 0, last: '5 passed, 0 failed' },
    );
  });
});

// --- helpers ---

/** Without the mark by which node:test refuses to run inside of itself. */
const { NODE_TEST_CONTEXT: _mark, ...env } = process.env;

function node(...args: string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return { code: status, output: stdout.trim() };
}

const lastLine = ({ code, output }: { code: number | null; output: string }): { code: number | null; last: string | undefined } => ({
  code,
  last: output.split('\n').at(-1),
});

const run = (...files: string[]): ReturnType<typeof lastLine> => lastLine(node('tools/run-tests.ts', ...files));

const report = (tallies: Tally[]): ReturnType<typeof lastLine> =>
  lastLine(
    node(
      '--input-type=module',
      '--eval',
      `import { reportTallies } from './tools/tally.ts'; process.exitCode = reportTallies(${JSON.stringify(tallies)}) ? 0 : 1;`,
    ),
  );
