import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** `passkey-mock-server` as a process that serves. */
export interface RunningCommand {
  child: ChildProcess;
  /** With the base path, for example `http://127.0.0.1:43210/passkeys`. */
  url: string;
  /** Everything it has said so far. */
  output: () => string;
  /** Milliseconds from the call to the address. */
  startedIn: number;
}

/** Where the app of these tests runs. */
export const APP_ORIGIN = 'http://localhost:4321';

/** The command of this repository, for tests in Node. What a test leaves running ends with its file. */
export const command = {
  /** Starts it on a free port and waits until it says where. */
  async start(...args: string[]): Promise<RunningCommand> {
    const began = performance.now();
    const { child, output } = launch(['--port', '0', '--origin', APP_ORIGIN, ...args]);
    for (;;) {
      const url = /Listening on (\S+) for/.exec(output())?.[1];
      if (url) return { child, url, output, startedIn: performance.now() - began };
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => assert.fail(`It ended: ${output()}`))]);
    }
  },

  /** Runs it to its end. */
  async run(args: string[], env?: Record<string, string>): Promise<{ code: number | null; output: string }> {
    const { child, output } = launch(args, env);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output: output() };
  },

  /** Sends a signal and waits for the end. */
  async stop({ child }: RunningCommand, signal: NodeJS.Signals = 'SIGTERM'): Promise<{ code: number | null; signal: string | null }> {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return { code: child.exitCode, signal: child.signalCode };
  },
};

// --- helpers ---

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));

const running = new Set<ChildProcess>();

after(() => {
  for (const child of running) child.kill('SIGKILL');
});

function launch(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_ENV: 'test', ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return { child, output: () => text };
}
