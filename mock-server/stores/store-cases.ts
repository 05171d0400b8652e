import type { AccountRecord, CeremonyRecord, PasskeyRecord, SessionRecord, Store, TicketRecord } from './store.ts';

/** One rule of the `Store` contract. `check` gets an empty store and throws when the rule is broken. */
export interface StoreCase {
  title: string;
  check: (store: Store) => Promise<void>;
}

/**
 * What every store must do, for any test runner.
 * @example for (const { title, check } of storeCases) it(title, async () => check(await myStore()));
 */
export const storeCases: readonly StoreCase[] = [
  {
    title: 'keeps the first secret it is offered',
    async check(store) {
      equal(await store.secret('first'), 'first');
      equal(await store.secret('second'), 'first');
    },
  },
  {
    title: 'creates an account with its first passkey and finds both',
    async check(store) {
      equal(await store.createAccount(account('mia'), passkey('p1', 'mia')), 'created');
      equal(await store.account('mia'), account('mia'));
      equal(await store.accountByKey('mia@example.com'), account('mia'));
      equal(await store.passkey('credential-p1'), passkey('p1', 'mia'));
      equal(await store.passkeysOf('mia'), [passkey('p1', 'mia')]);
    },
  },
  {
    title: 'creates an account without a passkey',
    async check(store) {
      equal(await store.createAccount(account('mia')), 'created');
      equal(await store.createAccount(account('mia')), 'account-exists');
      equal(await store.passkeysOf('mia'), []);
      equal(await store.addPasskey(passkey('p1', 'mia')), 'added');
    },
  },
  {
    title: 'removes the last passkey when there is another way in',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      equal(await store.removePasskey('mia', 'p1', { allowLast: true }), 'removed');
      equal(await store.passkeysOf('mia'), []);
      equal(await store.account('mia'), account('mia'));
    },
  },
  {
    title: 'knows nothing it was not told, whatever the name',
    async check(store) {
      for (const id of ['', 'constructor', '__proto__', "'; DROP TABLE account; --"]) {
        equal(await store.account(id), undefined);
        equal(await store.accountByKey(id), undefined);
        equal(await store.passkey(id), undefined);
        equal(await store.passkeysOf(id), []);
        equal(await store.session(id), undefined);
        equal(await store.takeCeremony(id), undefined);
      }
    },
  },
  {
    title: 'creates neither account nor passkey when the identifier is taken',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      const twin = { ...account('tom'), key: account('mia').key };
      equal(await store.createAccount(twin, passkey('p2', 'tom')), 'account-exists');
      equal(await store.account('tom'), undefined);
      equal(await store.passkey('credential-p2'), undefined);
    },
  },
  {
    title: 'creates neither account nor passkey when the credential id is taken',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      equal(await store.createAccount(account('tom'), { ...passkey('p2', 'tom'), credentialId: 'credential-p1' }), 'already-registered');
      equal(await store.accountByKey('tom@example.com'), undefined);
      equal(await store.passkey('credential-p1'), passkey('p1', 'mia'));
    },
  },
  {
    title: 'lets one of many simultaneous sign-ups have an identifier',
    async check(store) {
      const sides = Array.from({ length: 8 }, (_, i) => `side-${i}`);
      const outcomes = await Promise.all(sides.map((id) => store.createAccount({ ...account(id), key: 'same' }, passkey(id, id))));
      equal(outcomes.filter((outcome) => outcome === 'created').length, 1);
      const winner = await store.accountByKey('same');
      equal(winner?.id, sides[outcomes.indexOf('created')]);
    },
  },
  {
    title: 'adds passkeys, the oldest first, each credential once',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      equal(await store.addPasskey(passkey('p2', 'mia')), 'added');
      equal(await store.addPasskey(passkey('p2', 'mia')), 'already-registered');
      equal(await store.addPasskey(passkey('p3', 'nobody')), 'account-unknown');
      equal(await store.passkey('credential-p3'), undefined);
      equal(await ids(store, 'mia'), ['p1', 'p2']);
    },
  },
  {
    title: 'loses no passkey when many are added at once',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p0', 'mia'));
      const more = Array.from({ length: 8 }, (_, i) => `p${i + 1}`);
      await Promise.all(more.map((id) => store.addPasskey(passkey(id, 'mia'))));
      equal((await ids(store, 'mia')).sort(), ['p0', ...more]);
    },
  },
  {
    title: 'records a use',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      equal(await store.recordUse('credential-p1', { signCount: 6, backedUp: true, usedAt: 9 }), 'recorded');
      equal(await store.passkey('credential-p1'), { ...passkey('p1', 'mia'), signCount: 6, backedUp: true, lastUsedAt: 9 });
      equal(await store.recordUse('credential-p2', { signCount: 6, backedUp: true, usedAt: 9 }), 'unknown-passkey');
    },
  },
  {
    title: 'accepts a counter that moves forward, or that never moved at all',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia', { signCount: 5 }));
      for (const signCount of [0, 4, 5]) equal(await use(store, 'p1', signCount), 'counter-went-back');
      equal(await store.passkey('credential-p1'), passkey('p1', 'mia', { signCount: 5 }));
      equal(await use(store, 'p1', 6), 'recorded');
      await store.addPasskey(passkey('p2', 'mia', { signCount: 0 }));
      equal(await use(store, 'p2', 0), 'recorded');
      equal(await use(store, 'p2', 0), 'recorded');
      equal(await use(store, 'p2', 1), 'recorded');
    },
  },
  {
    title: 'keeps the higher counter when one may go back',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia', { signCount: 5 }));
      equal(await store.recordUse('credential-p1', { signCount: 2, backedUp: false, usedAt: 9, allowRollback: true }), 'recorded');
      equal((await store.passkey('credential-p1'))?.signCount, 5);
    },
  },
  {
    title: 'accepts a counter once when it comes many times at once',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => use(store, 'p1', 7)));
      equal(outcomes.filter((outcome) => outcome === 'recorded').length, 1);
    },
  },
  {
    title: 'renames a passkey for its owner only',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      await store.createAccount(account('tom'), passkey('p2', 'tom'));
      const renamed = { ...passkey('p1', 'mia'), name: 'Blue key' };
      equal(await store.renamePasskey('mia', 'p1', 'Blue key'), renamed);
      equal(await store.renamePasskey('tom', 'p1', 'Mine'), undefined);
      equal(await store.passkey('credential-p1'), renamed);
    },
  },
  {
    title: 'removes a passkey for its owner only, and never the last one',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      await store.addPasskey(passkey('p2', 'mia'));
      await store.createAccount(account('tom'), passkey('p3', 'tom'));
      await store.addPasskey(passkey('p4', 'tom'));
      equal(await store.removePasskey('tom', 'p1'), 'unknown-passkey');
      equal(await store.removePasskey('mia', 'p1'), 'removed');
      equal(await store.removePasskey('mia', 'p1'), 'unknown-passkey');
      equal(await store.removePasskey('mia', 'p2'), 'last-method');
      equal(await store.passkey('credential-p1'), undefined);
      equal([await ids(store, 'mia'), await ids(store, 'tom')], [['p2'], ['p3', 'p4']]);
    },
  },
  {
    title: 'keeps one passkey when all are removed at once',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      await store.addPasskey(passkey('p2', 'mia'));
      const outcomes = await Promise.all(['p1', 'p2'].map((id) => store.removePasskey('mia', id)));
      equal(outcomes.sort(), ['last-method', 'removed']);
    },
  },
  {
    title: 'hands a ceremony out once, also when many ask at once',
    async check(store) {
      await store.openCeremony(ceremony('c1', 100));
      const taken = await Promise.all(Array.from({ length: 8 }, () => store.takeCeremony('c1')));
      equal(
        taken.filter((one) => one !== undefined),
        [ceremony('c1', 100)],
      );
      equal(await store.takeCeremony('c1'), undefined);
    },
  },
  {
    title: 'opens and closes sessions',
    async check(store) {
      await store.openSession(session('s1', 100));
      await store.openSession(session('s2', 100));
      equal(await store.session('s1'), session('s1', 100));
      await store.closeSession('s1');
      await store.closeSession('s1');
      equal(await store.session('s1'), undefined);
      equal(await store.session('s2'), session('s2', 100));
    },
  },
  {
    title: 'makes a record, changes it and takes it away',
    async check(store) {
      await store.change('ticket', 't1', (none) => (equal(none, undefined), ticket('t1', 100)));
      equal(await store.read('ticket', 't1'), ticket('t1', 100));
      await store.change('ticket', 't1', (one) => one && { ...one, action: 'pay' });
      equal(await store.read('ticket', 't1'), { ...ticket('t1', 100), action: 'pay' });
      await store.change('ticket', 't1', () => undefined);
      await store.change('ticket', 't1', (none) => none);
      equal(await store.read('ticket', 't1'), undefined);
    },
  },
  {
    title: 'loses no change when many come at once',
    async check(store) {
      await store.openSession(session('s1', 0));
      const later = () => store.change('session', 's1', (one) => one && { ...one, expiresAt: one.expiresAt + 1 });
      await Promise.all(Array.from({ length: 8 }, later));
      equal(await store.session('s1'), session('s1', 8));
    },
  },
  {
    title: 'writes nothing when a change throws',
    async check(store) {
      await store.openSession(session('s1', 100));
      const failed = await store
        .change('session', 's1', () => {
          throw new Error('no');
        })
        .catch((error: unknown) => String(error));
      equal(failed, 'Error: no');
      equal(await store.session('s1'), session('s1', 100));
    },
  },
  {
    title: 'changes an account where sign-ins find it',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      await store.change('account', 'mia', (one) => one && { ...one, displayName: 'Mia M' });
      equal(await store.accountByKey('mia@example.com'), { ...account('mia'), displayName: 'Mia M' });
    },
  },
  {
    title: 'prunes what has ended and nothing else',
    async check(store) {
      await store.createAccount(account('mia'), passkey('p1', 'mia'));
      for (const end of [99, 100, 101]) {
        await store.openCeremony(ceremony(`c${end}`, end));
        await store.openSession(session(`s${end}`, end));
        await store.change('ticket', `t${end}`, () => ticket(`t${end}`, end));
      }
      await store.prune(100);
      equal([await store.session('s99'), await store.session('s100')], [undefined, undefined]);
      equal([await store.takeCeremony('c99'), await store.takeCeremony('c100')], [undefined, undefined]);
      equal([await store.read('ticket', 't99'), await store.read('ticket', 't100')], [undefined, undefined]);
      equal(await store.read('ticket', 't101'), ticket('t101', 101));
      equal(await store.session('s101'), session('s101', 101));
      equal(await store.takeCeremony('c101'), ceremony('c101', 101));
      equal(await ids(store, 'mia'), ['p1']);
    },
  },
  {
    title: 'is not changed by what a caller does with its answers, nor with what it gave',
    async check(store) {
      const given = passkey('p1', 'mia');
      await store.createAccount(account('mia'), given);
      given.transports.push('usb');
      (await store.passkey('credential-p1'))?.transports.push('nfc');
      (await store.passkeysOf('mia')).pop();
      equal(await store.passkeysOf('mia'), [passkey('p1', 'mia')]);
    },
  },
];

