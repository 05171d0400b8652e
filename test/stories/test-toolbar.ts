import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openStorybook } from './open-storybook.ts';
import { StoryPage } from './story-page.ts';

/** What is chosen around a story arrives in it. */
export function testToolbar(): void {
  describe('what the toolbar and the controls say', () => {
    let storybook: Awaited<ReturnType<typeof openStorybook>>;
    let story: StoryPage;

    before(async () => {
      storybook = await openStorybook();
      story = await StoryPage.open(storybook.browser, storybook.base);
      story.page.setDefaultTimeout(PATIENCE);
    });
    after(() => storybook.close());

    it('reaches the stories in the frames of a documentation page', async () => {
      const { page } = await StoryPage.open(storybook.browser, storybook.base);
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${storybook.base}iframe.html?viewMode=docs&id=elements-passkey-explainer--docs`);
      await page.waitForSelector('state-frame[aria-busy="false"]');
      await page.waitForFunction(() => document.querySelectorAll('state-frame').length > 2);
      await tell(page, 'updateGlobals', { globals: { theme: 'playful' } });
      await page.waitForSelector('state-frame iframe[src*="theme:playful"]');
      const frames = await page.$$eval('state-frame iframe[src]', (all) => all.map(({ src }) => src)); // the others are out of sight
      assert.deepEqual(
        frames.filter((src) => !src.includes('theme:playful')),
        [],
      );
      const frame = await (await page.waitForSelector('state-frame[aria-busy="false"] iframe'))?.contentFrame();
      assert.equal(await frame?.evaluate(() => document.documentElement.dataset['theme']), 'playful');
      await page.browserContext().close();
    });

    it('reaches the element, and goes away again', async () => {
      const storyId = 'elements-passkey-login--first-visit';
      assert.deepEqual(await story.play(storyId), []);
      await tell(story.page, 'updateStoryArgs', { storyId, updatedArgs: { 'success-url': '/account', 'identifier-first': true } });
      await story.page.waitForSelector('passkey-login[success-url="/account"][identifier-first]');
      await tell(story.page, 'resetStoryArgs', { storyId, argNames: ['success-url', 'identifier-first'] });
      await story.page.waitForSelector('passkey-login:not([success-url], [identifier-first])');
    });

    it('reaches the element of a story that has markup of its own', async () => {
      const storyId = 'elements-passkey-autofill--listening';
      assert.deepEqual(await story.play(storyId), []);
      await tell(story.page, 'updateStoryArgs', { storyId, updatedArgs: { name: 'user' } });
      await story.page.waitForSelector('passkey-autofill[name="user"]');
    });

    it('turns the language that nobody speaks, and its elements, from right to left', async () => {
      assert.deepEqual(await story.play('elements-passkey-explainer--closed'), []);
      await tell(story.page, 'updateGlobals', { globals: { language: 'pseudo', direction: 'rtl' } });
      await story.page.waitForSelector('html[dir="rtl"] passkey-explainer >>> [part~="base"][dir="rtl"]');
      await tell(story.page, 'updateGlobals', { globals: { direction: 'auto' } });
      await story.page.waitForSelector('html[dir="ltr"] passkey-explainer >>> [part~="base"][dir="ltr"]');
    });

    it('has a control for every attribute, and for nothing else', async () => {
      const { page } = story;
      await page.goto(`${storybook.base}index.html?path=/story/elements-passkey-enroll--offering`);
      await page.waitForSelector('#control-reason');
      const controls = await page.$$eval('[id^="control-"], [id^="set-"]', (all) => all.map(({ id }) => id));
      const withControl = controls.map((id) => id.replace(/^(control|set)-/, ''));
      assert.deepEqual(withControl, ['ask-for', 'automatic', 'automatic-timeout', 'base-url', 'lang', 'methods', 'reason', 'snooze']);
    });
  });
}

// --- helpers ---

/** Milliseconds. A page of documentation has many stories in it, and machines that run stories are busy. */
const PATIENCE = 60_000;

/** Says something on Storybook's channel, as the window around the page does. */
const tell = (page: Page, event: string, payload: object): Promise<void> =>
  page.evaluate(
    (name, data) => {
      (globalThis as { __STORYBOOK_ADDONS_CHANNEL__?: { emit(name: string, data: object): void } }).__STORYBOOK_ADDONS_CHANNEL__?.emit(
        name,
        data,
      );
    },
    event,
    payload,
  );
