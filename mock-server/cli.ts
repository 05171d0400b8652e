#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DEFAULT_POLICY } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import type { ServeOptions } from './serve.ts';
import { tenantNames } from './tenant-names.ts';
import { toOrigin } from './to-origin.ts';
import { toRpId } from './to-rp-id.ts';

const HELP = `passkey-mock-server: a passkey backend for development and tests.

  --port <number>       8787; 0 picks a free one
  --host <address>      127.0.0.1
  --origin <origin>     where your app runs, for example http://localhost:5173; may be repeated
  --rp-id <domain>      the host of the first origin
  --rp-name <name>      what the browser's dialog calls your site
  --base <path>         /passkeys
  --store <store>       memory, or sqlite:<file> to keep accounts over a restart
  --policy <name=value> what the site decides for itself, for example methods=passkey,password; may be repeated
  --tenant <name>       a relying party of its own at <base>/<name>; may be repeated
  --help, --version

Policies (times in milliseconds, lists with commas, what has members as JSON):

${policyHelp()}`;

const NOTICE = 'passkey-mock-server verifies real passkeys for development and tests. It is not a production server: no audit.';

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`passkey-mock-server: ${sentence(error)}`);
  return 1;
});

// --- helpers ---

type Wish = 'help' | 'version' | ServeOptions;

/** @returns the exit code; the process goes on while the server listens. */
async function run(args: string[]): Promise<number> {
  let wish: Wish;
  try {
    wish = read(args);
  } catch (error) {
    console.error(`passkey-mock-server: ${sentence(error)}\nTry --help.`);
    return 2;
  }
  if (wish === 'help') console.log(HELP);
  else if (wish === 'version') console.log(version());
  else await start(wish);
  return 0;
}

async function start(options: ServeOptions): Promise<void> {
  const { serve } = await import('./serve.ts'); // not before it is needed: verification is a lot of code
  const { url, close } = await serve(options);
  const stop = () => void close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(NOTICE);
  const { base, origins, store, tenants } = options;
  const more = tenants.length > 0 ? ` Tenants: ${tenants.join(', ')}.` : '';
  console.log(`Listening on ${url}${base} for ${origins.join(', ')}. Store: ${store}.${more}`);
}

/** @throws {Error} with a sentence for whoever typed it. */
function read(args: string[]): Wish {
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
      policy: { type: 'string', multiple: true, default: [] },
      tenant: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.version) return 'version';
  const { host, base, store, 'rp-id': rpId, 'rp-name': rpName } = values;
  if (!/^(memory|sqlite:.+)$/.test(store)) throw new Error(`--store must be memory or sqlite:<file>, not "${store}".`);
  return {
    host,
    base,
    store,
    rpId: rpId && toRpId(rpId),
    rpName,
    port: toPort(values.port),
    origins: values.origin.map(toOrigin),
    policy: readPolicy(values.policy),
    tenants: tenantNames(values.tenant),
  };
}

/** Every policy, with its default: a complete example. */
function policyHelp(): string {
  const texts = Object.entries(DEFAULT_POLICY).map(
    ([name, value]) => `  ${name}=${Array.isArray(value) ? value.join(',') : textOf(value)}`,
  );
  return texts.join('\n');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`--port must be a number up to 65535, not "${text}".`);
  return port;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** From the package this file is in, whether as source or built. Paths, since a bundler would resolve `new URL('…', import.meta.url)`. */
function version(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  const { version: current } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return current;
}
