import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { settle } from '../../test/fake-clock.ts';
import { until } from '../../test/until.ts';
import { softAuthenticator } from '../testing/index.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
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

describe('The words of an element', () => {
  const heading = (login: PasskeyLogin | null) => part(login, 'heading')?.textContent;
  const button = (login: PasskeyLogin | null) => part(login, 'button')?.textContent.trim();

  it('follow the lang of any ancestor, when it changes, also in another component’s shadow root', async () => {
    const section = await fixture(
      html`<section lang="en">
        <passkey-login no-autofill></passkey-login>
        <div></div>
      </section>`,
    );
    const root = section.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p lang="en"><passkey-login no-autofill></passkey-login></p>';
    const [outer, inner] = [section.querySelector('passkey-login'), root?.querySelector('passkey-login') ?? null];
    await inner?.updateComplete;
    expect([heading(outer), heading(inner)]).to.deep.equal(['Sign in', 'Sign in']);
    section.setAttribute('lang', 'de');
    await until(() => heading(outer) === 'Anmelden');
    expect(heading(inner), 'the nearest lang decides').to.equal('Sign in');
    root?.querySelector('p')?.setAttribute('lang', 'de');
    await until(() => heading(inner) === 'Anmelden');
  });

  it('are the kit’s own where a page’s are no text: templates often say undefined or null', async () => {
    const login = await fixture<PasskeyLogin>(html`<passkey-login no-autofill></passkey-login>`);
    for (const messages of [null, { signInHeading: undefined, signInWithPasskey: null, errors: null, methods: undefined }]) {
      Object.assign(login, { messages });
      await login.updateComplete;
      expect([heading(login), button(login)]).to.deep.equal(['Sign in', 'Sign in with a passkey']);
    }
    Object.assign(login, { messages: { signInHeading: 'Ahoy', signInWithPasskey: () => 'no text' } });
    await login.updateComplete;
    expect([heading(login), button(login)]).to.deep.equal(['Ahoy', 'Sign in with a passkey']);
  });

  it('say a rare error also after the language was another and is English again', async () => {
    const device = softAuthenticator();
    device.install();
    try {
      const adapter = fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('rate-limited')) });
      const login = await fixture<PasskeyLogin>(html`<passkey-login no-autofill lang="en" .adapter=${adapter}></passkey-login>`);
      const said = () => part(login, 'status')?.textContent.trim() ?? '';
      await login.signIn();
      await until(() => said().includes('too many tries'));
      login.lang = 'de';
      await until(() => said().includes('zu viele'));
      login.lang = 'en';
      await settle();
      await login.signIn();
      await until(() => said() !== '' && !said().includes('zu viele'));
      await settle();
      expect(said()).to.include('too many tries');
    } finally {
      device.uninstall();
    }
  });
});

describe('The property "lang"', () => {
  it('is a text also where no attribute is, as on any element', async () => {
    const login = await fixture<PasskeyLogin>(html`<passkey-login no-autofill></passkey-login>`);
    expect([login.lang, login.hasAttribute('lang')]).to.deep.equal(['', false]);
    login.lang = 'de';
    await login.updateComplete;
    expect(login.getAttribute('lang')).to.equal('de');
    login.removeAttribute('lang');
    expect(login.lang).to.equal('');
  });
});

// --- helpers ---

const part = (login: PasskeyLogin | null, name: string) => login?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);

/** What the element's backend says that it has. */
const methodsOf = (login: PasskeyLogin) => (login as unknown as { backend: { methods: readonly string[] } | undefined }).backend?.methods;
