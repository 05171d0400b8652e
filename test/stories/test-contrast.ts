import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStorybook } from './open-storybook.ts';
import { StoryPage } from './story-page.ts';

/** Every theme with every contrast of the toolbar: how readable what comes of it is. */
export function testContrast(): void {
  describe('the contrast of the toolbar', () => {
    let storybook: Awaited<ReturnType<typeof openStorybook>>;
    let story: StoryPage;

    before(async () => {
      storybook = await openStorybook();
      story = await StoryPage.open(storybook.browser, storybook.base);
      assert.deepEqual(await story.play('elements-passkey-login--first-visit'), []);
    });
    after(() => storybook.close());

    for (const theme of ['default', 'corporate', 'playful']) {
      for (const scheme of ['light', 'dark']) {
        const look = async (contrast: string) => story.page.evaluate(lookOf, { theme, scheme, contrast });

        it(`leaves the ${theme} theme readable in ${scheme}`, async () => {
          const { page, button, field } = await look('system');
          assert.ok(ratio(button.text, button.back) >= 4.5);
          assert.ok(ratio(button.back, page.back) >= 3);
          assert.ok(ratio(field.border, field.back) >= 3);
        });

        it(`makes more of the ${theme} theme in ${scheme}`, async () => {
          const { page, button, field } = await look('more');
          assert.equal(ratio(page.text, page.back), 21);
          assert.equal(field.border, page.text);
          assert.ok(ratio(button.text, button.back) >= 7);
          assert.ok(ratio(button.back, page.back) >= 7);
          assert.notEqual(button.back, (await look('system')).button.back);
        });

        it(`leaves two colours of the ${theme} theme in ${scheme}`, async () => {
          const { page, button, field } = await look('forced');
          assert.deepEqual([...new Set(Object.values({ ...button, ...field, ...page }))].sort(), [page.back, page.text].sort());
          assert.deepEqual(button, { text: page.back, back: page.text });
        });
      }

      it(`shows in the ${theme} theme what the system asks for`, async () => {
        const { button } = await story.page.evaluate(lookOf, { theme, scheme: 'light', contrast: 'more' });
        const session = await story.page.createCDPSession();
        const ask = (value: string) =>
          session.send('Emulation.setEmulatedMedia', {
            features: [
              { name: 'prefers-contrast', value },
              { name: 'prefers-reduced-motion', value: 'reduce' },
            ],
          });
        await ask('more');
        const asked = await story.page.evaluate(lookOf, { theme, scheme: 'light', contrast: 'system' });
        await ask('no-preference');
        await session.detach();
        assert.equal(asked.field.border, asked.field.text);
        if (theme !== 'default') assert.deepEqual(asked.button, button); // the kit's own accent is strong enough as it is
        assert.ok(ratio(asked.button.text, asked.button.back) >= 7);
      });
    }
  });
}

// --- helpers ---

/** WCAG's, of two colours as the browser computes them. */
function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (!parts) throw new Error(`"${colour}" is not opaque.`);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Runs in the page: the colours of the login, with these words of the toolbar. */
function lookOf(toolbar: Record<string, string>) {
  Object.assign(document.documentElement.dataset, toolbar);
  const login = document.querySelector('passkey-login');
  const styleOf = (element: Element | null | undefined) => {
    if (!element) throw new Error('There is no such thing in the login.');
    const { color: text, backgroundColor: back, borderTopColor: border } = getComputedStyle(element);
    return { text, back, border };
  };
  const { border: _, ...page } = styleOf(document.body);
  const { border: __, ...button } = styleOf(login?.shadowRoot?.querySelector('[part~="button"]'));
  return { page, button, field: styleOf(login?.querySelector('input')) };
}
