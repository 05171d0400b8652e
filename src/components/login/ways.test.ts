import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeAccount, totp, type AccountInit } from '../../../mock-server/index.ts';
import { connect, signUp, type ConnectOptions, type Connection } from '../../../test/connect.ts';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { Method, PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

const MIA = 'mia@example.com';
const PASSWORD = 'correct horse';
const SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';
const LAST = 'passkey-elements.last-method';
const RECOVERY = 'abcde-01234';

describe('<passkey-login> and other ways than passkeys', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
    localStorage.removeItem(LAST); // other tests keep things of their own
  });

  describe('a password', () => {
    it('signs in, with the name beside it in one form, where password managers look for both', async () => {
      const { login } = await visit({ methods: ['passkey', 'password'] });
      await chooseFor(login, MIA, 'Password');
      const form = question(login);
      expect(form).to.be.instanceOf(HTMLFormElement);
      expect(form?.getRootNode()).to.equal(document);
      const [name, password] = form?.querySelectorAll('input') ?? [];
      expect(name).to.include({ autocomplete: 'username', value: MIA, readOnly: true });
      expect(password).to.include({ autocomplete: 'current-password', type: 'password' });
      expect(document.activeElement === password).to.equal(true);
      await sendKeys({ type: PASSWORD });
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
      expect(status(login)).to.equal('');
      expect(login.shadowRoot?.activeElement?.textContent).to.include('signed in as Mia');
      expect(question(login)).to.equal(undefined);
    });

    it('that is wrong stays as it was typed, with one sentence under its field and the focus in it', async () => {
      const { login } = await visit({ methods: ['passkey', 'password'] });
      await chooseFor(login, MIA, 'Password');
      await answer(login, 'wrong');
      await waitForState(login, 'failed');
      await login.updateComplete;
      expect(answerField(login)?.value).to.equal('wrong');
      expect(error(login)).to.match(/^That password isn’t right/);
      expect(status(login)).to.equal('');
      expect(document.activeElement === answerField(login)).to.equal(true);
      await answer(login, PASSWORD);
      await waitForState(login, 'signed-in');
    });

    it('is asked for when it was left out, and nothing is sent', async () => {
      const { login, requests } = await visit({ methods: ['passkey', 'password'] });
      await chooseFor(login, MIA, 'Password');
      requests.length = 0;
      await answer(login, '');
      expect(error(login)).to.equal('Enter your password.');
      expect(document.activeElement === answerField(login)).to.equal(true);
      expect(requests).to.deep.equal([]);
      await sendKeys({ type: 'x' });
      await login.updateComplete;
      expect(error(login)).to.equal('');
    });

    it('asks for the name as well when nobody has said who they are', async () => {
      const { login } = await visit({ methods: ['passkey', 'password'] });
      await chooseFor(login, '', 'Password');
      expect(document.activeElement?.getAttribute('autocomplete')).to.equal('username');
      await answer(login, PASSWORD);
      expect(login.querySelector('[slot="step"] [data-passkey="error"]')?.textContent).to.match(/^Enter your email/);
      await sendKeys({ type: MIA });
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
    });

    it('is the next question at once when the account has nothing else', async () => {
      const { login } = await visit({ methods: ['password'], features: { lookup: true } });
      await say(login, MIA);
      await waitForState(login, 'entering-password');
    });

    it('is sent with what the backend said when it was asked about the account', async () => {
      const states: unknown[] = [];
      const adapter = fakeAdapter({
        methods: ['passkey', 'password'],
        lookup: () => Promise.resolve({ methods: ['password'], state: 'of the lookup' }),
        start: (_method, { state }) => {
          states.push(state);
          return Promise.resolve({ kind: 'done' });
        },
      });
      const login = await fixture<PasskeyLogin>(html`<passkey-login .adapter=${adapter} no-autofill></passkey-login>`);
      await say(login, MIA);
      await answer(login, PASSWORD);
      await waitForState(login, 'signed-in');
      expect(states).to.deep.equal(['of the lookup']);
    });

    it('works in a form of the page’s own around the element, with Enter and without a form in a form', async () => {
      const { adapter } = await site({ methods: ['passkey', 'password'] });
      const page = await fixture<HTMLFormElement>(html`<form><passkey-login .adapter=${adapter} no-autofill></passkey-login></form>`);
      let submitted = false;
      page.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted = true;
      });
      const login = page.querySelector('passkey-login');
      if (!login) throw new Error('no element');
      await chooseFor(login, MIA, 'Password');
      expect(page.querySelectorAll('form')).to.have.length(0);
      await sendKeys({ type: PASSWORD });
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
      expect(submitted).to.equal(false);
    });
  });

  describe('a code by email', () => {
    it('asks who it is first, and then goes on with the code by itself', async () => {
      const { login, outbox } = await visit({ methods: ['passkey', 'email-code'] });
      await chooseFor(login, '', 'Code by email');
      expect(login.querySelector('[data-passkey="error"]')?.textContent).to.match(/^Enter your email/);
      expect(document.activeElement === login.querySelector('input')).to.equal(true);
      await say(login, MIA);
      await waitForState(login, 'entering-code');
      await login.updateComplete;
      expect(answerField(login)?.getAttribute('autocomplete')).to.equal('one-time-code'); // Firefox knows no property for it
      expect(answerField(login)?.inputMode).to.equal('numeric');
      expect(document.activeElement === answerField(login)).to.equal(true);
      expect(login.textContent).to.include('m•••@example.com');
      // As a mail program shows it.
      await answer(login, outbox.last(MIA)?.code?.replace(/^.../, '$& ') ?? '');
      await waitForState(login, 'signed-in');
    });

    it('that is wrong stays, and can be mended', async () => {
      const { login, outbox } = await visit({ methods: ['passkey', 'email-code'] });
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      await answer(login, '000000');
      await waitForState(login, 'failed');
      await login.updateComplete;
      expect(error(login)).to.match(/^That code isn’t right/);
      expect(answerField(login)?.value).to.equal('000000');
      await answer(login, outbox.last(MIA)?.code ?? '');
      await waitForState(login, 'signed-in');
    });

    it('that is wrong too often ends it: a sentence says so, and not that somebody was slow', async () => {
      const { login } = await visit({ methods: ['passkey', 'email-code'], policy: { codeAttempts: 1 } });
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      await answer(login, '000000');
      await until(() => login.state.status === 'failed' && login.state.error.code === 'verification-failed');
      await answer(login, '000001');
      await until(() => login.state.status === 'failed' && login.state.error.code === 'challenge-expired');
      await login.updateComplete;
      expect(status(login)).to.equal('That took too long, or too many tries. Start again.');
      login.lang = 'de';
      await until(() => status(login)?.startsWith('Das hat zu lange gedauert') === true);
    });

    it('can be sent again after a while, which is counted down', async () => {
      const { login, outbox } = await visit({ methods: ['passkey', 'email-code'], policy: { resendAfter: 1100 } });
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      await login.updateComplete;
      expect(part(login, 'resend-wait')?.textContent).to.match(/in \d\ss/);
      expect(part(login, 'resend')).to.equal(undefined);
      await until(() => part(login, 'resend') !== undefined);
      part(login, 'resend')?.click();
      await until(() => outbox.messages.length === 2);
      await waitForState(login, 'entering-code');
      await until(() => status(login) === 'A new one is on its way.');
      await answer(login, outbox.last(MIA)?.code ?? '');
      await waitForState(login, 'signed-in');
    });

    it('says what to do when too many were asked for, and leaves the list there', async () => {
      const { login } = await visit({
        methods: ['passkey', 'email-code'],
        policy: { limits: { identifier: { count: 1, window: 60_000 }, visitor: null } },
      });
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await choose(login, 'Code by email');
      await waitForState(login, 'failed');
      await until(() => status(login)?.includes('too many') === true);
      expect(methodsOf(login)).to.deep.equal(['Passkey', 'Code by email']);
    });

    it('survives a reload of the page', async () => {
      const connection = await site({ methods: ['passkey', 'email-code'] });
      const { login } = await visit(connection);
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      login.remove();
      const { login: reloaded } = await visit(connection);
      await waitForState(reloaded, 'entering-code');
      await reloaded.updateComplete;
      await answer(reloaded, connection.outbox.last(MIA)?.code ?? '');
      await waitForState(reloaded, 'signed-in');
    });
  });

  it('a code by text message and one from a list sign in as well', async () => {
    const { login, outbox } = await visit({ methods: ['passkey', 'sms-code', 'recovery-code'] });
    await chooseFor(login, MIA, 'Code by text message');
    await waitForState(login, 'entering-code');
    part(login, 'another-way')?.click();
    await waitForState(login, 'choosing');
    expect(outbox.last()?.channel).to.equal('sms');
    await choose(login, 'Recovery code');
    await waitForState(login, 'entering-code');
    await login.updateComplete;
    expect(login.textContent).to.include('Each works once.');
    await answer(login, RECOVERY);
    await waitForState(login, 'signed-in');
  });

  describe('a link by email', () => {
    it('is waited for, and the page goes on when it was opened in another tab', async () => {
      const { login, outbox, adapter } = await visit({ methods: ['passkey', 'email-link'] });
      await chooseFor(login, MIA, 'Link by email');
      await waitForState(login, 'waiting-for-link');
      await login.updateComplete;
      expect(status(login)).to.match(/^We sent a link to .*m•••@example\.com/);
      const state = new URL(outbox.last(MIA)?.link ?? '').searchParams.get('passkey-link');
      await adapter.start?.('email-link', { state }, { signal: new AbortController().signal });
      await waitForState(login, 'signed-in');
    });

    it('signs in the page that it opens, once, and is gone from the address', async () => {
      const connection = await site({ methods: ['passkey', 'email-link'] });
      await connection.adapter.start?.('email-link', { identifier: MIA }, { signal: new AbortController().signal });
      const link = new URL(connection.outbox.last(MIA)?.link ?? '');
      const before = location.href;
      history.replaceState(null, '', `${location.pathname}${location.search}${location.search ? '&' : '?'}${link.searchParams.toString()}`);
      const { login } = await visit(connection);
      await waitForState(login, 'signed-in');
      expect(location.href).to.equal(before);
    });
  });

  describe('a second factor', () => {
    const methods: Method[] = ['passkey', 'password'];

    it('that is a passkey gets a screen of its own after the password', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['passkey'] }, withPasskey: true });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'second-factor');
      await login.updateComplete;
      expect(login.shadowRoot?.activeElement === part(login, 'button')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await waitForState(login, 'signed-in');
    });

    it('can be chosen where there are several, and a passkey is then asked for at once', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['passkey', 'totp', 'recovery-code'] }, withPasskey: true });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'choosing');
      await login.updateComplete;
      expect(methodsOf(login)).to.deep.equal(['Passkey', 'Code from an app', 'Recovery code']);
      await choose(login, 'Code from an app');
      await waitForState(login, 'entering-code');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await login.updateComplete;
      expect(methodsOf(login), 'the backend’s own list').to.deep.equal(['Passkey', 'Code from an app', 'Recovery code']);
      await choose(login, 'Passkey');
      await waitForState(login, 'signed-in');
    });

    it('by an app takes the code that the app shows', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['totp'] } });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'entering-code');
      await login.updateComplete;
      expect(login.textContent).to.include('authentication app');
      await answer(login, await totp.code(SECRET, Date.now()));
      await waitForState(login, 'signed-in');
    });

    it('is all that an element with second-factor asks for', async () => {
      const { adapter } = await site({ methods });
      const purposes: string[] = [];
      const watched: PasskeyAdapter = {
        ...adapter,
        authenticationOptions: (request) => {
          purposes.push(request.purpose);
          return Promise.reject(new Error('enough'));
        },
      };
      const login = await fixture<PasskeyLogin>(html`<passkey-login .adapter=${watched} second-factor></passkey-login>`);
      expect(login.querySelector('input')?.checkVisibility()).not.to.equal(true);
      part(login, 'button')?.click();
      await waitForState(login, 'failed');
      expect(purposes).to.deep.equal(['second-factor']);
    });
  });

  describe('a second factor that did not come at once', () => {
    const methods: Method[] = ['passkey', 'password'];

    it('is still asked for after a cancelled prompt', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['passkey'] }, withPasskey: true });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'second-factor');
      device.scriptNext('cancel');
      part(login, 'button')?.click();
      await waitForState(login, 'failed');
      expect(login.querySelector('input')?.checkVisibility()).not.to.equal(true);
      part(login, 'button')?.click();
      await waitForState(login, 'signed-in');
    });

    it('can be chosen anew from the backend’s own list after a cancelled prompt', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['passkey', 'totp'] }, withPasskey: true });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'choosing');
      device.scriptNext('cancel');
      await choose(login, 'Passkey');
      await waitForState(login, 'failed');
      expect(methodsOf(login)).to.deep.equal(['Passkey', 'Code from an app']);
      await choose(login, 'Code from an app');
      await waitForState(login, 'entering-code');
      await answer(login, await totp.code(SECRET, Date.now()));
      await waitForState(login, 'signed-in');
    });

    it('keeps the backend’s own list when a choice could not be sent', async () => {
      const { adapter, login } = await visit({ methods, policy: { secondFactors: ['totp', 'recovery-code'] } });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'choosing');
      login.adapter = { ...adapter, respond: () => Promise.reject(new PasskeyError('network')) };
      await choose(login, 'Recovery code');
      await waitForState(login, 'failed');
      expect(methodsOf(login)).to.deep.equal(['Code from an app', 'Recovery code']);
      expect(status(login)).to.match(/^We can’t reach the server/);
    });

    it('is forgotten with "Cancel"', async () => {
      const { login } = await visit({ methods, policy: { secondFactors: ['passkey'] }, withPasskey: true });
      await chooseFor(login, MIA, 'Password');
      await answer(login, PASSWORD);
      await waitForState(login, 'second-factor');
      part(login, 'cancel')?.click();
      await waitForState(login, 'idle');
      expect(login.querySelector('input')?.checkVisibility()).to.equal(true);
    });
  });

  describe('dead ends (pain 5)', () => {
    it('has another way on the first screen, in the list, beside each question, and while the browser’s prompt is open', async () => {
      const { login } = await visit({ methods: ['passkey', 'password'], withPasskey: true });
      expect(part(login, 'another-way')).to.exist;
      device.scriptNext('never');
      part(login, 'button')?.click();
      await waitForState(login, 'prompting');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await until(() => part(login, 'back') !== undefined);
      await choose(login, 'Password');
      await waitForState(login, 'entering-password');
      await until(() => part(login, 'another-way') !== undefined);
    });

    it('shows the other ways by itself when somebody who said who they are has no passkey at hand', async () => {
      const { login } = await visit({ methods: ['passkey', 'password'] });
      device.scriptNext('cancel');
      await say(login, MIA);
      await waitForState(login, 'choosing');
      await choose(login, 'Password');
      await waitForState(login, 'entering-password');
      await login.updateComplete;
      expect(question(login)?.querySelector('input')?.value).to.equal(MIA);
    });
  });

  describe('the list', () => {
    it('has the passkey first, and remembers nothing unless the page allows it', async () => {
      const methods: Method[] = ['password', 'email-code', 'passkey'];
      const { login } = await visit({ methods });
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      expect(localStorage.getItem(LAST)).to.equal(null);
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await login.updateComplete;
      expect(methodsOf(login)).to.deep.equal(['Passkey', 'Password', 'Code by email']);
    });

    it('remembers how somebody signed in, not what they began with', async () => {
      const { login } = await visit(await site({ methods: ['passkey', 'password', 'email-code'], withPasskey: true }), 'remember-method');
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      await choose(login, 'Passkey');
      await waitForState(login, 'signed-in');
      expect(localStorage.getItem(LAST)).to.equal('passkey');
    });

    it('forgets a method that waited for a name when another one is picked', async () => {
      const { login } = await visit({ methods: ['passkey', 'password', 'email-code'], features: { lookup: true } });
      await chooseFor(login, '', 'Code by email');
      part(login, 'another-way')?.click();
      await waitForState(login, 'choosing');
      part(login, 'back')?.click();
      await waitForState(login, 'idle');
      device.scriptNext('cancel');
      await say(login, MIA);
      await waitForState(login, 'choosing');
    });

    it('has what was used last right after the passkey, where the page allows that', async () => {
      const connection = await site({ methods: ['passkey', 'password', 'email-code'] });
      const { login, outbox } = await visit(connection, 'remember-method');
      await chooseFor(login, MIA, 'Code by email');
      await waitForState(login, 'entering-code');
      await login.updateComplete;
      await answer(login, outbox.last(MIA)?.code ?? '');
      await waitForState(login, 'signed-in');
      const { login: next } = await visit(connection, 'remember-method');
      part(next, 'another-way')?.click();
      await waitForState(next, 'choosing');
      await until(() => methodsOf(next).length > 0);
      expect(methodsOf(next)).to.deep.equal(['Passkey', 'Code by email', 'Password']);
    });
  });
});

