import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { recordLateTimers } from '../../../test/record-late-timers.ts';
import { recordPageListeners } from '../../../test/record-page-listeners.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { withoutPasskeys } from '../../../test/without-passkeys.ts';
import type { Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { BeforePromptEvent } from '../events/before-prompt-event.ts';
import type { MethodChosenEvent } from '../events/method-chosen-event.ts';
import type { SignedInEvent } from '../events/signed-in-event.ts';
import type { StateEvent } from '../events/state-event.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (login: PasskeyLogin) => part(login, 'status')?.textContent.trim();
const field = (login: PasskeyLogin) => login.querySelector<HTMLInputElement>('input');
const press = (login: PasskeyLogin) => part(login, 'button')?.click();

/** An element over a backend, with or without autofill. */
async function make(adapter: PasskeyAdapter, { autofill = false, identifierFirst = false } = {}): Promise<PasskeyLogin> {
  return fixture(html`<passkey-login .adapter=${adapter} ?no-autofill=${!autofill} ?identifier-first=${identifierFirst}></passkey-login>`);
}

describe('<passkey-login>', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  describe('and its form', () => {
    it('makes a field that browsers and password managers find in the document (pain 1)', async () => {
      const login = await make(fakeAdapter());
      const found = document.querySelector('passkey-login input[autocomplete="username webauthn"]');
      expect(found).to.equal(field(login));
      expect(field(login)?.form).to.equal(login.querySelector('form'));
      expect(field(login)?.labels?.[0]?.textContent).to.equal('Email or username');
    });

    it('adopts the author’s form and leaves its markup as it is', async () => {
      const markup =
        '<form action="/login" method="post"><input name="user" autocomplete="username webauthn"><button>Log in</button></form>';
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<passkey-login base-url="/nowhere" no-autofill>${markup}</passkey-login>`;
      const login = page.querySelector('passkey-login');
      await login?.updateComplete;
      expect(login?.innerHTML).to.equal(markup);
      expect(login && part(login, 'heading')).to.equal(undefined);
    });

    for (const [before, after] of [
      ['webauthn username', 'username webauthn'],
      ['username', 'username webauthn'],
      ['', 'username webauthn'],
      ['tel webauthn', 'username webauthn'],
      ['section-login email', 'section-login email webauthn'],
      ['webauthn', 'webauthn'],
      ['current-password webauthn', 'current-password webauthn'],
    ] as const) {
      it(`reads autocomplete="${before}" of an author’s field as "${after}" (pain 25)`, async () => {
        const login = await fixture<PasskeyLogin>(
          html`<passkey-login .adapter=${fakeAdapter()}
            ><form><input type="text" autocomplete=${before} /></form
          ></passkey-login>`,
        );
        await until(() => field(login)?.getAttribute('autocomplete') === after);
      });
    }

    it('never takes a password for who somebody is', async () => {
      const site = connect();
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${site.adapter} no-autofill
          ><form>
            <input name="user" value="mia@example.com" />
            <input type="password" autocomplete="current-password webauthn" value="secret" /></form
        ></passkey-login>`,
      );
      press(login);
      await until(() => site.bodies.length > 0);
      expect(site.bodies.join()).to.include('mia@example.com').and.not.to.include('secret');
    });

    it('puts a form around an author’s lone field, because Firefox wants one', async () => {
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${fakeAdapter()}><input name="username" autocomplete="username webauthn" /></passkey-login>`,
      );
      expect(field(login)?.form?.parentElement).to.equal(login);
    });

    it('gives way to an author’s form that arrives later', async () => {
      const login = await make(fakeAdapter());
      const form = document.createElement('form');
      form.innerHTML = '<input name="mine" autocomplete="username webauthn">';
      login.append(form);
      await settle();
      expect(login.querySelectorAll('input')).to.have.length(1);
      expect(field(login)?.name).to.equal('mine');
    });

    it('makes only the field inside an author’s form, and nests none', async () => {
      const outer = await fixture<HTMLFormElement>(
        html`<form><passkey-login .adapter=${fakeAdapter()} no-autofill></passkey-login></form>`,
      );
      const login = outer.querySelector('passkey-login');
      await login?.updateComplete;
      expect(outer.querySelectorAll('form')).to.have.length(0);
      expect(login && field(login)?.form).to.equal(outer);
    });

    it('takes no field of a page’s form for its own that may ask for anything', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><input name="note" value="two sugars" /><passkey-login .adapter=${fakeAdapter()} no-autofill></passkey-login></form>`,
      );
      const own = form.querySelector<HTMLInputElement>('passkey-login input');
      expect(own?.autocomplete).to.equal('username webauthn');
    });

    it('submits the backend’s proof in an author’s form', async () => {
      await signUp(connect());
      const proof: Done = { kind: 'done', proof: { type: 'code', value: 'one-time-code' } };
      const outer = await fixture<HTMLFormElement>(
        html`<form method="post">
          <passkey-login
            name="passkey"
            no-autofill
            .adapter=${fakeAdapter({ verifyAuthentication: () => Promise.resolve(proof) })}
          ></passkey-login>
        </form>`,
      );
      const submitted = oneEvent(outer, 'submit');
      let sent: FormDataEntryValue | null = null;
      outer.addEventListener('submit', (event) => {
        event.preventDefault();
        sent = new FormData(outer).get('passkey');
      });
      await outer.querySelector('passkey-login')?.signIn();
      await submitted;
      expect(sent).to.equal('one-time-code');
    });

    it('lets an author’s form do its own work when a password was typed', async () => {
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${fakeAdapter()}
          ><form><input name="username" value="mia" /><input type="password" value="secret" /></form
        ></passkey-login>`,
      );
      let prevented: boolean | undefined;
      const onSubmit = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.body.addEventListener('submit', onSubmit, { once: true });
      login.querySelector('form')?.requestSubmit();
      expect(prevented).to.equal(false);
      expect(login.state.status).not.to.equal('preparing');
    });

    it('takes nothing in a named slot for its form: neither a field, nor a form, nor that form being sent', async () => {
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${fakeAdapter()} no-autofill>
          <label slot="explainer"><input type="checkbox" />Remember me</label>
          <form slot="footer"><input name="newsletter" type="email" /></form>
        </passkey-login>`,
      );
      expect(field(login)?.closest('[data-passkey="form"]') ?? login.querySelector('[data-passkey="form"] input')).to.exist;
      const footer = login.querySelector<HTMLFormElement>('[slot="footer"]');
      let prevented: boolean | undefined;
      const onSubmit = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.body.addEventListener('submit', onSubmit, { once: true });
      footer?.requestSubmit();
      expect(prevented).to.equal(false);
    });

    for (const inside of [true, false]) {
      it(`uses the author’s field ${inside ? 'inside it' : 'beside it'} in an author’s form, and makes no second one`, async () => {
        const input = html`<input name="username" autocomplete="username" />`;
        const outer = await fixture<HTMLFormElement>(
          html`<form>
            ${inside ? '' : input}<passkey-login .adapter=${fakeAdapter()} no-autofill>${inside ? input : ''}</passkey-login>
          </form>`,
        );
        const login = outer.querySelector('passkey-login');
        login?.requestUpdate();
        await login?.updateComplete;
        expect(outer.querySelectorAll('input')).to.have.length(1);
        expect(outer.querySelector('input')?.getAttribute('autocomplete'), 'without autofill it is left alone').to.equal('username');
      });
    }

    it('says in its status line what is wrong with a field of the author’s, and takes it back while typing', async () => {
      const error = new PasskeyError('account-unknown', { field: 'identifier' });
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${fakeAdapter({ authenticationOptions: () => Promise.reject(error) })} no-autofill
          ><form><input name="username" autocomplete="username webauthn" value="mia" /></form
        ></passkey-login>`,
      );
      login.querySelector('form')?.requestSubmit();
      await until(() => status(login)?.includes('can’t find an account') === true);
      field(login)?.focus();
      await sendKeys({ type: 'x' });
      await login.updateComplete;
      expect(status(login)).to.equal('');
    });

    it('does not say again, in another place, what was wrong with a field that is being corrected', async () => {
      const error = new PasskeyError('account-unknown', { field: 'identifier' });
      const login = await make(fakeAdapter({ authenticationOptions: () => Promise.reject(error) }), { identifierFirst: true });
      const input = field(login);
      if (input) input.value = 'nobody';
      login.querySelector('form')?.requestSubmit();
      await until(() => login.querySelector('[data-passkey="error"]')?.textContent !== '');
      input?.focus();
      await sendKeys({ type: 'x' });
      await login.updateComplete;
      expect(status(login)).to.equal('');
    });

    it('keeps what was typed through a failure', async () => {
      const login = await make(fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('network')) }));
      field(login)?.focus();
      await sendKeys({ type: 'mia@example.com' });
      press(login);
      await waitForState(login, 'failed');
      expect(field(login)?.value).to.equal('mia@example.com');
    });
  });

  describe('and what is wrong in its form', () => {
    const error = (login: PasskeyLogin) => login.querySelector('[data-passkey="error"]')?.textContent;

    it('stays under the field when autofill comes up behind it', async () => {
      const { authenticationOptions } = fakeAdapter();
      const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
      const slow: PasskeyAdapter['authenticationOptions'] = (...request) => gate.then(() => authenticationOptions(...request));
      const login = await make(fakeAdapter({ authenticationOptions: slow }), { autofill: true, identifierFirst: true });
      field(login)?.focus();
      await sendKeys({ press: 'Enter' });
      await login.updateComplete;
      const sentence = error(login);
      expect(sentence).to.match(/^Enter your email/);
      open(undefined);
      await waitForState(login, 'listening');
      await login.updateComplete;
      expect(error(login)).to.equal(sentence);
    });

    it('is said in a place that was there before, for those who listen to it', async () => {
      const login = await make(fakeAdapter(), { identifierFirst: true });
      const place = login.querySelector<HTMLElement>('[data-passkey="error"][aria-live="polite"]');
      expect(place && getComputedStyle(place).display, 'not "none"').to.equal('block');
      const bottom = (element: Element | null | undefined) => element?.getBoundingClientRect().bottom;
      expect(bottom(place?.parentElement), 'and takes no room').to.equal(bottom(field(login)));
    });

    it('is handled here also when a slot has a form with a password', async () => {
      const login = await fixture<PasskeyLogin>(html`
        <passkey-login no-autofill identifier-first .adapter=${fakeAdapter()}>
          <form slot="footer" method="post"><input type="password" name="theirs" aria-label="Theirs" value="filled" /></form>
        </passkey-login>
      `);
      const own = login.querySelector<HTMLFormElement>('form[data-passkey]');
      let prevented: boolean | undefined;
      const onSubmit = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('submit', onSubmit, { once: true });
      own?.requestSubmit();
      expect(prevented).to.equal(true);
    });

    it('comes back with the form after the page replaced what is in the element', async () => {
      const login = await make(fakeAdapter(), { identifierFirst: true });
      login.innerHTML = '<p slot="footer">New</p>';
      login.requestUpdate();
      await login.updateComplete;
      expect(field(login)?.isConnected).to.equal(true);
      expect(login.querySelector('[slot="footer"]')?.textContent).to.equal('New');
    });
  });

  it('can be cancelled by the page while it hears of a state', async () => {
    const login = await make(fakeAdapter({ methods: ['passkey', 'password'], start: () => Promise.reject(new PasskeyError('server')) }));
    await until(() => part(login, 'another-way') !== undefined);
    part(login, 'another-way')?.click();
    await until(() => part(login, 'method') !== undefined);
    let heard = false;
    login.addEventListener('passkey-state', () => {
      if (login.state.status !== 'entering-password') return;
      heard = true;
      login.cancel();
    });
    [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])].at(-1)?.click();
    await until(() => heard);
    await settle();
    expect(login.state.status).to.equal('idle');
    expect(login.querySelector('[slot="step"]')).to.equal(null);
  });

  describe('by the button', () => {
    it('signs in for real: the relying party verifies', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      const event = oneEvent<SignedInEvent>(login, 'passkey-signed-in');
      press(login);
      expect((await event).account).to.deep.include({ name: 'mia@example.com', displayName: 'Mia' });
      await waitForState(login, 'signed-in');
      expect(part(login, 'done')?.textContent.trim()).to.equal('You’re signed in as Mia.');
      expect(site.requests).to.deep.equal(['POST authentication/options', 'POST authentication/verify']);
    });

    it('says what goes on, one sentence at a time, in a live region that was there from the start (pain 20)', async () => {
      await signUp(connect());
      let letThrough = () => {};
      const login = await make(
        fakeAdapter({
          authenticationOptions: async (request, call) => {
            await new Promise<void>((resolve) => (letThrough = resolve));
            return fakeAdapter().authenticationOptions(request, call);
          },
        }),
      );
      const region = part(login, 'status');
      expect(region?.getAttribute('role')).to.equal('status');
      expect(status(login)).to.equal('');
      press(login);
      await waitForState(login, 'preparing');
      expect(status(login)).to.equal('One moment…');
      device.scriptNext('never');
      await settle();
      letThrough();
      await waitForState(login, 'prompting');
      expect(status(login)).to.equal('Use your fingerprint, face or screen lock to continue.');
      expect(part(login, 'status')).to.equal(region);
    });

    it('is calm when the person cancels, and works the next time', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      device.scriptNext('cancel');
      press(login);
      await waitForState(login, 'failed');
      expect(status(login)).to.equal('Sign-in wasn’t completed. Try again whenever you’re ready.');
      expect(part(login, 'status')?.dataset['tone']).to.equal('calm');
      press(login);
      await waitForState(login, 'signed-in');
    });

    it('offers a way out in the button’s place while the browser’s prompt is open', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter());
      device.scriptNext('never');
      const button = part(login, 'button');
      button?.focus();
      button?.click();
      await waitForState(login, 'prompting');
      await settle();
      expect(part(login, 'button')).to.equal(undefined);
      expect(login.shadowRoot?.activeElement).to.equal(part(login, 'cancel'));
      part(login, 'cancel')?.click();
      await waitForState(login, 'idle');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      expect(login.shadowRoot?.activeElement).to.equal(part(login, 'button'));
    });

    it('does not take the second click of a double-click for a cancel', async () => {
      const login = await make(fakeAdapter({ authenticationOptions: never }));
      press(login);
      await waitForState(login, 'preparing');
      part(login, 'cancel')?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
      expect(login.state.status).to.equal('preparing');
      login.cancel();
    });

    it('uses the typed identifier', async () => {
      const requests: unknown[] = [];
      const inner = fakeAdapter();
      const login = await make({
        ...inner,
        authenticationOptions: (request, call) => (requests.push(request), inner.authenticationOptions(request, call)),
      });
      field(login)?.focus();
      await sendKeys({ type: ' mia@example.com ' });
      press(login);
      await settle();
      expect(requests).to.deep.equal([{ purpose: 'sign-in', mediation: 'modal', identifier: 'mia@example.com' }]);
    });

    it('can be stopped by the page before the browser is asked', async () => {
      const login = await make(fakeAdapter());
      login.addEventListener('passkey-before-prompt', (event) => event.preventDefault());
      press(login);
      await settle();
      expect(login.state.status).to.equal('idle');
    });

    it('says so, and tells the developer, when no backend is set', async () => {
      const said: unknown[] = [];
      const { error } = console;
      console.error = (...args: unknown[]) => said.push(...args);
      const login = await fixture<PasskeyLogin>(html`<passkey-login></passkey-login>`);
      press(login);
      await waitForState(login, 'failed');
      await until(() => status(login) !== '' && said.length > 0); // rare sentences are loaded when they are needed
      console.error = error;
      expect(status(login)).to.contain('Sorry, passkeys aren’t available here right now.');
      expect(String(said[0])).to.contain('<passkey-login> has no backend');
    });

    it('tells the page about errors, and the visitor nothing of their cause (pain 3)', async () => {
      const cause = new Error('SQLSTATE 42P01');
      const login = await make(fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('server', { cause })) }));
      const event = oneEvent(login, 'passkey-error');
      press(login);
      expect((await event) as unknown).to.have.nested.property('error.cause', cause);
      await login.updateComplete;
      expect(login.shadowRoot?.textContent).not.to.contain('SQLSTATE');
      expect(part(login, 'status')?.dataset['tone']).to.equal('danger');
    });

    it('lets a page bring a button of its own', async () => {
      const site = connect();
      await signUp(site);
      const login = await fixture<PasskeyLogin>(
        html`<passkey-login .adapter=${site.adapter} no-autofill><button slot="button">Los geht’s</button></passkey-login>`,
      );
      login.querySelector<HTMLButtonElement>('[slot="button"]')?.click();
      await waitForState(login, 'signed-in');
    });
  });

  describe('identifier-first', () => {
    it('signs in with Enter in the field', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter, { identifierFirst: true });
      field(login)?.focus();
      await sendKeys({ type: 'mia@example.com' });
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
    });

    it('asks for what is missing, under the field, and takes the question back while typing', async () => {
      const login = await make(fakeAdapter(), { identifierFirst: true });
      login.querySelector<HTMLButtonElement>('[data-passkey="submit"]')?.click();
      await login.updateComplete;
      const input = field(login);
      const described = document.getElementById(input?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
      expect(described?.textContent).to.equal('Enter your email or username.');
      expect(input?.getAttribute('aria-invalid')).to.equal('true');
      expect(document.activeElement).to.equal(input);
      await sendKeys({ type: 'm' });
      await login.updateComplete;
      expect(described?.textContent).to.equal('');
    });

    it('looks the same for an account that does not exist', async () => {
      const site = connect();
      await signUp(site);
      const texts = [];
      for (const name of ['mia@example.com', 'nobody@example.com']) {
        const login = await make(site.adapter, { identifierFirst: true });
        const seen: unknown[] = [];
        login.addEventListener('passkey-state', () => seen.push(login.state.status));
        const input = field(login);
        if (input) input.value = name;
        device.scriptNext('cancel');
        login.querySelector('form')?.requestSubmit();
        await waitForState(login, 'failed');
        texts.push([...seen, status(login)]);
      }
      expect(texts[0]).to.deep.equal(texts[1]);
    });

    it('shows a refused name under the field and keeps it', async () => {
      const error = new PasskeyError('account-unknown', { field: 'identifier' });
      const login = await make(fakeAdapter({ authenticationOptions: () => Promise.reject(error) }), { identifierFirst: true });
      const input = field(login);
      if (input) input.value = 'nobody@example.com';
      login.querySelector('form')?.requestSubmit();
      await waitForState(login, 'failed');
      await until(() => login.querySelector('[data-passkey="error"]')?.textContent !== '');
      expect(login.querySelector('[data-passkey="error"]')?.textContent).to.contain('can’t find an account');
      expect(status(login)).to.equal('');
      expect(input?.value).to.equal('nobody@example.com');
    });
  });

  describe('other ways', () => {
    it('offers them by name, passkeys first, and lets the page take over', async () => {
      const login = await make(fakeAdapter({ methods: ['passkey', 'password', 'email-code'] }));
      part(login, 'another-way')?.focus();
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await until(() => part(login, 'method') !== undefined);
      expect(login.shadowRoot?.activeElement?.textContent.trim()).to.equal('Passkey');
      const methods = [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])];
      expect(methods.map((method) => method.textContent.trim())).to.deep.equal(['Passkey', 'Password', 'Code by email']);
      const chosen = oneEvent<MethodChosenEvent>(login, 'passkey-method-chosen');
      login.addEventListener('passkey-method-chosen', (event) => event.preventDefault());
      methods[1]?.click();
      expect((await chosen).method).to.equal('password');
      part(login, 'back')?.click();
      await waitForState(login, 'idle');
      expect(part(login, 'button')).to.exist;
    });

    it('offers them also while the browser’s prompt is open', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter({ methods: ['passkey', 'password'] }));
      device.scriptNext('never');
      press(login);
      await waitForState(login, 'prompting');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('confirms with a passkey when the backend wants one on top', async () => {
      const site = connect();
      await signUp(site);
      const [options, verify] = [site.adapter.authenticationOptions, site.adapter.verifyAuthentication];
      let step = true;
      const login = await make({
        ...site.adapter,
        verifyAuthentication: async (request, credential, state, call) => {
          if (!step) return verify({ ...request, purpose: 'sign-in' }, credential, state, call);
          step = false;
          return options({ purpose: 'sign-in', mediation: 'modal' }, call);
        },
      });
      press(login);
      await waitForState(login, 'second-factor');
      press(login);
      await waitForState(login, 'signed-in');
    });
  });

  describe('by its button', () => {
    it('has its challenge on the way before the press, so that Safari keeps the gesture (pain 7)', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      part(login, 'button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await until(() => site.requests.length === 1);
      press(login);
      await waitForState(login, 'signed-in');
      expect(site.requests).to.deep.equal(['POST authentication/options', 'POST authentication/verify']);
    });

    it('asks for no challenge before the press when the page adds something that works once', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      login.extra = { captcha: 'once' };
      part(login, 'button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await settle();
      expect(site.requests).to.deep.equal([]);
    });

    it('hands what the page adds at the last moment to the backend, whatever was on its way', async () => {
      const seen: unknown[] = [];
      const plain = fakeAdapter();
      const login = await make({
        ...plain,
        authenticationOptions: (request, call) => {
          seen.push(call.extra);
          return plain.authenticationOptions(request, call);
        },
      });
      login.addEventListener('passkey-before-prompt', () => (login.extra = { captcha: 'now' }));
      part(login, 'button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await until(() => seen.length === 1);
      device.scriptNext('cancel');
      press(login);
      await waitForState(login, 'failed');
      expect(seen).to.deep.equal([undefined, { captcha: 'now' }]);
    });

    it('works with an adapter that keeps things to itself, pressed after an approach', async () => {
      class Backend implements PasskeyAdapter {
        readonly methods = ['passkey'];
        readonly #plain = fakeAdapter();
        authenticationOptions(...call: Parameters<PasskeyAdapter['authenticationOptions']>) {
          return this.#plain.authenticationOptions(...call);
        }
        verifyAuthentication(...call: Parameters<PasskeyAdapter['verifyAuthentication']>) {
          return this.#plain.verifyAuthentication(...call);
        }
      }
      await signUp(connect());
      const login = await make(Object.freeze(new Backend()));
      part(login, 'button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await settle();
      press(login);
      await waitForState(login, 'signed-in');
    });

    it('with immediate asks nothing more when it was cancelled at once', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter());
      login.immediate = true;
      const states: string[] = [];
      login.addEventListener('passkey-state', (event) => states.push((event as StateEvent).state.status));
      const over = login.signIn();
      login.cancel();
      await over;
      expect(states.filter((name) => name !== 'idle')).to.deep.equal([]);
    });

    it('tells somebody who sees no prompt what to do, after a while (pain 18)', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter());
      device.scriptNext('never');
      const runLate = recordLateTimers();
      press(login);
      await waitForState(login, 'prompting');
      expect(status(login)).to.match(/^Use your fingerprint/);
      runLate();
      await login.updateComplete;
      expect(status(login)).to.match(/^Nothing happened\? Cancel/);
      part(login, 'cancel')?.click();
      await waitForState(login, 'idle');
      expect(status(login)).to.equal('');
    });

    it('with immediate signs in with a passkey that is on this device', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      login.immediate = true;
      press(login);
      await waitForState(login, 'signed-in');
    });

    it('with immediate falls back to the form in silence when there is none on this device', async () => {
      const login = await make(connect().adapter);
      login.immediate = true;
      const states: string[] = [];
      login.addEventListener('passkey-state', (event) => states.push((event as StateEvent).state.status));
      let failed = false;
      login.addEventListener('passkey-error', () => (failed = true));
      press(login);
      await until(() => states.includes('idle'));
      await login.updateComplete;
      expect(states).to.deep.equal(['preparing', 'prompting', 'idle']);
      expect(failed).to.equal(false);
      expect(status(login)).to.equal('');
    });

    it('with immediate asks as ever in a browser that cannot do that', async () => {
      device.uninstall();
      device = softAuthenticator({ behaveLike: 'firefox' });
      device.install();
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      login.immediate = true;
      press(login);
      await waitForState(login, 'signed-in');
    });
  });

  describe('by autofill', () => {
    let site: Connection;
    beforeEach(async () => {
      site = connect();
      await signUp(site);
    });

    it('listens from the start, quietly, and signs in when a passkey is picked', async () => {
      const login = await make(site.adapter, { autofill: true });
      const prompt = await device.whenPending();
      expect(prompt.mediation).to.equal('conditional');
      await waitForState(login, 'listening');
      expect(status(login)).to.equal('');
      device.pick();
      await waitForState(login, 'signed-in');
    });

    it('is asked once however often the element renders', async () => {
      const login = await make(site.adapter, { autofill: true });
      await device.whenPending();
      for (let turn = 0; turn < 5; turn += 1) {
        login.requestUpdate();
        login.messages = {};
        await login.updateComplete;
      }
      await settle();
      expect(site.requests).to.deep.equal(['POST authentication/options']);
    });

    it('hands the page’s extra values to the backend', async () => {
      const extras: unknown[] = [];
      const inner = fakeAdapter();
      const login = document.createElement('passkey-login');
      login.extra = { captcha: 'x' };
      login.adapter = {
        ...inner,
        authenticationOptions: (request, call) => (extras.push(call.extra), inner.authenticationOptions(request, call)),
      };
      (await fixture<HTMLElement>(html`<div></div>`)).append(login);
      await device.whenPending();
      expect(extras).to.deep.equal([{ captcha: 'x' }]);
    });

    it('stays away while the backend wants something else, and comes back with the form', async () => {
      const options = site.adapter.authenticationOptions;
      const login = await make(
        {
          ...site.adapter,
          verifyAuthentication: () => options({ purpose: 'sign-in', mediation: 'modal' }, { signal: new AbortController().signal }),
        },
        { autofill: true },
      );
      await device.whenPending();
      press(login);
      await waitForState(login, 'second-factor');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      login.cancel();
      expect((await device.whenPending()).mediation).to.equal('conditional');
    });

    it('goes on listening after a cancel, and says so', async () => {
      const login = await make(site.adapter, { autofill: true });
      await waitForState(login, 'listening');
      login.cancel();
      expect(login.state.status).to.equal('listening');
    });

    it('always loses against the button', async () => {
      const login = await make(site.adapter, { autofill: true });
      await device.whenPending();
      press(login);
      await waitForState(login, 'signed-in');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('says why a picked passkey was refused, and offers passkeys again', async () => {
      const login = await make(
        { ...site.adapter, verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed')) },
        { autofill: true },
      );
      await device.whenPending();
      device.pick();
      await waitForState(login, 'failed');
      expect(status(login)).to.equal('We couldn’t confirm it’s you. Try again.');
      expect((await device.whenPending()).mediation).to.equal('conditional');
      expect(status(login)).not.to.equal('');
    });

    it('ends with the page, and comes back from the back/forward cache with a fresh challenge', async () => {
      const fire = recordPageListeners();
      const login = await make(site.adapter, { autofill: true });
      await device.whenPending();
      fire('pagehide');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      fire('pageshow');
      await device.whenPending();
      expect(site.requests).to.have.length(2);
      device.pick();
      await waitForState(login, 'signed-in');
    });

    it('ends when the element leaves, and survives a move', async () => {
      const login = await make(site.adapter, { autofill: true });
      await device.whenPending();
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      elsewhere.append(login);
      await settle();
      expect(device.pending?.mediation).to.equal('conditional');
      expect(site.requests).to.have.length(1);
      login.remove();
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('can be turned off, and stopped by the page', async () => {
      await make(site.adapter);
      const vetoed = document.createElement('passkey-login');
      vetoed.adapter = site.adapter;
      const asked: string[] = [];
      vetoed.addEventListener('passkey-before-prompt', (event) => {
        asked.push((event as BeforePromptEvent).mediation);
        event.preventDefault();
      });
      (await fixture<HTMLElement>(html`<div></div>`)).append(vetoed);
      await vetoed.updateComplete;
      await settle();
      expect(asked).to.deep.equal(['conditional']);
      expect(device.pending?.mediation).to.equal(undefined);
      expect(site.requests).to.deep.equal([]);
    });

    it('focuses the field only after the request is pending: Firefox opens no list otherwise', async () => {
      const login = document.createElement('passkey-login');
      login.adapter = site.adapter;
      login.setAttribute('autofocus', '');
      const order: string[] = [];
      login.addEventListener('focusin', () => order.push(device.pending ? 'focus while pending' : 'focus too early'));
      (await fixture<HTMLElement>(html`<div></div>`)).append(login);
      await device.whenPending();
      await settle();
      expect(order).to.deep.equal(['focus while pending']);
    });

    it('gives the focus anew to a field that had it before', async () => {
      const order: string[] = [];
      const login = await fixture<PasskeyLogin>(html`<passkey-login></passkey-login>`);
      field(login)?.focus();
      login.addEventListener('focusin', () => order.push(device.pending ? 'focus while pending' : 'focus too early'));
      login.adapter = site.adapter;
      await device.whenPending();
      await settle();
      expect(order).to.deep.equal(['focus while pending']);
    });

    it('has one list for two elements, the newer one’s, and the older takes over when that leaves', async () => {
      const first = await make(site.adapter, { autofill: true });
      await device.whenPending();
      const second = await make(site.adapter, { autofill: true });
      await waitForState(second, 'listening');
      expect(first.state.status).to.equal('idle');
      second.remove();
      await waitForState(first, 'listening');
      device.pick();
      await waitForState(first, 'signed-in');
    });

    it('offers passkeys again after a reset', async () => {
      const login = await make(site.adapter, { autofill: true });
      await device.whenPending();
      device.pick();
      await waitForState(login, 'signed-in');
      login.reset();
      await device.whenPending();
      await waitForState(login, 'listening');
      expect(part(login, 'button')).to.exist;
    });
  });

  describe('when the backend continues elsewhere', () => {
    const redirecting = (url: string) => fakeAdapter({ authenticationOptions: () => Promise.resolve({ kind: 'redirect', url }) });

    it('goes there', async () => {
      const login = await make(redirecting(`${location.pathname}${location.search}#idp`));
      await login.signIn();
      expect(location.hash).to.equal('#idp');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('does not when that would run a script', async () => {
      const login = await make(redirecting('javascript:document.title="x"'));
      await login.signIn();
      expect(login.state).to.have.nested.property('error.code', 'invalid-response');
    });
  });

  for (const [methods, shown] of [
    [['passkey'], 'shows no field that leads nowhere'],
    [['passkey', 'password'], 'still asks who it is, for the other ways'],
  ] as const) {
    it(`says so where the browser has no passkeys, and ${shown}`, async () => {
      const login = await make(fakeAdapter({ methods }));
      await withoutPasskeys(async () => {
        login.requestUpdate();
        await login.updateComplete;
        expect(part(login, 'button')).to.equal(undefined);
        expect(part(login, 'unsupported')?.textContent).to.contain('This browser can’t use passkeys.');
        expect(field(login)?.checkVisibility()).to.equal(methods.length > 1);
      });
    });
  }

  it('stands in the middle of a wide place, no wider than a form should be', async () => {
    const login = await make(fakeAdapter());
    login.parentElement?.style.setProperty('inline-size', '1200px');
    const places = [field(login), part(login, 'button'), part(login, 'heading')].map((element) => element?.getBoundingClientRect());
    const host = login.getBoundingClientRect();
    expect(places.map((place) => [place && place.left - host.left, place?.width])).to.deep.equal([
      [376, 448],
      [376, 448],
      [376, 448],
    ]);
  });

  it('is as wide as an author’s form', async () => {
    const login = await fixture<PasskeyLogin>(
      html`<passkey-login .adapter=${fakeAdapter()} no-autofill style="inline-size: 700px"
        ><form><input autocomplete="username" style="inline-size: 100%; box-sizing: border-box" /></form
      ></passkey-login>`,
    );
    expect([field(login), part(login, 'button')].map((element) => element?.getBoundingClientRect().width)).to.deep.equal([700, 700]);
  });

  describe('after success', () => {
    const visited = async (url: string, allowed: string[] = []) => {
      const { error } = console;
      console.error = () => {};
      const login = await make(fakeAdapter());
      login.successUrl = url;
      login.allowedOrigins = allowed;
      await signUp(connect());
      let hash = '';
      const onHash = () => (hash = location.hash);
      addEventListener('hashchange', onHash, { once: true });
      await login.signIn();
      await settle();
      removeEventListener('hashchange', onHash);
      console.error = error;
      return hash;
    };

    it('goes to an address of this site', async () => {
      expect(await visited(`${location.pathname}${location.search}#done`)).to.equal('#done');
      history.replaceState(null, '', location.pathname + location.search);
    });

    for (const url of [
      'https://evil.example/',
      '//evil.example',
      '\\\\evil.example',
      'javascript:location.hash="x"',
      'https://localhost@evil.example/',
      'data:text/html,x',
    ]) {
      it(`stays when success-url is ${url}`, async () => {
        expect(await visited(url)).to.equal('');
      });
    }

    it('stays when the page says so', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter());
      login.successUrl = '#elsewhere';
      login.addEventListener('passkey-signed-in', (event) => event.preventDefault());
      await login.signIn();
      expect(location.hash).to.equal('');
    });

    it('moves the focus to the success when it had it, and announces it when it had not', async () => {
      await signUp(connect());
      const unfocused = await make(fakeAdapter());
      await unfocused.signIn();
      await unfocused.updateComplete;
      expect(status(unfocused)).to.equal('You’re signed in as Mia.');
      const focused = await make(fakeAdapter());
      part(focused, 'button')?.focus();
      await focused.signIn();
      await settle();
      expect(focused.shadowRoot?.activeElement).to.equal(part(focused, 'done'));
      expect(status(focused)).to.equal('');
    });
  });

  it('asks for nothing by itself but the autofill list: no prompt that nobody wanted (pain 6)', async () => {
    const site = connect();
    await signUp(site);
    const mediations: string[] = [];
    const adapter: PasskeyAdapter = {
      ...site.adapter,
      authenticationOptions: (request, call) => {
        mediations.push(request.mediation);
        return site.adapter.authenticationOptions(request, call);
      },
    };
    const login = await make(adapter, { autofill: true });
    await waitForState(login, 'listening');
    login.baseUrl = '/elsewhere';
    login.identifierFirst = true;
    await login.updateComplete;
    login.remove();
    expect(mediations).to.deep.equal(['conditional']);
    expect(site.requests).to.deep.equal(['POST authentication/options']);
  });

  describe('looks and words', () => {
    it('takes its colours, corners and font from the page (pain 12)', async () => {
      const login = await make(fakeAdapter());
      login.style.setProperty('--passkey-accent', 'rgb(1, 2, 3)');
      login.style.setProperty('--passkey-radius', '3px');
      login.style.fontFamily = 'monospace';
      const style = getComputedStyle(part(login, 'button') ?? login);
      expect(style.backgroundColor).to.equal('rgb(1, 2, 3)');
      expect(style.borderRadius).to.equal('3px');
      expect(style.fontFamily).to.equal('monospace');
    });

    it('is mirrored where the language is read from right to left (pain 23)', async () => {
      const login = await make(fakeAdapter());
      const iconSide = () => {
        const [button, icon] = [part(login, 'button'), part(login, 'icon')].map((element) => element?.getBoundingClientRect());
        return button && icon && icon.left + icon.width / 2 < button.left + button.width / 2 ? 'left' : 'right';
      };
      expect(iconSide()).to.equal('left');
      login.lang = 'ar';
      await until(() => part(login, 'button')?.textContent.includes('مفتاح') === true);
      expect(iconSide()).to.equal('right');
    });

    it('shows its state to CSS', async () => {
      const login = await make(fakeAdapter({ authenticationOptions: never }));
      expect(login.matches(':state(idle)')).to.equal(true);
      press(login);
      await waitForState(login, 'preparing');
      expect(login.matches(':state(preparing)')).to.equal(true);
      expect(login.matches(':state(idle)')).to.equal(false);
      login.cancel();
    });

    it('speaks the language of the nearest lang, in its direction, also when that changes', async () => {
      const wrapper = await fixture<HTMLElement>(
        html`<div lang="ar"><passkey-login .adapter=${fakeAdapter()} no-autofill></passkey-login></div>`,
      );
      const login = wrapper.querySelector('passkey-login');
      if (!login) throw new Error('no element');
      const heading = () => part(login, 'heading');
      while (heading()?.closest('[lang]')?.getAttribute('lang') !== 'ar') await settle(1);
      expect(getComputedStyle(heading() as Element).direction).to.equal('rtl');
      login.lang = 'de';
      while (heading()?.textContent !== 'Anmelden') await settle(1);
      expect(getComputedStyle(heading() as Element).direction).to.equal('ltr');
      expect(field(login)?.labels?.[0]?.textContent).to.equal('E-Mail-Adresse oder Benutzername');
    });

    it('says what is wrong with the field in the new language too', async () => {
      const login = await make(fakeAdapter(), { identifierFirst: true });
      const said = () => document.getElementById(field(login)?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent;
      login.querySelector<HTMLElement>('[data-passkey="submit"]')?.click();
      await login.updateComplete;
      expect(said()).to.equal('Enter your email or username.');
      login.lang = 'de';
      await until(() => part(login, 'heading')?.textContent === 'Anmelden');
      expect(said()).to.equal('Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.');
    });

    it('shows no English first when another language is on its way', async () => {
      const login = document.createElement('passkey-login');
      login.lang = 'de';
      (await fixture<HTMLElement>(html`<div></div>`)).append(login);
      await login.updateComplete;
      const visible = () => getComputedStyle(part(login, 'button') as Element).visibility === 'visible';
      while (!visible()) await settle(1);
      expect(part(login, 'button')?.textContent.trim()).to.equal('Mit Passkey anmelden');
    });

    it('says what the page wants it to say', async () => {
      const login = await make(fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('server')) }));
      login.messages = { signInHeading: 'Welcome back', errors: { server: 'Our tide gauge is offline.' } };
      press(login);
      await waitForState(login, 'failed');
      expect(part(login, 'heading')?.textContent).to.equal('Welcome back');
      expect(status(login)).to.equal('Our tide gauge is offline.');
    });

    it('takes names for text, never for markup', async () => {
      await signUp(connect());
      const done: Done = { kind: 'done', account: { id: '1', displayName: '<img src=x onerror=alert(1)>' } };
      const login = await make(fakeAdapter({ verifyAuthentication: () => Promise.resolve(done) }));
      await login.signIn();
      await login.updateComplete;
      expect(part(login, 'done')?.querySelector('img')).to.equal(null);
      expect(part(login, 'done')?.textContent).to.contain('<img');
    });

    it('is accessible while idle, asking, prompting, choosing, failed and done', async () => {
      await signUp(connect());
      const login = await make(fakeAdapter({ methods: ['passkey', 'password'] }), { identifierFirst: true });
      await expect(login).to.be.accessible();
      login.querySelector('form')?.requestSubmit();
      await login.updateComplete;
      await expect(login).to.be.accessible();
      device.scriptNext('never');
      press(login);
      await waitForState(login, 'prompting');
      await expect(login).to.be.accessible();
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await expect(login).to.be.accessible();
      part(login, 'back')?.click();
      await waitForState(login, 'idle');
      await login.signIn();
      await waitForState(login, 'signed-in');
      await expect(login).to.be.accessible();
    });

    it('can be operated by the keyboard alone', async () => {
      const site = connect();
      await signUp(site);
      const login = await make(site.adapter);
      field(login)?.focus();
      await sendKeys({ press: 'Tab' });
      expect(login.shadowRoot?.activeElement).to.equal(part(login, 'button'));
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
    });
  });
});

