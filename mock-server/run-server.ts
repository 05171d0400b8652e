import { makeAccount, type AccountInit } from './accounts/make-account.ts';
import { createTenants } from './create-tenants.ts';
import { createFaults } from './faults/faults.ts';
import { withFaultSwitch } from './faults/with-fault-switch.ts';
import { listen, type Listening } from './node.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from './relying-party.ts';
import { memoryStore } from './stores/memory-store.ts';
import type { Store } from './stores/store.ts';
import { withCors } from './with-cors.ts';

export interface ServerOptions {
  port: number;
  host: string;
  origins: readonly string[];
  base: string;
  /** `memory`, or `sqlite:` and a file. */
  store: string;
  rpId: string | undefined;
  rpName: string | undefined;
  /** For keyed hashes: 32 bytes as base64url. Without it the store makes its own. */
  secret: string | undefined;
  policy: Partial<Policy>;
  /** Without any, there is one relying party at the base. */
  tenants: readonly string[];
  /** Made at the start, with every tenant, unless they are there. */
  accounts: readonly AccountInit[];
  /** Whether faults can be switched on from outside, at `/faults`. */
  faults: boolean;
}

/** Runs the mock server as a process of its own, for apps on other origins: what the command does once it knows what is wanted. */
export async function runServer({ port, host, ...site }: ServerOptions): Promise<Listening> {
  const { rp, close } = await open(site);
  const server = await listen(withCors(rp, site.origins), { port, host });
  return { url: server.url, close: () => server.close().then(close) };
}

// --- helpers ---

interface OpenStore {
  store: Store;
  close: () => void;
}

async function open({ base, store: place, tenants, accounts, ...site }: Omit<ServerOptions, 'port' | 'host'>): Promise<{
  rp: RelyingParty;
  close: () => void;
}> {
  const faults = createFaults();
  const settings = { ...settingsOf(site), now: faults.now };
  const stores = new Map<string, OpenStore>();
  for (const name of tenants.length > 0 ? tenants : ['']) stores.set(name, await openStore(name === '' ? place : placeOf(name, place)));
  for (const { store } of stores.values()) await addAccounts(store, accounts, site.policy);
  const options = (name: string) => ({ ...settings, store: stores.get(name)?.store ?? memoryStore() });
  const rp = tenants.length > 0 ? createTenants({ names: tenants, base, options }) : createRelyingParty({ ...options(''), base });
  return { rp: site.faults ? withFaultSwitch(rp, faults) : rp, close: () => stores.forEach(({ close }) => close()) };
}

function settingsOf({
  origins,
  policy,
  rpId,
  rpName,
  secret,
}: Pick<ServerOptions, 'origins' | 'policy' | 'rpId' | 'rpName' | 'secret'>): RelyingPartyOptions {
  const onError = (error: unknown) => console.error(error);
  return { origins, policy, onError, ...(rpId && { rpId }), ...(rpName && { rpName }), ...(secret && { secret }) };
}

async function addAccounts(store: Store, accounts: readonly AccountInit[], policy: Partial<Policy>): Promise<void> {
  for (const account of accounts) await store.createAccount(await makeAccount(account, { policy: { ...DEFAULT_POLICY, ...policy } }));
}

/** A tenant's own file: `dev.db` is `dev.acme.db` for `acme`. */
const placeOf = (tenant: string, place: string) =>
  /^(memory|sqlite::memory:)$/.test(place) ? place : place.replace(/(\.[^./\\:]+)?$/, `.${tenant}$1`);

/** SQLite is loaded only when asked for: Node 20 does not have it. */
async function openStore(place: string): Promise<OpenStore> {
  if (place === 'memory') return { store: memoryStore(), close: () => undefined };
  const { sqliteStore } = await import('./stores/sqlite-store.ts').catch(explain);
  const store = sqliteStore(place.slice('sqlite:'.length));
  return { store, close: () => store.close() };
}

function explain(cause: unknown): never {
  if ((cause as { code?: unknown }).code !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw cause;
  const flag = 'before 22.13 with NODE_OPTIONS=--experimental-sqlite';
  throw new Error(`--store sqlite: needs Node 22.5 or later (${flag}); this is ${process.version}.`, { cause });
}
