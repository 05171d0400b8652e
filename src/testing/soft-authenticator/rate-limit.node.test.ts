import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RateLimit } from './rate-limit.ts';

it('RateLimit lets so many calls through in any stretch of that length', () => {
  let time = 0;
  const limit = new RateLimit({ calls: 2, within: 100 }, () => time);
  const at = (moment: number) => {
    time = moment;
    return limit.take();
  };
  assert.deepEqual([at(0), at(50), at(99), at(100), at(149), at(150)], [true, true, false, true, false, true]);
});
