import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { spec } from 'node:test/reporters';
import { failed } from './tally.ts';
import type { Failure, Tally } from './tally.ts';

/**
 * Runs the tests that need Node and no page (`*.node.test.ts`), each file in a process of its own.
 *
 * @param files - Paths; without them every such file of the project.
 * @example const { failures } = await nodeTests(['test/layers.node.test.ts']);
 */
export async function nodeTests(files: readonly string[] = allNodeTests()): Promise<Tally> {
  if (files.length === 0) return failed('node tests', 'ran nothing', 'There is no file to run.');
  const tally: Tally = { passed: 0, skipped: 0, failures: [] };
  const complaints = new Map<string, string>(); // what each file wrote to stderr
  const events = run({ files: files.map((file) => resolve(file)), concurrency: 2, execArgv: ['--import', WATCH_PROTOCOL] });
  events.on('test:stderr', ({ file, message }) => complaints.set(file, (complaints.get(file) ?? '') + message));
  events.on('test:pass', (event) => {
    if (isFile(event)) tally.failures.push(failureOf(event, 'The file contains no test.'));
    else if (isSkipped(event)) tally.skipped += 1;
    else if (event.details.type !== 'suite') tally.passed += 1;
  });
  events.on('test:fail', (event) => {
    if (isSkipped(event)) tally.skipped += 1;
    else if (isFile(event)) tally.failures.push(failureOf(event, complaints.get(event.name) ?? 'The process failed.'));
    else if (isOwnFault(event)) tally.failures.push(failureOf(event, messageOf(event.details.error)));
  });
  for await (const text of events.compose(spec())) process.stdout.write(text as string);
  return tally;
}

// --- helpers ---

/** Holds what goes through a relying party against the protocol's description. */
const WATCH_PROTOCOL = new URL('../test/runner/watch-protocol.mjs', import.meta.url).href;

type Event = EventData.TestPass | EventData.TestFail;

const IGNORED = new Set(['node_modules', 'dist', '.git', '.cache']);
const allNodeTests = (): string[] => globSync('**/*.node.test.ts', { exclude: (name) => IGNORED.has(name) }).sort();

/** Node reports a file as if it were a test when it has no tests, or when its process failed outside of them. */
const isFile = ({ name, file }: Event): boolean => name === file;

const isSkipped = ({ skip, todo }: Event): boolean => isSet(skip) || isSet(todo);
const isSet = (reason: string | boolean | undefined): boolean => reason !== undefined && reason !== false;

/** A parent that failed only because of its children has been counted with them. */
const isOwnFault = ({ details }: EventData.TestFail): boolean =>
  !('failureType' in details.error) || details.error.failureType !== 'subtestsFailed';

const failureOf = ({ file, name }: Event, message: string): Failure => ({
  file: file === undefined ? 'node tests' : relative(process.cwd(), file),
  title: name === file ? 'outside of any test' : name,
  message,
});

/** Node wraps what a test threw. */
const messageOf = ({ cause, message }: Error): string => (cause instanceof Error ? (cause.stack ?? cause.message) : message);
