import type { Store } from '../mock-server/stores/store.ts';
import { forge } from '../mock-server/testing/forge.ts';
import type { ForgedPasskey } from '../mock-server/testing/forge.ts';
import { benchSite, ORIGIN } from './bench-site.ts';
import type { BenchSite } from './bench-site.ts';
import { median } from './median.ts';

/** What a thousand more accounts cost, in milliseconds each. */
export interface Growth {
  first: number;
  last: number;
  /** `last / first` */
  ratio: number;
}

/**
 * Fills a store with accounts and measures what signing up and signing in cost at its beginning and at its end.
 * @param store - An empty one.
 */
export async function accountGrowth(store: Store, { thousands = 10 } = {}): Promise<Growth> {
  const warm = benchSite();
  await thousand(warm, await devices(), 'warm'); // the compiler's share is paid elsewhere
  const site = benchSite({ store });
  const costs: number[] = [];
  for (let i = 0; i < thousands; i++) costs.push(await thousand(site, await devices(), String(i)));
  const [first = NaN, last = NaN] = [costs.at(0), costs.at(-1)];
  return { first, last, ratio: last / first };
}

// --- helpers ---

const devices = (): Promise<ForgedPasskey[]> => Promise.all(Array.from({ length: 1000 }, () => forge({ origin: ORIGIN })));

/** The median in milliseconds of a sign-up and a sign-in together. What the device does meanwhile is not counted. */
async function thousand(site: BenchSite, passkeys: readonly ForgedPasskey[], name: string): Promise<number> {
  const times: number[] = [];
  for (const [i, passkey] of passkeys.entries()) {
    const register = await site.prepareSignUp(`visitor-${name}-${String(i)}@example.com`, passkey);
    const registering = await time(register);
    const { verify } = await site.prepareSignIn(passkey);
    times.push(registering + (await time(verify)));
  }
  return median(times);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
