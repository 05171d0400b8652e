#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AccountInit } from './accounts/make-account.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import { readAccount } from './scenarios/read-account.ts';
import type { ServerOptions } from './run-server.ts';
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
  --account <json>      an account to begin with, as {"identifier":"mia@example.com","password":"correct horse"}; may be repeated
  --seed <file>         a JSON list of such accounts
  --secret <base64url>  32 bytes for keyed hashes, kept out of the store; or in the environment as PASSKEY_MOCK_SECRET
  --faults              lets GET and PUT /faults tell and say what goes wrong, as [{"kind":"offline"}]
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

type Wish = 'help' | 'version' | ServerOptions;

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

async function start(options: ServerOptions): Promise<void> {
  const { runServer } = await import('./run-server.ts'); // not before it is needed: verification is a lot of code
  const { url, close } = await runServer(options);
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
      account: { type: 'string', multiple: true, default: [] },
      seed: { type: 'string' },
      secret: { type: 'string' },
      faults: { type: 'boolean', default: false },
      tenant: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.version) return 'version';
  const { host, base, store, faults, 'rp-id': rpId, 'rp-name': rpName } = values;
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
    accounts: [...values.account.map(toAccount), ...seeds(values.seed)],
    secret: toSecret('--secret', values.secret) ?? toSecret('PASSKEY_MOCK_SECRET', process.env['PASSKEY_MOCK_SECRET'] || undefined),
    faults,
  };
}

/** What was typed is not repeated: there may be a password in it. */
function toAccount(text: string): AccountInit {
  try {
    return readAccount(JSON.parse(text));
  } catch (cause) {
    const wanted = '{"identifier":"mia@example.com","password":"correct horse"}';
    throw new Error(`--account takes JSON like ${wanted}. ${cause instanceof SyntaxError ? 'This is none.' : sentence(cause)}`, { cause });
  }
}

function seeds(file: string | undefined): AccountInit[] {
  if (file === undefined) return [];
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(list)) throw new Error('This is none.');
    return list.map(readAccount);
  } catch (cause) {
    throw new Error(`--seed takes a JSON file with a list of accounts. ${sentence(cause)}`, { cause });
  }
}

function toSecret(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[\w-]{43}$/.test(text)) return text;
  throw new Error(`${name} must be 32 bytes as base64url, 43 characters without padding.`);
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
