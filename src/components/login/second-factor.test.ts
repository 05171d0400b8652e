import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { PasskeyAdapter, Step } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

describe('<passkey-login second-factor>', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('has no "Cancel" while nothing is going on', async () => {
    const login = await visit(fakeAdapter());
    expect(buttons(login)).to.deep.equal(['Sign in with a passkey']);
  });

  it('has one "Cancel" while something is going on', async () => {
    const login = await visit(fakeAdapter({ authenticationOptions: never }));
    void login.signIn();
    await waitForState(login, 'preparing');
    expect(buttons(login)).to.deep.equal(['Cancel']);
    login.cancel();
  });

  it('leads to the other ways that the backend has', async () => {
    const step: Step = { kind: 'code', method: 'totp' };
    const login = await visit(fakeAdapter({ methods: ['passkey', 'totp'], start: () => Promise.resolve(step) }));
    expect(buttons(login)).to.deep.equal(['Sign in with a passkey', 'Another way to sign in']);
    login.shadowRoot?.querySelector<HTMLElement>('[part="another-way"]')?.click();
    await waitForState(login, 'choosing');
    await until(() => login.shadowRoot?.querySelector('[part="method"]') != null);
    expect(buttons(login)).to.include.members(['Passkey']);
  });
});

describe('A second factor that the backend wants', () => {
  it('can be left, and another way taken, also after a prompt that came to nothing', async () => {
    const device = softAuthenticator();
    device.install();
    const { authenticationOptions } = fakeAdapter();
    const start: PasskeyAdapter['start'] = (_, __, call) => authenticationOptions({ purpose: 'second-factor', mediation: 'modal' }, call);
    const login = await fixture<PasskeyLogin>(
      html`<passkey-login .adapter=${fakeAdapter({ methods: ['passkey', 'password'], start })} no-autofill></passkey-login>`,
    );
    await signInWithPassword(login);
    await waitForState(login, 'second-factor');
    const offered = ['Sign in with a passkey', 'Another way to sign in', 'Cancel'];
    expect(buttons(login)).to.deep.equal(offered);
    device.scriptNext('cancel');
    await login.signIn();
    await waitForState(login, 'failed');
    expect(buttons(login)).to.deep.equal(offered);
    login.shadowRoot?.querySelector<HTMLElement>('[part="cancel"]')?.click();
    await waitForState(login, 'idle');
    expect(buttons(login)).to.deep.equal(['Sign in with a passkey', 'Another way to sign in']);
    device.uninstall();
  });
});

// --- helpers ---

const buttons = (login: PasskeyLogin) =>
  [...(login.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.textContent.trim());

const visit = (adapter: PasskeyAdapter) =>
  fixture<PasskeyLogin>(html`<passkey-login .adapter=${adapter} no-autofill second-factor></passkey-login>`);

async function signInWithPassword(login: PasskeyLogin): Promise<void> {
  login.shadowRoot?.querySelector<HTMLElement>('[part="another-way"]')?.click();
  await waitForState(login, 'choosing');
  await until(() => login.shadowRoot?.querySelector('[part="method"]') != null);
  [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])].at(-1)?.click();
  await until(() => login.querySelector('[slot="step"]') !== null);
  for (const field of login.querySelectorAll<HTMLInputElement>('[slot="step"] input')) field.value = 'mia';
  login.querySelector<HTMLElement>('[slot="step"] [data-passkey="submit"]')?.click();
}
