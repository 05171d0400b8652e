import type { Site } from '../site.ts';

/** Six random digits, each number as likely as any other. */
export function randomDigits({ random }: Pick<Site, 'random'>): string {
  for (;;) {
    const number = new DataView(random(4).buffer).getUint32(0);
    if (number < FAIR) return String(number % MILLION).padStart(6, '0'); // the rest would favour low numbers
  }
}

// --- helpers ---

const MILLION = 1_000_000;
const FAIR = Math.floor(2 ** 32 / MILLION) * MILLION;