describe('<passkey-login> with the browser’s own virtual authenticator', () => {
  beforeEach(async () => {
    await resetVirtualAuthenticators();
  });

  it('signs in by a real click', async () => {
    await addVirtualAuthenticator();
    const site = connect();
    await signUp(site);
    const login = await make(site.adapter);
    const { x, y, width, height } = (part(login, 'button') as Element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await waitForState(login, 'signed-in');
  });

  it('signs in by autofill', async () => {
    await addVirtualAuthenticator();
    const site = connect();
    await signUp(site);
    const login = await make(site.adapter, { autofill: true });
    await waitForState(login, 'signed-in');
  });

  it('makes no second request while one is pending, however elements and buttons compete (pain 2)', async () => {
    const device = await addVirtualAuthenticator();
    const site = connect();
    await signUp(site);
    await device.setPresence(false);
    const errors: string[] = [];
    const logins = await Promise.all([make(site.adapter, { autofill: true }), make(site.adapter, { autofill: true })]);
    for (const login of logins) login.addEventListener('passkey-error', () => errors.push(login.state.status));
    for (let turn = 0; turn < 6; turn += 1) {
      const login = logins[turn % 2] as PasskeyLogin;
      void login.signIn();
      await waitForState(login, 'prompting');
    }
    await device.setPresence(true);
    logins[1]?.cancel();
    await settle();
    const login = logins[0];
    await login.signIn();
    expect(errors).to.deep.equal([]);
    expect(login.state.status).to.equal('signed-in');
  });

  it('has a passkey that the backend does not know removed from the device after one refused sign-in (pain 9)', async () => {
    const device = await addVirtualAuthenticator();
    const site = connect();
    await signUp(site);
    const elsewhere = connect(); // the same site, after it lost its database
    const login = await make(elsewhere.adapter);
    await login.signIn();
    expect(login.state).to.have.nested.property('error.code', 'unknown-passkey');
    while ((await device.credentials()).length > 0) await settle(1);
    await login.updateComplete;
    expect(status(login)).to.contain('no longer works for this site');
  });
});
