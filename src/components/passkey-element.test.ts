import { expect, fixture, html } from '@open-wc/testing';
import './login/define.ts';
import type { PasskeyLogin } from './login/login.ts';
import './provider/define.ts';

describe('The attribute "methods"', () => {
  for (const methods of ['', ' ']) {
    it(`says nothing when it is ${JSON.stringify(methods)}: the backend has passkeys, as without it`, async () => {
      const own = await fixture<PasskeyLogin>(html`<passkey-login base-url="/nowhere" methods=${methods} no-autofill></passkey-login>`);
      const page = await fixture(
        html`<passkey-provider base-url="/nowhere" methods=${methods}><passkey-login no-autofill></passkey-login></passkey-provider>`,
      );
      const below = page.querySelector<PasskeyLogin>('passkey-login');
      expect(methodsOf(own)).to.deep.equal(['passkey']);
      expect(below && methodsOf(below)).to.deep.equal(['passkey']);
    });
  }

  it('may have any space between and around them', async () => {
    const login = await fixture<PasskeyLogin>(
      html`<passkey-login base-url="/nowhere" methods=" passkey  totp " no-autofill></passkey-login>`,
    );
    expect(methodsOf(login)).to.deep.equal(['passkey', 'totp']);
  });
});

// --- helpers ---

/** What the element's backend says that it has. */
const methodsOf = (login: PasskeyLogin) => (login as unknown as { backend: { methods: readonly string[] } | undefined }).backend?.methods;
