import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from 'vite';

/** Builds the demo as `npm run build:demo` does, into a folder that is gone after the tests. @returns the folder. */
export async function buildDemo(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'passkey-elements-demo-'));
  after(() => rmSync(outDir, { recursive: true }));
  await build({ mode: 'demo', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}
