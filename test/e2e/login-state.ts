import type { Page } from 'puppeteer-core';

/**
 * Resolves when the page's `<passkey-login>`, or the element that the selector names, is in this state.
 * @throws {Error} when it is not in time, with what it was in instead.
 */
export async function loginState(page: Page, status: string, selector = 'passkey-login'): Promise<void> {
  const seen = page.waitForFunction(
    (wanted, which) => document.querySelector<Element & { state?: { status: string } }>(which)?.state?.status === wanted,
    {},
    status,
    selector,
  );
  try {
    await seen;
  } catch (cause) {
    const found = await page.evaluate((which) => {
      const element = document.querySelector<Element & { state?: unknown }>(which);
      const { visibilityState, readyState } = document;
      return JSON.stringify({ state: element ? (element.state ?? 'not upgraded') : 'no such element', visibilityState, readyState });
    }, selector);
    throw new Error(`${selector} did not come to be ${status}: ${found}`, { cause });
  }
}