// --- helpers ---

const account = (id: string): AccountRecord => ({ id, key: `${id}@example.com`, name: `${id}@Example.com`, displayName: id, createdAt: 1 });

const passkey = (id: string, accountId: string, more: Partial<PasskeyRecord> = {}): PasskeyRecord => ({
  id,
  accountId,
  credentialId: `credential-${id}`,
  publicKey: 'AAAA',
  algorithm: -7,
  signCount: 0,
  transports: ['internal'],
  aaguid: '00000000-0000-0000-0000-000000000000',
  backupEligible: true,
  backedUp: false,
  attestationFormat: 'none',
  integrity: 'AAAA',
  createdAt: 1,
  ...more,
});

const ceremony = (id: string, expiresAt: number): CeremonyRecord => ({
  id,
  kind: 'get',
  purpose: 'sign-in',
  challenge: `challenge-${id}`,
  expiresAt,
  userVerification: 'preferred',
  bound: true,
  identifierKey: 'mia',
  discoverable: true,
});

const session = (id: string, expiresAt: number): SessionRecord => ({ id, accountId: 'mia', authenticatedAt: 1, expiresAt });

const ticket = (id: string, expiresAt: number): TicketRecord => ({
  id,
  kind: 'proof',
  accountId: 'mia',
  sessionId: 's1',
  givenAt: 1,
  expiresAt,
});

const ids = async (store: Store, accountId: string) => (await store.passkeysOf(accountId)).map(({ id }) => id);

const use = (store: Store, id: string, signCount: number) => store.recordUse(`credential-${id}`, { signCount, backedUp: false, usedAt: 9 });

/** Deep, and blind to the order of members: the cases run under any test runner, so they bring no assertion library. */
function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [sorted(actual), sorted(expected)];
  if (left !== right) throw new Error(`Expected ${right}, got ${left}.`);
}

function sorted(value: unknown): string {
  const byName = (_key: string, member: unknown): unknown =>
    typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort()) : member;
  return JSON.stringify(value, byName) ?? 'undefined';
}
