import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { makeAccount, type AccountInit } from '../../../mock-server/index.ts';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { never } from '../../../test/fake-adapter.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { saidAndFocused } from '../../../test/said-and-focused.ts';
import type { Method, PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { SignedInEvent } from '../events/signed-in-event.ts';
import type { StateEvent } from '../events/state-event.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

const MIA = 'mia@example.com';
const PASSWORD = 'correct horse';

/**
 * Every state, reached with the keyboard before the relying party. Each leaves the focus in a sensible place and says one sentence: in the
 * live region, or, where a field or a button takes the focus and is read out with its label and description, by that (decision 0013).
 */
describe('<passkey-login>, state by state', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('idle and listening: nothing is said, and the focus stays where the person has it', async () => {
    const { login } = await visit({ autofill: true });
    await waitForState(login, 'listening');
    field(login)?.focus();
    expect(saidAndFocused(login)).to.deep.equal({ said: '', focus: 'Email or username' });
  });

  it('identifying: says that something goes on, and the focus and what was typed stay in the field', async () => {
    const { login } = await visit({ methods: ['passkey', 'password'], slow: { lookup: never } });
    await says(login, MIA);
    await waitForState(login, 'identifying');
    await login.updateComplete;
    expect(saidAndFocused(login)).to.deep.equal({ said: 'One moment…', focus: 'Email or username' });
    login.cancel();
    expect(field(login)?.value).to.equal(MIA);
  });

  it('preparing: says so, with the focus on "Cancel"', async () => {
    const { login } = await visit({ slow: { authenticationOptions: never } });
    await presses(login, 'button');
    await waitForState(login, 'preparing');
    await until(() => saidAndFocused(login).focus === 'Cancel');
    expect(saidAndFocused(login).said).to.equal('One moment…');
  });

  it('prompting: says what to do, with the focus on "Cancel"; Enter takes it back to the button', async () => {
    const { login } = await visit();
    device.scriptNext('never');
    await presses(login, 'button');
    await waitForState(login, 'prompting');
    await until(() => saidAndFocused(login).focus === 'Cancel');
    expect(saidAndFocused(login).said).to.equal('Use your fingerprint, face or screen lock to continue.');
    await sendKeys({ press: 'Enter' });
    await waitForState(login, 'idle');
    await until(() => saidAndFocused(login).focus === 'Sign in with a passkey');
    expect(saidAndFocused(login).said).to.equal('');
  });

  it('verifying: says so, with the focus on "Cancel"', async () => {
    const { login } = await visit({ slow: { verifyAuthentication: (_, __, ___, call) => never(undefined, call) } });
    await presses(login, 'button');
    await waitForState(login, 'verifying');
    await until(() => saidAndFocused(login).focus === 'Cancel');
    expect(saidAndFocused(login).said).to.equal('Checking…');
  });

  it('failed: a cancelled prompt is said calmly, and the button has the focus again', async () => {
    const { login } = await visit();
    device.scriptNext('cancel');
    await presses(login, 'button');
    await waitForState(login, 'failed');
    await until(() => saidAndFocused(login).focus === 'Sign in with a passkey');
    expect(saidAndFocused(login).said).to.match(/^Sign-in wasn’t completed/);
    expect(part(login, 'status')?.dataset['tone']).to.equal('calm');
  });

  it('choosing: says what the list is for, with the focus on its first entry', async () => {
    const { login } = await visit({ methods: ['passkey', 'password', 'email-code'] });
    await presses(login, 'another-way');
    await waitForState(login, 'choosing');
    await until(() => saidAndFocused(login).focus === 'Passkey');
    expect(saidAndFocused(login).said, 'the list has it as its name, and is read with its first entry').to.equal('');
    expect(part(login, 'methods')?.matches('[role="group"][aria-labelledby="methods-heading"]')).to.equal(true);
    expect(part(login, 'heading')?.id).to.equal('methods-heading');
  });

  it('entering-password: the field has the focus, and says what it is', async () => {
    const { login } = await visit({ methods: ['passkey', 'password'] });
    await picks(login, 'Password');
    await waitForState(login, 'entering-password');
    await until(() => isInField(login, 'Password'));
    expect(saidAndFocused(login).said).to.equal('');
  });

  it('failed: after a wrong password the field has the focus again, with what was typed ready to be typed over', async () => {
    const { login } = await visit({ methods: ['passkey', 'password'] });
    await picks(login, 'Password');
    await until(() => isInField(login, 'Password'));
    await sendKeys({ type: 'wrong horse' });
    await sendKeys({ press: 'Tab' });
    expect(saidAndFocused(login).focus).to.equal('Continue');
    await sendKeys({ press: 'Enter' });
    await waitForState(login, 'failed');
    await until(() => saidAndFocused(login).focus === 'Password');
    const answer = document.activeElement as HTMLInputElement;
    expect([answer.value, answer.selectionStart, answer.selectionEnd]).to.deep.equal(['wrong horse', 0, 11]);
    expect(descriptionOf(answer)).to.match(/^That password isn’t right/);
  });

  it('entering-code: the field has the focus, and says where the code went', async () => {
    const { login } = await visit({ methods: ['passkey', 'email-code'] });
    await picks(login, 'Code by email');
    await waitForState(login, 'entering-code');
    await until(() => saidAndFocused(login).focus === 'Code');
    expect(descriptionOf(document.activeElement)).to.equal('Enter the code we sent to m•••@example.com.');
    expect(saidAndFocused(login).said).to.equal('');
  });

  it('waiting-for-link: says where it went, with the focus on a way out', async () => {
    const { login } = await visit({ methods: ['passkey', 'email-link'] });
    await picks(login, 'Link by email');
    await waitForState(login, 'waiting-for-link');
    await until(() => saidAndFocused(login).focus === 'Another way to sign in');
    expect(saidAndFocused(login).said).to.match(/^We sent a link to m•••@example.com/);
    login.cancel();
  });

  it('second-factor: says why there is one more step, with the focus on its button', async () => {
    const { login } = await visit({ methods: ['passkey', 'password'], secondFactors: ['passkey'] });
    await picks(login, 'Password');
    await until(() => isInField(login, 'Password'));
    await sendKeys({ type: PASSWORD });
    await sendKeys({ press: 'Enter' });
    await waitForState(login, 'second-factor');
    await until(() => saidAndFocused(login).focus === 'Sign in with a passkey');
    expect(saidAndFocused(login).said).to.equal('One more step: use your passkey to finish signing in.');
    login.lang = 'de';
    await until(() => saidAndFocused(login).said.startsWith('Noch ein Schritt'));
  });

  it('redirecting: says that something goes on, until the page is left', async () => {
    const { login } = await visit({ slow: { authenticationOptions: () => Promise.resolve({ kind: 'redirect', url: '#elsewhere' }) } });
    await presses(login, 'button');
    await waitForState(login, 'redirecting');
    await until(() => saidAndFocused(login).focus === 'Cancel');
    expect(saidAndFocused(login).said).to.equal('One moment…');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('signed-in: the focus goes to the sentence, which is said once', async () => {
    const { login } = await visit();
    await presses(login, 'button');
    await waitForState(login, 'signed-in');
    await until(() => saidAndFocused(login).focus.includes('signed in as Mia'));
    expect(saidAndFocused(login).said).to.equal('');
  });

  it('signed in by a script while the focus is elsewhere: it stays there, and the live region says it', async () => {
    const { login } = await visit();
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    elsewhere.focus();
    await login.signIn();
    await login.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    expect(saidAndFocused(login).said).to.equal('You’re signed in as Mia.');
  });
});

describe('<passkey-login>, the second click of a double-click', () => {
  it('on "Send a new code" does not cancel what was begun', async () => {
    const { login } = await visit({ methods: ['passkey', 'email-code'], resendAfter: 0 });
    await picks(login, 'Code by email');
    await waitForState(login, 'entering-code');
    await until(() => part(login, 'resend') !== undefined);
    part(login, 'resend')?.click();
    await until(() => part(login, 'cancel') !== undefined);
    part(login, 'cancel')?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    await waitForState(login, 'entering-code');
    await until(() => part(login, 'resend') !== undefined || part(login, 'resend-wait') !== undefined);
  });

  it('on "Another way to sign in" picks nothing from the list that has come up', async () => {
    const { login } = await visit({ methods: ['passkey', 'password'] });
    part(login, 'another-way')?.click();
    await until(() => part(login, 'method') !== undefined);
    for (const button of login.shadowRoot?.querySelectorAll('[part="method"], [part="back"]') ?? []) {
      button.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    }
    expect(login.state.status).to.equal('choosing');
  });
});

describe('<passkey-login> and what it does not keep', () => {
  it('has the backend’s proof and tokens in its event alone, in no state', async () => {
    const device = softAuthenticator();
    device.install();
    const { login, adapter } = await visit();
    const proof = { type: 'code' as const, value: 'the-proof' };
    login.adapter = {
      ...adapter,
      verifyAuthentication: async (...args) => {
        const reply = await adapter.verifyAuthentication(...args);
        return reply.kind === 'done' ? { ...reply, proof, tokens: { a: 'the-token' } } : reply;
      },
    };
    const states: string[] = [];
    const proofs: unknown[] = [];
    login.addEventListener('passkey-state', (event) => states.push(JSON.stringify((event as StateEvent).state)));
    login.addEventListener('passkey-signed-in', (event) => {
      const { proof: told, tokens } = event as SignedInEvent;
      proofs.push(told?.value, tokens);
    });
    await login.signIn();
    expect(proofs).to.deep.equal(['the-proof', { a: 'the-token' }]);
    expect(JSON.stringify(login.state)).to.include('"status":"signed-in"');
    expect(states.concat(JSON.stringify(login.state)).join()).not.to.match(/the-proof|the-token/);
    device.uninstall();
  });
});

describe('<passkey-login> that is taken out of the page', () => {
  it('while its other ways are loaded leaves the link in the address to the one that comes after it', async () => {
    const { adapter } = await site({ methods: ['passkey', 'email-link'] });
    const tokens: unknown[] = [];
    const start: PasskeyAdapter['start'] = (_method, { state }) => {
      tokens.push(state);
      return Promise.reject(new PasskeyError('challenge-expired'));
    };
    history.replaceState(null, '', '?passkey-link=tok');
    const watched: PasskeyAdapter = { ...adapter, start };
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const first = document.createElement('passkey-login');
    Object.assign(first, { adapter: watched, noAutofill: true });
    holder.append(first);
    await first.updateComplete;
    first.remove();
    const second = document.createElement('passkey-login');
    Object.assign(second, { adapter: watched, noAutofill: true });
    holder.append(second);
    await waitForState(second, 'failed');
    expect(tokens).to.deep.equal(['tok']);
    expect(first.state.status).to.equal('idle');
    holder.append(first); // and back: it has what it needs by then
    await until(() => part(first, 'another-way') !== undefined);
    part(first, 'another-way')?.click();
    await until(() => part(first, 'method') !== undefined);
  });

  it('while the browser asks, ends the prompt', async () => {
    const device = softAuthenticator();
    device.install();
    const { login } = await visit();
    device.scriptNext('never');
    await presses(login, 'button');
    await waitForState(login, 'prompting');
    const prompt = await device.whenPending();
    login.remove();
    await until(() => prompt.signal.aborted && login.state.status === 'idle');
    device.uninstall();
  });
});

describe('<passkey-login> with a backend that knows of no way in', () => {
  it('offers every way that there is, as for any account', async () => {
    const { login } = await visit({ methods: ['password', 'email-code'], slow: { lookup: () => Promise.resolve({ methods: [] }) } });
    await says(login, 'nobody@example.com');
    await waitForState(login, 'choosing');
    await until(() => (login.shadowRoot?.querySelectorAll('[part="method"]').length ?? 0) === 2);
  });
});

// --- helpers ---

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const field = (login: PasskeyLogin) => login.querySelector<HTMLInputElement>('input[name="username"]') ?? undefined;

const descriptionOf = (element: Element | null) =>
  (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.trim())
    .filter(Boolean)
    .join(' ');

async function presses(login: PasskeyLogin, name: string): Promise<void> {
  await until(() => part(login, name) !== undefined);
  part(login, name)?.focus();
  await sendKeys({ press: 'Enter' });
}

async function says(login: PasskeyLogin, identifier: string): Promise<void> {
  field(login)?.focus();
  await sendKeys({ type: identifier });
  await sendKeys({ press: 'Enter' });
}

/** Whether that field has the focus: the button that led to it has the same words. */
const isInField = (login: PasskeyLogin, label: string): boolean =>
  document.activeElement instanceof HTMLInputElement && saidAndFocused(login).focus === label;

/** Says who it is, and picks a way from the list. */
async function picks(login: PasskeyLogin, method: string): Promise<void> {
  field(login)?.focus();
  await sendKeys({ type: MIA });
  await presses(login, 'another-way');
  await until(() => part(login, 'method') !== undefined);
  const find = () => [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])];
  find()
    .find((one) => one.textContent.trim() === method)
    ?.focus();
  await sendKeys({ press: 'Enter' });
}

