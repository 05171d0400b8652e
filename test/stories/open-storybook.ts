import type { Browser } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import { buildStorybook, STORYBOOK } from '../../tools/build-storybook.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { serveFolder } from '../e2e/serve-folder.ts';

/** The static Storybook, up to date, on a host of its own, and a browser to look at it. */
export async function openStorybook(): Promise<{ browser: Browser; base: string; close: () => Promise<void> }> {
  await buildStorybook({ ifNeeded: true });
  const site = serveFolder(STORYBOOK, '/');
  const server = await listen(async (request) => (await site(request)) ?? new Response(null, { status: 204 }));
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, base: `${server.url.replace('127.0.0.1', 'localhost')}/`, close };
}
