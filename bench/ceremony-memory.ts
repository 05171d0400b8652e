import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { benchSite } from './bench-site.ts';

/** Bytes of heap in use after a full collection. */
export interface MemoryMark {
  ceremonies: number;
  heap: number;
}

/**
 * Lets challenges and sessions come and go while the relying party's clock runs: 30 seconds from one ceremony to the next, so that a
 * challenge lives for 10 of them and a session for 2,880. One of five is answered, the others are abandoned.
 */
export async function ceremonyMemory({ ceremonies = 50_000, marks = 5 } = {}): Promise<MemoryMark[]> {
  let now = Date.UTC(2026, 10, 20);
  const site = benchSite({ now: () => now });
  const passkey = await site.signUp('mia@example.com');
  const seen: MemoryMark[] = [];
  for (let i = 1; i <= ceremonies; i++) {
    now += 30_000;
    if (i % 5 > 0) await site.abandon();
    else await (await site.prepareSignIn(passkey)).verify();
    if (i % (ceremonies / marks) === 0) seen.push({ ceremonies: i, heap: heapInUse() });
  }
  return seen;
}

// --- helpers ---

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
