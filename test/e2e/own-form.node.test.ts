import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { harness } from './harness.ts';
import { holdBack } from './hold-back.ts';
import { htmlPage, kitSite } from './kit-site.ts';
import { watchShifts, type Shift } from './watch-shifts.ts';

const CSS = '<link rel="stylesheet" href="/passkey-elements.css">';
const SCRIPT = '<script type="module" src="/kit.js"></script>';

/** As a server would render it: it works without any script. */
const FORM = `<form action="/plain-login" method="post">
  <label for="who">Email</label>
  <input id="who" name="username" autocomplete="username webauthn" required>
  <label for="secret">Password</label>
  <input id="secret" name="password" type="password" autocomplete="current-password">
  <button>Sign in</button>
</form>`;

const above = '<p>Above.</p>';
const below = '<p id="below">Below: a paragraph that must stay where it is.</p>';
const pageWith = (element: string, css = CSS) => `${css}${above}${element}${below}${SCRIPT}`;

/** What may arrive without anything moving. */
const STILL = {
  'an author’s form': pageWith(`<passkey-login base-url="/passkeys">${FORM}</passkey-login>`),
  'an author’s form without a password': pageWith(
    '<passkey-login base-url="/passkeys"><form action="/plain-login" method="post"><label>Email <input name="username" autocomplete="username webauthn"></label> <button>Go on</button></form></passkey-login>',
  ),
  'an element that makes its own form': pageWith('<passkey-login base-url="/passkeys"></passkey-login>'),
  'one that asks for the email first': pageWith('<passkey-login base-url="/passkeys" identifier-first></passkey-login>'),
  'an author’s form with an own passkey button': pageWith(
    `<passkey-login base-url="/passkeys">${FORM}<button slot="button" type="button" class="own">With a passkey</button></passkey-login>`,
    `${CSS}<link rel="stylesheet" href="/own.css">`,
  ),
  'a sign-up': pageWith('<passkey-signup base-url="/passkeys"></passkey-signup>'),
  'a sign-up that asks for the name': pageWith('<passkey-signup base-url="/passkeys" ask-name></passkey-signup>'),
  'a sign-up with a choice of device': pageWith('<passkey-signup base-url="/passkeys" choose-device></passkey-signup>'),
};

describe('a page with the author’s own form', () => {
  const bodies: string[] = [];
  const site = harness((origin) =>
    kitSite(origin, {
      pages: {
        '/form': STILL['an author’s form'],
        '/without-css': pageWith('<passkey-login base-url="/passkeys"></passkey-login>', ''),
        '/own.css': () => new Response('.own { display: block; min-height: 44px }', { headers: { 'content-type': 'text/css' } }),
        '/empty': STILL['an element that makes its own form'],
        '/plain-login': async (request) => {
          bodies.push(`${request.method} ${await request.text()}`);
          return htmlPage('<h1>Thank you</h1>');
        },
        ...Object.fromEntries(Object.entries(STILL).map(([name, body]) => [`/still/${encodeURIComponent(name)}`, body])),
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

  describe('moves nothing when the script arrives (pain 22)', () => {
    for (const name of Object.keys(STILL)) {
      for (const width of [320, 1000]) {
        it(`for ${name}, ${width} pixels wide`, async () => {
          assert.deepEqual(await shiftsOf(`/still/${encodeURIComponent(name)}`, width), []);
        });
      }
    }

    it('and is measured by something that does notice: without the style sheet, an empty element pushes the page down', async () => {
      const shifts = await shiftsOf('/without-css', 1000);
      assert.ok(shifts.length > 0);
    });
  });

  /** What moved on a page whose script arrived after its first paint. */
  async function shiftsOf(path: string, width: number): Promise<Shift[]> {
    const { page } = await visit(path, {
      before: async (page) => {
        await page.setViewport({ width, height: 700 });
        watched.set(page, await watchShifts(page));
        held.set(page, await holdBack(page, '/kit.js'));
      },
      meanwhile: async (page) => {
        await page.waitForSelector('#below');
        await painted(page);
        await release(page);
      },
    });
    await upgraded(page);
    await painted(page);
    return (await watched.get(page)?.all()) ?? [];
  }
});

// --- helpers ---

const watched = new WeakMap<Page, Awaited<ReturnType<typeof watchShifts>>>();
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

/** Two frames: what was changed before is on the screen by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
