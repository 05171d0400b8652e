import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { until } from '../../test/until.ts';
import '../define.ts';
import { softAuthenticator, type SoftAuthenticator } from '../testing/index.ts';
import type { PasskeyReauth } from './reauth/reauth.ts';

/** Ten tokens of a page, and what they must come to on a button, a field, a card or a heading. */
const TOKENS = {
  accent: 'rgb(10, 90, 40)',
  'on-accent': 'rgb(250, 240, 230)',
  hairline: 'rgb(120, 110, 100)',
  'field-border': 'rgb(90, 80, 70)',
  field: 'rgb(255, 250, 240)',
  radius: '3px',
  'card-radius': '5px',
  'control-height': '60px',
  strong: '800',
  line: '3px',
};

describe('a page that sets ten tokens', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
  });

  it('changes every element, in the same way', async () => {
    const adapter = fakeAdapter({
      list: () => Promise.resolve([{ id: 'a', name: 'Laptop' }]),
      session: () => Promise.resolve({ id: '1', name: 'mia@example.com' }),
    });
    const page = await fixture<HTMLElement>(html`
      <div>
        <passkey-login .adapter=${adapter} no-autofill></passkey-login>
        <passkey-signup .adapter=${adapter}></passkey-signup>
        <passkey-enroll .adapter=${adapter}></passkey-enroll>
        <passkey-manager .adapter=${adapter}></passkey-manager>
        <passkey-explainer></passkey-explainer>
        <passkey-autofill .adapter=${adapter} button
          ><form><input name="username" autocomplete="username webauthn" /></form
        ></passkey-autofill>
        <passkey-reauth .adapter=${adapter}></passkey-reauth>
      </div>
    `);
    for (const [name, value] of Object.entries(TOKENS)) page.style.setProperty(`--passkey-${name}`, value);
    const find = (tag: string, selector: string) => page.querySelector(`passkey-${tag}`)?.shadowRoot?.querySelector(selector);
    const reauth = page.querySelector<PasskeyReauth>('passkey-reauth') ?? expect.fail('There is no dialog.');
    const controller = new AbortController();
    reauth.request({ signal: controller.signal }).catch(() => undefined);
    const primary = () => ['login', 'signup', 'enroll', 'manager', 'reauth'].map((tag) => [tag, find(tag, 'button.primary')] as const);
    await until(() => primary().every(([, button]) => button) && Boolean(find('manager', '.card')));

    for (const [tag, button] of primary()) {
      const look = lookOf(button);
      expect(look.backgroundColor, tag).to.equal(TOKENS.accent);
      expect(look.color, tag).to.equal(TOKENS['on-accent']);
      expect(look.borderTopLeftRadius, tag).to.equal(TOKENS.radius);
      expect(look.minBlockSize, tag).to.equal(TOKENS['control-height']);
      expect(look.fontWeight, tag).to.equal(TOKENS.strong);
      expect(look.borderTopWidth, tag).to.equal(TOKENS.line);
    }
    for (const tag of ['login', 'signup']) {
      const look = lookOf(page.querySelector(`passkey-${tag} input`));
      expect(look.borderTopColor, tag).to.equal(TOKENS['field-border']);
      expect(look.backgroundColor, tag).to.equal(TOKENS.field);
      expect(look.minBlockSize, tag).to.equal(TOKENS['control-height']);
    }
    for (const card of [find('enroll', '.card'), find('manager', '.card')]) {
      expect(lookOf(card).borderTopColor).to.equal(TOKENS.hairline);
      expect(lookOf(card).borderTopLeftRadius).to.equal(TOKENS['card-radius']);
      expect(lookOf(card).borderTopWidth).to.equal(TOKENS.line);
    }
    expect(lookOf(find('reauth', 'dialog')).borderTopLeftRadius).to.equal(TOKENS['card-radius']);
    expect(lookOf(find('explainer', 'summary')).minBlockSize).to.equal(TOKENS['control-height']);
    expect(lookOf(find('explainer', 'details + details')).borderTopColor).to.equal(TOKENS.hairline);
    expect(lookOf(find('autofill', 'button')).minBlockSize).to.equal(TOKENS['control-height']);
    controller.abort();
  });
});

// --- helpers ---

const lookOf = (element: Element | null | undefined): CSSStyleDeclaration => getComputedStyle(element ?? expect.fail('It is not there.'));
