import { listen, type Listening } from './node.ts';
import { createRelyingParty, type RelyingPartyOptions } from './relying-party.ts';
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
}

/** Runs the mock server as a process of its own, for apps on other origins: what the command does once it knows what is wanted. */
export async function serve({ port, host, origins, base, store: place, rpId, rpName }: ServeOptions): Promise<Listening> {
  const { store, close } = await openStore(place);
  const settings: RelyingPartyOptions = { origins, base, store, ...(rpId && { rpId }), ...(rpName && { rpName }) };
  const rp = createRelyingParty({ ...settings, onError: (error) => console.error(error) });
  const server = await listen(withCors(rp, origins), { port, host });
  return { url: server.url, close: () => server.close().then(close) };
}

// --- helpers ---

/** SQLite is loaded only when asked for: Node 20 does not have it. */
async function openStore(place: string): Promise<{ store: Store; close: () => void }> {
  if (place === 'memory') return { store: memoryStore(), close: () => undefined };
  const { sqliteStore } = await import('./stores/sqlite-store.ts');
  const store = sqliteStore(place.slice('sqlite:'.length));
  return { store, close: () => store.close() };
}
