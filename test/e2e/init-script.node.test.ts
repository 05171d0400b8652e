import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type {} from '../../src/testing/init-script.ts';
import { harness } from './harness.ts';
import { htmlPage, kitSite } from './kit-site.ts';
import { loginState } from './login-state.ts';

// Reads dist/: `npm test` builds it first.

const POLICY = "default-src 'none'; frame-src 'self'";
const LOGIN = '<passkey-login base-url="/passkeys"></passkey-login><script type="module" src="/kit.js"></script>';

describe('the software authenticator as an init script', () => {
  const strict = () => htmlPage('<iframe sandbox="allow-scripts" src="/framed"></iframe>', { 'content-security-policy': POLICY });
  const site = harness((origin) => kitSite(origin, { pages: { '/login': LOGIN, '/strict': strict, '/framed': '<p>Framed</p>' } }));

  /** What tools for end-to-end tests do: before the page's first line. */
  const withDevice = (options = {}) => ({
    before: async (page: Page) => {
      await page.evaluateOnNewDocument((given) => void (window.softAuthenticatorOptions = given), options);
      await page.evaluateOnNewDocument(await readFile('dist/testing/init-script.js', 'utf8'));
    },
  });

  it('signs up, and after a reload signs in from the autofill list', async () => {
    const { page } = await site.visit('/sign-up', withDevice());
    await page.waitForSelector('passkey-signup input');
    await page.type('passkey-signup input[name="username"]', 'mia@example.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('passkey-signup:state(signed-up)');
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening');
    assert.deepEqual(await page.evaluate(() => window.softAuthenticator.pending?.mediation), 'conditional');
    await page.evaluate(() => {
      window.softAuthenticator.pick('mia@example.com');
    });
    await loginState(page, 'signed-in');
  });

  it('takes options from an earlier script', async () => {
    const { page } = await site.visit('/login', withDevice({ behaveLike: 'firefox' }));
    assert.equal(await page.evaluate(() => 'signalUnknownCredential' in PublicKeyCredential), false);
  });

  it('is there under a policy that forbids every script, and in a frame without storage', async () => {
    const { page } = await site.visit('/strict', withDevice());
    const frame = await page.waitForFrame((candidate) => candidate.url().endsWith('/framed'));
    for (const place of [page, frame]) assert.deepEqual(await place.evaluate(() => window.softAuthenticator.credentials), []);
    const hasStorage = () => {
      try {
        return typeof localStorage === 'object';
      } catch {
        return false;
      }
    };
    assert.deepEqual([await page.evaluate(hasStorage), await frame.evaluate(hasStorage)], [true, false]);
  });
});
