import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { harness } from './harness.ts';
import { htmlPage, kitSite } from './kit-site.ts';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const DEVICE = `
  import { visibleDevice } from '/src/testing/index.ts';
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.effectiveDirective));
  visibleDevice().install();
  const challenge = new Uint8Array(8);
  const user = { id: challenge, name: 'mia@example.com', displayName: 'Mia' };
  await navigator.credentials.create({ publicKey: { challenge, rp: { name: 'Example' }, user, pubKeyCredParams: [] } });
  window.got = navigator.credentials.get({ mediation: 'conditional', publicKey: { challenge } });`;
const BODY = '<label>Email <input autocomplete="username webauthn"></label><script type="module" src="/device.js"></script>';

describe('the visible device under a strict content security policy', () => {
  const page = () => htmlPage(BODY, { 'content-security-policy': POLICY });
  const site = harness((origin) => kitSite(origin, { pages: { '/': page }, scripts: { '/device.js': DEVICE } }));

  it('shows its sheet and its list in full, and reports no violation', async () => {
    const { page: visited } = await site.visit('/');
    const button = await visited.waitForSelector('simulated-passkey-device >>> .device-sheet[open] .primary');
    assert.equal(await button?.evaluate((element) => getComputedStyle(element).minHeight), '44px');
    await visited.keyboard.press('Enter');
    await visited.waitForFunction(() => 'got' in window);
    await visited.focus('input');
    await visited.waitForSelector('simulated-passkey-device >>> .device-list:popover-open button');
    await visited.keyboard.press('ArrowDown');
    await visited.keyboard.press('Enter');
    assert.equal(await visited.evaluate('window.got.then(({ type }) => type)'), 'public-key');
    assert.deepEqual(await visited.evaluate('window.violations'), []);
  });
});
