import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { launchBrowser } from '../test/e2e/launch-browser.ts';
import type { ManagerTimes } from './manager-page.ts';

/**
 * How long `<passkey-manager>` takes to show 1,000 passkeys and to answer a rename, beside a bare list, in one page of one browser.
 * @returns Medians in milliseconds.
 * @throws {Error} when no browser can be had.
 * @example const { ours, bare } = await managerTimes();
 */
export async function managerTimes(): Promise<Record<'ours' | 'bare', ManagerTimes>> {
  const script = await bundle();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return (await page.evaluate('measure()')) as Awaited<ReturnType<typeof managerTimes>>;
  } finally {
    await browser.close();
  }
}

// --- helpers ---

/** As an app would ship it, in one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('manager-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bench' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0].code;
}
