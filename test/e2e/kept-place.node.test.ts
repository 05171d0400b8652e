import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { createRelyingParty } from '../../mock-server/index.ts';
import { harness, type Site } from './harness.ts';
import { holdBack } from './hold-back.ts';
import { kitSite } from './kit-site.ts';
import { PLAIN_LOGIN as FORM } from './plain-login.ts';
import { watchShifts, type Shift } from './watch-shifts.ts';

const CSS = '<link rel="stylesheet" href="/passkey-elements.css">';
const BELOW = '<p id="below">Below: a paragraph that must stay where it is.</p>';
const pageWith = (element: string, css = CSS) => `${css}<p>Above.</p>${element}${BELOW}<script type="module" src="/kit.js"></script>`;

/** What may arrive without anything moving. */
const STILL = {
  'an author’s form': pageWith(`<passkey-login base-url="/passkeys">${FORM}</passkey-login>`),
  'an author’s form without a password': pageWith(
    '<passkey-login base-url="/passkeys"><form action="/plain-login" method="post"><label>Email <input name="username" autocomplete="username webauthn"></label> <button>Go on</button></form></passkey-login>',
  ),
  'an author’s form with other ways in': pageWith(`<passkey-login base-url="/passkeys" methods="passkey password">${FORM}</passkey-login>`),
  'an author’s form with an own passkey button': pageWith(
    `<passkey-login base-url="/passkeys">${FORM}<button slot="button" type="button" class="own">With a passkey</button></passkey-login>`,
    `${CSS}<link rel="stylesheet" href="/own.css">`,
  ),
  'an author’s form with an own passkey button and other ways in': pageWith(
    `<passkey-login base-url="/passkeys" methods="passkey password">${FORM}<button slot="button" type="button" class="own">With a passkey</button></passkey-login>`,
    `${CSS}<link rel="stylesheet" href="/own.css">`,
  ),
  'a login that makes its own form': pageWith('<passkey-login base-url="/passkeys"></passkey-login>'),
  'one that asks for the email first': pageWith('<passkey-login base-url="/passkeys" identifier-first></passkey-login>'),
  'one with other ways in': pageWith('<passkey-login base-url="/passkeys" methods="passkey password"></passkey-login>'),
  'one with other ways in that asks for the email first': pageWith(
    '<passkey-login base-url="/passkeys" methods="passkey password" identifier-first></passkey-login>',
  ),
  'one with other ways in, from a provider': pageWith(
    '<passkey-provider base-url="/passkeys" methods="passkey password"><passkey-login></passkey-login></passkey-provider>',
  ),
  'a second factor': pageWith('<passkey-login base-url="/passkeys" second-factor></passkey-login>'),
  'a second factor with other ways': pageWith(
    '<passkey-login base-url="/passkeys" second-factor methods="passkey password"></passkey-login>',
  ),
  'a sign-up': pageWith('<passkey-signup base-url="/passkeys"></passkey-signup>'),
  'a sign-up that asks for the name': pageWith('<passkey-signup base-url="/passkeys" ask-name></passkey-signup>'),
  'a sign-up with a choice of device': pageWith('<passkey-signup base-url="/passkeys" choose-device></passkey-signup>'),
  'a sign-up with an explainer': pageWith(
    '<passkey-signup base-url="/passkeys"><passkey-explainer slot="explainer" compact></passkey-explainer></passkey-signup>',
  ),
  'an explainer': pageWith('<passkey-explainer></passkey-explainer>'),
  'an explainer where a question takes two lines': pageWith('<div style="max-width: 16em"><passkey-explainer></passkey-explainer></div>'),
  'an explainer with an answer of the page’s own': pageWith(
    '<passkey-explainer><details><summary>Can I get help?</summary><p>Call us.</p></details></passkey-explainer>',
  ),
  'an explainer in one question': pageWith('<passkey-explainer compact></passkey-explainer>'),
};

/** Every element of the kit that has a place on the page, with what changes that place. */
const HIDDEN = [
  '<passkey-login hidden></passkey-login>',
  `<passkey-login hidden>${FORM}</passkey-login>`,
  '<passkey-login hidden methods="passkey password"></passkey-login>',
  '<passkey-signup hidden choose-device></passkey-signup>',
  '<passkey-manager hidden></passkey-manager>',
  '<passkey-explainer hidden></passkey-explainer>',
  '<passkey-explainer hidden compact></passkey-explainer>',
  '<passkey-autofill hidden button></passkey-autofill>',
  `<passkey-autofill hidden button>${FORM}</passkey-autofill>`,
  '<passkey-enroll hidden>Later.</passkey-enroll>',
  '<passkey-provider hidden>Text.</passkey-provider>',
  '<passkey-reauth hidden>Text.</passkey-reauth>',
];

