import type { Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';

/**
 * Opens a site's `/sign-up`, makes an account that no other test has, and leaves nobody at the device: autofill stays pending on the
 * pages that come next. The account is signed out again.
 */
export async function signUpFirst({ visit }: Harness): ReturnType<Harness['visit']> {
  accounts += 1;
  const { page, device } = await visit('/sign-up');
  await page.waitForSelector('passkey-signup input[name="username"]');
  await page.type('passkey-signup input[name="username"]', `mia${accounts}@example.com`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('passkey-signup')?.state.status === 'signed-up');
  await device.setPresence(false);
  await signOut(page);
  return { page, device };
}

// --- helpers ---

/** The tests of a file share one relying party. */
let accounts = 0;

async function signOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await fetch('/passkeys/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  });
}