interface Plan {
  methods?: Method[];
  secondFactors?: Method[];
  resendAfter?: number;
  autofill?: boolean;
  /** What of the adapter answers late, or otherwise. */
  slow?: Partial<PasskeyAdapter>;
}

/** A relying party on which Mia has a passkey and a password. */
async function site({ methods = ['passkey'], secondFactors = [], resendAfter = 30_000 }: Plan = {}): Promise<Connection> {
  const device = softAuthenticator();
  const policy = { methods: methods as never, secondFactors: secondFactors as never, resendAfter };
  const connection = connect({ policy, features: { lookup: true } });
  const own = navigator.credentials.create.toString().includes('[native code]');
  if (own) device.install(); // the test brings none of its own
  await signUp(connection, MIA, 'Mia');
  if (own) device.uninstall();
  const ways: AccountInit = { identifier: MIA, displayName: 'Mia', password: PASSWORD };
  const record = await makeAccount(ways);
  const account = await connection.store.accountByKey(record.key);
  await connection.store.change('account', account?.id ?? '', (current) => current && { ...record, id: current.id });
  return connection;
}

async function visit(plan: Plan = {}): Promise<Connection & { login: PasskeyLogin }> {
  const connection = await site(plan);
  const adapter = { ...connection.adapter, ...plan.slow };
  const login = await fixture<PasskeyLogin>(html`<passkey-login .adapter=${adapter} ?no-autofill=${!plan.autofill}></passkey-login>`);
  return { ...connection, login };
}