// --- helpers ---

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (login: PasskeyLogin) => part(login, 'status')?.textContent.trim();
const question = (login: PasskeyLogin) => login.querySelector<HTMLElement>('[slot="step"] > *') ?? undefined;
const answerField = (login: PasskeyLogin) => login.querySelector<HTMLInputElement>('[slot="step"] input[id$="-answer"]') ?? undefined;
const error = (login: PasskeyLogin) => login.querySelector('[slot="step"] [id$="-answer-error"]')?.textContent;
const methodsOf = (login: PasskeyLogin) =>
  [...(login.shadowRoot?.querySelectorAll('[part="method"]') ?? [])].map((method) => method.textContent.trim());

interface Plan extends ConnectOptions {
  methods: Method[];
  withPasskey?: boolean;
}

/** A relying party on which Mia has every way in, and perhaps a passkey. */
async function site({ methods, withPasskey = false, policy, ...more }: Plan): Promise<Connection> {
  const connection = connect({ ...more, policy: { resendAfter: 30_000, ...policy, methods: methods as never } });
  const ways: Partial<AccountInit> = { password: PASSWORD, phone: '+4917012345', totp: SECRET, recoveryCodes: [RECOVERY] };
  const record = await makeAccount({ identifier: MIA, displayName: 'Mia', ...ways });
  if (withPasskey) {
    await signUp(connection, MIA, 'Mia');
    const account = await connection.store.accountByKey(record.key);
    if (!account) throw new Error('no account');
    await connection.store.change('account', account.id, (current) => current && { ...record, id: current.id });
  } else {
    await connection.store.createAccount(record);
  }
  return connection;
}

