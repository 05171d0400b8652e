import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { MORTAL, recordStore, type RecordKinds, type Records } from './record-store.ts';
import type { Store } from './store.ts';

/** A store with a file, which can be closed. */
export interface SqliteStore extends Store {
  close(): void;
}

/**
 * A store that outlives its process, for teams that develop against a lasting server. Node only. Several processes may share the file,
 * and a process that is killed leaves nothing half-written.
 * @param path A file, or `:memory:`.
 * @throws {Error} when the file was written by a later version, or is no database.
 */
export function sqliteStore(path: string): SqliteStore {
  const database = open(path);
  return { ...recordStore(tableRecords(database)), close: () => database.close() };
}

// --- helpers ---

/** The kinds that each version of the schema added. */
const SCHEMA: readonly (readonly (keyof RecordKinds)[])[] = [
  ['secret', 'account', 'name', 'owned', 'passkey', 'ceremony', 'session'],
  ['ticket', 'notices', 'vault', 'keys'],
];
const SCHEMA_VERSION = SCHEMA.length;

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    // A write-ahead log survives `kill -9`; the time-out lets another process finish its transaction.
    database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function migrate(database: DatabaseSync): void {
  transaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    if (version > SCHEMA_VERSION) throw new Error(`The database has schema version ${version}; this server knows up to ${SCHEMA_VERSION}.`);
    if (version === SCHEMA_VERSION) return;
    const mortal: ReadonlySet<string> = new Set(MORTAL);
    for (const kind of SCHEMA.slice(version).flat()) {
      database.exec(`CREATE TABLE "${kind}" (id TEXT PRIMARY KEY, record TEXT NOT NULL, expires_at INTEGER) STRICT, WITHOUT ROWID`);
      if (mortal.has(kind)) database.exec(`CREATE INDEX "${kind}_expires_at" ON "${kind}" (expires_at)`);
    }
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function tableRecords(database: DatabaseSync): Records {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    get<K extends keyof RecordKinds>(kind: K, id: string) {
      const row = prepare(`SELECT record FROM "${kind}" WHERE id = ?`).get(id);
      return row && (JSON.parse(String(row['record'])) as RecordKinds[K]);
    },
    put(kind, id, record) {
      const expiresAt = typeof record === 'object' && 'expiresAt' in record ? record.expiresAt : null;
      const sql = `INSERT INTO "${kind}" (id, record, expires_at) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET record = excluded.record, expires_at = excluded.expires_at`;
      prepare(sql).run(id, JSON.stringify(record), expiresAt);
    },
    delete: (kind, id) => void prepare(`DELETE FROM "${kind}" WHERE id = ?`).run(id),
    prune(now) {
      for (const kind of MORTAL) prepare(`DELETE FROM "${kind}" WHERE expires_at <= ?`).run(now);
    },
    atomically: (work) => transaction(database, work),
  };
}
