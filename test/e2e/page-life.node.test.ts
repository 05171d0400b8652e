import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { connectDevice } from './device.ts';
import { harness } from './harness.ts';
import { kitSite } from './kit-site.ts';
import { loginState } from './login-state.ts';
import { signUpFirst } from './sign-up.ts';
import { watchRequests } from './watch-requests.ts';

const SUCCESS = `
  <passkey-login base-url="/passkeys" success-url="/elsewhere" no-autofill></passkey-login>
  <script type="module" src="/kit.js"></script>
`;

const LOGIN = `
  <passkey-login base-url="/passkeys"></passkey-login>
  <a href="/elsewhere">Elsewhere</a>
  <script type="module" src="/kit.js"></script>
`;

describe('a page that the visitor leaves and comes back to', () => {
  const site = harness((origin) =>
    kitSite(origin, { pages: { '/login': LOGIN, '/success': SUCCESS, '/elsewhere': '<h1>Elsewhere</h1>' } }),
  );

  it('is kept in the back/forward cache, although autofill was pending', async (test) => {
    const { page } = await signUpFirst(site);
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening');
    const { cached, keepsPages } = await leaveAndComeBack(page);
    if (keepsPages) assert.equal(cached, true);
    else test.skip('This browser, a headless shell, keeps no page at all.');
  });

  it('offers passkeys again when it comes out of the cache, with a fresh challenge', async () => {
    const { page, device } = await signUpFirst(site);
    const requests = await watchRequests(page);
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening');
    if (!(await leaveAndComeBack(page)).keepsPages) {
      await loginState(page, 'listening'); // it was loaded anew: the cache's two events are played by hand
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
    }
    await page.waitForFunction(() => {
      const { passkeyRequests } = window as unknown as { passkeyRequests: { outcome: string }[] };
      return passkeyRequests.length === 2 && passkeyRequests.at(-1)?.outcome === 'pending';
    });
    await loginState(page, 'listening');
    const [ended, again] = await requests.all();
    assert.match(ended?.outcome ?? '', /^AbortError/, 'the request of before ended with the visit');
    assert.equal(again?.mediation, 'conditional');
    assert.notEqual(again.challenge, ended?.challenge);

    await device.setPresence(true);
    await page.locator('passkey-login >>> [part="button"]').click();
    await loginState(page, 'signed-in');
  });

  it('can be closed while the browser asks; the next tab signs up and in as if nothing had been asked', async () => {
    const { page } = await signUpFirst(site);
    const next = await page.browserContext().newPage();
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening');
    await page.locator('passkey-login >>> [part="button"]').click(); // nobody is there to touch the device
    await loginState(page, 'prompting');
    await page.close();
    await connectDevice(next);
    await next.goto(`${site.origin}/sign-up`);
    await next.type('passkey-signup input[name="username"]', 'next-tab@example.com');
    await next.keyboard.press('Enter');
    await loginState(next, 'signed-up', 'passkey-signup');
    await next.goto(`${site.origin}/success`);
    await Promise.all([next.waitForNavigation(), next.locator('passkey-login >>> [part="button"]').click()]);
    assert.equal(new URL(next.url()).pathname, '/elsewhere');
  });

  it('has its form again for somebody who signed in, went on, and comes back', async () => {
    const { page, device } = await signUpFirst(site);
    await page.goto(`${site.origin}/success`);
    await device.setPresence(true);
    await Promise.all([page.waitForNavigation(), page.locator('passkey-login >>> [part="button"]').click()]);
    await page.waitForSelector('h1');
    await page.goBack();
    await page.waitForSelector('passkey-login');
    await loginState(page, 'idle'); // from the cache or, in a browser that keeps no page, loaded anew
    await page.waitForSelector('passkey-login >>> [part="button"]', { visible: true });
    assert.equal(await page.$eval('passkey-login input', (input) => input.checkVisibility()), true);
  });
});

// --- helpers ---

interface Return {
  /** The page was kept as it was left. */
  cached: boolean;
  /** Whether this browser keeps any page at all. */
  keepsPages: boolean;
}

async function leaveAndComeBack(page: Page): Promise<Return> {
  const devtools = await page.createCDPSession();
  await devtools.send('Page.enable');
  let keepsPages = true;
  devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    keepsPages = !notRestoredExplanations.some(({ reason }) => reason === 'BackForwardCacheDisabledForDelegate');
  });
  await page.evaluate(() => Object.assign(window, { left: true }));
  await Promise.all([page.waitForNavigation(), page.click('a')]);
  await page.waitForSelector('h1');
  await page.goBack();
  await page.waitForSelector('a');
  return { cached: await page.evaluate(() => 'left' in window), keepsPages };
}
