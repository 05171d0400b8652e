import { expect, fixture, html } from '@open-wc/testing';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { devicePresets, softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

describe('<passkey-login> after a sign-in with a passkey from another device', () => {
  let elsewhere: SoftAuthenticator;
  let here: SoftAuthenticator | undefined;
  let site: Connection;

  /** Mia has a passkey, only on that device; this one has none. */
  const live = async (device: keyof typeof devicePresets) => {
    elsewhere = softAuthenticator({ devices: { [device]: devicePresets[device] } });
    elsewhere.install();
    const connection = connect();
    const { adapter } = connection;
    site = {
      ...connection,
      adapter: {
        ...adapter,
        verifyAuthentication: async (...call) => {
          const reply = await adapter.verifyAuthentication(...call);
          comeHome();
          return reply;
        },
      },
    };
    await signUp(site);
  };
  /** The phone is put away: from now on the page asks this very computer. */
  const comeHome = () => {
    elsewhere.uninstall();
    here = softAuthenticator();
    here.install();
  };
  afterEach(() => {
    elsewhere.uninstall();
    here?.uninstall();
    here = undefined;
  });

  async function signIn(): Promise<PasskeyLogin> {
    const login = await fixture<PasskeyLogin>(html`<passkey-login .adapter=${site.adapter} no-autofill></passkey-login>`);
    login.successUrl = '#home';
    return login;
  }
  const press = (login: PasskeyLogin) => login.shadowRoot?.querySelector<HTMLElement>('[part="button"]')?.click();
  const card = (login: PasskeyLogin) => login.shadowRoot?.querySelector('passkey-enroll') ?? undefined;
  const inCard = (login: PasskeyLogin, part: string) => card(login)?.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  const goneHome = () => location.hash === '#home';
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('offers one on this device, and goes on when that was made', async () => {
    await live('phone');
    const login = await signIn();
    press(login);
    await waitForState(login, 'signed-in');
    await until(() => inCard(login, 'button') != null);
    expect(goneHome()).to.equal(false);
    inCard(login, 'button')?.click();
    await until(() => inCard(login, 'close') != null);
    inCard(login, 'close')?.click();
    await until(goneHome);
    expect(await site.adapter.list?.({ signal: new AbortController().signal })).to.have.length(2);
  });

  it('goes on at once when the answer is "Not now", and does not ask again the next day', async () => {
    await live('phone');
    const login = await signIn();
    press(login);
    await until(() => inCard(login, 'later') != null);
    inCard(login, 'later')?.click();
    await until(goneHome);
    history.replaceState(null, '', location.pathname + location.search);
    here?.uninstall();
    elsewhere.install();
    const next = await signIn();
    press(next);
    await until(goneHome);
    expect(inCard(next, 'button') ?? undefined).to.equal(undefined);
  });

  it('leaves somebody with a security key alone', async () => {
    await live('security key');
    const login = await signIn();
    press(login);
    await until(goneHome);
    expect(card(login) === undefined).to.equal(true);
  });

  it('offers nothing where the page does not want it', async () => {
    await live('phone');
    const login = await signIn();
    login.noOffer = true;
    press(login);
    await until(goneHome);
    expect(card(login) === undefined).to.equal(true);
  });

  it('offers nothing after a passkey of this device', async () => {
    await live('laptop');
    const login = await signIn();
    press(login);
    await until(goneHome);
    expect(card(login) === undefined).to.equal(true);
  });
});
