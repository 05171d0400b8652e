/**
 * `node --import …/watch-protocol.mjs`: whatever a test in Node, or a process that it starts, sends through a relying party is held against
 * docs/protocol.openapi.yaml. A test file with an exchange that is not as described ends with code 1 and says so.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REAL = new URL('../../mock-server/relying-party.ts', import.meta.url).href;
const WATCHED = new URL('./watched-relying-party-node.ts', import.meta.url).href;

// Older versions of Node, which a test may start, have no such hooks, and do not run TypeScript either.
module.registerHooks?.({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === REAL && context.parentURL !== WATCHED ? { ...found, url: WATCHED } : found;
  },
});

if (process.env.PASSKEY_PROTOCOL_FAULTS === undefined) collect();

// --- helpers ---

/** The first process tells the others where to write, and reads it when all is over. */
function collect() {
  const folder = mkdtempSync(join(tmpdir(), 'passkey-protocol-'));
  const file = join(folder, 'faults.txt');
  writeFileSync(file, '');
  process.env.PASSKEY_PROTOCOL_FAULTS = file;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import ${import.meta.url}`.trim();
  process.once('exit', () => {
    const faults = new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
    rmSync(folder, { recursive: true });
    if (faults.size === 0) return;
    console.error(['Not as docs/protocol.openapi.yaml describes:', ...faults].join('\n'));
    process.exitCode = 1;
  });
}
