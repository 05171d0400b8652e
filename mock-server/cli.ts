#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen } from './node.ts';
import { createRelyingParty } from './relying-party.ts';
import { memoryStore } from './stores/memory-store.ts';
import type { Store } from './stores/store.ts';
import { toOrigin } from './to-origin.ts';
import { withCors } from './with-cors.ts';

const HELP = `passkey-mock-server: a passkey backend for development and tests.

  --port <number>       8787; 0 picks a free one
  --host <address>      127.0.0.1
  --origin <origin>     where your app runs, for example http://localhost:5173; may be repeated
  --rp-id <domain>      the host of the first origin
  --rp-name <name>      what the browser's dialog calls your site
  --base <path>         /passkeys
  --store <store>       memory, or sqlite:<file> to keep accounts over a restart
  --help, --version`;

const NOTICE = 'passkey-mock-server verifies real passkeys for development and tests. It is not a production server: no rate limits, no audit.';

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`passkey-mock-server: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});

// --- helpers ---

async function run(args: string[]): Promise<number> {
  const settings = read(args);
  if (typeof settings === 'string') {
    console.error(`passkey-mock-server: ${settings}\nTry --help.`);
    return 2;
  }
  if (settings.help) console.log(HELP);
  else if (settings.version) console.log(version());
  else await serve(settings);
  return 0;
}

type Settings = ReturnType<typeof parse>;

function read(args: string[]): Settings | string {
  try {
    const settings = parse(args);
    if (!/^\d{1,5}$/.test(settings.port) || Number(settings.port) > 65535) return `--port must be a number up to 65535, not "${settings.port}"`;
    if (!/^(memory|sqlite:.+)$/.test(settings.store)) return `--store must be memory or sqlite:<file>, not "${settings.store}"`;
    return settings;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function parse(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      origin: { type: 'string', multiple: true, default: ['http://localhost:5173'] },
      'rp-id': { type: 'string' },
      'rp-name': { type: 'string' },
      base: { type: 'string', default: '/passkeys' },
      store: { type: 'string', default: 'memory' },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function serve({ port, host, origin, base, store: place, 'rp-id': rpId, 'rp-name': rpName }: Settings): Promise<void> {
  const { store, close: closeStore } = await openStore(place);
  const origins = origin.map(toOrigin);
  const rp = createRelyingParty({ origins, base, store, onError: console.error, ...(rpId && { rpId }), ...(rpName && { rpName }) });
  const server = await listen(withCors(rp, origins), { port: Number(port), host });
  console.log(NOTICE);
  console.log(`Listening on ${server.url}${base} for ${origins.join(', ')}. Store: ${place}.`);
  const stop = () => void server.close().then(closeStore);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** SQLite is loaded only when asked for: Node 20 does not have it. */
async function openStore(place: string): Promise<{ store: Store; close: () => void }> {
  if (place === 'memory') return { store: memoryStore(), close: () => undefined };
  const { sqliteStore } = await import('./stores/sqlite-store.ts');
  const store = sqliteStore(place.slice('sqlite:'.length));
  return { store, close: () => store.close() };
}

/** From the package this file is in, whether as source or built. */
function version(): string {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder);
  const { version: current } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string };
  return current;
}
