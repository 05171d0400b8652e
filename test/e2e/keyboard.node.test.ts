import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { keyboardOn } from './keyboard.ts';
import { openDemo } from './open-demo.ts';

const { goTo, greeted, useSimulatedDevice, visitAs } = demoVisitor;

/** What a browser notes about a confirmation that a server asks for, and about a wrong password. */
const REFUSED = /401|422/;
const SHEET = 'simulated-passkey-device >>> .device-sheet';

describe('with the keyboard alone', () => {
  const open = openDemo();

  const arrive = async (path: string, visit?: string): Promise<Page> => {
    const { page } = await open('/', { expectErrors: REFUSED });
    await useSimulatedDevice(page);
    if (visit) await visitAs(page, visit);
    await goTo(page, path);
    return page;
  };

  /** The device's own sheet opens with its button in focus. */
  const agree = async (page: Page) => {
    await page.waitForSelector(`${SHEET}[open]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${SHEET}[open]`, { hidden: true });
  };

  it('somebody signs up, signs out, and signs in again, also after Escape in the device’s sheet', async () => {
    const page = await arrive('/sign-up');
    const { press, tabTo, arrivesAt, type } = keyboardOn(page);
    await page.waitForSelector('passkey-signup input[name="username"]');
    await tabTo('Name');
    await type('Mia');
    await press('Tab');
    await arrivesAt('Email');
    await type('mia@example.com');
    await tabTo('Create a passkey');
    await press('Enter');
    await agree(page);
    await greeted(page);
    await tabTo('Sign out', { back: true });
    await press('Enter');
    await page.waitForSelector('#notice ::-p-text(signed out)');
    await goTo(page, '/sign-in');
    await page.waitForSelector('passkey-login input');
    await tabTo('Sign in with a passkey');
    await press('Space');
    await page.waitForSelector(`${SHEET}[open]`);
    await press('Escape');
    await arrivesAt('Sign in with a passkey');
    await press('Enter');
    await agree(page);
    await greeted(page);
  });

  it('somebody picks a passkey from the list below the field', async () => {
    const page = await arrive('/sign-in', 'returning');
    const { press, tabTo } = keyboardOn(page);
    await page.waitForSelector('passkey-login:state(listening)');
    await tabTo('Email');
    await page.waitForSelector('simulated-passkey-device >>> .device-list:popover-open');
    await press('ArrowDown', 'Enter');
    await greeted(page);
  });

  it('somebody signs in with a password, mistyped at first, and takes up the offer of a passkey', async () => {
    const page = await arrive('/sign-in', 'Password only');
    const { press, tabTo, arrivesAt, type } = keyboardOn(page);
    await page.waitForSelector('passkey-login input');
    await tabTo('Email');
    await type('mia@example.com');
    await tabTo('Another way to sign in');
    await press('Enter');
    await arrivesAt('Passkey');
    await tabTo('Password');
    await press('Enter');
    await page.waitForSelector('passkey-login input[type="password"]'); // the button in the list has the same name
    await arrivesAt('Password');
    await type('wrong');
    await press('Enter');
    await page.waitForSelector('passkey-login ::-p-text(That password isn’t right)');
    await arrivesAt('Password');
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type('correct horse');
    await press('Enter');
    await page.waitForSelector('passkey-enroll >>> [part="button"]');
    await tabTo('Create a passkey');
    await press('Enter');
    await agree(page);
    await arrivesAt('Your passkey is ready');
    await tabTo('Done');
    await press('Enter');
    await greeted(page);
  });

  it('somebody renames a passkey, thinks twice about removing it, and confirms who they are', async () => {
    const page = await arrive('/sign-in', 'returning');
    const { press, tabTo, arrivesAt, type } = keyboardOn(page);
    await page.waitForSelector('passkey-login input');
    await tabTo('Sign in with a passkey');
    await press('Enter');
    await agree(page);
    await greeted(page);
    await goTo(page, '/settings');
    await page.waitForSelector('passkey-manager >>> [part="card"]');
    await tabTo('What is a passkey?');
    await press('Enter');
    await tabTo('Rename');
    await press('Enter');
    await arrivesAt('Name');
    await type('Kitchen laptop');
    await press('Enter');
    await arrivesAt('Rename');
    await page.waitForSelector('passkey-manager >>> [part="card"] ::-p-text(Kitchen laptop)');
    await tabTo('Details');
    await press('Enter');
    await tabTo('Remove');
    await press('Enter');
    await page.waitForSelector('passkey-manager >>> [part~="keep"]');
    await press('Escape');
    await arrivesAt('Remove');
    await tabTo('Delete every line');
    await press('Enter');
    await page.waitForSelector('passkey-reauth >>> dialog[open]');
    await press('Escape');
    await arrivesAt('Delete every line');
    await press('Space');
    await page.waitForSelector('passkey-reauth >>> dialog[open]');
    await tabTo('Confirm with a passkey');
    await press('Enter');
    await agree(page);
    await page.waitForSelector('[data-said] ::-p-text(Every line is gone)');
    await arrivesAt('Delete every line');
  });
});
