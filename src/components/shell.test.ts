import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import './manager/define.ts';
import type { PasskeyManager } from './manager/manager.ts';
import { until } from '../../test/until.ts';

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
