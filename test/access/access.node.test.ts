import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { listen } from '../../mock-server/node.ts';
import type { Listening } from '../../mock-server/node.ts';
import { buildStorybook, STORYBOOK } from '../../tools/build-storybook.ts';
import { findFlaws } from '../../tools/contact-sheets/find-flaws.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { serveFolder } from '../e2e/serve-folder.ts';
import { StoryPage } from '../stories/story-page.ts';
import { findHiddenFocus } from './find-hidden-focus.ts';
import { findRepeatedWords } from './find-repeated-words.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { spaceOutText } from './space-out-text.ts';

// What axe cannot see; axe itself looks at every story in test/stories/.

const storybook = process.env['STORYBOOK_FOLDER'] ?? STORYBOOK;
if (storybook === STORYBOOK) await buildStorybook({ ifNeeded: true });
const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const stories = Object.values(entries).filter(({ type, title }) => type === 'story' && title.startsWith('Elements/'));

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

describe('every state can be read, reached and pressed by everybody', { concurrency: 2 }, () => {
  let browser: Browser;
  let server: Listening;
  const pages: StoryPage[] = [];

  before(async () => {
    const site = serveFolder(storybook, '/');
    server = await listen(async (request) => (await site(request)) ?? new Response(null, { status: 204 }));
    browser = await launchBrowser();
    const base = `${server.url.replace('127.0.0.1', 'localhost')}/`;
    pages.push(await StoryPage.open(browser, base), await StoryPage.open(browser, base));
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is measured by rulers that notice', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 600 });
    await page.setContent(`
      <p style="width: 400px; margin: 0; height: 2em">wide</p>
      <p style="width: 40px; overflow: hidden; white-space: nowrap">too long for this</p>
      <p style="margin: 0">below</p><p style="margin: -1.1em 0 2em">above</p>
      <button part="one" style="width: 20px; height: 20px; padding: 0; outline: none">x</button>
      <p role="status">Done.</p><p role="alert">Done.</p>`);
    assert.deepEqual((await page.evaluate(findFlaws)).sort(), [
      '"below" lies on "above"',
      '"too long for this" is cut off',
      '"too long for this" is wider than its box',
      'the page is 408 px wide',
    ]);
    assert.deepEqual(await page.evaluate(findSmallTargets, 24), ['"x" is 20 × 20']);
    assert.deepEqual(await page.evaluate(findHiddenFocus), ['"x" hides its focus']);
    assert.deepEqual(await page.evaluate(findRepeatedWords), ['Done.']);
    await page.close();
  });

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, { timeout: 60_000 }, async () => {
      const story = pages.pop();
      if (!story) throw new Error('Two tests at a time, two pages.');
      const { page } = story;
      try {
        await page.setViewport({ width: 800, height: 900 });
        assert.deepEqual(await story.play(id), []);
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

        await story.look('forced colours');
        assert.deepEqual(await page.evaluate(findHiddenFocus), [], 'focus in forced colours (2.4.7)');
        await story.look('light');

        await page.setViewport({ width: 320, height: 4000 }); // so that nothing is left out for being far below
        await page.evaluate(spaceOutText);
        assert.deepEqual(await page.evaluate(findFlaws), [], 'text spacing (1.4.12)');
      } finally {
        pages.push(story);
      }
    });
  }
});
