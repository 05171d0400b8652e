import type { Page } from 'puppeteer-core';

/** Resolves when the page's `<passkey-login>`, or the element that the selector names, is in this state. */
export async function loginState(page: Page, status: string, selector = 'passkey-login'): Promise<void> {
  await page.waitForFunction(
    (wanted, which) => document.querySelector<Element & { state?: { status: string } }>(which)?.state?.status === wanted,
    {},
    status,
    selector,
  );
}
