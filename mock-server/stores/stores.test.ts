import { expect } from '@open-wc/testing';
import { memoryStore } from './memory-store.ts';
import { storeCases } from './store-cases.ts';
import type { AccountRecord, PasskeyRecord } from './store.ts';
import { webStorageStore } from './web-storage-store.ts';

const KEY = 'passkey-mock-test';

const account: AccountRecord = { id: 'mia', key: 'mia', name: 'Mia', displayName: 'Mia', createdAt: 1 };
const passkey = { id: 'p1', accountId: 'mia', credentialId: 'c1', transports: [] as string[], signCount: 0 } as PasskeyRecord;

const clear = () => {
  for (const name of Object.keys(localStorage)) if (name.startsWith(KEY)) localStorage.removeItem(name);
};

describe('memory store', () => {
  for (const { title, check } of storeCases) it(title, () => check(memoryStore()));
});

describe('web storage store', () => {
  beforeEach(clear);
  after(clear);

  for (const { title, check } of storeCases) it(title, () => check(webStorageStore(localStorage, KEY)));

  it('survives a reload', async () => {
    await webStorageStore(localStorage, KEY).createAccount(account, passkey);
    expect(await webStorageStore(localStorage, KEY).accountByKey('mia')).to.deep.equal(account);
  });

  it('sees what another tab did, and does not write over it', async () => {
    const [one, two] = [webStorageStore(localStorage, KEY), webStorageStore(localStorage, KEY)];
    await one.createAccount(account, passkey);
    expect(await two.createAccount({ ...account, id: 'tom' }, { ...passkey, credentialId: 'c2' })).to.equal('account-exists');
    await two.addPasskey({ ...passkey, id: 'p2', credentialId: 'c2' });
    await one.addPasskey({ ...passkey, id: 'p3', credentialId: 'c3' });
    expect((await two.passkeysOf('mia')).map(({ id }) => id)).to.deep.equal(['p1', 'p2', 'p3']);
  });

  it('leaves nothing half-written when the storage is full', async () => {
    let room = 2;
    const full = new Proxy(localStorage, {
      get(target, name) {
        if (name === 'setItem' && room-- <= 0) return () => expect.fail('QuotaExceededError');
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    const before = Object.keys(localStorage);
    const outcome = await webStorageStore(full, KEY)
      .createAccount(account, passkey)
      .catch((error: unknown) => error);
    expect(String(outcome)).to.contain('QuotaExceededError');
    expect(Object.keys(localStorage)).to.deep.equal(before);
  });

  it('takes a record that somebody broke for missing', async () => {
    const store = webStorageStore(localStorage, KEY);
    await store.createAccount(account, passkey);
    localStorage.setItem(`${KEY}/1/account/mia`, '{');
    expect(await store.account('mia')).to.equal(undefined);
  });
});
