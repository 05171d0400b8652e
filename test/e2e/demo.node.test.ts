import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { buildDemo } from './build-demo.ts';
import { harness } from './harness.ts';
import { serveFolder } from './serve-folder.ts';
import { loginState } from './login-state.ts';

describe('the demo, built and served from a folder', () => {
  const { visit } = harness(async () => serveFolder(await buildDemo(), '/some/folder/'));
  const HOME = '/some/folder/';
  const open = (path: string, options = {}) => visit(`${HOME}#${path}`, options);

  describe('with this device’s passkeys', () => {
    /** Somebody who signed up and out again, with nobody at the device: autofill waits. */
    const signedUp = async () => {
      const { page, device } = await open('/sign-up');
      await signUp(page);
      await greeted(page);
      await signOut(page);
      await device.setPresence(false);
      return { page, device };
    };

    it('signs up, says who is signed in, and stays signed in after a reload', async () => {
      const { page, device } = await open('/');
      await page.locator('.hero a[href="#/sign-up"]').click();
      await signUp(page);
      await greeted(page);
      assert.equal(await device.count(), 1);
      assert.match(await textOf(page, '.passkeys'), /^Passkey.*Created .+Not used yet$/s);
      await page.reload();
      await greeted(page);
    });

    it('signs out, for good', async () => {
      const { page } = await signedUp();
      await goTo(page, '/today');
      await page.waitForFunction(() => location.hash === '#/sign-in');
      await page.reload();
      await loginState(page, 'listening');
    });

    it('signs in by autofill, also on a page that was reloaded', async () => {
      const { page, device } = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await device.setPresence(true); // from now on, a passkey is picked as soon as one is offered
      await page.reload();
      await greeted(page);
      assert.match(await textOf(page, '.passkeys'), /Last used /);
    });

    it('signs in by the button while autofill is pending', async () => {
      const { page, device } = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await device.setPresence(true);
      await press(page);
      await greeted(page);
    });

    it('signs in after asking for the email, on a page that was reloaded', async () => {
      const { page, device } = await signedUp();
      await goTo(page, '/sign-in/email-first');
      await page.reload();
      await loginState(page, 'listening');
      await page.type('passkey-login input', 'mia@example.com');
      await device.setPresence(true);
      await page.keyboard.press('Enter');
      await greeted(page);
    });

    it('answers a cancelled prompt with calm text, and works the next time', async () => {
      const { page, device } = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await device.setRecognised(false);
      await device.setPresence(true);
      const autofillEnded = await page.evaluateHandle(endOfAutofill);
      await press(page);
      await calm(page);
      await autofillEnded.evaluate(({ ended }) => ended); // it, too, is refused at once, and gives up
      await device.setRecognised(true);
      await press(page);
      await greeted(page);
    });
  });

  describe('with the simulated device', () => {
    /** The same person, on the device that has a face. */
    const signedUp = async () => {
      const { page, device } = await open('/');
      await useSimulatedDevice(page);
      await goTo(page, '/sign-up');
      await signUp(page);
      await page.locator('.device-sheet button.primary').click();
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
      await page.waitForSelector('.device-sheet[open]');
      const sheet = await textOf(page, '.device-sheet');
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
      await page.locator('.device-list:popover-open button').click();
      await greeted(page);
    });

    it('signs in by the keyboard in the list, which Escape closes without an answer', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await page.focus('passkey-login input');
      await page.waitForSelector('.device-list:popover-open');
      await page.keyboard.press('Escape');
      await page.waitForSelector('.device-list:not(:popover-open)');
      assert.equal(await page.$eval('passkey-login', ({ state }) => state.status), 'listening');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('.device-list:popover-open button:focus');
      await page.keyboard.press('Enter');
      await greeted(page);
    });

    it('narrows the list to what is typed', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await page.type('passkey-login input', 'MIA');
      await page.waitForSelector('.device-list:popover-open button');
      await page.keyboard.type('nobody');
      await page.waitForSelector('.device-list:not(:popover-open)');
    });

    it('signs in by the button and its sheet', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await press(page);
      await page.locator('.device-sheet button.primary').click();
      await greeted(page);
    });

    it('lets one of several passkeys be chosen in the sheet', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-up');
      await signUp(page, { name: 'Noa', email: 'noa@example.com' });
      await page.locator('.device-sheet button.primary').click();
      await greeted(page, 'Noa');
      await signOut(page);
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await press(page);
      await page.locator('.device-choice label ::-p-text(mia@example.com)').click();
      await page.locator('.device-sheet button.primary').click();
      await greeted(page, 'Mia');
    });

    it('signs in after asking for the email', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-in/email-first');
      await loginState(page, 'listening');
      await page.type('passkey-login input', 'mia@example.com');
      await page.keyboard.press('Enter');
      await page.locator('.device-sheet button.primary').click();
      await greeted(page);
    });

    it('answers Escape in its sheet with calm text, and works the next time', async () => {
      const page = await signedUp();
      await goTo(page, '/sign-in');
      await loginState(page, 'listening');
      await press(page);
      await page.waitForSelector('.device-sheet[open]');
      await page.keyboard.press('Escape');
      await calm(page);
      await press(page);
      await page.locator('.device-sheet button.primary').click();
      await greeted(page);
    });

    it('is used where the browser has no passkeys, and says so', async () => {
      const withoutPasskeys = (page: Page) => page.evaluateOnNewDocument(() => void Reflect.deleteProperty(window, 'PublicKeyCredential'));
      const { page } = await open('/sign-up', { before: withoutPasskeys });
      await page.waitForSelector('passkey-signup input');
      assert.equal(await deviceInUse(page), 'A simulated device');
      assert.equal(await page.$eval('input[value="this-device"]', (input) => input.disabled), true);
      await signUp(page);
      await page.locator('.device-sheet button.primary').click();
      await greeted(page);
    });
  });

  describe('as a site', () => {
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
      await page.locator('.device-sheet button.primary').click();
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
    });
  });
});