describe('a page with passkey-elements.css', () => {
  const site = harness(async (origin) => {
    const rp = createRelyingParty({ origins: [origin], policy: { methods: ['passkey', 'password'] } });
    const kit: Site = await kitSite(origin, {
      pages: {
        '/without-css': pageWith('<passkey-login base-url="/passkeys"></passkey-login>', ''),
        '/own.css': () => new Response('.own { display: block; min-height: 44px }', { headers: { 'content-type': 'text/css' } }),
        ...Object.fromEntries(Object.entries(STILL).map(([name, body]) => [`/still/${encodeURIComponent(name)}`, body])),
        ...Object.fromEntries(
          ['passkey-login', 'passkey-signup', 'passkey-manager'].map((tag) => [
            `/as-told/${tag}`,
            pageWith(`<${tag} base-url="/passkeys"></${tag}>`, `${CSS}<style>${tag} { --passkey-block-size: 700px }</style>`),
          ]),
        ),
        ...Object.fromEntries(HIDDEN.map((element, index) => [`/hidden/${String(index)}`, pageWith(element)])),
      },
    });
    return (request) => (new URL(request.url).pathname.startsWith('/passkeys/') ? rp(request) : kit(request));
  });

  describe('moves nothing when the script arrives (pain 22)', () => {
    for (const name of Object.keys(STILL)) {
      for (const width of [320, 1000]) {
        it(`for ${name}, ${width} pixels wide`, async () => {
          const { before, after, shifts } = await arrival(`/still/${encodeURIComponent(name)}`, width);
          assert.deepEqual(shifts, []);
          assert.equal(after, before, 'where the paragraph below begins');
        });
      }
    }

    it('and is measured by something that does notice: without the style sheet, an empty element pushes the page down', async () => {
      const { before, after, shifts } = await arrival('/without-css', 1000);
      assert.ok(shifts.length > 0);
      assert.ok(after > before);
    });
  });

  for (const tag of ['passkey-login', 'passkey-signup', 'passkey-manager']) {
    it(`keeps as much as the page says for <${tag}>`, async () => {
      const { page } = await site.visit(`/as-told/${tag}`, { before: (page) => page.setJavaScriptEnabled(false) });
      assert.equal(await page.$eval(tag, (element) => element.getBoundingClientRect().height), 700);
    });
  }

  describe('shows nothing of an element that is hidden, before its script and after it', () => {
    for (const [index, element] of HIDDEN.entries()) {
      it(element.replace(FORM, '<form>…</form>'), async () => {
        const { rooms } = await arrival(`/hidden/${String(index)}`, 1000);
        assert.deepEqual(rooms, [0, 0], 'the room that it takes');
      });
    }
  });

  /** Where things were before and after a script that arrives when the page has been painted, and what moved. */
  async function arrival(path: string, width: number) {
    let watched: { all(): Promise<Shift[]> } | undefined;
    let release: (() => Promise<void>) | undefined;
    let before = { top: NaN, room: NaN };
    const { page } = await site.visit(path, {
      before: async (page) => {
        await page.setViewport({ width, height: 900 });
        watched = await watchShifts(page);
        ({ release } = await holdBack(page, '/kit.js'));
      },
      meanwhile: async (page) => {
        await page.waitForSelector('#below');
        await painted(page);
        before = await measure(page);
        await release?.();
      },
    });
    await upgraded(page);
    await painted(page);
    const after = await measure(page);
    const shifts = (await watched?.all()) ?? [];
    return { before: before.top, after: after.top, shifts, rooms: [before.room, after.room] };
  }
});

// --- helpers ---

/** Where the paragraph below begins, and how much room is between it and the one above beside the margins on either side. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const [above, below] = document.querySelectorAll('body > p');
    if (!above || !below) throw new Error('The page has no paragraphs.');
    const { top } = below.getBoundingClientRect();
    return { top, room: top - above.getBoundingClientRect().bottom - parseFloat(getComputedStyle(below).marginTop) };
  });

/** The kit's elements are there, and so is what they render. */
async function upgraded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { localName } of document.querySelectorAll(':not(:defined)')) await customElements.whenDefined(localName);
    for (const element of document.querySelectorAll<Element & { updateComplete?: Promise<unknown> }>('body *'))
      await element.updateComplete;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('passkey-login, passkey-signup')].every((element) => element.querySelector('input')),
  );
}

/** Two frames: what was changed before is on the screen by then. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));
