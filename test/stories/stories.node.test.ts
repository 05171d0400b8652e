import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import type { Listening } from '../../mock-server/node.ts';
import { buildStorybook, STORYBOOK } from '../../tools/build-storybook.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { serveFolder } from '../e2e/serve-folder.ts';
import { LOOKS, StoryPage } from './story-page.ts';

/** Storybook is served from here, and from nowhere else on its host. */
const BASE = '/some/where/';

await buildStorybook({ ifNeeded: true });
const stories = Object.values(
  (JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')) as { entries: Record<string, Entry> }).entries,
).filter(({ type }) => type === 'story');

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

describe('every story plays to its end and is accessible', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: Listening;
  const missed: string[] = [];
  const pages: StoryPage[] = [];

  before(async () => {
    const site = serveFolder(STORYBOOK, BASE);
    server = await listen(async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === '/favicon.ico') return new Response(null, { status: 204 }); // asked for by the browser itself
      const response = await site(request);
      if (!response) missed.push(pathname);
      return response ?? new Response('Not found', { status: 404 });
    });
    browser = await launchBrowser();
    const base = `${server.url.replace('127.0.0.1', 'localhost')}${BASE}`;
    pages.push(await StoryPage.open(browser, base), await StoryPage.open(browser, base));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 60_000 }, async () => {
      const page = pages.pop();
      if (!page) throw new Error('Two tests at a time, two pages.');
      try {
        missed.length = 0;
        assert.deepEqual(await page.play(id), []);
        for (const look of LOOKS) assert.deepEqual(await page.check(look), [], look);
        assert.deepEqual(page.complaints(), []);
        assert.deepEqual(missed, [], 'asked for what is not there');
      } finally {
        pages.push(page);
      }
    });
  }
});
