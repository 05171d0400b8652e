import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Account, Challenge, Done, RegistrationRequest } from './protocol.ts';
import { forge } from './testing/forge.ts';

const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url));
const ORIGIN = 'http://localhost:4321';
const JSON_TYPE = { 'content-type': 'application/json' };

const folder = mkdtempSync(join(tmpdir(), 'passkey-cli-'));
const running = new Set<ChildProcess>();

after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

describe('passkey-mock-server', () => {
  it('says what it is and is not, serves, and shuts down when told', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const { child, url, output } = await start();
      assert.match(output(), /for development and tests.*not a production server/);
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/passkeys$/);
      assert.equal(await (await fetch(`${url}/session`)).json(), null);
      child.kill(signal);
      assert.deepEqual(await exit(child), { code: 0, signal: null });
    }
  });

  it('keeps accounts over a restart in SQLite', async () => {
    const store = `sqlite:${join(folder, 'dev.db')}`;
    const first = await start('--store', store);
    const { account, cookie } = await signUp(first.url);
    first.child.kill('SIGTERM');
    await exit(first.child);
    const second = await start('--store', store);
    assert.deepEqual(await (await fetch(`${second.url}/session`, { headers: { cookie } })).json(), account);
    second.child.kill('SIGTERM');
    await exit(second.child);
  });

  it('keeps accounts over a kill -9', async () => {
    const store = `sqlite:${join(folder, 'killed.db')}`;
    const first = await start('--store', store);
    const { account, cookie } = await signUp(first.url);
    first.child.kill('SIGKILL');
    await exit(first.child);
    const second = await start('--store', store);
    assert.deepEqual(await (await fetch(`${second.url}/session`, { headers: { cookie } })).json(), account);
    second.child.kill('SIGTERM');
    await exit(second.child);
  });

  it('lets the app’s own origins in, with cookies, and no others', async () => {
    const { child, url } = await start();
    const preflight = (origin: string) =>
      fetch(`${url}/passkeys/abc`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'content-type,x-csrf' },
      });
    const allowed = await preflight(ORIGIN);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), ORIGIN);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), 'true');
    assert.match(allowed.headers.get('access-control-allow-methods') ?? '', /PATCH/);
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'content-type,x-csrf');
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
    const problem = await fetch(`${url}/passkeys`, { headers: { origin: ORIGIN } });
    assert.equal(problem.status, 401);
    assert.equal(problem.headers.get('access-control-allow-origin'), ORIGIN); // or the page could not read the problem
    assert.equal((await fetch(`${url}/session`, { headers: { origin: 'https://evil.example' } })).status, 403);
    child.kill('SIGTERM');
    await exit(child);
  });

  it('refuses to run in production', async () => {
    const { code, output } = await run([], { NODE_ENV: 'production' });
    assert.equal(code, 1);
    assert.match(output, /production/);
  });

  it('says that a port is taken', async () => {
    const { child, url } = await start();
    const { code, output } = await run(['--port', new URL(url).port]);
    assert.equal(code, 1);
    assert.match(output, /EADDRINUSE/);
    child.kill('SIGTERM');
    await exit(child);
  });

  for (const args of [
    ['--frobnicate'],
    ['--port', 'x'],
    ['--port', '70000'],
    ['--store', 'redis'],
    ['extra'],
    ['--origin', 'example.com'],
    ['--rp-id', 'a:b'],
  ]) {
    it(`ends with 2 for ${args.join(' ')}`, async () => {
      const { code, output } = await run(args);
      assert.equal(code, 2);
      assert.match(output, /^passkey-mock-server: .+\nTry --help\.$/m);
    });
  }

  it('knows its options and its version', async () => {
    const help = await run(['--help']);
    assert.equal(help.code, 0);
    for (const option of ['--port', '--host', '--store', '--origin', '--rp-id', '--rp-name', '--base'])
      assert.ok(help.output.includes(option), option);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    assert.deepEqual(await run(['--version']), { code: 0, output: `${version}\n` });
  });
});

// --- helpers ---

function launch(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_ENV: 'test', ...env } });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return { child, output: () => text };
}

async function run(args: string[], env?: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(args, env);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

/** Starts the command on a free port and waits until it says where. */
async function start(...args: string[]) {
  const { child, output } = launch(['--port', '0', '--origin', ORIGIN, ...args]);
  for (;;) {
    const url = /Listening on (\S+) for/.exec(output())?.[1];
    if (url) return { child, url, output };
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => assert.fail(`It ended: ${output()}`))]);
  }
}

async function exit(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}

async function signUp(url: string): Promise<{ account: Account | undefined; cookie: string }> {
  const post = (path: string, body: unknown) => fetch(`${url}/${path}`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
  const request: RegistrationRequest = { purpose: 'sign-up', identifier: 'mia@example.com' };
  const { publicKey, state } = (await (await post('registration/options', request)).json()) as Challenge<'create'>;
  const credential = await (await forge({ origin: ORIGIN })).create(publicKey);
  const answer = await post('registration/verify', { request, credential, state });
  const { account } = (await answer.json()) as Done;
  return { account, cookie: answer.headers.getSetCookie()[0]?.split(';', 1).join('') ?? '' };
}
