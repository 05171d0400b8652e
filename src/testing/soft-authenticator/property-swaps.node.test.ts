import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PropertySwaps } from './property-swaps.ts';

describe('PropertySwaps', () => {
  it('puts back what was there before the first of two changes', () => {
    const owner = Object.defineProperty({}, 'name', { value: 1, configurable: true });
    const before = Object.getOwnPropertyDescriptors(owner);
    const swaps = new PropertySwaps();
    swaps.define(owner, 'name', { value: 2 });
    swaps.define(owner, 'name', { value: 3 });
    swaps.restore();
    assert.deepEqual(Object.getOwnPropertyDescriptors(owner), before);
  });

  it('puts back once: later changes are somebody else’s', () => {
    const owner: { name?: number } = {};
    const swaps = new PropertySwaps();
    swaps.define(owner, 'name', { value: 1 });
    swaps.restore();
    owner.name = 2;
    swaps.restore();
    assert.equal(owner.name, 2);
  });

  it('refuses a property that may not be changed, and has nothing to put back', () => {
    const owner = Object.freeze({ name: 1 });
    const swaps = new PropertySwaps();
    assert.throws(() => {
      swaps.define(owner, 'name', { value: 2 });
    }, TypeError);
    swaps.restore();
    assert.equal(owner.name, 1);
  });
});
