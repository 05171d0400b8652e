import { createTenants } from './create-tenants.ts';
import { listen, type Listening } from './node.ts';
import type { Policy } from './policy.ts';
import { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from './relying-party.ts';
import { memoryStore } from './stores/memory-store.ts';
import type { Store } from './stores/store.ts';
import { withCors } from './with-cors.ts';

export interface ServeOptions {
  port: number;
  host: string;
  origins: readonly string[];
  base: string;
  /** `memory`, or `sqlite:` and a file. */
  store: string;
  rpId: string | undefined;
  rpName: string | undefined;
  policy: Partial<Policy>;
  /** Without any, there is one relying party at the base. */
  tenants: readonly string[];
}

/** Runs the mock server as a process of its own, for apps on other origins: what the command does once it knows what is wanted. */
export async function serve({ port, host, ...site }: ServeOptions): Promise<Listening> {
  const { rp, close } = await open(site);
  const server = await listen(withCors(rp, site.origins), { port, host });
  return { url: server.url, close: () => server.close().then(close) };
}

// --- helpers ---

async function open({ origins, base, store: place, rpId, rpName, policy, tenants }: Omit<ServeOptions, 'port' | 'host'>): Promise<{
  rp: RelyingParty;
  close: () => void;
}> {
  const onError = (error: unknown) => console.error(error);
  const settings: RelyingPartyOptions = { origins, policy, onError, ...(rpId && { rpId }), ...(rpName && { rpName }) };
  if (tenants.length === 0) {
    const { store, close } = await openStore(place);
    return { rp: createRelyingParty({ ...settings, base, store }), close };
  }
  const stores = new Map<string, Awaited<ReturnType<typeof openStore>>>();
  for (const name of tenants) stores.set(name, await openStore(placeOf(name, place)));
  const options = (name: string) => ({ ...settings, store: stores.get(name)?.store ?? memoryStore() });
  return { rp: createTenants({ names: tenants, base, options }), close: () => stores.forEach(({ close }) => close()) };
}

/** A tenant's own file: `dev.db` is `dev.acme.db` for `acme`. */
const placeOf = (tenant: string, place: string) =>
  /^(memory|sqlite::memory:)$/.test(place) ? place : place.replace(/(\.[^./\\:]+)?$/, `.${tenant}$1`);

/** SQLite is loaded only when asked for: Node 20 does not have it. */
async function openStore(place: string): Promise<{ store: Store; close: () => void }> {
  if (place === 'memory') return { store: memoryStore(), close: () => undefined };
  const { sqliteStore } = await import('./stores/sqlite-store.ts');
  const store = sqliteStore(place.slice('sqlite:'.length));
  return { store, close: () => store.close() };
}
