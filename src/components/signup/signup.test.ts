import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { withoutPasskeys } from '../../../test/without-passkeys.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import type { SignInChosenEvent } from '../events/sign-in-chosen-event.ts';
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

  it('shows one button also on a page whose style sheet shows every input', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = "input, form [type='submit'] { display: block }";
    document.head.append(sheet);
    const signup = await make(fakeAdapter());
    const submit = signup.querySelector('[type="submit"]');
    const seen = submit?.checkVisibility();
    sheet.remove();
    expect(seen).to.equal(false);
  });

  it('asks for nothing in a browser without passkeys, and says what to do', async () => {
    const signup = await make(fakeAdapter());
    expect(field(signup)?.checkVisibility()).to.equal(true);
    await withoutPasskeys(async () => {
      signup.requestUpdate();
      await signup.updateComplete;
      expect(field(signup)?.checkVisibility()).to.equal(false);
      expect([part(signup, 'intro'), part(signup, 'button')]).to.deep.equal([undefined, undefined]);
      expect(part(signup, 'unsupported')?.textContent).to.equal(
        'This browser can’t use passkeys. To use one, open this page in another browser.',
      );
    });
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

  it('says also at the author’s own field what is wrong with it, until somebody types', async () => {
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${fakeAdapter()}
        ><form><input name="email" type="email" autocomplete="username" aria-label="Email" /></form
      ></passkey-signup>`,
    );
    const theirs = signup.querySelector('input');
    part(signup, 'button')?.click();
    await signup.updateComplete;
    await signup.updateComplete;
    const sentence = part(signup, 'status')?.textContent.trim() ?? '';
    expect(sentence).to.match(/^Enter /);
    expect([theirs?.ariaInvalid, theirs?.ariaDescription]).to.deep.equal(['true', sentence]);
    await sendKeys({ type: 'm' });
    await signup.updateComplete;
    expect(theirs?.outerHTML).to.equal('<input name="email" type="email" autocomplete="username" aria-label="Email">');
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

describe('<passkey-signup> for somebody who has an account', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const taken = fakeAdapter({
    registrationOptions: () => Promise.reject(new PasskeyError('account-exists', { field: 'identifier' })),
  });
  const attempt = async (signup: PasskeySignup) => {
    await fill(signup, 'Mia', 'mia+1@example.com');
    part(signup, 'button')?.click();
    await waitForState(signup, 'failed');
    await signup.updateComplete;
  };

  it('offers to sign in instead, and takes along what was typed', async () => {
    const signup = await make(taken);
    signup.signInUrl = '#sign-in?name={identifier}';
    await attempt(signup);
    expect(document.activeElement === field(signup)).to.equal(true);
    part(signup, 'sign-in')?.focus();
    const chosen = oneEvent<SignInChosenEvent>(signup, 'passkey-sign-in-chosen');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).identifier).to.equal('mia+1@example.com');
    await until(() => location.hash !== '');
    expect(location.hash).to.equal('#sign-in?name=mia%2B1%40example.com');
    expect(field(signup)?.value).to.equal('mia+1@example.com');
    await expect(signup).to.be.accessible();
  });

  it('stays when the page takes over', async () => {
    const signup = await make(taken);
    signup.signInUrl = '#sign-in';
    signup.addEventListener('passkey-sign-in-chosen', (event) => event.preventDefault());
    await attempt(signup);
    part(signup, 'sign-in')?.click();
    await settle();
    expect(location.hash).to.equal('');
  });

  it('goes nowhere but within this site', async () => {
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...args: unknown[]) => said.push(...args);
    const signup = await make(taken);
    signup.signInUrl = '//evil.example/{identifier}';
    await attempt(signup);
    part(signup, 'sign-in')?.click();
    await until(() => said.length > 0);
    console.error = error;
    expect(String(said[0])).to.contain('sign-in-url');
  });

  it('shows the page’s own way to sign in, and tells the page of a click', async () => {
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${taken} sign-in-url="#wrong" ask-name><a slot="sign-in" href="#own">Log in</a></passkey-signup>`,
    );
    const link = signup.querySelector('a');
    expect(link?.checkVisibility()).to.equal(false);
    await attempt(signup);
    expect(link?.checkVisibility()).to.equal(true);
    const chosen = oneEvent<SignInChosenEvent>(signup, 'passkey-sign-in-chosen');
    link?.click();
    expect((await chosen).identifier).to.equal('mia+1@example.com');
    await until(() => location.hash === '#own');
  });

  it('has no such button unless the page says where to sign in, and none before it is needed', async () => {
    const signup = await make(taken);
    await attempt(signup);
    expect(part(signup, 'sign-in')?.textContent).to.equal(undefined);
    const other = await make(fakeAdapter());
    other.signInUrl = '#sign-in';
    await other.updateComplete;
    expect(part(other, 'sign-in')?.textContent).to.equal(undefined);
  });

  it('calls a passkey that is there already no error, and offers to use it (pain 10)', async () => {
    const known = fakeAdapter();
    const { id } = await made(known);
    const registrationOptions: PasskeyAdapter['registrationOptions'] = async (request, call) => {
      const challenge = await known.registrationOptions?.(request, call);
      if (challenge?.kind !== 'create') throw new Error('no options');
      return { ...challenge, publicKey: { ...challenge.publicKey, excludeCredentials: [{ id, type: 'public-key' }] } };
    };
    const signup = await make(fakeAdapter({ registrationOptions }));
    signup.signInUrl = '#sign-in';
    part(signup, 'button')?.focus();
    await attempt(signup);
    await settle();
    expect(status(signup)).to.equal('This device already has a passkey for your account. You can use it to sign in.');
    expect(part(signup, 'status')?.dataset['tone']).to.equal('calm');
    expect(part(signup, 'sign-in')?.textContent).to.equal('Sign in instead');
  });

  const made = async (adapter: PasskeyAdapter) => {
    const signup = await make(adapter);
    await fill(signup, 'Mia', 'mia@example.com');
    await signup.signUp();
    return device.credentials[0] ?? expect.fail('no passkey');
  };
});

