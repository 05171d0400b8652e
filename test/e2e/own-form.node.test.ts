import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { harness } from './harness.ts';
import { holdBack } from './hold-back.ts';
import { htmlPage, kitSite } from './kit-site.ts';
import { PLAIN_LOGIN as FORM } from './plain-login.ts';

const CSS = '<link rel="stylesheet" href="/passkey-elements.css">';
const SCRIPT = '<script type="module" src="/kit.js"></script>';

const pageWith = (element: string) => `${CSS}<p>Above.</p>${element}${SCRIPT}`;

describe('a page with the author’s own form', () => {
  const bodies: string[] = [];
  const site = harness((origin) =>
    kitSite(origin, {
      pages: {
        '/form': pageWith(`<passkey-login base-url="/passkeys">${FORM}</passkey-login>`),
        '/empty': pageWith('<passkey-login base-url="/passkeys"></passkey-login>'),
        '/plain-login': async (request) => {
          bodies.push(`${request.method} ${await request.text()}`);
          return htmlPage('<h1>Thank you</h1>');
        },
      },
    }),
  );
  const { visit } = site;

  it('has a field that can be used before any script has run, and keeps what was typed, and the focus', async () => {
    const { page } = await visit('/form', {
      before: async (page) => held.set(page, await holdBack(page, '/kit.js')),
      meanwhile: async (page) => {
        await page.waitForSelector('#who');
        await page.type('#who', 'mia@exam');
        assert.equal(await page.evaluate(() => customElements.get('passkey-login')), undefined);
        await release(page);
      },
    });
    await upgraded(page);
    await page.keyboard.type('ple.com');
    assert.equal(await page.$eval('#who', (field) => (field as HTMLInputElement).value), 'mia@example.com');
  });

  it('leaves the author’s markup as it is', async () => {
    let before = '';
    const { page } = await visit('/form', {
      before: async (page) => held.set(page, await holdBack(page, '/kit.js')),
      meanwhile: async (page) => {
        await page.waitForSelector('#who');
        before = await page.$eval('form', (form) => form.outerHTML);
        await release(page);
      },
    });
    await upgraded(page);
    assert.equal(await page.$eval('passkey-login form', (form) => form.outerHTML), before);
    assert.equal(before.replace(/ required=""/, ' required'), FORM);
  });

  it('posts without scripts, as it would without the kit', async () => {
    bodies.length = 0;
    const { page } = await visit('/form', { before: (page) => page.setJavaScriptEnabled(false) });
    await page.type('#who', 'mia@example.com');
    await page.type('#secret', 'correct horse');
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    assert.deepEqual(bodies, ['POST username=mia%40example.com&password=correct+horse']);
  });

  it('still posts with scripts, when a password was typed', async () => {
    bodies.length = 0;
    const { page } = await visit('/form');
    await upgraded(page);
    await page.type('#who', 'mia@example.com');
    await page.type('#secret', 'correct horse');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.deepEqual(bodies, ['POST username=mia%40example.com&password=correct+horse']);
  });

  it('can be asked for its field by the selector that password managers use', async () => {
    for (const path of ['/form', '/empty']) {
      const { page } = await visit(path);
      await upgraded(page);
      const found = await page.evaluate(() =>
        document.querySelector('passkey-login input[autocomplete="username webauthn"]')?.getAttribute('name'),
      );
      assert.equal(found, 'username', path);
    }
  });
});

// --- helpers ---

const held = new WeakMap<Page, Awaited<ReturnType<typeof holdBack>>>();

const release = async (page: Page) => held.get(page)?.release();

/** The kit's element is there, and so is what it renders. */
async function upgraded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const element = document.querySelector('passkey-login, passkey-signup');
    await customElements.whenDefined(element?.localName ?? '');
    await (element as HTMLElementTagNameMap['passkey-login'] | null)?.updateComplete;
  });
  await page.waitForSelector(':is(passkey-login, passkey-signup) input');
}
