import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { tries } from './tries.ts';

/** So many tries in such a time. */
export interface Limit {
  count: number;
  /** Milliseconds, from the first of these tries. */
  window: number;
}

/**
 * Counts one try. One that turns out to be right is given back: `tries.giveBack`.
 * @param who Whose tries these are: an identifier's key, a visitor's address. It is stored as a hash.
 * @throws {Problem} `rate-limited`, with the time to wait, when there were too many.
 */
export async function limit(site: Site, who: string, allowed: Limit | null): Promise<void> {
  if (!allowed) return;
  const { wait } = await tries.count(site, who, allowed);
  if (wait > 0) throw new Problem('rate-limited', 'There were too many tries.', { retryAfter: wait });
}
