import type { CeremonyRecord, ChangeableRecords, PasskeyRecord, Store } from './store.ts';

/** What is kept under which kind, by id. */
export interface RecordKinds extends ChangeableRecords {
  secret: string;
  /** Account id by the identifier's key. */
  name: string;
  /** Credential ids by account id, the oldest first. */
  owned: string[];
  passkey: PasskeyRecord;
  ceremony: CeremonyRecord;
}

/** Kinds of which every record has an end. */
export const MORTAL = ['ceremony', 'session', 'ticket'] as const satisfies readonly (keyof RecordKinds)[];

/** A place that keeps JSON records. Synchronous, so that nothing can come between the reads and the writes of one `atomically`. */
export interface Records {
  get<K extends keyof RecordKinds>(kind: K, id: string): RecordKinds[K] | undefined;
  put<K extends keyof RecordKinds>(kind: K, id: string, record: RecordKinds[K]): void;
  delete(kind: keyof RecordKinds, id: string): void;
  /** Deletes the mortal records that ended at or before `now`. */
  prune(now: number): void;
  /** Runs `work` alone, and undoes it when it throws. */
  atomically<T>(work: () => T): T;
}

/** The rules of a store, once, over any place that keeps records. */
export function recordStore(records: Records): Store {
  const atomically = async <T>(work: () => T): Promise<T> => records.atomically(work);
  const owned = (accountId: string) => records.get('owned', accountId) ?? [];
  const passkeys = (accountId: string) => owned(accountId).flatMap((credentialId) => records.get('passkey', credentialId) ?? []);
  const add = (passkey: PasskeyRecord) => {
    records.put('passkey', passkey.credentialId, passkey);
    records.put('owned', passkey.accountId, [...owned(passkey.accountId), passkey.credentialId]);
  };

  return {
    secret: (fresh) =>
      atomically(() => {
        const known = records.get('secret', 'secret');
        if (known === undefined) records.put('secret', 'secret', fresh);
        return known ?? fresh;
      }),

    createAccount: (account, passkey) =>
      atomically(() => {
        if (records.get('name', account.key) !== undefined || records.get('account', account.id)) return 'account-exists';
        if (passkey && records.get('passkey', passkey.credentialId)) return 'already-registered';
        records.put('account', account.id, account);
        records.put('name', account.key, account.id);
        if (passkey) add(passkey);
        return 'created';
      }),

    account: async (id) => records.get('account', id),

    accountByKey: (key) =>
      atomically(() => {
        const id = records.get('name', key);
        return id === undefined ? undefined : records.get('account', id);
      }),

    addPasskey: (passkey) =>
      atomically(() => {
        if (!records.get('account', passkey.accountId)) return 'account-unknown';
        if (records.get('passkey', passkey.credentialId)) return 'already-registered';
        add(passkey);
        return 'added';
      }),

    passkey: async (credentialId) => records.get('passkey', credentialId),

    passkeysOf: (accountId) => atomically(() => passkeys(accountId)),

    recordUse: (credentialId, { signCount, backedUp, usedAt, allowRollback = false }) =>
      atomically(() => {
        const passkey = records.get('passkey', credentialId);
        if (!passkey) return 'unknown-passkey';
        const counts = signCount > 0 || passkey.signCount > 0; // 0 for ever: the device has no counter
        if (counts && signCount <= passkey.signCount && !allowRollback) return 'counter-went-back';
        const highest = Math.max(signCount, passkey.signCount);
        records.put('passkey', credentialId, { ...passkey, signCount: highest, backedUp, lastUsedAt: usedAt });
        return 'recorded';
      }),

    renamePasskey: (accountId, id, name) =>
      atomically(() => {
        const passkey = passkeys(accountId).find((candidate) => candidate.id === id);
        if (!passkey) return undefined;
        const renamed = { ...passkey, name };
        records.put('passkey', passkey.credentialId, renamed);
        return renamed;
      }),

    removePasskey: (accountId, id, { allowLast = false } = {}) =>
      atomically(() => {
        const all = passkeys(accountId);
        const passkey = all.find((candidate) => candidate.id === id);
        if (!passkey) return 'unknown-passkey';
        if (all.length === 1 && !allowLast) return 'last-method';
        records.delete('passkey', passkey.credentialId);
        records.put(
          'owned',
          accountId,
          all.filter((other) => other !== passkey).map(({ credentialId }) => credentialId),
        );
        return 'removed';
      }),

    openCeremony: (ceremony) => atomically(() => records.put('ceremony', ceremony.id, ceremony)),

    takeCeremony: (id) =>
      atomically(() => {
        const ceremony = records.get('ceremony', id);
        if (ceremony) records.delete('ceremony', id);
        return ceremony;
      }),

    openSession: (session) => atomically(() => records.put('session', session.id, session)),
    session: async (id) => records.get('session', id),
    closeSession: (id) => atomically(() => records.delete('session', id)),
    read: async (kind, id) => records.get(kind, id),
    change: <K extends keyof ChangeableRecords>(
      kind: K,
      id: string,
      change: (record: RecordKinds[K] | undefined) => RecordKinds[K] | undefined,
    ) =>
      atomically(() => {
        const before = records.get(kind, id);
        const after = change(before);
        if (after !== undefined) records.put(kind, id, after);
        else if (before !== undefined) records.delete(kind, id);
      }),
    prune: (now) => atomically(() => records.prune(now)),
  };
}
