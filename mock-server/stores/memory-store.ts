import { MORTAL, recordStore, type RecordKinds, type Records } from './record-store.ts';
import type { Store } from './store.ts';

/** A store that lasts as long as its process or page. */
export function memoryStore(): Store {
  return recordStore(mapRecords());
}

// --- helpers ---

function mapRecords(): Records {
  const tables = new Map<keyof RecordKinds, Map<string, unknown>>();
  const table = <K extends keyof RecordKinds>(kind: K) => {
    const known = tables.get(kind) ?? new Map<string, unknown>();
    tables.set(kind, known);
    return known as Map<string, RecordKinds[K]>;
  };
  return {
    // Copies on both ways: a caller that changes what it was given changes nothing here.
    get: (kind, id) => structuredClone(table(kind).get(id)),
    put: (kind, id, record) => void table(kind).set(id, structuredClone(record)),
    delete: (kind, id) => void table(kind).delete(id),
    prune(now) {
      for (const records of MORTAL.map(table<(typeof MORTAL)[number]>)) {
        for (const [id, { expiresAt }] of records) if (expiresAt <= now) records.delete(id);
      }
    },
    atomically: (work) => work(), // one thread, no await, and nothing here throws half-way
  };
}
