import { digest } from '../digest.ts';
import { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** So many tries in such a time. */
export interface Limit {
  count: number;
  /** Milliseconds, from the first of these tries. */
  window: number;
}

/**
 * Counts one try.
 * @param who Whose tries these are: an identifier's key, a visitor's address. It is stored as a hash.
 * @throws {Problem} `rate-limited`, with the time to wait, when there were too many.
 */
export async function limit({ store, now }: Site, who: string, allowed: Limit | null): Promise<void> {
  if (!allowed) return;
  const id = await digest(`limit:${who}`);
  const time = now();
  let wait = 0;
  await store.change('ticket', id, (ticket) => {
    const running = ticket?.kind === 'limit' && ticket.expiresAt > time ? ticket : undefined;
    if (!running) return { id, kind: 'limit', count: 1, expiresAt: time + allowed.window };
    if (running.count >= allowed.count) wait = running.expiresAt - time;
    return { ...running, count: running.count + 1 };
  });
  if (wait > 0) throw new Problem('rate-limited', 'There were too many tries.', { retryAfter: wait });
}
