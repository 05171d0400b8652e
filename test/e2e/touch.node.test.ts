import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harness } from './harness.ts';
import { kitSite } from './kit-site.ts';

/** A theme that is denser than a finger is wide. */
const DENSE = '<style>:root { --passkey-control-height: 32px; --passkey-space: 4px }</style>';
const LOGIN = `${DENSE}<passkey-login base-url="/passkeys" methods="passkey password" no-autofill></passkey-login><script type="module" src="/kit.js"></script>`;

describe('what is pressed, in a dense theme', () => {
  const site = harness((origin) => kitSite(origin, { pages: { '/login': LOGIN } }));

  /** The heights of the fields and buttons on the first screen. */
  const heights = async (hasTouch: boolean): Promise<number[]> => {
    const { page } = await site.visit('/login', {
      before: (tab) => tab.setViewport({ width: 400, height: 700, hasTouch, isMobile: hasTouch }),
      expectErrors: /404/, // this relying party has nothing but passkeys
    });
    const waysIn = await page.waitForSelector('passkey-login >>> [part="another-way"]');
    return page.evaluate((last) => {
      const login = last?.getRootNode() instanceof ShadowRoot ? (last.getRootNode() as ShadowRoot).host : null;
      const things = [...(login?.querySelectorAll('input, button') ?? []), ...(login?.shadowRoot?.querySelectorAll('button') ?? [])];
      return things.map((thing) => Math.round(thing.getBoundingClientRect().height));
    }, waysIn);
  };

  it('is as dense as the page wants it under a mouse', async () => {
    assert.deepEqual(await heights(false), [32, 32, 32, 32]);
  });

  it('is large enough under a finger, whatever the page wants', async () => {
    assert.deepEqual(await heights(true), [44, 44, 44, 44]);
  });
});
