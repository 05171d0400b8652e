import { MORTAL, recordStore, type RecordKinds, type Records } from './record-store.ts';
import type { Store } from './store.ts';

/** The part of `Storage` that is needed. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * A store that survives a reload. Each record has an entry of its own and is read anew each time, so that two tabs with the same
 * storage see each other's work and cannot write over it.
 * @param storage `localStorage`, or anything like it.
 * @param key What the entries' names begin with.
 * @example createRelyingParty({ store: webStorageStore(localStorage) });
 */
export function webStorageStore(storage: StorageLike, key = 'passkey-mock'): Store {
  return recordStore(storageRecords(storage, `${key}/1`)); // 1 is the format: a later one starts afresh
}

// --- helpers ---

function storageRecords(storage: StorageLike, prefix: string): Records {
  const place = (kind: string, id: string) => `${prefix}/${kind}/${id}`;
  let undo: (() => void)[] = [];
  const write = (name: string, value: string | null) => {
    const before = storage.getItem(name);
    apply(storage, name, value); // throws when the storage is full
    undo.push(() => apply(storage, name, before));
  };
  return {
    get: <K extends keyof RecordKinds>(kind: K, id: string) => parse(storage.getItem(place(kind, id))) as RecordKinds[K] | undefined,
    put: (kind, id, record) => write(place(kind, id), JSON.stringify(record)),
    delete: (kind, id) => write(place(kind, id), null),
    prune(now) {
      for (const name of namesOf(
        storage,
        MORTAL.map((kind) => place(kind, '')),
      )) {
        const record = parse(storage.getItem(name)) as RecordKinds[(typeof MORTAL)[number]] | undefined;
        if (!record || record.expiresAt <= now) write(name, null);
      }
    },
    atomically(work) {
      undo = [];
      try {
        return work();
      } catch (error) {
        for (const step of undo.reverse()) step();
        throw error;
      }
    },
  };
}

function apply(storage: StorageLike, name: string, value: string | null): void {
  if (value === null) storage.removeItem(name);
  else storage.setItem(name, value);
}

/** All at once: deleting while walking would skip entries. */
function namesOf(storage: StorageLike, prefixes: string[]): string[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
}

/** An entry that somebody edited into something else counts as gone. */
function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