async function visit(plan: Plan | Connection, attribute?: 'remember-method'): Promise<Connection & { login: PasskeyLogin }> {
  const connection = 'adapter' in plan ? plan : await site(plan);
  const login = await fixture<PasskeyLogin>(
    html`<passkey-login .adapter=${connection.adapter} no-autofill ?remember-method=${attribute === 'remember-method'}></passkey-login>`,
  );
  await until(() => login.state.status !== 'idle' || part(login, 'another-way') !== undefined || connection.adapter.methods.length < 2);
  return { ...connection, login };
}

async function say(login: PasskeyLogin, identifier: string): Promise<void> {
  const field = login.querySelector('input');
  field?.focus();
  if (identifier && field) field.value = identifier;
  await sendKeys({ press: 'Enter' });
}

/** Says who it is, or not, and picks a method from the list. */
async function chooseFor(login: PasskeyLogin, identifier: string, method: string): Promise<void> {
  const field = login.querySelector('input');
  if (identifier && field) field.value = identifier;
  part(login, 'another-way')?.click();
  await waitForState(login, 'choosing');
  await choose(login, method);
  await login.updateComplete;
}

async function choose(login: PasskeyLogin, method: string): Promise<void> {
  await until(() => part(login, 'method') !== undefined);
  const button = [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])].find(
    (one) => one.textContent.trim() === method,
  );
  button?.focus();
  button?.click();
  if (method === 'Password') await waitForState(login, 'entering-password');
  await login.updateComplete;
}

/** Types into the question's field, in place of what is there, and presses Enter. */
async function answer(login: PasskeyLogin, text: string): Promise<void> {
  await until(() => answerField(login) !== undefined);
  const field = answerField(login);
  field?.focus();
  field?.select();
  if (text) await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await login.updateComplete;
}
