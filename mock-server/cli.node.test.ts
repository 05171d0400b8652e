import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { DEFAULT_POLICY } from './policy.ts';
import type { Account, Challenge, Done, RegistrationRequest } from './protocol.ts';
import { readPolicy } from './read-policy.ts';
import { APP_ORIGIN, command } from './testing/command.ts';
import { forge } from './testing/forge.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I';

const folder = mkdtempSync(join(tmpdir(), 'passkey-cli-'));
after(() => rmSync(folder, { recursive: true }));

describe('passkey-mock-server', () => {
  it('says in one line what it is and is not, serves, and shuts down when told', async (t) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await command.start();
      t.diagnostic(`listening after ${server.startedIn.toFixed(0)} ms`);
      assert.match(server.output().split('\n')[0] ?? '', /for development and tests.*not a production server/);
      assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/passkeys$/);
      assert.equal(await (await fetch(`${server.url}/session`)).json(), null);
      assert.deepEqual(await command.stop(server, signal), { code: 0, signal: null });
    }
  });

  it('keeps accounts over a restart in SQLite', async () => {
    const store = `sqlite:${join(folder, 'dev.db')}`;
    const first = await command.start('--store', store);
    const { account, cookie } = await signUp(first.url);
    await command.stop(first);
    const second = await command.start('--store', store);
    assert.deepEqual(await (await fetch(`${second.url}/session`, { headers: { cookie } })).json(), account);
    await command.stop(second);
  });

  it('keeps accounts over a kill -9', async () => {
    const store = `sqlite:${join(folder, 'killed.db')}`;
    const first = await command.start('--store', store);
    const { account, cookie } = await signUp(first.url);
    await command.stop(first, 'SIGKILL');
    const second = await command.start('--store', store);
    assert.deepEqual(await (await fetch(`${second.url}/session`, { headers: { cookie } })).json(), account);
    await command.stop(second);
  });

  it('lets the app’s own origins in, with cookies, and no others', async () => {
    const server = await command.start();
    const { url } = server;
    const preflight = (origin: string) =>
      fetch(`${url}/passkeys/abc`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'content-type,x-csrf' },
      });
    const allowed = await preflight(APP_ORIGIN);
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), APP_ORIGIN);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), 'true');
    assert.match(allowed.headers.get('access-control-allow-methods') ?? '', /PATCH/);
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'content-type,x-csrf');
    assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-origin'), null);
    const problem = await fetch(`${url}/passkeys`, { headers: { origin: APP_ORIGIN } });
    assert.equal(problem.status, 401);
    assert.equal(problem.headers.get('access-control-allow-origin'), APP_ORIGIN); // or the page could not read the problem
    assert.equal((await fetch(`${url}/session`, { headers: { origin: 'https://evil.example' } })).status, 403);
    await command.stop(server);
  });

  it('decides for itself what --policy says', async () => {
    const policies = ['methods=passkey,email-code', 'openOutbox=true', 'passkeyEndpoints={"manage":"/all"}'];
    const server = await command.start(...policies.flatMap((policy) => ['--policy', policy]));
    const { url } = server;
    const { methods } = (await (await post(`${url}/lookup`, { identifier: 'mia@example.com' })).json()) as { methods: string[] };
    assert.deepEqual(methods, ['passkey', 'email-code']);
    assert.deepEqual(await (await fetch(`${url}/outbox`)).json(), []);
    assert.deepEqual(await (await fetch(`${url}/.well-known/passkey-endpoints`)).json(), { manage: `${APP_ORIGIN}/all` });
    assert.equal((await fetch(`${url}/vault`)).status, 404);
    await command.stop(server);
  });

  it('gives each --tenant accounts and a file of its own, and keeps them over a restart', async () => {
    const args = ['--tenant', 'acme', '--tenant', 'globex', '--store', `sqlite:${join(folder, 'tenants.db')}`];
    const first = await command.start(...args);
    assert.match(first.output(), /Tenants: acme, globex\./);
    const { account, cookie } = await signUp(`${first.url}/acme`);
    await command.stop(first);
    const second = await command.start(...args);
    const session = async (tenant: string) =>
      (await (await fetch(`${second.url}/${tenant}/session`, { headers: { cookie } })).json()) as unknown;
    assert.deepEqual(await session('acme'), account);
    assert.equal(await session('globex'), null);
    assert.equal((await fetch(`${second.url}/session`)).status, 404);
    assert.ok(existsSync(join(folder, 'tenants.acme.db')) && existsSync(join(folder, 'tenants.globex.db')));
    await command.stop(second);
  });

  it('makes the accounts of --account and --seed at the start, unless the store has them', async () => {
    const seed = join(folder, 'seed.json');
    writeFileSync(seed, JSON.stringify([{ identifier: 'tom@example.com', password: 'battery staple', displayName: 'Tom' }]));
    const args = ['--policy', 'methods=passkey,password', '--store', `sqlite:${join(folder, 'seeded.db')}`, '--seed', seed];
    const mia = (password: string) => ['--account', JSON.stringify({ identifier: 'mia@example.com', password })];
    const signIn = async ({ url }: { url: string }, identifier: string, password: string) => {
      const answer = await post(`${url}/methods/password/start`, { identifier, password });
      return ((await answer.json()) as Partial<Done>).account?.displayName;
    };
    const first = await command.start(...args, ...mia('correct horse'));
    assert.equal(await signIn(first, 'mia@example.com', 'correct horse'), 'mia@example.com');
    assert.equal(await signIn(first, 'tom@example.com', 'battery staple'), 'Tom');
    await command.stop(first);
    const second = await command.start(...args, ...mia('another one'));
    assert.equal(await signIn(second, 'mia@example.com', 'another one'), undefined);
    assert.equal(await signIn(second, 'mia@example.com', 'correct horse'), 'mia@example.com');
    await command.stop(second);
  });

  it('gives every --tenant the accounts of --account', async () => {
    const mia = { identifier: 'mia@example.com', password: 'correct horse' };
    const server = await command.start(
      '--tenant',
      'acme',
      '--tenant',
      'globex',
      '--policy',
      'methods=password',
      '--account',
      JSON.stringify(mia),
    );
    for (const tenant of ['acme', 'globex']) assert.equal((await post(`${server.url}/${tenant}/methods/password/start`, mia)).status, 200);
    await command.stop(server);
  });

  it('lets faults be switched on and off from outside with --faults', async () => {
    const server = await command.start('--faults');
    const faults = new URL('/faults', server.url);
    const put = (list: unknown) => fetch(faults, { method: 'PUT', headers: JSON_TYPE, body: JSON.stringify(list) });
    const session = () => fetch(`${server.url}/session`, { headers: { origin: APP_ORIGIN } });
    const list = [{ kind: 'status', status: 503, retryAfter: 2000, path: '/session', times: 2 }];
    assert.deepEqual(await (await put(list)).json(), list);
    const busy = await session();
    assert.deepEqual([busy.status, busy.headers.get('retry-after')], [503, '2']);
    assert.equal(busy.headers.get('access-control-allow-origin'), APP_ORIGIN);
    assert.deepEqual(await (await fetch(faults)).json(), [{ ...list[0], times: 1 }]);
    await put([{ kind: 'offline' }]);
    await assert.rejects(session(), TypeError);
    assert.equal((await put([{ kind: 'offlien' }])).status, 400);
    assert.equal((await put([])).status, 200);
    assert.equal((await session()).status, 200);
    await command.stop(server);
  });

  it('has no place for faults without --faults', async () => {
    const server = await command.start();
    assert.equal((await fetch(new URL('/faults', server.url))).status, 404);
    await command.stop(server);
  });

  it('keeps the secret of --secret out of the database', async () => {
    const file = join(folder, 'secret.db');
    const server = await command.start('--store', `sqlite:${file}`, '--secret', SECRET);
    await signUp(server.url);
    await command.stop(server);
    const database = new DatabaseSync(file);
    assert.deepEqual(database.prepare('SELECT record FROM secret').all(), []);
    assert.equal(database.prepare('SELECT record FROM passkey').all().length, 1);
    database.close();
  });

  it('takes the secret from the environment, and does not repeat one that is none', async () => {
    const { code, output } = await command.run([], { PASSKEY_MOCK_SECRET: 'too-short' });
    assert.equal(code, 2);
    assert.match(output, /PASSKEY_MOCK_SECRET must be 32 bytes/);
    assert.doesNotMatch(output, /too-short/);
  });

  it('says which Node has SQLite where this one has none', async () => {
    const hooks = `import { registerHooks } from 'node:module';
      const refuse = () => { throw Object.assign(new Error('No such built-in module: node:sqlite'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' }); };
      registerHooks({ resolve: (name, context, next) => (name === 'node:sqlite' ? refuse() : next(name, context)) });`;
    const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --import data:text/javascript,${encodeURIComponent(hooks)}`;
    const { code, output } = await command.run(['--store', `sqlite:${join(folder, 'old.db')}`], { NODE_OPTIONS });
    assert.equal(code, 1);
    assert.match(output, /^passkey-mock-server: --store sqlite: needs Node 22\.5 or later.*\n$/);
  });

  it('refuses to run in production', async () => {
    const { code, output } = await command.run([], { NODE_ENV: 'production' });
    assert.equal(code, 1);
    assert.match(output, /production/);
  });

  it('says that a port is taken', async () => {
    const server = await command.start();
    const { url } = server;
    const { code, output } = await command.run(['--port', new URL(url).port]);
    assert.equal(code, 1);
    assert.match(output, /EADDRINUSE/);
    await command.stop(server);
  });

  for (const args of [
    ['--frobnicate'],
    ['--port', 'x'],
    ['--port', '70000'],
    ['--store', 'redis'],
    ['extra'],
    ['--origin', 'example.com'],
    ['--rp-id', 'a:b'],
    ['--policy', 'methdos=passkey'],
    ['--policy', 'session=cokie'],
    ['--tenant', 'Acme Inc'],
    ['--tenant', 'acme', '--tenant', 'acme'],
    ['--account', '{'],
    ['--account', '[]'],
    ['--account', '{"identifier":" "}'],
    ['--account', '{"identifier":"mia@example.com","pasword":"correct horse"}'],
    ['--account', '{"identifier":"mia@example.com","recoveryCodes":"abcde-01234"}'],
    ['--seed', 'no-such-file.json'],
    ['--seed', 'package.json'],
    ['--secret', 'short'],
  ]) {
    it(`ends with 2 for ${args.join(' ')}`, async () => {
      const { code, output } = await command.run(args);
      assert.equal(code, 2);
      assert.match(output, /^passkey-mock-server: .+\nTry --help\.$/m);
    });
  }

  it('knows its options and its version', async () => {
    const help = await command.run(['--help']);
    assert.equal(help.code, 0);
    for (const option of ['--port', '--host', '--store', '--origin', '--rp-id', '--rp-name', '--base', '--policy', '--tenant'])
      assert.ok(help.output.includes(option), option);
    for (const option of ['--account', '--seed', '--faults', '--secret']) assert.ok(help.output.includes(option), option);
    const policies = [...help.output.matchAll(/^ {2}(\w+=.*)$/gm)].map(([, text = '']) => text);
    assert.deepEqual(readPolicy(policies), DEFAULT_POLICY);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    assert.deepEqual(await command.run(['--version']), { code: 0, output: `${version}\n` });
  });
});

// --- helpers ---

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });

async function signUp(url: string): Promise<{ account: Account | undefined; cookie: string }> {
  const request: RegistrationRequest = { purpose: 'sign-up', identifier: 'mia@example.com' };
  const { publicKey, state } = (await (await post(`${url}/registration/options`, request)).json()) as Challenge<'create'>;
  const credential = await (await forge({ origin: APP_ORIGIN })).create(publicKey);
  const answer = await post(`${url}/registration/verify`, { request, credential, state });
  const { account } = (await answer.json()) as Done;
  return { account, cookie: answer.headers.getSetCookie()[0]?.split(';', 1).join('') ?? '' };
}
