import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { recordUncaught } from '../../../test/record-uncaught.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import type { PasskeyAutofill } from './autofill.ts';
import './define.ts';

// What a person who sees nothing knows at each step: where the focus is, and what is said.

describe('<passkey-autofill>, with the eyes closed', () => {
  let device: SoftAuthenticator;
  let site: Connection;
  let form: HTMLFormElement;
  let element: PasskeyAutofill;
  let region: Element | undefined;
  let errors: ReturnType<typeof recordUncaught>;

  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    site = connect();
    await signUp(site);
    errors = recordUncaught();
  });
  afterEach(() => {
    errors.stop();
    device.uninstall();
  });

  const part = (name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? undefined;
  const said = () => region?.textContent.trim();
  /** What has the focus, in the form or in the element. */
  const focused = () =>
    element.shadowRoot?.activeElement?.getAttribute('part') ?? document.activeElement?.getAttribute('name') ?? document.activeElement;
  const press = async () => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
  };

  /** The page's form, whose field has the focus; Tab leads to a button of the kit's, or of the page's own. */
  async function make(adapter: PasskeyAdapter, whose: 'kit' | 'page' = 'kit'): Promise<void> {
    const own = html`<button name="own" data-passkey-button>With a passkey</button>`;
    form = await fixture<HTMLFormElement>(html`
      <form>
        <input name="username" aria-label="Email" autocomplete="username webauthn" />
        ${whose === 'page' ? own : ''}
        <passkey-autofill ?button=${whose === 'kit'} .adapter=${adapter}></passkey-autofill>
      </form>
    `);
    const found = form.querySelector('passkey-autofill');
    if (!found) throw new Error('no element');
    element = found;
    form.querySelector('input')?.focus();
    await waitForState(element, 'listening');
    region = part('status');
    expect(region?.getAttribute('role')).to.equal('status');
    expect([focused(), said()]).to.deep.equal(['username', '']);
  }

  /** The relying party's adapter, whose challenge for a dialog waits until the test lets it through. */
  function slow(): { adapter: PasskeyAdapter; letThrough: () => void } {
    let letThrough = () => {};
    const through = new Promise<void>((resolve) => (letThrough = resolve));
    const authenticationOptions: PasskeyAdapter['authenticationOptions'] = async (request, call) => {
      if (request.mediation === 'modal') await through;
      return site.adapter.authenticationOptions(request, call);
    };
    return { adapter: { ...site.adapter, authenticationOptions }, letThrough: () => letThrough() };
  }

  for (const [whose, name] of [
    ['kit', 'cancel'],
    ['page', 'own'],
  ] as const) {
    it(`preparing, by the ${whose}’s button: it is said that it takes a moment, and the focus stays where it was pressed`, async () => {
      const { adapter, letThrough } = slow();
      await make(adapter, whose);
      await press();
      await waitForState(element, 'preparing');
      expect([focused(), said()]).to.deep.equal([name, 'One moment…']);
      device.scriptNext('never');
      letThrough();
      await waitForState(element, 'prompting');
      expect([focused(), said()]).to.deep.equal([name, 'Use your fingerprint, face or screen lock to continue.']);
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      expect([focused(), said()]).to.deep.equal([whose === 'kit' ? 'button' : 'own', 'You’re signed in as Mia.']);
      expect(part('status') === region, 'one region from the beginning').to.be.true;
    });
  }

  const ways: [string, string, () => Promise<unknown>][] = [
    ['the button', 'cancel', press],
    ['the list', 'username', async () => device.pick()],
  ];
  for (const [way, name, signIn] of ways) {
    it(`redirecting, after ${way}: it is said that it takes a moment, and the focus stays`, async () => {
      const url = `${location.pathname}${location.search}#idp`;
      await make(fakeAdapter({ verifyAuthentication: () => Promise.resolve({ kind: 'redirect', url }) }));
      await device.whenPending();
      await signIn();
      await waitForState(element, 'redirecting');
      expect(location.hash).to.equal('#idp');
      history.replaceState(null, '', location.pathname + location.search);
      expect([focused(), said()]).to.deep.equal([name, 'One moment…']);
    });
  }

  describe('when it is taken out of the page', () => {
    it('while prompting: the prompt is aborted, and nothing else is heard of it', async () => {
      await make(site.adapter);
      await device.whenPending();
      device.scriptNext('never');
      await press();
      await waitForState(element, 'prompting');
      await device.whenPending();
      element.remove();
      await until(() => device.pending === undefined);
      await settle();
      expect(site.requests).not.to.include('POST authentication/verify');
      expect([element.state.status, errors.uncaught]).to.deep.equal(['idle', []]);
    });

    it('while verifying: the request is aborted, the form is not sent, and nothing else is heard of it', async () => {
      const signals: AbortSignal[] = [];
      await make({
        ...site.adapter,
        verifyAuthentication: (request, _credential, _state, call) => {
          signals.push(call.signal);
          return never(request, call);
        },
      });
      const sent: Event[] = [];
      form.addEventListener('submit', (event) => sent.push(event));
      element.name = 'passkey';
      await device.whenPending();
      device.pick();
      await waitForState(element, 'verifying');
      await until(() => signals.length > 0);
      element.remove();
      await until(() => signals[0]?.aborted === true);
      await settle();
      expect([element.state.status, sent, errors.uncaught]).to.deep.equal(['idle', [], []]);
      expect(device.pending).to.equal(undefined);
    });
  });
});
