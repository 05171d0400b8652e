import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { harness } from './harness.ts';
import { kitSite } from './kit-site.ts';
import { loginState } from './login-state.ts';
import { signUpFirst } from './sign-up.ts';
import { watchRequests } from './watch-requests.ts';

/** The second copy has no part of the first: a bundle of its own, its class under a name of its own. */
const OTHER_COPY = `
  import { PasskeyLogin } from '/src/index.ts';
  customElements.define('other-login', PasskeyLogin);
`;

const BOTH = `
  <passkey-login base-url="/passkeys"></passkey-login>
  <other-login base-url="/passkeys"></other-login>
  <script type="module" src="/kit.js"></script>
  <script type="module" src="/other.js"></script>
`;

describe('two separately bundled copies of the kit on one page (pain 27)', () => {
  const site = harness((origin) => kitSite(origin, { pages: { '/both': BOTH }, scripts: { '/other.js': OTHER_COPY } }));

  /** A page with both elements, autofill pending in one of them, and somebody with a passkey not yet at the device. */
  const openBoth = async () => {
    const { page, device } = await signUpFirst(site);
    const requests = await watchRequests(page);
    await page.goto(`${site.origin}/both`);
    await listens(page);
    return { page, device, requests };
  };

  it('has two classes that are not each other', async () => {
    const { page } = await openBoth();
    const related = await page.evaluate(() => {
      const [one, other] = [document.querySelector('passkey-login'), document.querySelector('other-login')];
      return (
        !one ||
        !other ||
        one.constructor === other.constructor ||
        Object.getPrototypeOf(one.constructor) === Object.getPrototypeOf(other.constructor)
      );
    });
    assert.equal(related, false);
  });

  it('lets the button win over autofill, whichever copy either belongs to, and autofill returns', async () => {
    const { page, requests } = await openBoth();
    for (const tag of ['passkey-login', 'other-login', 'passkey-login', 'other-login']) {
      await press(page, tag, 'button');
      await loginState(page, 'prompting', tag);
      assert.deepEqual(pending(await requests.all()), ['modal'], 'autofill gave way');
      await press(page, tag, 'cancel');
      await listens(page);
      assert.deepEqual(pending(await requests.all()), ['conditional'], 'autofill came back');
    }
    assertNoCollision(await requests.all());
  });

  it('lets the newer button win over the older one of the other copy', async () => {
    const { page, requests } = await openBoth();
    const turns = ['passkey-login', 'other-login', 'passkey-login', 'other-login'];
    for (const [turn, tag] of turns.entries()) {
      await press(page, tag, 'button');
      await loginState(page, 'prompting', tag);
      const before = turns[turn - 1];
      if (before !== undefined) await loginState(page, 'idle', before);
      assert.deepEqual(pending(await requests.all()), ['modal']);
    }
    assertNoCollision(await requests.all());
  });

  it('signs in by the button of the one, and then by autofill in the other', async () => {
    const { page, device, requests } = await openBoth();
    await device.setPresence(true);
    await press(page, 'passkey-login', 'button');
    await loginState(page, 'signed-in', 'passkey-login');
    await loginState(page, 'signed-in', 'other-login');
    const all = await requests.all();
    assert.deepEqual(
      all.filter(({ outcome }) => outcome === 'resolved').map(({ mediation }) => mediation),
      ['modal', 'conditional'],
    );
    assert.equal(new Set(all.map(({ challenge }) => challenge)).size, all.length, 'no challenge was used twice');
    assertNoCollision(all);
  });
});

// --- helpers ---

type Requests = Awaited<ReturnType<Awaited<ReturnType<typeof watchRequests>>['all']>>;

const pending = (requests: Requests): string[] => requests.filter(({ outcome }) => outcome === 'pending').map(({ mediation }) => mediation);

/** Browsers refuse a second request while one is pending. The kit ends the first before it starts the second, so requests are only ever aborted. */
function assertNoCollision(requests: Requests): void {
  const others = requests.map(({ outcome }) => outcome).filter((outcome) => !/^(?:pending|resolved|AbortError: .*)$/.test(outcome));
  assert.deepEqual(others, []);
}

const press = (page: Page, tag: string, part: string) => page.locator(`${tag} >>> [part="${part}"]`).click();

/** One of the two offers autofill; the newest has the turn. */
async function listens(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const states = [...document.querySelectorAll<Element & { state?: { status: string } }>('passkey-login, other-login')];
    const { passkeyRequests = [] } = window as { passkeyRequests?: { mediation: string; outcome: string }[] };
    return (
      states.some(({ state }) => state?.status === 'listening') &&
      passkeyRequests.at(-1)?.mediation === 'conditional' &&
      passkeyRequests.at(-1)?.outcome === 'pending'
    );
  });
}
