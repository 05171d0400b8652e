import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { loginState } from './login-state.ts';
import { openDemo } from './open-demo.ts';

const { agree, goTo, greeted, press, read, useSimulatedDevice, visitAs } = demoVisitor;

describe('the demo’s faults', () => {
  const open = openDemo();

  const returning = async () => {
    const { page } = await open('/', { expectErrors: /Failed to load resource|500|ERR_FAILED|Failed to fetch/ });
    await useSimulatedDevice(page);
    await visitAs(page, 'returning');
    await loginState(page, 'listening');
    return page;
  };

  it('can be switched on and off at any time; the sign-in says what is wrong each time, and works afterwards', async () => {
    const page = await returning();
    for (const [fault, sentence] of FAULTS) {
      await letFail(page, fault);
      await press(page);
      await page.waitForSelector(`passkey-login >>> [part="status"][data-tone="danger"] ::-p-text(${sentence})`);
    }
    await letFail(page, 'expired challenges');
    await press(page);
    await agree(page);
    await page.waitForSelector('passkey-login >>> [part="status"][data-tone="danger"]');
    await letFail(page, 'nothing');
    await press(page);
    await agree(page);
    await greeted(page);
  });

  it('leave a page with a way back where the journal cannot be reached', async () => {
    const page = await returning();
    await press(page);
    await agree(page);
    await greeted(page);
    await letFail(page, 'offline');
    await goTo(page, '/settings');
    await page.waitForSelector('.lost [data-again]');
    assert.equal(await read(page, '[data-fault]'), ': offline');
    await page.locator('#sign-out').click(); // still there: nobody said that the visitor was signed out
    await page.waitForSelector('#notice ::-p-text(still signed in)');
    await letFail(page, 'nothing');
    await page.locator('[data-again]').click();
    await page.waitForSelector('passkey-manager >>> [part="card"]');
  });

  it('let slow answers be slow, and come', async () => {
    const page = await returning();
    await letFail(page, 'slow answers');
    await press(page);
    await page.waitForSelector('passkey-login >>> [part="cancel"]');
    await letFail(page, 'nothing');
    await agree(page);
    await greeted(page);
  });
});

// --- helpers ---

/** What each means to somebody who wants to sign in. */
const FAULTS = [
  ['offline', 'We can’t reach the server'],
  ['server error', 'Something went wrong on our side. Wait a moment'],
  ['malformed answers', 'Something went wrong on our side. Try again later'],
] as const;

async function letFail(page: Page, fault: string): Promise<void> {
  await page.locator('[popovertarget="fault-panel"]').click();
  await page.locator(`#fault-panel label ::-p-text(${fault})`).click();
  await page.keyboard.press('Escape');
  await page.waitForSelector('#fault-panel:not(:popover-open)');
}
