import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import type { AuthenticationRequest, Challenge, Done, RegistrationRequest } from '../mock-server/protocol.ts';
import type { AccountRecord, PasskeyRecord } from '../mock-server/stores/store.ts';
import { APP_ORIGIN, command, type RunningCommand } from '../mock-server/testing/command.ts';
import { forge, type ForgedPasskey } from '../mock-server/testing/forge.ts';

const REGISTRATIONS = 1000;
const AT_ONCE = 8;
/** After how many confirmed registrations it is killed. */
const KILLS = [200, 500, 800];

const folder = mkdtempSync(join(tmpdir(), 'passkey-crash-'));
const file = join(folder, 'dev.db');

after(() => rmSync(folder, { recursive: true }));

describe('passkey-mock-server with SQLite', () => {
  it('keeps every confirmed account, and none by halves, over a kill -9 in the middle of 1,000 registrations', async (t) => {
    const visitors = new Visitors();
    for (const [count, killAt] of KILLS.entries()) {
      const server = await command.start('--store', `sqlite:${file}`);
      await visitors.signUp(server, () => {
        if (visitors.confirmed.size === killAt) server.child.kill('SIGKILL');
      });
      assert.deepEqual(await command.stop(server, 'SIGKILL'), { code: null, signal: 'SIGKILL' });
      const stored = wholeAccounts();
      assert.ok(stored.size >= visitors.confirmed.size && stored.size <= visitors.confirmed.size + (count + 1) * AT_ONCE);
      t.diagnostic(`killed at ${killAt}: ${visitors.confirmed.size} confirmed, ${stored.size} stored, ${visitors.begun} begun`);
      for (const name of visitors.confirmed.keys()) assert.ok(stored.has(name), `${name} was confirmed`);
    }

    const server = await command.start('--store', `sqlite:${file}`);
    await visitors.signUp(server);
    assert.equal(visitors.begun, REGISTRATIONS);
    assert.ok(visitors.confirmed.size >= REGISTRATIONS - KILLS.length * AT_ONCE, `${visitors.confirmed.size} confirmed`);
    const latest = KILLS.flatMap((killAt) => [...visitors.confirmed].slice(killAt - AT_ONCE, killAt));
    for (const [name, passkey] of latest) assert.equal(await nameSignedIn(server, passkey), name);
    assert.deepEqual(await command.stop(server), { code: 0, signal: null });
    assert.ok(wholeAccounts().size >= visitors.confirmed.size);
  });

  // A kill from outside seldom hits the instant between two writes; this one always does.
  for (const table of ['account', 'name', 'passkey', 'owned']) {
    it(`keeps nothing of an account whose registration was killed right after the write to "${table}"`, async (t) => {
      const before = wholeAccounts();
      t.after(() => delete process.env['NODE_OPTIONS']);
      process.env['NODE_OPTIONS'] = `--import data:text/javascript,${encodeURIComponent(killAfterWrite(table))}`;
      const server = await command.start('--store', `sqlite:${file}`);
      const ended = once(server.child, 'exit');
      await assert.rejects(register(server, `${table}@example.com`, await forge({ origin: APP_ORIGIN })), TypeError); // no connection
      assert.deepEqual(await ended, [null, 'SIGKILL']);
      assert.deepEqual(wholeAccounts(), before);
    });
  }
});

// --- helpers ---

/** A module that ends the process, as `kill -9` would, once it has written to a table. */
function killAfterWrite(table: string): string {
  return `import { StatementSync } from 'node:sqlite';
    const { run } = StatementSync.prototype;
    StatementSync.prototype.run = function (...values) {
      const result = run.apply(this, values);
      if (this.sourceSQL.startsWith('INSERT INTO "${table}"')) process.kill(process.pid, 'SIGKILL');
      return result;
    };`;
}

/** Thousand people with a forged device each, several at a time. Nobody tries twice. */
class Visitors {
  /** Who was told that it worked, in this order. */
  readonly confirmed = new Map<string, ForgedPasskey>();
  begun = 0;

  /** Goes on until all have tried, or the server is gone. */
  async signUp(server: RunningCommand, confirmed: () => void = () => undefined): Promise<void> {
    const worker = async () => {
      while (this.begun < REGISTRATIONS && server.child.signalCode === null && !server.child.killed) {
        const name = `visitor-${this.begun++}@example.com`;
        const passkey = await forge({ origin: APP_ORIGIN });
        if (!(await register(server, name, passkey))) return;
        this.confirmed.set(name, passkey);
        confirmed();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
}

/** @returns whether it was confirmed; it was not when the connection broke. */
async function register(server: RunningCommand, identifier: string, passkey: ForgedPasskey): Promise<boolean> {
  const request: RegistrationRequest = { purpose: 'sign-up', identifier };
  const challenge = await post<Challenge<'create'>>(server, 'registration/options', request);
  if (!challenge) return false;
  const credential = await passkey.create(challenge.publicKey);
  const done = await post<Done>(server, 'registration/verify', { request, credential, state: challenge.state });
  assert.ok(!done || done.account?.name === identifier);
  return done !== undefined;
}

async function nameSignedIn(server: RunningCommand, passkey: ForgedPasskey): Promise<string | undefined> {
  const request: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal' };
  const challenge = await post<Challenge<'get'>>(server, 'authentication/options', request);
  assert.ok(challenge);
  const credential = await passkey.get(challenge.publicKey);
  return (await post<Done>(server, 'authentication/verify', { request, credential, state: challenge.state }))?.account?.name;
}

/** @returns the answer, or nothing when the server went away before it was whole; a refusal fails the test. */
async function post<T>({ url, child }: RunningCommand, path: string, body: unknown): Promise<T | undefined> {
  try {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${url}/${path}`, init);
    const answer: unknown = await response.json();
    assert.equal(response.status, 200, JSON.stringify(answer));
    return answer as T;
  } catch (error) {
    if (child.killed && !(error instanceof assert.AssertionError)) return undefined;
    throw error;
  }
}

/** Reads the file as the killed process left it. @returns the names of the accounts, every one of which is whole. */
function wholeAccounts(): Set<string> {
  const database = new DatabaseSync(file);
  try {
    assert.equal(database.prepare('PRAGMA integrity_check').get()?.['integrity_check'], 'ok');
    const table = <T>(kind: string) =>
      new Map(
        database
          .prepare(`SELECT id, record FROM "${kind}"`)
          .all()
          .map((row) => [String(row['id']), JSON.parse(String(row['record'])) as T]),
      );
    const [accounts, passkeys] = [table<AccountRecord>('account'), table<PasskeyRecord>('passkey')];
    const [names, owned] = [table<string>('name'), table<string[]>('owned')];
    for (const { id, key } of accounts.values()) {
      assert.equal(names.get(key), id);
      assert.deepEqual(
        owned.get(id)?.map((credentialId) => passkeys.get(credentialId)?.accountId),
        [id],
      );
    }
    for (const left of [names, owned, passkeys]) assert.equal(left.size, accounts.size);
    return new Set([...accounts.values()].map(({ name }) => name));
  } finally {
    database.close();
  }
}
