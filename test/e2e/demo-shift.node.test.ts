import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { holdBack } from './hold-back.ts';
import { loginState } from './login-state.ts';
import { openDemo } from './open-demo.ts';
import { watchShifts, type Shift } from './watch-shifts.ts';

describe('the demo’s login page, as the browser measures it', () => {
  const open = openDemo();

  /** What moved from the first paint until the element is ready, and two frames more. */
  const shiftsOf = async (path: string, { width, restyle = '' }: { width: number; restyle?: string }): Promise<Shift[]> => {
    let watched: Awaited<ReturnType<typeof watchShifts>> | undefined;
    const { page } = await open(path, {
      before: async (tab, device) => {
        await device.setPresence(false);
        await tab.setViewport({ width, height: 800 });
        watched = await watchShifts(tab);
      },
    });
    await ready(page);
    if (restyle) await page.addStyleTag({ content: restyle });
    await painted(page);
    const paints = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    assert.equal(paints, 1, 'it was painted');
    return (await watched?.all()) ?? [];
  };

  for (const width of [320, 1280]) {
    it(`has a cumulative layout shift of 0 from its first paint to ready, ${String(width)} px wide`, async () => {
      const shifts = await shiftsOf('/sign-in', { width });
      assert.deepEqual(shifts, []);
    });
  }

  it('is measured by something that does notice: a form that is pushed down', async () => {
    const shifts = await shiftsOf('/sign-in', { width: 1280, restyle: 'passkey-login { margin-block-start: 80px }' });
    assert.ok(shifts.length > 0);
  });

  it('keeps still also when the page’s own script comes late', async () => {
    let script: Awaited<ReturnType<typeof holdBack>> | undefined;
    let watched: Awaited<ReturnType<typeof watchShifts>> | undefined;
    const { page: first } = await open('/sign-in');
    const path = await first.$eval('script[type="module"][src]', (element) => new URL(element.src).pathname);
    const { page } = await open('/sign-in', {
      before: async (tab, device) => {
        await device.setPresence(false);
        watched = await watchShifts(tab);
        script = await holdBack(tab, path);
      },
      meanwhile: async (tab) => {
        await tab.waitForSelector('main');
        await painted(tab);
        await script?.release();
      },
    });
    await ready(page);
    await painted(page);
    assert.deepEqual(await watched?.all(), []);
  });
});

// --- helpers ---

/** Passkeys are in the list of its field: nothing more will come by itself, as long as nobody is at the device, which has none. */
const ready = (page: Page) => loginState(page, 'listening');

/** Two frames: what was changed before is on the screen by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
