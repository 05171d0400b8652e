import { MORTAL, recordStore, type RecordKinds, type Records } from './record-store.ts';
import type { Store } from './store.ts';

/** A store that lasts as long as its process or page. */
export function memoryStore(): Store {
  return recordStore(mapRecords());
}

// --- helpers ---

/** As text, so that a caller that changes what it was given changes nothing here. `structuredClone` would take four times as long. */
interface Kept {
  json: string;
  expiresAt: number;
}

function mapRecords(): Records {
  const tables = new Map<keyof RecordKinds, Map<string, Kept>>();
  const table = (kind: keyof RecordKinds) => {
    const known = tables.get(kind) ?? new Map<string, Kept>();
    tables.set(kind, known);
    return known;
  };
  return {
    get<K extends keyof RecordKinds>(kind: K, id: string) {
      const kept = table(kind).get(id);
      return kept && (JSON.parse(kept.json) as RecordKinds[K]);
    },
    put(kind, id, record) {
      const expiresAt = typeof record === 'object' && 'expiresAt' in record ? record.expiresAt : Infinity;
      table(kind).set(id, { json: JSON.stringify(record), expiresAt });
    },
    delete: (kind, id) => void table(kind).delete(id),
    prune(now) {
      for (const records of MORTAL.map(table)) {
        for (const [id, { expiresAt }] of records) if (expiresAt <= now) records.delete(id);
      }
    },
    atomically: (work) => work(), // one thread, no await, and nothing here throws half-way
  };
}
