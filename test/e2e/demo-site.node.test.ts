import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { openDemo } from './open-demo.ts';

const { agree, goTo, greeted, signUp, useSimulatedDevice } = demoVisitor;

describe('the demo as a site', () => {
  const open = openDemo();

  it('moves title, focus and page with each view, and with back and forward', async () => {
    const { page } = await open('/');
    await page.waitForSelector('.hero');
    assert.equal(await page.title(), 'Slack Water');
    await page.locator('nav a[href="#/sign-in"]').click();
    await arrived(page, 'Sign in · Slack Water', 'Back to the water');
    await page.goBack();
    await arrived(page, 'Slack Water', 'Catch the quarter hour when the sea holds still.');
    await page.goForward();
    await arrived(page, 'Sign in · Slack Water', 'Back to the water');
  });

  it('sends a visitor who is not signed in from the journal to the sign-in, and an unknown path home', async () => {
    const { page } = await open('/today');
    await page.waitForSelector('passkey-login');
    await goTo(page, '/no/such/page');
    await page.waitForSelector('.lost a[href="#/"]');
  });

  it('starts over: accounts, session and simulated passkeys are gone', async () => {
    const { page } = await open('/');
    await useSimulatedDevice(page);
    await goTo(page, '/sign-up');
    await signUp(page);
    await agree(page);
    await greeted(page);
    await page.click('#start-over');
    await Promise.all([page.waitForNavigation(), page.locator('#start-over-dialog button.primary').click()]);
    await page.waitForSelector('nav a[href="#/sign-in"]:not([hidden])');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['slack-water/device']);
  });

  it('says in a sentence that service workers are unavailable, and works all the same', async () => {
    const withoutWorkers = (page: Page) =>
      page.evaluateOnNewDocument(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    const { page } = await open('/sign-up', { before: withoutWorkers });
    await page.waitForSelector('.demo-bar ::-p-text(Service workers are unavailable here)');
    await signUp(page);
    await greeted(page);
    await page.goto(new URL('classic.html', page.url()).href);
    await page.waitForSelector('.demo-bar ::-p-text(This page needs one)');
  });
});

// --- helpers ---

async function arrived(page: Page, title: string, heading: string): Promise<void> {
  await page.waitForFunction((expected) => document.title === expected && document.activeElement?.tagName === 'H1', {}, title);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), heading);
}
