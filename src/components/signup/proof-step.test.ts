import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import './define.ts';
import type { PasskeySignup } from './signup.ts';

const MIA = 'mia@example.com';

describe('<passkey-signup> with a step first', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('asks for the code that was sent, and goes on to the passkey by itself', async () => {
    const { signup, outbox, store } = await visit();
    await begin(signup);
    expect(part(signup, 'heading')?.textContent).to.equal('Check your email');
    expect(codeField(signup)?.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(codeField(signup)?.inputMode).to.equal('numeric');
    expect(signup.querySelector('[slot="step"] small')?.textContent).to.include('m•••@example.com');
    expect(document.activeElement === codeField(signup)).to.equal(true);
    expect(codeField(signup)?.getRootNode()).to.equal(document);
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'done'));
    expect(await store.accountByKey(MIA)).to.include({ displayName: 'Mia' });
  });

  it('keeps the focus and a sentence at every step: code, prompt, done (pain 20)', async () => {
    const { signup, outbox } = await visit();
    await begin(signup);
    expect(document.activeElement === codeField(signup)).to.equal(true);
    expect(signup.querySelector('[slot="step"] small')?.textContent).to.match(/^Enter the code we sent to/);
    device.scriptNext('never');
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'prompting');
    await settle();
    expect(status(signup)).to.equal('Use your fingerprint, face or screen lock to continue.');
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'cancel'));
    expect(codeField(signup)).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'idle');
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
    await sendKeys({ press: 'Enter' }); // the code was proved already
    await waitForState(signup, 'signed-up');
    await until(() => signup.shadowRoot?.activeElement === part(signup, 'done'));
    expect(part(signup, 'done')?.textContent.trim()).to.equal('Your account is ready.');
  });

  it('says under the field that a code was wrong, keeps it there and takes the right one', async () => {
    const { signup, outbox } = await visit();
    await begin(signup);
    await sendKeys({ type: 'abc' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'failed');
    await signup.updateComplete;
    expect(errorOf(codeField(signup))).to.match(/^That code isn’t right/);
    expect(status(signup)).to.equal('');
    expect(codeField(signup)?.value).to.equal('abc');
    expect(document.activeElement === codeField(signup)).to.equal(true);
    codeField(signup)?.select();
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
  });

  it('leads back with Cancel, with everything typed still there and the focus on the button', async () => {
    const { signup } = await visit();
    await begin(signup);
    part(signup, 'cancel')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'idle');
    await settle();
    expect([field(signup, 'name')?.value, field(signup)?.value]).to.deep.equal(['Mia', MIA]);
    expect(field(signup)?.checkVisibility()).to.equal(true);
    expect(codeField(signup)).to.equal(null);
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
  });

  it('leads back by script as well, and does not lose the focus with the field', async () => {
    const { signup } = await visit();
    await begin(signup);
    signup.cancel();
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
  });

  it('sends another code when it may, and says so', async () => {
    const { signup, outbox } = await visit({ resendAfter: 0 });
    await begin(signup);
    const first = outbox.last(MIA);
    part(signup, 'resend')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => outbox.last(MIA) !== first);
    await waitForState(signup, 'entering-code');
    expect(status(signup)).to.equal('A new one is on its way.');
    expect(document.activeElement === codeField(signup), 'the new one is typed there').to.equal(true);
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
  });

  it('counts down until it may', async () => {
    const { signup } = await visit({ resendAfter: 30_000 });
    await begin(signup);
    expect(part(signup, 'resend')?.textContent).to.equal(undefined);
    expect(part(signup, 'resend-wait')?.textContent).to.match(/\b(30|29)\ss\b/);
  });

  it('counts in the digits of the language', async () => {
    const { signup } = await visit({ resendAfter: 30_000 });
    await begin(signup);
    signup.lang = 'fa';
    await until(() => /[۰-۹]{1,2}\u2069 ثانیه/.test(part(signup, 'resend-wait')?.textContent ?? ''));
  });

  it('goes back to the form when the code came too late, and says what to do', async () => {
    const site = connect({ policy: { signUpProof: 'email-code' } });
    const expired = new PasskeyError('challenge-expired');
    const { signup } = await show({ ...site.adapter, respond: () => Promise.reject(expired) });
    await begin(signup);
    await sendKeys({ type: '123456' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'failed');
    await settle();
    expect(status(signup)).to.equal('That took too long, or too many tries. Start again.');
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
    expect(field(signup)?.value).to.equal(MIA);
  });

  it('needs no second code after a cancelled prompt', async () => {
    const { signup, outbox, requests } = await visit();
    await begin(signup);
    device.scriptNext('cancel');
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'failed');
    expect(status(signup)).to.equal('Your passkey wasn’t created. Try again whenever you’re ready.');
    part(signup, 'button')?.click();
    await waitForState(signup, 'signed-up');
    expect(outbox.messages).to.have.length(1);
    expect(requests.filter((request) => request === 'POST registration/options')).to.have.length(1);
  });

  it('shows the same for an address that has an account: only its owner is told', async () => {
    const { signup, outbox, ...site } = await visit();
    await signUpBefore(site, device);
    await begin(signup);
    expect(signup.state.status).to.equal('entering-code');
    expect(signup.textContent).not.to.match(/already/);
    expect(signup.shadowRoot?.textContent).not.to.match(/already|instead/i);
    expect(outbox.last(MIA)).to.include({ notice: 'account-exists' });
  });

  it('waits for the link in an email, says so, and lets go', async () => {
    const link = { kind: 'code', method: 'email-link', sentTo: 'm•••@example.com' } as const;
    const { signup } = await show(fakeAdapter({ registrationOptions: () => Promise.resolve(link), respond: () => Promise.resolve(link) }));
    await fill(signup);
    part(signup, 'button')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'waiting-for-link');
    await until(() => part(signup, 'cancel') !== undefined && status(signup) !== '');
    await settle();
    expect(status(signup)).to.match(/^We sent a link to m•••@example.com\./);
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'resend') ?? part(signup, 'cancel'));
    part(signup, 'cancel')?.click();
    await waitForState(signup, 'idle');
    await settle();
    expect(field(signup)?.value).to.equal(MIA);
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
  });

  it('works in a form of the page’s own around the element', async () => {
    const { adapter, outbox } = connect({ policy: { signUpProof: 'email-code' } });
    const page = await fixture<HTMLFormElement>(html`<form><passkey-signup .adapter=${adapter} ask-name></passkey-signup></form>`);
    const signup = page.querySelector('passkey-signup');
    if (!signup) throw new Error('no element');
    await begin(signup);
    await sendKeys({ type: outbox.last(MIA)?.code ?? '' });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
    expect(page.querySelectorAll('form')).to.have.length(0);
  });

  it('is accessible', async () => {
    const { signup } = await visit();
    await begin(signup);
    await expect(signup).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await signup.updateComplete;
    expect(errorOf(codeField(signup))).to.equal('Enter the code.');
    await expect(signup).to.be.accessible();
  });
});

