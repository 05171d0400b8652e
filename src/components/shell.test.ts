import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import './login/define.ts';
import './manager/define.ts';
import type { PasskeyManager } from './manager/manager.ts';
import { until } from '../../test/until.ts';

describe('A picture of the page’s own in an icon’s place', () => {
  it('is as large as the icon, also when it has no size of its own', async () => {
    const manager = await fixture<PasskeyManager>(html`
      <passkey-manager .adapter=${fakeAdapter({ list: () => Promise.resolve([]) })}>
        <svg slot="icon" viewBox="0 0 24 24"><path d="M2 2h20v20H2z" /></svg>
        <svg slot="empty-icon" viewBox="0 0 24 24"><path d="M2 2h20v20H2z" /></svg>
      </passkey-manager>
    `);
    await until(() => (manager.shadowRoot?.querySelector('[part="empty"]') ?? null) !== null);
    const sizes = [...manager.querySelectorAll('svg')].map((picture) => picture.getBoundingClientRect().width);
    expect(sizes).to.deep.equal([20, 32]);
  });
});

describe('A form in a place that asks for its width', () => {
  for (const [room, width] of [
    [900, 448], // and the two letters that say so
    [300, 300],
  ] as const) {
    it(`is as wide as a form is, where there is room: ${String(room)} px`, async () => {
      const place = await fixture(
        html`<div style="inline-size: ${String(room)}px; display: grid; place-items: center">
          <passkey-login no-autofill></passkey-login>
        </div>`,
      );
      const login = place.querySelector('passkey-login');
      await login?.updateComplete;
      expect(login?.getBoundingClientRect().width).to.be.within(width, room === 300 ? width : width + 16);
    });
  }
});

describe('A button with an icon', () => {
  for (const [lang, managerAdd] of [
    ['en', 'Make a passkey for this account now'],
    ['ar', 'إنشاء مفتاح مرور جديد لهذا الحساب الآن'],
  ] as const) {
    it(`keeps it beside its words when they take two lines (${lang})`, async () => {
      const adapter = fakeAdapter({ list: () => Promise.resolve([]) });
      const place = await fixture(
        html`<div lang=${lang} style="inline-size: 300px">
          <passkey-manager .adapter=${adapter} .messages=${{ managerAdd }}></passkey-manager>
        </div>`,
      );
      const manager = place.querySelector<PasskeyManager>('passkey-manager');
      const words = () => manager?.shadowRoot?.querySelector('[part="add"] > span');
      const base = () => manager?.shadowRoot?.querySelector<HTMLElement>('[part="base"]');
      await until(() => words() !== null && base()?.lang === lang);
      const icon = manager?.shadowRoot?.querySelector('[part="add"] svg')?.getBoundingClientRect();
      const [first, second] = [...(words()?.getClientRects() ?? [])];
      if (!icon || !first || !second) throw new Error('They take one line.');
      const gap = lang === 'en' ? first.left - icon.right : icon.left - first.right;
      expect(gap, 'beside its first line').to.be.closeTo(8, 0.5);
      expect((icon.top + icon.bottom) / 2, 'in the middle of it').to.be.closeTo((first.top + first.bottom) / 2, 1);
    });
  }
});
