import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { memoryStore } from './memory-store.ts';
import { sqliteStore } from './sqlite-store.ts';
import { storeCases } from './store-cases.ts';
import type { AccountRecord, PasskeyRecord } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'passkey-stores-'));
let files = 0;
const freshFile = () => join(folder, `${++files}.db`);

after(() => rmSync(folder, { recursive: true }));

const account: AccountRecord = { id: 'mia', key: 'mia', name: 'Mia', displayName: 'Mia', createdAt: 1 };
const passkey = { id: 'p1', accountId: 'mia', credentialId: 'c1', transports: [] as string[], signCount: 0 } as PasskeyRecord;

describe('memory store in Node', () => {
  for (const { title, check } of storeCases) it(title, () => check(memoryStore()));
});

describe('SQLite store', () => {
  for (const { title, check } of storeCases) {
    it(title, async () => {
      const store = sqliteStore(freshFile());
      try {
        await check(store);
      } finally {
        store.close();
      }
    });
  }

  it('outlives its process', async () => {
    const file = freshFile();
    const first = sqliteStore(file);
    await first.createAccount(account, passkey);
    first.close();
    const second = sqliteStore(file);
    assert.deepEqual(await second.accountByKey('mia'), account);
    second.close();
  });

  it('shares its file with another connection', async () => {
    const file = freshFile();
    const [one, two] = [sqliteStore(file), sqliteStore(file)];
    await one.createAccount(account, passkey);
    assert.equal(await two.createAccount({ ...account, id: 'tom' }, { ...passkey, credentialId: 'c2' }), 'account-exists');
    assert.deepEqual(await two.passkeysOf('mia'), [passkey]);
    one.close();
    two.close();
  });

  it('undoes a transaction that fails half-way', async () => {
    const file = freshFile();
    const store = sqliteStore(file);
    const spoiler = new DatabaseSync(file);
    spoiler.exec(`CREATE TRIGGER spoil BEFORE INSERT ON owned BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    await assert.rejects(store.createAccount(account, passkey), /disk full/);
    assert.equal(await store.account('mia'), undefined);
    assert.equal(await store.passkey('c1'), undefined);
    spoiler.exec('DROP TRIGGER spoil');
    assert.equal(await store.createAccount(account, passkey), 'created');
    spoiler.close();
    store.close();
  });

  it('takes a file of an earlier version along', async () => {
    const file = freshFile();
    const first = sqliteStore(file);
    await first.createAccount(account, passkey);
    first.close();
    const older = new DatabaseSync(file);
    older.exec('DROP TABLE ticket; DROP TABLE notices; DROP TABLE vault; DROP TABLE keys; PRAGMA user_version = 1');
    older.close();
    const second = sqliteStore(file);
    assert.deepEqual(await second.account('mia'), account);
    await second.change('ticket', 't1', () => ({ id: 't1', kind: 'proof', accountId: 'mia', sessionId: 's1', givenAt: 1, expiresAt: 5 }));
    assert.equal((await second.read('ticket', 't1'))?.expiresAt, 5);
    second.close();
  });

  it('refuses a file of a later version, and leaves it alone', () => {
    const file = freshFile();
    const later = new DatabaseSync(file);
    later.exec('PRAGMA user_version = 99; CREATE TABLE theirs (id TEXT)');
    later.close();
    assert.throws(() => sqliteStore(file), /schema version 99/);
    const again = new DatabaseSync(file);
    assert.deepEqual(
      again
        .prepare('SELECT name FROM sqlite_schema')
        .all()
        .map(({ name }) => name),
      ['theirs'],
    );
    again.close();
  });
});
