import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { browserCookieJar, createRelyingParty } from 'passkey-elements/mock-server';
import { chromium } from 'playwright-core';

const origin = 'http://localhost:5173';
const [rp, jar] = [createRelyingParty({ origins: [origin] }), browserCookieJar()];
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', path: 'page.html' }));
await page.route(`${origin}/kit/**`, (route) =>
  route.fulfill({ path: `node_modules/passkey-elements/dist${new URL(route.request().url()).pathname.slice(4)}` }),
);
await page.route(`${origin}/passkeys/**`, async (route) => {
  const [method, headers, body] = [route.request().method(), route.request().headers(), route.request().postData()];
  const answer = await rp(new Request(route.request().url(), { method, headers, body }), jar);
  await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
});
// The set-up ends here.

before(() => page.goto(`${origin}/`));
after(() => browser.close());

const happens = (selector, type) =>
  page
    .locator(selector)
    .evaluate((element, name) => new Promise((resolve) => element.addEventListener(name, (event) => resolve(event.account.name))), type);

it('signs up, and in again with the same passkey', { timeout: 20_000 }, async () => {
  await page.locator('passkey-signup input[name=username]').fill('mia@example.com');
  const signedUp = happens('passkey-signup', 'passkey-signed-up');
  await page.locator('passkey-signup').getByRole('button').first().click();
  assert.equal(await signedUp, 'mia@example.com');

  const signedIn = happens('passkey-login', 'passkey-signed-in');
  await page.locator('passkey-login').evaluate((login) => void login.signIn());
  assert.equal(await signedIn, 'mia@example.com');
});
