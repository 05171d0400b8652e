import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { createFaults } from './faults/faults.ts';
import { withFaults } from './faults/with-faults.ts';
import { createRelyingParty } from './relying-party.ts';
import { mockPasskeys } from './playwright.ts';

// Reads dist/: `npm test` builds it first.

const ORIGIN = 'http://localhost:5173'; // nobody listens there
const FORMS = '<passkey-signup base-url="/passkeys"></passkey-signup><passkey-login base-url="/passkeys"></passkey-login>';

describe('mockPasskeys', () => {
  let browser: Browser;
  before(async () => {
    const place = new URL('../tools/find-browser.mjs', import.meta.url).href; // plain JavaScript: its types are here
    const { findBrowser } = (await import(place)) as { findBrowser(): Promise<Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>> };
    const { executablePath, args, env } = await findBrowser();
    browser = await chromium.launch({ executablePath, args, env });
  });
  after(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  it('lets a page sign up, stay signed in, and sign in from the autofill list', async () => {
    const page = await openSite(browser);
    await mockPasskeys(page);
    await page.goto(ORIGIN);
    await signUp(page);
    assert.equal(await session(page), 'mia@example.com');
    const cookies = await page.context().cookies();
    assert.deepEqual([cookies.length > 0, cookies.every(({ httpOnly }) => httpOnly)], [true, true]);

    await page.context().clearCookies();
    assert.equal(await session(page), undefined);
    await page.reload();
    await page.locator('passkey-login:state(listening)').waitFor();
    await page.evaluate(() => {
      window.softAuthenticator.pick('mia@example.com');
    });
    await page.locator('passkey-login:state(signed-in)').waitFor();
    assert.equal(await session(page), 'mia@example.com');
  });

  it('takes a relying party, so that another browser finds the account', async () => {
    const rp = createRelyingParty({ origins: [ORIGIN] });
    const [one, other] = [await openSite(browser), await openSite(browser)];
    for (const page of [one, other]) {
      await mockPasskeys(page, { rp });
      await page.goto(ORIGIN);
    }
    await signUp(one);
    const passkeys = await one.evaluate(() => window.softAuthenticator.exportPasskeys());
    await other.evaluate((exported) => {
      window.softAuthenticator.importPasskeys(exported);
      window.softAuthenticator.pick('mia@example.com');
    }, passkeys);
    await other.locator('passkey-login:state(signed-in)').waitFor();
  });

  it('takes options of the device, and serves a whole browser context', async () => {
    const page = await openSite(browser);
    await mockPasskeys(page.context(), { device: { behaveLike: 'firefox' } });
    await page.goto(ORIGIN);
    assert.equal(await page.evaluate(() => 'signalUnknownCredential' in PublicKeyCredential), false);
  });

  it('carries bytes that are no text both ways', async () => {
    const page = await openSite(browser);
    await mockPasskeys(page, { rp: createRelyingParty({ origins: [ORIGIN], policy: { vault: true } }) });
    await page.goto(ORIGIN);
    await signUp(page);
    const bytes = [0xff, 0xfe, 0x80, 0x00, 0x41];
    const loaded = await page.evaluate(async (sent) => {
      const headers = { 'content-type': 'application/octet-stream', 'if-none-match': '*' };
      await fetch('/passkeys/vault', { method: 'PUT', headers, body: Uint8Array.from(sent) });
      return [...new Uint8Array(await (await fetch('/passkeys/vault')).arrayBuffer())];
    }, bytes);
    assert.deepEqual(loaded, bytes);
  });

  it('breaks the connection where the network is said to be gone', async () => {
    const faults = createFaults();
    const page = await openSite(browser);
    await mockPasskeys(page, { rp: withFaults(createRelyingParty({ origins: [ORIGIN] }), faults) });
    await page.goto(ORIGIN);
    faults.add({ kind: 'offline' }, { path: '/session' });
    const outcome = await page.evaluate(() => fetch('/passkeys/session').then(String, (error: unknown) => (error as Error).name));
    assert.equal(outcome, 'TypeError');
  });

  it('leaves the site’s own files alone, and serves the well-known ones', async () => {
    const page = await openSite(browser);
    await mockPasskeys(page, { base: '/auth' });
    await page.goto(ORIGIN);
    const statuses = await page.evaluate(async () => {
      const paths = ['/src/auth/list.js', '/passkeys/session', '/auth/session', '/.well-known/webauthn'];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    assert.deepEqual(statuses, [404, 404, 200, 200]);
  });
});

// --- helpers ---

/** A page of a browser of its own, on a site that has the kit. */
async function openSite(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/kit/')) await route.fulfill({ path: `dist${pathname.slice('/kit'.length)}` });
    else if (pathname === '/')
      await route.fulfill({ contentType: 'text/html', body: `${FORMS}<script type="module" src="/kit/cdn.js"></script>` });
    else await route.fulfill({ status: 404 });
  });
  return context.newPage();
}

async function signUp(page: Page): Promise<void> {
  await page.locator('passkey-signup').getByLabel('Email').fill('mia@example.com');
  await page.keyboard.press('Enter');
  await page.locator('passkey-signup:state(signed-up)').waitFor();
}

/** Who is signed in. */
const session = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const account = (await (await fetch('/passkeys/session')).json()) as { name: string } | null;
    return account?.name;
  });
