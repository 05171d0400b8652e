import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { loginState } from './login-state.ts';
import { openDemo } from './open-demo.ts';

const { agree, calm, goTo, greeted, press, read, signOut, signUp, useSimulatedDevice } = demoVisitor;

describe('the demo with the simulated device', () => {
  const open = openDemo();

  /** The same person, on the device that has a face. */
  const signedUp = async () => {
    const { page, device } = await open('/');
    await useSimulatedDevice(page);
    await goTo(page, '/sign-up');
    await signUp(page);
    await agree(page);
    await greeted(page);
    await signOut(page);
    assert.equal(await device.count(), 0, 'the real device was left alone');
    return page;
  };

  it('says which device is in use, before and after the switch and a reload', async () => {
    const { page } = await open('/');
    assert.equal(await deviceInUse(page), 'This device’s passkeys');
    await useSimulatedDevice(page);
    assert.equal(await deviceInUse(page), 'A simulated device');
    await page.reload();
    await page.waitForSelector('h1');
    assert.equal(await deviceInUse(page), 'A simulated device');
  });

  it('signs up in its sheet, which says who and where, and survives a reload', async () => {
    const { page } = await open('/');
    await useSimulatedDevice(page);
    await goTo(page, '/sign-up');
    await signUp(page);
    await page.waitForSelector('simulated-passkey-device >>> .device-sheet[open]');
    const sheet = await read(page, 'simulated-passkey-device >>> .device-sheet');
    for (const word of ['Simulated device', 'mia@example.com', 'Slack Water', 'localhost']) assert.ok(sheet.includes(word), sheet);
    await page.keyboard.press('Enter');
    await greeted(page);
    await page.reload();
    await greeted(page);
  });

  it('signs in by a click in the list below the field', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in');
    await page.reload();
    await loginState(page, 'listening');
    await page.locator('passkey-login input').click();
    await page.locator('simulated-passkey-device >>> .device-list:popover-open button').click();
    await greeted(page);
  });

  it('signs in by the keyboard in the list, which Escape closes without an answer', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await page.focus('passkey-login input');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:popover-open');
    await page.keyboard.press('Escape');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:not(:popover-open)');
    assert.equal(await page.$eval('passkey-login', ({ state }) => state.status), 'listening');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:popover-open button:focus');
    await page.keyboard.press('Enter');
    await greeted(page);
  });

  it('narrows the list to what is typed', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await page.type('passkey-login input', 'MIA');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:popover-open button');
    await page.keyboard.type('nobody');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:not(:popover-open)');
  });

  it('signs in by the button and its sheet', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await press(page);
    await agree(page);
    await greeted(page);
  });

  it('lets one of several passkeys be chosen in the sheet', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-up');
    await signUp(page, { name: 'Noa', email: 'noa@example.com' });
    await agree(page);
    await greeted(page, 'Noa');
    await signOut(page);
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await press(page);
    await page.locator('simulated-passkey-device >>> .device-sheet label ::-p-text(mia@example.com)').click();
    await agree(page);
    await greeted(page, 'Mia');
  });

  it('signs in after asking for the email', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in/email-first');
    await loginState(page, 'listening');
    await page.type('passkey-login input', 'mia@example.com');
    await page.keyboard.press('Enter');
    await agree(page);
    await greeted(page);
  });

  it('answers Escape in its sheet with calm text, and works the next time', async () => {
    const page = await signedUp();
    await goTo(page, '/sign-in');
    await loginState(page, 'listening');
    await press(page);
    await page.waitForSelector('simulated-passkey-device >>> .device-sheet[open]');
    await page.keyboard.press('Escape');
    await calm(page);
    await press(page);
    await agree(page);
    await greeted(page);
  });

  it('is used where the browser has no passkeys, and says so', async () => {
    const withoutPasskeys = (page: Page) => page.evaluateOnNewDocument(() => void Reflect.deleteProperty(window, 'PublicKeyCredential'));
    const { page } = await open('/sign-up', { before: withoutPasskeys });
    await page.waitForSelector('passkey-signup input');
    assert.equal(await deviceInUse(page), 'A simulated device');
    assert.equal(await page.$eval('input[value="this-device"]', (input) => input.disabled), true);
    await signUp(page);
    await agree(page);
    await greeted(page);
  });
});

// --- helpers ---

const deviceInUse = (page: Page) => page.$eval('#device-switch input:checked', (input) => input.parentElement?.textContent);
