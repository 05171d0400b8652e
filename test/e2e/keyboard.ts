import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/**
 * Somebody who has only a keyboard, and eyes: whatever they press, they want to see where they are.
 * @example const keyboard = keyboardOn(page); await keyboard.tabTo('Create a passkey'); await keyboard.press('Enter');
 */
export function keyboardOn(page: Page) {
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Presses Tab until the thing with this name has the focus; on the way there, nothing that has the focus is hidden. */
  const tabTo = async (name: string, { back = false } = {}): Promise<void> => {
    const seen: string[] = [];
    if (back) await page.keyboard.down('Shift');
    for (let step = 0; step < ENOUGH; step += 1) {
      const place = await whereIs(page);
      if (place.name.includes(name) && !place.passive) {
        if (back) await page.keyboard.up('Shift');
        await arrivesAt(name); // a page may still be scrolling there
        return;
      }
      seen.push(place.name);
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never came to "${name}", but to: ${seen.join(' → ')}`);
  };

  /** Waits until the thing with this name has the focus by itself. */
  const arrivesAt = async (name: string): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const place = await whereIs(page);
      if (place.name.includes(name) && (!place.flaw || place.passive)) return;
      assert.ok(turn < 200, `the focus never came to "${name}"; it is on "${place.name}"${place.flaw ? `, ${place.flaw}` : ''}`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 25)));
    }
  };

  return { press, tabTo, arrivesAt, type: (text: string) => page.keyboard.type(text) };
}

// --- helpers ---

/** Tabs that are more than any page here has. */
const ENOUGH = 60;

/** What has the focus, through shadow roots, and why somebody could not see that. */
function whereIs(page: Page): Promise<{ name: string; flaw: string; passive: boolean }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return { name: '(the page)', flaw: 'which is nothing', passive: false };
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])].map((label) => label.textContent) : [];
    const text = active.textContent.length < 200 ? active.textContent : ''; // a whole page is no place
    const name = [...labels, active.getAttribute('aria-label') ?? '', text].join(' ').replace(/\s+/g, ' ').trim();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    const box = active.getBoundingClientRect();
    const inSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    const sibling = active.nextElementSibling; // a radio button shows it on its label
    const onLabel = sibling !== null && getComputedStyle(sibling).outlineStyle !== 'none';
    const ring = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || onLabel;
    const flaw = inSight ? (ring ? '' : 'which has no ring') : `at ${Math.round(box.top)} px of ${innerHeight}`;
    return { name, flaw, passive: active.getAttribute('tabindex') === '-1' };
  });
}
