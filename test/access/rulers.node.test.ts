import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { findFlaws } from '../../tools/contact-sheets/find-flaws.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { findHiddenFocus } from './find-hidden-focus.ts';
import { findRepeatedWords } from './find-repeated-words.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { spaceOutText } from './space-out-text.ts';

// What every story is measured with, in test/stories/.

describe('the rulers', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.setViewport({ width: 320, height: 600 });
  });
  after(() => browser.close());

  it('notice what is wide, cut off, covered, small, without a visible focus or said twice', async () => {
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
  });

  it('notice what only wide spacing breaks, and nothing of it afterwards', async () => {
    await page.setContent('<p style="float: left; overflow: hidden; white-space: nowrap">fits just so</p>');
    await page.$eval('p', (text) => (text.style.width = `${String(text.offsetWidth + 1)}px`));
    assert.deepEqual(await page.evaluate(findFlaws), []);
    await page.evaluate(spaceOutText, true);
    assert.notDeepEqual(await page.evaluate(findFlaws), []);
    await page.evaluate(spaceOutText, false);
    assert.deepEqual(await page.evaluate(findFlaws), []);
  });
});