// --- helpers ---

/** Within the page, as its own links do. */
const goTo = (page: Page, path: string) => page.evaluate((hash) => void (location.hash = hash), path);

async function signUp(page: Page, { name = 'Mia', email = 'mia@example.com' } = {}): Promise<void> {
  await page.waitForSelector('passkey-signup input[name="username"]');
  await page.type('passkey-signup input[name="name"]', name);
  await page.type('passkey-signup input[name="username"]', email);
  await page.locator('passkey-signup >>> [part="button"]').click();
}

const greeted = async (page: Page, name = 'Mia') => void (await page.waitForSelector(`.today h1 ::-p-text(, ${name}.)`));

async function signOut(page: Page): Promise<void> {
  await page.locator('#sign-out').click();
  await page.waitForSelector('#notice ::-p-text(signed out)');
}

const press = (page: Page) => page.locator('passkey-login >>> [part="button"]').click();

/** The sentence for a cancelled prompt, in the line that is no alarm. */
async function calm(page: Page): Promise<void> {
  await page.waitForSelector('passkey-login >>> [part="status"][data-tone="calm"] ::-p-text(Sign-in wasn’t completed)');
}

/** In the page: resolves when autofill ended for a reason, and not because the button took over. An object, so that it can be handed out. */
function endOfAutofill(): { ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    document.addEventListener('passkey-autofill-ended', (event) => {
      if ('error' in event && event.error) resolve();
    });
  });
  return { ended };
}

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText);

const deviceInUse = (page: Page) => page.$eval('#device-switch input:checked', (input) => input.parentElement?.textContent);

async function useSimulatedDevice(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator('#device-switch label ::-p-text(simulated)').click()]);
  await page.waitForSelector('html[data-device="simulated"] main h1');
}

async function arrived(page: Page, title: string, heading: string): Promise<void> {
  await page.waitForFunction((expected) => document.title === expected && document.activeElement?.tagName === 'H1', {}, title);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), heading);
}