describe('<passkey-signup choose-device>', () => {
  let device: SoftAuthenticator;
  let asked: (PublicKeyCredentialCreationOptions & { hints?: string[] })[];
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
    asked = [];
    const { credentials } = navigator;
    const { create } = credentials;
    credentials.create = (options) => {
      if (options?.publicKey) asked.push(options.publicKey);
      return create.call(credentials, options);
    };
  });
  afterEach(() => device.uninstall());

  const choose = async (hints?: string[]) => {
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${connect().adapter} .hints=${hints} choose-device></passkey-signup>`,
    );
    await until(() => part(signup, 'places') !== undefined);
    return signup;
  };
  const radios = (signup: PasskeySignup) => [...(signup.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  const checked = (signup: PasskeySignup) => radios(signup).findIndex((radio) => radio.checked);
  const type = async (signup: PasskeySignup) => {
    field(signup)?.focus();
    await sendKeys({ type: 'mia@example.com' });
  };

  it('asks for the device that was chosen by keyboard, without shutting the others out (pain 19)', async () => {
    const signup = await choose();
    expect(radios(signup).map((radio) => radio.closest('label')?.textContent.trim())).to.deep.equal([
      'This device',
      'A phone or tablet',
      'A security key',
    ]);
    expect(checked(signup)).to.equal(-1);
    await type(signup);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await signup.updateComplete;
    expect(checked(signup)).to.equal(2);
    await sendKeys({ press: 'Tab' });
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'button'));
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
    expect(asked.map(({ hints }) => hints)).to.deep.equal([['security-key']]);
    expect(asked[0]?.authenticatorSelection?.authenticatorAttachment).to.equal(undefined);
  });

  it('leaves it to the browser while nobody has chosen', async () => {
    const signup = await choose();
    await type(signup);
    await signup.signUp();
    expect(asked.map(({ hints }) => hints ?? [])).to.deep.equal([[]]);
  });

  it('keeps the choice when the prompt is cancelled', async () => {
    const signup = await choose();
    await type(signup);
    radios(signup)[1]?.click();
    device.scriptNext('cancel');
    part(signup, 'button')?.click();
    await waitForState(signup, 'failed');
    expect(checked(signup)).to.equal(1);
    part(signup, 'button')?.click();
    await waitForState(signup, 'signed-up');
    expect(asked.map(({ hints }) => hints)).to.deep.equal([['hybrid'], ['hybrid']]);
  });

  it('begins with what the page would like', async () => {
    const signup = await choose(['security-key']);
    expect(checked(signup)).to.equal(2);
    await type(signup);
    await signup.signUp();
    expect(asked.map(({ hints }) => hints)).to.deep.equal([['security-key']]);
  });

  it('takes the page’s wish also without a choice on screen', async () => {
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${connect().adapter} .hints=${['client-device']}></passkey-signup>`,
    );
    expect(part(signup, 'places')?.textContent).to.equal(undefined);
    await type(signup);
    await signup.signUp();
    expect(asked.map(({ hints }) => hints)).to.deep.equal([['client-device']]);
  });

  it('takes its place before it is loaded, and moves nothing when it is', async () => {
    const signup = await fixture<PasskeySignup>(html`<passkey-signup .adapter=${connect().adapter} choose-device></passkey-signup>`);
    const before = part(signup, 'button')?.getBoundingClientRect().top;
    await until(() => part(signup, 'places') !== undefined);
    expect(part(signup, 'button')?.getBoundingClientRect().top).to.equal(before);
  });

  it('speaks the page’s language', async () => {
    const signup = await fixture<PasskeySignup>(
      html`<passkey-signup .adapter=${connect().adapter} lang="ar" choose-device></passkey-signup>`,
    );
    await until(() => part(signup, 'places-label')?.textContent === 'احفظ مفتاح المرور على');
    expect(radios(signup)[0]?.closest('label')?.textContent.trim()).to.equal('هذا الجهاز');
    await expect(signup).to.be.accessible();
  });

  it('is accessible', async () => {
    await expect(await choose()).to.be.accessible();
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
