import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoVisitor } from './demo-visitor.ts';
import { loginState } from './login-state.ts';
import { openDemo } from './open-demo.ts';

const { goTo, greeted, pickWay, useSimulatedDevice, visitAs } = demoVisitor;

describe('the demo’s classic form', () => {
  const open = openDemo();

  /** The form, as somebody with a past finds it. */
  const formOf = async (label: string) => {
    const { page } = await open('/', { expectErrors: /422/ }); // what a browser notes about a form that came back
    await useSimulatedDevice(page);
    await visitAs(page, label);
    await Promise.all([page.waitForNavigation(), page.locator('a[href="classic.html"]').click()]);
    await armed(page);
    return page;
  };

  it('comes back with a sentence when the password is wrong, and opens the journal when it is right', async () => {
    const page = await formOf('Password only');
    await submit(page, 'correct donkey');
    await page.waitForSelector('[data-problem] ::-p-text(belong together)');
    assert.equal(await page.$eval('input#username', ({ value }) => value), 'mia@example.com');
    await armed(page); // also on the page that a post brought back
    await page.type('#password', 'correct horse');
    await page.keyboard.press('Enter');
    await greeted(page);
  });

  it('is posted by the browser itself with the proof of a passkey, and without a password', async () => {
    const page = await formOf('returning');
    const markup = await page.$eval('#sign-in', ({ outerHTML }) => outerHTML);
    assert.doesNotMatch(markup, /hidden/);
    const posted = nextPost(page);
    await page.focus('#username');
    await page.keyboard.press('ArrowDown');
    await page.locator('simulated-passkey-device >>> .device-list:popover-open button').click();
    const fields = await posted;
    assert.deepEqual([...fields.keys()], ['username', 'password', 'passkey']);
    assert.equal(fields.get('password'), '');
    assert.match(fields.get('passkey') ?? '', /^[\w-]{43}$/);
    await greeted(page);
    await page.goBack();
    await armed(page);
    assert.equal(await page.$eval('#sign-in', (form) => new FormData(form as HTMLFormElement).has('passkey')), false);
  });

  it('leads on to the second step of an account that has one', async () => {
    const page = await formOf('Two steps');
    await submit(page, 'correct horse');
    await page.waitForFunction(() => location.hash === '#/sign-in');
    await loginState(page, 'choosing');
    await pickWay(page, 'Recovery code');
    await page.waitForSelector('passkey-login input[name="code"]');
    await page.type('passkey-login input[name="code"]', 'abcde-01234');
    await page.keyboard.press('Enter');
    await greeted(page);
    await goTo(page, '/settings');
    await page.waitForSelector('passkey-manager >>> [part="card"]');
  });
});

// --- helpers ---

const armed = (page: Page) => loginState(page, 'listening', 'passkey-autofill');

/** The fields of the next form that the browser itself posts. */
async function nextPost(page: Page): Promise<URLSearchParams> {
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  return new Promise((resolve) => {
    devtools.on('Network.requestWillBeSent', ({ type, request }) => {
      const sent = request.postDataEntries?.map(({ bytes = '' }) => atob(bytes)).join('');
      if (type === 'Document' && request.method === 'POST') resolve(new URLSearchParams(sent));
    });
  });
}

async function submit(page: Page, password: string): Promise<void> {
  await page.type('#username', 'mia@example.com');
  await page.type('#password', password);
  await page.keyboard.press('Enter');
}
