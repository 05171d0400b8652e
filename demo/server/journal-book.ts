import { demoStorage } from '../demo-storage.ts';
import { tideAt } from '../tide/tide.ts';

/** A line in somebody's journal, and what the water did meanwhile. */
export interface Entry {
  /** Milliseconds since 1970. */
  at: number;
  text: string;
  /** Metres above chart datum. */
  height: number;
  making: boolean;
}

/** The journals, one an account, as the demo's app backend keeps them. */
export const journalBook = {
  /** The latest first. */
  read(accountId: string): Entry[] {
    const entries: unknown = JSON.parse(localStorage.getItem(place(accountId)) ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  },

  /** @returns the entry, with the height of the tide. */
  write(accountId: string, text: string, at = Date.now()): Entry {
    const height = tideAt(new Date(at));
    const entry = { at, text, height, making: tideAt(new Date(at + MINUTE)) > height };
    localStorage.setItem(place(accountId), JSON.stringify([entry, ...journalBook.read(accountId)]));
    return entry;
  },

  delete: (accountId: string): void => localStorage.removeItem(place(accountId)),

  /** For somebody who has been here before. */
  fill(accountId: string, now = Date.now()): void {
    for (const [days, text] of PAST) journalBook.write(accountId, text, now - days * DAY);
  },
};

// --- helpers ---

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many days ago, the oldest first. */
const PAST: readonly [days: number, text: string][] = [
  [9.2, 'Two mackerel off the end of the quay, and a seal that wanted both.'],
  [4.65, 'Fog until ten. Heard the bell buoy long before I saw it.'],
  [1.3, 'Turned for home at slack. Water like poured glass as far as the bar.'],
];

const place = (accountId: string): string => `${demoStorage.keys.journal}${accountId}`;

function isEntry(value: unknown): value is Entry {
  const { at, text, height, making } = (value ?? {}) as Partial<Entry>;
  return typeof at === 'number' && typeof text === 'string' && typeof height === 'number' && typeof making === 'boolean';
}
