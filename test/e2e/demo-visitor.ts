import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** What a visitor of the demo does, and sees. */
export const demoVisitor = {
  /** Goes to another of its views, as its own links do. */
  goTo: (page: Page, path: string): Promise<void> => page.evaluate((hash) => void (location.hash = hash), path),

  /** Fills in the sign-up and presses its button; the device is asked next. */
  async signUp(page: Page, { name = 'Mia', email = 'mia@example.com' } = {}): Promise<void> {
    await page.waitForSelector('passkey-signup input[name="username"]');
    await page.type('passkey-signup input[name="name"]', name);
    await page.type('passkey-signup input[name="username"]', email);
    await page.locator('passkey-signup >>> [part="button"]').click();
  },

  /** Sees the signed-in page, with that name. */
  async greeted(page: Page, name = 'Mia'): Promise<void> {
    await page.waitForSelector(`.today h1 ::-p-text(, ${name}.)`);
  },

  async signOut(page: Page): Promise<void> {
    await page.locator('#sign-out').click();
    await page.waitForSelector('#notice ::-p-text(signed out)');
  },

  /** Presses the passkey button of the sign-in. */
  press: (page: Page): Promise<void> => page.locator('passkey-login >>> [part="button"]').click(),

  /** Sees the sentence for a cancelled prompt, in the line that is no alarm. */
  async calm(page: Page): Promise<void> {
    await page.waitForSelector('passkey-login >>> [part="status"][data-tone="calm"] ::-p-text(Sign-in wasn’t completed)');
  },

  /** Switches to the simulated device. */
  async useSimulatedDevice(page: Page): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.locator('#device-switch label ::-p-text(simulated)').click()]);
    await page.waitForSelector('html[data-device="simulated"] main h1');
  },

  /** Agrees in the simulated device's sheet. */
  agree: (page: Page): Promise<void> => page.locator('simulated-passkey-device >>> .device-sheet[open] button.primary').click(),

  /** Begins one of the visits that the demo bar offers; the site opens anew. */
  async visitAs(page: Page, label: string): Promise<void> {
    await page.locator('[popovertarget="visit-panel"]').click();
    await Promise.all([page.waitForNavigation(), page.locator(`#visit-panel button ::-p-text(${label})`).click()]);
    await page.waitForSelector('main h1');
  },

  /** Says who they are at the sign-in. */
  async nameOneself(page: Page): Promise<void> {
    await page.waitForSelector('passkey-login input[name="username"]');
    await page.type('passkey-login input[name="username"]', 'mia@example.com');
  },

  /** Picks one of the ways to sign in that are listed. */
  pickWay: (page: Page, label: string): Promise<void> => page.locator(`passkey-login >>> [part="method"] ::-p-text(${label})`).click(),

  /** Types the password of the visits that have one. */
  async typePassword(page: Page): Promise<void> {
    await page.waitForSelector('passkey-login input[type="password"]');
    await page.type('passkey-login input[type="password"]', 'correct horse');
    await page.keyboard.press('Enter');
  },

  /** The text of the settings' one passkey. */
  async onlyCard(page: Page): Promise<string> {
    await page.waitForSelector('passkey-manager >>> [part="card"]');
    const cards = await page.$$eval('passkey-manager >>> [part="card"]', (all) => all.map((card) => (card as HTMLElement).innerText));
    assert.equal(cards.length, 1, 'passkeys in the settings');
    return cards[0] ?? '';
  },

  /** The text of a part of the page. */
  read: (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText),
};
