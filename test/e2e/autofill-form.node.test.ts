import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { createRelyingParty } from '../../mock-server/index.ts';
import type {} from '../../src/testing/init-script.ts';
import { harness } from './harness.ts';
import type { Site } from './harness.ts';
import { holdBack } from './hold-back.ts';
import { htmlPage, kitSite } from './kit-site.ts';
import { loginState } from './login-state.ts';
import { watchShifts } from './watch-shifts.ts';

/** As a server would render it: it works without any script. */
const FORM = `<form id="login" action="/log-in" method="post">
  <label for="who">Email</label>
  <input id="who" name="username" autocomplete="username webauthn" required="">
  <label for="secret">Password</label>
  <input id="secret" name="password" type="password" autocomplete="current-password" required="">
  <input type="hidden" name="token" value="csrf">
  <button name="way" value="form">Sign in</button>
</form>`;

/** Fields in paragraphs, as many frameworks render them: the margin of the last one shows below the form. */
const FIELDS =
  '<form><p><label>Email <input name="username" autocomplete="username webauthn"></label></p><p><button>Sign in</button></p></form>';

const AUTOFILL = '<passkey-autofill for="login" base-url="/passkeys" name="passkey"></passkey-autofill>';
const BUTTON = AUTOFILL.replace('for=', 'button for=');
const SCRIPTS = '<script type="module" src="/device.js"></script><script type="module" src="/kit.js"></script>';
const CSS = '<link rel="stylesheet" href="/passkey-elements.css">';
const BELOW = '<p id="below">Below: a paragraph that must stay where it is.</p>';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('a server’s own login form with <passkey-autofill>', () => {
  /** What was posted to the server. */
  const posts: URLSearchParams[] = [];
  let accounts = 0;
  const site = harness(async (origin) => {
    // It opens no session of its own: the page gets a code, and the server that renders the pages turns it into a session.
    const rp = createRelyingParty({ origins: [origin], policy: { session: 'exchange' } });
    const whoProved = async (code: string): Promise<string> => {
      const headers = { 'content-type': 'application/json' };
      const response = await rp(new Request(`${origin}/passkeys/token`, { method: 'POST', headers, body: JSON.stringify({ code }) }));
      const { account } = (await response.json()) as { account?: { name: string } };
      return account?.name ?? `nobody: ${String(response.status)}`;
    };
    const kit: Site = await kitSite(origin, {
      scripts: { '/device.js': "import '/src/testing/init-script.ts';" },
      pages: {
        '/sign-up': `<passkey-signup base-url="/passkeys"></passkey-signup>${SCRIPTS}`,
        '/login': `${CSS}${FORM}${AUTOFILL}${SCRIPTS}`,
        '/around': `${CSS}<passkey-autofill base-url="/passkeys" name="passkey">${FORM}</passkey-autofill>${SCRIPTS}`,
        '/strict': () => htmlPage(`${CSS}${FORM}${BUTTON}${SCRIPTS}`, { 'content-security-policy': POLICY }),
        '/still': `${CSS}${FORM}${AUTOFILL}${BELOW}${SCRIPTS}`,
        '/still-with-button': `${CSS}${FORM}${BUTTON}${BELOW}${SCRIPTS}`,
        '/still-around': `${CSS}<passkey-autofill button base-url="/passkeys">${FORM}</passkey-autofill>${BELOW}${SCRIPTS}`,
        '/still-around-fields': `${CSS}<passkey-autofill button base-url="/passkeys">${FIELDS}</passkey-autofill>${BELOW}${SCRIPTS}`,
        '/moves': `${FORM}${BUTTON}${BELOW}${SCRIPTS}`,
        '/log-in': async (request) => {
          const body = new URLSearchParams(await request.text());
          posts.push(body);
          const code = body.get('passkey');
          return htmlPage(`<h1>${code === null ? `password of ${body.get('username') ?? ''}` : await whoProved(code)}</h1>`);
        },
      },
    });
    return (request) => (new URL(request.url).pathname.startsWith('/passkeys/') ? rp(request) : kit(request));
  });

  it('posts by itself with scripts off', async () => {
    posts.length = 0;
    for (const path of ['/login', '/around']) {
      const { page } = await site.visit(path, { before: (visited) => visited.setJavaScriptEnabled(false) });
      await logInByPassword(page);
    }
    assert.deepEqual(posts.map(String), Array(2).fill('username=mia%40example.com&password=correct+horse&token=csrf&way=form'));
  });

  it('posts the same with scripts on, when a password was typed', async () => {
    posts.length = 0;
    const { page } = await site.visit('/login');
    await loginState(page, 'listening', 'passkey-autofill');
    await logInByPassword(page);
    assert.deepEqual(posts.map(String), ['username=mia%40example.com&password=correct+horse&token=csrf&way=form']);
  });

  for (const path of ['/login', '/around']) {
    it(`posts the proof and no password when a passkey was picked at ${path}; same markup out as in`, async () => {
      posts.length = 0;
      const { page, name } = await signedUp();
      await page.goto(`${site.origin}${path}`);
      await loginState(page, 'listening', 'passkey-autofill');
      assert.equal(await page.$eval('form', (form) => form.outerHTML), FORM);
      await Promise.all([page.waitForNavigation(), page.evaluate(() => window.softAuthenticator.pick())]);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent), name, 'the server knows who it is by the proof');
      const [post] = posts;
      assert.deepEqual([...(post?.keys() ?? [])], ['username', 'password', 'token', 'way', 'passkey']);
      assert.deepEqual([post?.get('password'), post?.get('username'), post?.get('token')], ['', '', 'csrf']);
    });
  }

  it('has no proof in the page that the visitor comes back to, and offers passkeys again', async () => {
    const { page } = await signedUp();
    await page.goto(`${site.origin}/login`);
    await loginState(page, 'listening', 'passkey-autofill');
    await Promise.all([page.waitForNavigation(), page.evaluate(() => window.softAuthenticator.pick())]);
    const proof = posts.at(-1)?.get('passkey') ?? '';
    assert.ok(proof.length > 10);
    await page.goBack();
    await loginState(page, 'listening', 'passkey-autofill');
    assert.ok(!(await page.content()).includes(proof));
    assert.equal(await page.$eval('form', (form) => form.outerHTML), FORM);
    posts.length = 0;
    await logInByPassword(page);
    assert.deepEqual([...(posts[0]?.keys() ?? [])], ['username', 'password', 'token', 'way']);
  });

  it('works under a strict content security policy, by its button', async () => {
    const { page, name } = await signedUp();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        sessionStorage['violations'] = `${String(sessionStorage['violations'] ?? '')} ${effectiveDirective}`;
      });
    });
    await page.goto(`${site.origin}/strict`);
    await loginState(page, 'listening', 'passkey-autofill');
    await Promise.all([page.waitForNavigation(), page.locator('passkey-autofill >>> [part="button"]').click()]);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), name);
    assert.equal(await page.evaluate(() => sessionStorage['violations'] as unknown), undefined);
  });

  for (const path of ['/still', '/still-with-button', '/still-around', '/still-around-fields']) {
    for (const width of [320, 1000]) {
      it(`moves nothing when the script arrives at ${path}, ${String(width)} pixels wide (pain 22)`, async () => {
        assert.deepEqual(await shiftsOf(path, width), []);
      });
    }
  }

  it('is measured by something that does notice: without the style sheet, the button pushes the page down', async () => {
    assert.ok((await shiftsOf('/moves', 1000)).length > 0);
  });

  /** A visitor with an account and a passkey on the page's own device. */
  async function signedUp(): Promise<{ page: Page; name: string }> {
    accounts += 1; // the tests share one relying party
    const name = `mia${String(accounts)}@example.com`;
    const { page } = await site.visit('/sign-up');
    await page.waitForSelector('passkey-signup input[name="username"]');
    await page.type('passkey-signup input[name="username"]', name);
    await page.keyboard.press('Enter');
    await loginState(page, 'signed-up', 'passkey-signup');
    return { page, name };
  }

  /** What moved on a page whose script arrived after its first paint. */
  async function shiftsOf(path: string, width: number) {
    let release = async () => {};
    let all: () => Promise<unknown[]> = () => Promise.resolve([]);
    const { page } = await site.visit(path, {
      before: async (visited) => {
        await visited.setViewport({ width, height: 700 });
        ({ all } = await watchShifts(visited));
        ({ release } = await holdBack(visited, '/kit.js'));
      },
      meanwhile: async (visited) => {
        await visited.waitForSelector('#below');
        await painted(visited);
        await release();
      },
    });
    await loginState(page, 'listening', 'passkey-autofill');
    await painted(page);
    return all();
  }
});

// --- helpers ---

async function logInByPassword(page: Page): Promise<void> {
  await page.type('#who', 'mia@example.com');
  await page.type('#secret', 'correct horse');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Two frames: what was changed before is on the screen by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
