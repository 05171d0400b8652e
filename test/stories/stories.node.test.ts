import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import type { Listening } from '../../mock-server/node.ts';
import { buildStorybook, STORYBOOK } from '../../tools/build-storybook.ts';
import { findFlaws } from '../../tools/contact-sheets/find-flaws.ts';
import { findHiddenFocus } from '../access/find-hidden-focus.ts';
import { findRepeatedWords } from '../access/find-repeated-words.ts';
import { findSmallTargets } from '../access/find-small-targets.ts';
import { spaceOutText } from '../access/space-out-text.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { serveFolder } from '../e2e/serve-folder.ts';
import { StoryPage } from './story-page.ts';
import { testContrast } from './test-contrast.ts';
import { testToolbar } from './test-toolbar.ts';

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

/** A story of each element, in which somebody types or presses as soon as something is there. */
const TOUCHED_AT_ONCE = [
  'elements-passkey-autofill--prompting',
  'elements-passkey-enroll--prompting',
  'elements-passkey-explainer--opened',
  'elements-passkey-login--entering-code',
  'elements-passkey-manager--name-missing',
  'elements-passkey-reauth--entering-password',
  'elements-passkey-signup--asking-for-the-name',
];

describe('every story plays to its end and is accessible', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: Listening;
  let base = '';
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
    base = `${server.url.replace('127.0.0.1', 'localhost')}${BASE}`;
    pages.push(await StoryPage.open(browser, base), await StoryPage.open(browser, base));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 60_000 }, async () => {
      const story = pages.pop();
      if (!story) throw new Error('Two tests at a time, two pages.');
      const isState = title.startsWith('Elements/'); // the others are journeys through the same states
      try {
        missed.length = 0;
        await story.page.setViewport(WINDOW);
        assert.deepEqual(await story.play(id), []);
        assert.deepEqual(await story.check('light'), [], 'light');
        if (isState) await measure(story.page);
        assert.deepEqual(await story.check('dark'), [], 'dark');
        assert.deepEqual(await story.check('forced colours'), [], 'forced colours');
        if (isState) assert.deepEqual(await story.page.evaluate(findHiddenFocus), [], 'focus in forced colours (2.4.7)');
        await story.look('light');
        assert.deepEqual(await story.check('right to left'), [], 'right to left');
        assert.deepEqual(story.complaints(), []);
        assert.deepEqual(missed, [], 'asked for what is not there');
      } finally {
        pages.push(story);
      }
    });
  }

  // In the pages above everything has been loaded by the story before.
  for (const id of TOUCHED_AT_ONCE) {
    it(`${id} plays in a language that comes later than the element`, { timeout: 60_000 }, async () => {
      const story = await StoryPage.open(browser, base, { language: 'de' });
      try {
        assert.deepEqual(await story.play(id), []);
      } finally {
        await story.close();
      }
    });
  }
});

// In this file, because two would build the same Storybook at once.
testToolbar();
testContrast();

// --- helpers ---

/** Pixels. */
const WINDOW = { width: 800, height: 900 };

/** What axe cannot see: whether every state can be read, reached and pressed by everybody. */
async function measure(page: Page): Promise<void> {
  assert.deepEqual(await page.evaluate(findRepeatedWords), [], 'live regions (4.1.3)');
  assert.deepEqual(await page.evaluate(findSmallTargets, 24), [], 'targets (2.5.8)');

  await page.setViewport({ width: 320, height: 256 }); // 1280 × 1024 at 400 %
  assert.deepEqual(await page.evaluate(findFlaws), [], 'reflow (1.4.10)');

  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  assert.equal(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), true);
  assert.deepEqual(await page.evaluate(findSmallTargets, 44), [], 'targets for fingers');
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();

  await page.setViewport({ width: 320, height: 4000 }); // so that nothing is left out for being far below
  await page.evaluate(spaceOutText, true);
  assert.deepEqual(await page.evaluate(findFlaws), [], 'text spacing (1.4.12)');
  await page.evaluate(spaceOutText, false);
  await page.setViewport(WINDOW);
}
