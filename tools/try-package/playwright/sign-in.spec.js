import { expect, test } from '@playwright/test';
import { mockPasskeys } from 'passkey-elements/mock-server/playwright';

test.beforeEach(({ page }) => mockPasskeys(page));
// The set-up ends here.

test('signs up, and in again from the autofill list', async ({ page }) => {
  await page.goto('/');
  await page.locator('passkey-signup').getByLabel('Email').fill('mia@example.com');
  await page.keyboard.press('Enter');
  await expect(page.locator('passkey-signup:state(signed-up)')).toBeVisible();

  await page.reload();
  await expect(page.locator('passkey-login:state(listening)')).toBeVisible();
  await page.evaluate(() => softAuthenticator.pick('mia@example.com'));
  await expect(page.locator('passkey-login:state(signed-in)')).toBeVisible();
});

test('is told when the person cancels', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('passkey-login:state(listening)')).toBeVisible();
  await page.evaluate(() => softAuthenticator.scriptNext('cancel'));
  await page.locator('passkey-signup').getByLabel('Email').fill('mia@example.com');
  await page.keyboard.press('Enter');
  await expect(page.locator('passkey-signup:state(failed)')).toBeVisible();
});