// --- helpers ---

const part = (signup: PasskeySignup, name: string) => signup.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (signup: PasskeySignup) => part(signup, 'status')?.textContent.trim();
const field = (signup: PasskeySignup, name = 'username') => signup.querySelector<HTMLInputElement>(`input[name="${name}"]`);
const codeField = (signup: PasskeySignup) => signup.querySelector<HTMLInputElement>('[slot="step"] input');
const errorOf = (input: HTMLElement | null) => document.getElementById(`${input?.id ?? ''}-error`)?.textContent;

async function show(adapter: PasskeyAdapter) {
  return { signup: await fixture<PasskeySignup>(html`<passkey-signup .adapter=${adapter} ask-name></passkey-signup>`) };
}

async function visit({ resendAfter = 30_000 } = {}) {
  const site = connect({ policy: { signUpProof: 'email-code', resendAfter } });
  return { ...site, ...(await show(site.adapter)) };
}

async function fill(signup: PasskeySignup) {
  field(signup, 'name')?.focus();
  await sendKeys({ type: 'Mia' });
  field(signup)?.focus();
  await sendKeys({ type: MIA });
}

/** Everything up to the question. */
async function begin(signup: PasskeySignup) {
  await fill(signup);
  part(signup, 'button')?.click();
  await waitForState(signup, 'entering-code');
  await until(() => codeField(signup) !== null);
  await signup.updateComplete;
}

/** An account that is there already, made at another page of the same site. */
async function signUpBefore({ store }: Pick<Connection, 'store'>, device: SoftAuthenticator) {
  await signUp(connect({ store }), MIA);
  device.clear();
}
