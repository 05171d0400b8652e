import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { openDemo } from './open-demo.ts';
import { watchShifts } from './watch-shifts.ts';

const { agree, goTo, greeted, press, useSimulatedDevice, visitAs } = demoVisitor;

describe('the demo’s looks', () => {
  const open = openDemo();
  let axeSource = '';
  before(async () => {
    axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  /** Everything that is on screen, once it has come to rest. */
  const check = async (page: Page, place: string) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      assert.deepEqual(await violations(page), [], `${place}, ${scheme}`);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${place} is ${String(width)} px wide`);
  };

  it('pass axe at 320 px, light and dark: the views, the panels and the classic form', async () => {
    const { page } = await open('/', { before: (tab) => tab.evaluateOnNewDocument(axeSource) });
    await page.setViewport({ width: 320, height: 640 });
    await useSimulatedDevice(page);
    await check(page, 'home');
    for (const panel of ['visit', 'outbox', 'fault']) {
      await page.locator(`[popovertarget="${panel}-panel"]`).click();
      await page.waitForSelector(`#${panel}-panel:popover-open`);
      await check(page, panel);
      await page.$eval(`#${panel}-panel`, (element) => {
        (element as HTMLElement).hidePopover();
      });
    }
    await visitAs(page, 'returning');
    await check(page, 'sign-in');
    await press(page);
    await agree(page);
    await greeted(page);
    await check(page, 'today');
    await goTo(page, '/settings');
    await page.waitForSelector('passkey-manager >>> [part="card"]');
    await check(page, 'settings');
    await page.goto(new URL('classic.html', page.url()).href);
    await page.waitForSelector('#device-switch:enabled');
    await check(page, 'classic form');
  });

  it('keep still while today, the settings and the classic form arrive', async () => {
    const { page } = await open('/');
    await useSimulatedDevice(page);
    await visitAs(page, 'returning');
    await press(page);
    await agree(page);
    await greeted(page);
    const shifts = await watchShifts(page);
    const home = page.url().replace(/#.*/, '');
    for (const place of ['#/today', '#/settings', 'classic.html']) {
      await page.goto('about:blank');
      await page.goto(new URL(place, home).href);
      await page.waitForSelector(place === 'classic.html' ? '#device-switch:enabled' : 'nav a[href="#/settings"]:not([hidden])');
      if (place === '#/settings') await page.waitForSelector('passkey-manager >>> [part="card"]');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const moved = (await shifts.all()).filter(({ value }) => value > PIXEL);
      assert.deepEqual(moved, [], place);
    }
  });
});

// --- helpers ---

/** A layout shift that nobody sees: about a pixel of something small. */
const PIXEL = 0.001;

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { violations: all } = await (window as unknown as { axe: typeof axe }).axe.run();
    return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`);
  });
  return found;
}
