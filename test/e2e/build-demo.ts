import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the demo as `npm run build:demo` does, into a folder that is gone when the process ends. @returns the folder. */
export async function buildDemo(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'passkey-elements-demo-'));
  process.once('exit', () => rmSync(outDir, { recursive: true }));
  await build({ mode: 'demo', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}
