import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { openDemo } from './open-demo.ts';

const { agree, goTo, greeted, nameOneself, onlyCard, pickWay, press, read, signOut, typePassword, useSimulatedDevice, visitAs } =
  demoVisitor;

/** What a browser notes about a 401, which is how a server asks for a confirmation. */
const REFUSED = /401/;

describe('the demo’s visits', () => {
  const open = openDemo();

  const visiting = async (label: string) => {
    const { page } = await open('/', { expectErrors: REFUSED });
    await useSimulatedDevice(page);
    await visitAs(page, label);
    return page;
  };

  /** Mia, with a passkey on the simulated laptop. */
  const signedIn = async (label = 'returning') => {
    const page = await visiting(label);
    await press(page);
    await agree(page);
    await greeted(page);
    return page;
  };

  it('keeps what a visitor writes, with the height of the tide', async () => {
    const page = await signedIn();
    assert.equal((await entries(page)).length, 3);
    await page.type('#line', 'A heron <b>on</b> the slip.');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.write [role="status"] ::-p-text(Written down)');
    await page.reload();
    await greeted(page);
    assert.match((await entries(page))[0] ?? '', /^A heron <b>on<\/b> the slip\..* m, (making|falling)$/s);
  });

  it('hands out and deletes the journal only after a confirmation', async () => {
    const page = await signedIn();
    await goTo(page, '/settings');
    await page.locator('[data-delete]').click();
    await page.waitForSelector('passkey-reauth >>> dialog[open]');
    await page.keyboard.press('Escape');
    await said(page, 'Nothing was changed.');
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-delete')), true, 'the focus is back');
    await page.locator('[data-export]').click();
    await confirm(page);
    await said(page, 'in your downloads');
    await page.locator('[data-delete]').click();
    await confirm(page);
    await said(page, 'Every line is gone');
    await goTo(page, '/today');
    await page.waitForSelector('.entries:empty + .unwritten');
  });

  it('shows the passkey by the name of its device, and what is odd about it', async () => {
    const page = await signedIn('copied');
    await goTo(page, '/settings');
    await page.waitForSelector('passkey-manager >>> [part="notice"]');
    assert.match(await onlyCard(page), /^Simulated laptop/);
  });

  it('offers a passkey on a new laptop after a sign-in with the phone', async () => {
    const page = await visiting('new laptop');
    await press(page);
    await page.locator('simulated-passkey-device >>> .device-sheet label ::-p-text(phone)').click();
    await agree(page);
    await page.locator('passkey-login >>> passkey-enroll >>> [part="button"]').click();
    await agree(page);
    await page.locator('passkey-login >>> passkey-enroll >>> [part="close"]').click();
    await greeted(page);
    assert.equal(await passkeys(page), 4);
  });

  it('offers a passkey after a password, which signs in the next time', async () => {
    const page = await visiting('Password only');
    await nameOneself(page);
    await page.keyboard.press('Enter');
    await pickWay(page, 'Password');
    await typePassword(page);
    await page.locator('passkey-enroll >>> [part="button"]').click();
    await agree(page);
    await page.locator('passkey-enroll >>> [part="close"]').click();
    await greeted(page);
    await signOut(page);
    await goTo(page, '/sign-in');
    await press(page);
    await agree(page);
    await greeted(page);
  });

  it('signs in with a code from the outbox, and takes “not now” for an answer', async () => {
    const page = await visiting('Password only');
    await nameOneself(page);
    await page.keyboard.press('Enter');
    await pickWay(page, 'Code by email');
    await page.waitForSelector('[data-unread] ::-p-text((1))');
    await page.locator('[popovertarget="outbox-panel"]').click();
    await page.waitForSelector('#outbox-panel li strong');
    await page.type('passkey-login input[autocomplete="one-time-code"]', await read(page, '#outbox-panel li strong'));
    await page.keyboard.press('Enter');
    await page.locator('passkey-enroll >>> [part="later"]').click();
    await greeted(page);
  });

  it('opens the link of a message in a tab of its own, and the page that waits goes on', async () => {
    const page = await visiting('Password only');
    await nameOneself(page);
    await page.keyboard.press('Enter');
    await pickWay(page, 'Link by email');
    await page.locator('[popovertarget="outbox-panel"]').click();
    const tab = new Promise<Page | null>((resolve) => void page.once('popup', resolve));
    await page.locator('#outbox-panel li a').click();
    const opened = await tab;
    assert.ok(opened);
    await opened.waitForSelector('.between h1');
    assert.equal(new URL(opened.url()).search, '', 'the link’s secret is no longer in the address');
    await page.bringToFront();
    await page.waitForSelector('.between h1');
  });

  it('asks for the passkey after the password', async () => {
    const page = await visiting('Two steps');
    await nameOneself(page);
    await page.locator('passkey-login >>> [part="another-way"]').click();
    await pickWay(page, 'Password');
    await typePassword(page);
    await pickWay(page, 'Passkey');
    await agree(page);
    await greeted(page);
  });

  it('asks for a code from the app after the password', async () => {
    const page = await visiting('Two steps');
    await nameOneself(page);
    await page.locator('passkey-login >>> [part="another-way"]').click();
    await pickWay(page, 'Password');
    await typePassword(page);
    await pickWay(page, 'Code from an app');
    await page.waitForSelector('passkey-login input[autocomplete="one-time-code"]');
    await page.locator('[popovertarget="outbox-panel"]').click();
    await page.type('passkey-login input[autocomplete="one-time-code"]', await read(page, '[data-app-code]'));
    await page.keyboard.press('Enter');
    await greeted(page);
  });

  it('with this device’s passkeys has only visits that need none of the past, and a recovery code for the second step', async () => {
    const { page } = await open('/');
    await page.waitForSelector('main h1');
    const possible = await page.$$eval('#visit-panel li button:enabled strong', (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(possible, ['A newcomer', 'Password only', 'Two steps']);
    await visitAs(page, 'Two steps');
    await nameOneself(page);
    await page.keyboard.press('Enter');
    await typePassword(page);
    await pickWay(page, 'Recovery code');
    await page.waitForSelector('passkey-login input:not([name="username"]):not([type="password"])');
    await page.type('passkey-login input:not([name="username"]):not([type="password"])', 'abcde-01234');
    await page.keyboard.press('Enter');
    await page.locator('passkey-enroll >>> [part="never"]').click();
    await greeted(page);
  });
});

// --- helpers ---

const entries = (page: Page): Promise<string[]> => page.$$eval('.entries li', (all) => all.map((entry) => entry.innerText));

const said = (page: Page, text: string) => page.waitForSelector(`.settings [data-said] ::-p-text(${text})`);

/** Confirms in the dialog, and on the device. */
async function confirm(page: Page): Promise<void> {
  await page.locator('passkey-reauth >>> [part="button"]').click();
  await agree(page);
}

/** How many passkeys the account has, as the settings show them. */
async function passkeys(page: Page): Promise<number> {
  await goTo(page, '/settings');
  await page.waitForSelector('passkey-manager >>> [part="card"]');
  return (await page.$$('passkey-manager >>> [part="card"]')).length;
}
