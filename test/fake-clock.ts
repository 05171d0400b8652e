import type { Clock } from '../src/flows/clock.ts';
import { inFlight } from './in-flight.ts';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now = 1_700_000_000_000;
  readonly #waiting = new Set<{ until: number; done: () => void }>();

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const entry = { until: this.#now + milliseconds, done: resolve };
      if (signal.aborted) {
        resolve();
        return;
      }
      this.#waiting.add(entry);
      signal.addEventListener('abort', () => {
        this.#waiting.delete(entry);
        resolve();
      });
    });
  }

  /** How many are waiting. */
  get pending(): number {
    return this.#waiting.size;
  }

  /** Moves on, wakes who is due, and lets them get going. */
  async advance(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    for (const entry of [...this.#waiting]) {
      if (entry.until > this.#now) continue;
      this.#waiting.delete(entry);
      entry.done();
    }
    await settle();
  }
}

/** Lets everything that is ready run: a few turns of the event loop, and a few more after each answer that a relying party still owes. */
export async function settle(turns = 5): Promise<void> {
  for (let turn = 0, patience = 1000; turn < turns && patience > 0; turn += 1, patience -= 1) {
    if (inFlight.size > 0) turn = 0; // some never come: a fault may be a server that does not answer
    await new Promise((resolve) => setTimeout(resolve));
  }
}
