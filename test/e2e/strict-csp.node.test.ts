import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { harness } from './harness.ts';
import { htmlPage, kitSite } from './kit-site.ts';
import { signUpFirst } from './sign-up.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const HEAD = '<link rel="stylesheet" href="/passkey-elements.css">';
const LOGIN = `${HEAD}<passkey-login base-url="/passkeys"></passkey-login><script type="module" src="/kit.js"></script>`;

describe('a page with a strict content security policy', () => {
  const strict = (body: string) => () => htmlPage(body, { 'content-security-policy': POLICY });
  const site = harness((origin) =>
    kitSite(origin, { pages: { '/login': strict(LOGIN), '/breaks-it': strict('<p style="color: red">Inline</p>') } }),
  );

  it('renders <passkey-login>, signs in, and reports no violation (pain 21)', async () => {
    const { page, device } = await signUpFirst(site);
    await watchViolations(page);
    await page.goto(`${site.origin}/login`);
    const looks = await page.evaluate(async () => {
      const login = document.querySelector('passkey-login');
      await login?.updateComplete;
      const button = login?.shadowRoot?.querySelector('[part="button"]');
      const field = login?.querySelector('input');
      return [button, field].map((part) => (part ? getComputedStyle(part).minHeight : 'missing'));
    });
    assert.deepEqual(looks, ['44px', '44px'], 'both style sheets, of the shadow and of the light tree, apply');
    await device.setPresence(true);
    const name = await page.evaluate(
      () =>
        new Promise<string | undefined>((resolve) => {
          const login = document.querySelector('passkey-login');
          login?.addEventListener('passkey-signed-in', (event) => resolve('account' in event ? JSON.stringify(event.account) : undefined));
          login?.shadowRoot?.querySelector<HTMLElement>('[part="button"]')?.click();
        }),
    );
    assert.match(name ?? '', /mia\d@example\.com/);
    assert.deepEqual(await violations(page), []);
  });

  it('is watched by something that does notice a violation', async () => {
    const { page } = await site.visit('/breaks-it', { before: watchViolations, expectErrors: /style/ });
    assert.deepEqual(await violations(page), ['style-src-attr']);
  });
});

// --- helpers ---

const watchViolations = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
  });

const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
