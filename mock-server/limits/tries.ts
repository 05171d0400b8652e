import { digest } from '../digest.ts';
import type { Site } from '../site.ts';
import type { Limit } from './limit.ts';

/** Tries within some time, kept under a hash of whose they are. */
export const tries = {
  /**
   * Counts one try, unless there are too many already.
   * @returns how many are left after it, and, when it was one too many, the milliseconds to wait.
   */
  async count({ store, now }: Pick<Site, 'store' | 'now'>, who: string, { count, window }: Limit): Promise<{ left: number; wait: number }> {
    const id = await idOf(who);
    const time = now();
    let told = { left: count - 1, wait: 0 };
    await store.change('ticket', id, (ticket) => {
      const running = ticket?.kind === 'limit' && ticket.expiresAt > time ? ticket : undefined;
      if (!running) return { id, kind: 'limit', count: 1, expiresAt: time + window };
      const left = count - running.count - 1;
      told = left < 0 ? { left: 0, wait: running.expiresAt - time } : { left, wait: 0 };
      return left < 0 ? running : { ...running, count: running.count + 1 };
    });
    return told;
  },

  /** Takes one back that turned out to be right: whoever is right is no reason to wait. */
  async giveBack({ store }: Pick<Site, 'store'>, who: string): Promise<void> {
    await store.change('ticket', await idOf(who), (ticket) =>
      ticket?.kind === 'limit' && ticket.count > 1 ? { ...ticket, count: ticket.count - 1 } : undefined,
    );
  },
};

// --- helpers ---

const idOf = (who: string): Promise<string> => digest(`limit:${who}`);
