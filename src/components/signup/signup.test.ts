import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import type { SignedUpEvent } from '../events/signed-up-event.ts';
import './define.ts';
import type { PasskeySignup } from './signup.ts';

const part = (signup: PasskeySignup, name: string) => signup.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (signup: PasskeySignup) => part(signup, 'status')?.textContent.trim();
const field = (signup: PasskeySignup, name = 'username') => signup.querySelector<HTMLInputElement>(`input[name="${name}"]`);
const make = (adapter: PasskeyAdapter) => fixture<PasskeySignup>(html`<passkey-signup .adapter=${adapter} ask-name></passkey-signup>`);

async function fill(signup: PasskeySignup, name: string, identifier: string) {
  field(signup, 'name')?.focus();
  await sendKeys({ type: name });
  field(signup)?.focus();
  await sendKeys({ type: identifier });
}

describe('<passkey-signup>', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('makes an account with a passkey, for real: the relying party verifies, and the visitor is signed in', async () => {
    const site = connect();
    const signup = await make(site.adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    const event = oneEvent<SignedUpEvent>(signup, 'passkey-signed-up');
    part(signup, 'button')?.click();
    expect((await event).account).to.deep.include({ name: 'mia@example.com', displayName: 'Mia' });
    await waitForState(signup, 'signed-up');
    expect(part(signup, 'done')?.textContent.trim()).to.equal('Your account is ready.');
    const call = { signal: new AbortController().signal };
    expect(await site.adapter.session?.(call)).to.deep.include({ name: 'mia@example.com' });
    expect(await site.adapter.list?.(call)).to.have.length(1);
  });

  it('signs up with Enter in either field', async () => {
    const signup = await make(connect().adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    field(signup, 'name')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
  });

  it('offers no sign-in in its field', async () => {
    const signup = await make(connect().adapter);
    expect(field(signup)?.autocomplete).to.equal('username');
  });

  it('asks for what is missing, under the field', async () => {
    const signup = await make(fakeAdapter());
    part(signup, 'button')?.click();
    await signup.updateComplete;
    const input = field(signup);
    expect(document.getElementById(`${input?.id}-error`)?.textContent).to.equal('Enter your email.');
    expect(document.activeElement).to.equal(input);
    expect(signup.state.status).to.equal('idle');
  });

  it('says under the field that the name is taken, and keeps everything that was typed', async () => {
    const site = connect();
    await signUp(site);
    const signup = await make(site.adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    part(signup, 'button')?.click();
    await waitForState(signup, 'failed');
    await signup.updateComplete;
    expect(document.getElementById(`${field(signup)?.id}-error`)?.textContent).to.contain('already an account');
    expect([field(signup, 'name')?.value, field(signup)?.value]).to.deep.equal(['Mia', 'mia@example.com']);
  });

  it('is calm when the person cancels, and works the next time', async () => {
    const signup = await make(connect().adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    device.scriptNext('cancel');
    part(signup, 'button')?.click();
    await waitForState(signup, 'failed');
    expect(status(signup)).to.equal('Your passkey wasn’t created. Try again whenever you’re ready.');
    expect(part(signup, 'status')?.dataset['tone']).to.equal('calm');
    part(signup, 'button')?.click();
    await waitForState(signup, 'signed-up');
  });

  it('offers a way out while the browser’s prompt is open', async () => {
    const signup = await make(connect().adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    device.scriptNext('never');
    part(signup, 'button')?.focus();
    part(signup, 'button')?.click();
    await waitForState(signup, 'prompting');
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'cancel'));
    part(signup, 'cancel')?.click();
    await waitForState(signup, 'idle');
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
    expect(device.pending?.kind).to.equal(undefined);
  });

  it('adopts the author’s form', async () => {
    const site = connect();
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${site.adapter}
        ><form action="/join" method="post">
          <input name="email" type="email" value="mia@example.com" /><input name="name" value="Mia" /></form
      ></passkey-signup>`,
    );
    signup.querySelector('form')?.requestSubmit();
    await waitForState(signup, 'signed-up');
    expect(signup.querySelectorAll('form')).to.have.length(1);
  });

  it('goes to success-url only within this site', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...args: unknown[]) => said.push(...args);
    const signup = await make(connect().adapter);
    signup.successUrl = '//evil.example';
    await fill(signup, 'Mia', 'mia@example.com');
    await signup.signUp();
    await until(() => said.length > 0);
    console.error = error;
    expect(signup.state.status).to.equal('signed-up');
    expect(String(said[0])).to.contain('success-url');
  });

  it('is accessible while idle, asking, prompting and done', async () => {
    const signup = await make(connect().adapter);
    await expect(signup).to.be.accessible();
    part(signup, 'button')?.click();
    await signup.updateComplete;
    await expect(signup).to.be.accessible();
    await fill(signup, 'Mia', 'mia@example.com');
    device.scriptNext('never');
    part(signup, 'button')?.click();
    await waitForState(signup, 'prompting');
    await expect(signup).to.be.accessible();
    signup.cancel();
    await signup.signUp();
    await signup.updateComplete;
    await expect(signup).to.be.accessible();
  });

  it('falls silent when it leaves the page', async () => {
    const signup = await make(fakeAdapter({ registrationOptions: never }));
    await fill(signup, 'Mia', 'mia@example.com');
    part(signup, 'button')?.click();
    await waitForState(signup, 'preparing');
    signup.remove();
    await settle();
    expect(signup.state.status).to.equal('idle');
  });
});

describe('<passkey-signup> with the browser’s own virtual authenticator', () => {
  it('makes a discoverable passkey', async () => {
    await resetVirtualAuthenticators();
    const device = await addVirtualAuthenticator();
    const signup = await make(connect().adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    await signup.signUp();
    expect(signup.state.status).to.equal('signed-up');
    const [made] = await device.credentials();
    expect(made).to.deep.include({ isResidentCredential: true, userName: 'mia@example.com', rpId: 'localhost' });
  });
});
