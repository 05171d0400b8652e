import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { harness } from './harness.ts';
import { kitSite } from './kit-site.ts';
import { loginState } from './login-state.ts';
import { signUpFirst } from './sign-up.ts';
import { watchRequests } from './watch-requests.ts';

const LOGIN = `
  <passkey-login base-url="/passkeys"></passkey-login>
  <a href="/elsewhere">Elsewhere</a>
  <script type="module" src="/kit.js"></script>
`;

describe('a page that the visitor leaves and comes back to', () => {
  const site = harness((origin) => kitSite(origin, { pages: { '/login': LOGIN, '/elsewhere': '<h1>Elsewhere</h1>' } }));

  it('is kept in the back/forward cache although autofill was pending, and offers passkeys again with a fresh challenge', async (test) => {
    const { page, device } = await signUpFirst(site);
    const requests = await watchRequests(page);
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening');
    const [first] = await requests.all();
    assert.equal(first?.outcome, 'pending');

    const { cached, keepsPages } = await leaveAndComeBack(page);
    assert.equal(cached, keepsPages, 'a browser that keeps pages kept this one');
    if (!keepsPages) {
      test.diagnostic('This browser is a headless shell, which keeps no page: its two events are played by hand.');
      await page.waitForFunction(() => document.querySelector('passkey-login')?.state.status === 'listening');
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
