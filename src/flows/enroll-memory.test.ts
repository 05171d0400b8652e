import { expect } from '@open-wc/testing';
import type { EnrollAnswer } from './enroll-memory.ts';
import { enrollMemory } from './enroll-memory.ts';

const mia = { id: 'mia' };
const KEY = 'passkey-elements.enroll.mia';
const never: EnrollAnswer = { choice: 'never', at: 1 };

describe('enrollMemory', () => {
  const { localStorage } = window;
  const replace = (storage: PropertyDescriptor) => Object.defineProperty(window, 'localStorage', { configurable: true, ...storage });
  beforeEach(() => localStorage.removeItem(KEY));
  afterEach(() => {
    replace({ value: localStorage });
    localStorage.removeItem(KEY);
  });

  it('remembers nothing at first', async () => {
    expect(await enrollMemory().read(mia)).to.equal(null);
  });

  it('keeps an answer for the account, also for another page', async () => {
    await enrollMemory().write(mia, never);
    expect(await enrollMemory().read(mia)).to.deep.equal(never);
    expect(await enrollMemory().read({ id: 'tom' })).to.equal(null);
    expect(await enrollMemory().read(undefined)).not.to.deep.equal(never);
  });

  for (const broken of ['{', 'null', '"never"', '{"choice":"maybe","at":1}', '{"choice":"never","at":"today"}']) {
    it(`takes ${broken} for nothing`, async () => {
      localStorage.setItem(KEY, broken);
      expect(await enrollMemory().read(mia)).to.equal(null);
    });
  }

  it('keeps the answer as long as the page lives where storage is blocked', async () => {
    replace({
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const tom = { id: 'tom' };
    expect(await enrollMemory().read(tom)).to.equal(null);
    await enrollMemory().write(tom, never);
    expect(await enrollMemory().read(tom)).to.deep.equal(never);
  });

  it('keeps the answer as long as the page lives where storage is full', async () => {
    replace({
      value: {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    });
    const ida = { id: 'ida' };
    await enrollMemory().write(ida, never);
    expect(await enrollMemory().read(ida)).to.deep.equal(never);
  });
});
