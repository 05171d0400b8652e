import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import './define.ts';
import type { PasskeySignup } from './signup.ts';

const MIA = 'mia@example.com';
const CODES = ['abcde-01234', 'fghjk-56789'];

describe('<passkey-signup recovery-codes>', () => {
  let device: SoftAuthenticator;
  let restore: (() => void)[];
  beforeEach(() => {
    restore = [];
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
    for (const undo of restore) undo();
  });

  it('shows the codes once the account is there, with the focus on their heading; each of them signs in', async () => {
    const site = connect({ policy: { methods: ['passkey', 'recovery-code'] } });
    const signup = await signedUp(site.adapter);
    await until(() => codesOf(signup).length > 0);
    await settle();
    expect(codesOf(signup)).to.have.length(10);
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'heading'));
    expect(part(signup, 'heading')?.textContent).to.equal('Keep your recovery codes');
    const [code = ''] = codesOf(signup);
    const call = { signal: new AbortController().signal };
    await site.adapter.signOut?.(call);
    const step = await site.adapter.start?.('recovery-code', { identifier: MIA }, call);
    if (step?.kind !== 'code') throw new Error('no step');
    expect(await site.adapter.respond?.(step, { code }, call)).to.have.nested.property('account.name', MIA);
  });

  it('goes on when they are kept: focus, event and success-url come then, and the codes are gone', async () => {
    const { seen } = listen();
    const signup = await signedUp(withCodes(), { successUrl: '#kept' });
    restore.push(() => history.replaceState(null, '', location.pathname + location.search));
    await until(() => codesOf(signup).length > 0);
    expect(location.hash).to.equal('');
    expect(seen('passkey-recovery-codes-finished')).to.deep.equal([]);
    part(signup, 'codes-kept')?.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(location.hash).to.equal('#kept');
    expect(seen('passkey-recovery-codes-finished')).to.deep.equal([{ isTrusted: false, kept: true }]);
    expect(codesOf(signup)).to.deep.equal([]);
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'done'));
    expect(part(signup, 'done')?.textContent.trim()).to.equal('Your account is ready.');
  });

  it('stays on the page when it was told to, but shows the codes all the same', async () => {
    const signup = await make(withCodes(), { successUrl: '#kept' });
    signup.addEventListener('passkey-signed-up', (event) => event.preventDefault());
    await submit(signup);
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-kept')?.click();
    await settle();
    expect(location.hash).to.equal('');
  });

  it('tells nobody else: no event, no storage, no state has a code', async () => {
    const { all } = listen();
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-kept')?.click();
    await settle();
    const told = JSON.stringify([...all(), signup.state, Object.entries(localStorage), Object.entries(sessionStorage), location.href]);
    for (const code of CODES) expect(told).not.to.contain(code);
    expect(told).to.contain('signed-up');
  });

  it('copies them, and says so', async () => {
    const copied: string[] = [];
    stubClipboard((text) => Promise.resolve(void copied.push(text)));
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-copy')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => status(signup) !== '');
    expect(copied).to.deep.equal([CODES.join('\n')]);
    expect(status(signup)).to.equal('The codes are copied. Paste them in a safe place.');
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'codes-copy'));
  });

  it('says so each time', async () => {
    stubClipboard(() => Promise.resolve());
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-copy')?.click();
    await until(() => status(signup) !== '');
    const said: (string | undefined)[] = [];
    const watch = new MutationObserver(() => said.push(status(signup)));
    watch.observe(part(signup, 'status') as HTMLElement, { subtree: true, childList: true, characterData: true });
    part(signup, 'codes-copy')?.click();
    await until(() => said.length > 1);
    watch.disconnect();
    expect([...new Set(said)]).to.deep.equal(['', 'The codes are copied. Paste them in a safe place.']);
  });

  it('selects them where the browser lets no page copy', async () => {
    stubClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-copy')?.click();
    await until(() => status(signup) !== '');
    expect(status(signup)).to.match(/^The codes are selected\./);
    for (const code of CODES) expect(String(getSelection())).to.contain(code);
  });

  it('downloads them as a text, with the account’s name and what they are for', async () => {
    const files: { name: string; text: Promise<string> }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    restore.push(() => (HTMLAnchorElement.prototype.click = click));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
    };
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    part(signup, 'codes-download')?.click();
    await until(() => status(signup) !== '');
    expect(status(signup)).to.match(/^The codes are in your downloads\./);
    expect(files[0]?.name).to.equal('recovery-codes.txt');
    expect((await files[0]?.text)?.split('\r\n')).to.deep.equal([
      `Recovery codes for ${MIA}`,
      'Each code lets you sign in once. Keep this file in a safe place.',
      '',
      ...CODES,
      '',
    ]);
  });

  it('calls it no failed sign-up when none can be made: tries again', async () => {
    let tries = 0;
    const { promise: second, resolve: answer } = Promise.withResolvers<string[]>();
    const createRecoveryCodes = () => ((tries += 1) === 1 ? Promise.reject(new PasskeyError('server')) : second);
    const signup = await signedUp(fakeAdapter({ createRecoveryCodes }));
    await until(() => part(signup, 'codes-retry') !== undefined);
    await settle();
    expect(signup.state.status).to.equal('signed-up');
    expect(part(signup, 'done')?.textContent.trim()).to.equal('Your account is ready.');
    expect(status(signup)).to.match(/^We couldn’t make your recovery codes just now\./);
    expect(part(signup, 'status')?.dataset['tone']).to.equal('calm');
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'codes-retry'));
    await expect(signup).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(() => part(signup, 'codes-retry')?.ariaDisabled === 'true');
    expect(signup.shadowRoot?.activeElement === part(signup, 'codes-retry'), 'it waits where it was').to.equal(true);
    answer(CODES);
    await until(() => codesOf(signup).length > 0);
    await settle();
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'heading'));
  });

  it('lets somebody go on without them', async () => {
    const { seen } = listen();
    const signup = await signedUp(fakeAdapter({ createRecoveryCodes: () => Promise.resolve([]) }), { successUrl: '#without' });
    restore.push(() => history.replaceState(null, '', location.pathname + location.search));
    await until(() => part(signup, 'codes-go-on') !== undefined);
    part(signup, 'codes-go-on')?.click();
    await settle();
    expect(seen('passkey-recovery-codes-finished')).to.deep.equal([{ isTrusted: false, kept: false }]);
    expect(location.hash).to.equal('#without');
  });

  it('says that they are being made while it takes its time, and stops on reset', async () => {
    let signal: AbortSignal | undefined;
    const createRecoveryCodes: PasskeyAdapter['createRecoveryCodes'] = (call) => {
      ({ signal } = call);
      return never(undefined, call);
    };
    const signup = await signedUp(fakeAdapter({ createRecoveryCodes }));
    await until(() => status(signup) === 'Making your recovery codes…');
    expect(signup.shadowRoot?.activeElement).to.equal(part(signup, 'done'));
    signup.reset();
    await signup.updateComplete;
    expect(signal?.aborted).to.equal(true);
    expect(signup.querySelector('input')?.checkVisibility()).to.equal(true);
    expect(status(signup)).to.equal('');
  });

  it('makes none unless the page asks, where the adapter cannot, or while there is only a proof', async () => {
    const proof = { type: 'code', value: 'x' } as const;
    let made = 0;
    const createRecoveryCodes = () => Promise.resolve([`code ${String((made += 1))}`]);
    const quiet = await make(fakeAdapter({ createRecoveryCodes }));
    quiet.recoveryCodes = false;
    await submit(quiet);
    await signedUp(fakeAdapter());
    await signedUp(fakeAdapter({ createRecoveryCodes, verifyRegistration: () => Promise.resolve({ kind: 'done', proof }) }));
    expect(made).to.equal(0);
  });

  it('speaks the page’s language, and takes the page’s own words', async () => {
    const signup = await make(withCodes());
    signup.lang = 'de';
    signup.messages = { codesKept: 'Weiter geht’s' };
    await until(() => part(signup, 'button')?.textContent.trim() === 'Passkey erstellen');
    await submit(signup);
    await until(() => codesOf(signup).length > 0);
    expect(part(signup, 'codes-copy')?.textContent).to.equal('Kopieren');
    expect(part(signup, 'codes-kept')?.textContent).to.equal('Weiter geht’s');
  });

  it('is accessible', async () => {
    const signup = await signedUp(withCodes());
    await until(() => codesOf(signup).length > 0);
    await expect(signup).to.be.accessible();
  });

  // --- helpers ---

  async function make(adapter: PasskeyAdapter, { successUrl }: { successUrl?: string } = {}): Promise<PasskeySignup> {
    const signup = await fixture<PasskeySignup>(html`<passkey-signup .adapter=${adapter} recovery-codes></passkey-signup>`);
    signup.successUrl = successUrl;
    return signup;
  }

  async function submit(signup: PasskeySignup) {
    signup.querySelector('input')?.focus();
    await sendKeys({ type: MIA });
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'signed-up');
  }

  async function signedUp(adapter: PasskeyAdapter, options?: { successUrl?: string }): Promise<PasskeySignup> {
    const signup = await make(adapter, options);
    await submit(signup);
    return signup;
  }

  /** Every event of the kit that reaches the page. */
  function listen() {
    const events: Event[] = [];
    const names = ['passkey-before-prompt', 'passkey-state', 'passkey-signed-up', 'passkey-error', 'passkey-recovery-codes-finished'];
    const onEvent = (event: Event) => void events.push(event);
    for (const name of names) {
      document.addEventListener(name, onEvent);
      restore.push(() => {
        document.removeEventListener(name, onEvent);
      });
    }
    const all = () => events.map((event) => [event.type, Object.entries(event)]);
    return {
      all,
      seen: (name: string) => events.filter(({ type }) => type === name).map((event) => Object.fromEntries(Object.entries(event))),
    };
  }

  function stubClipboard(writeText: (text: string) => Promise<void>) {
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    restore.push(() => {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });
  }
});

const part = (signup: PasskeySignup, name: string) => signup.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (signup: PasskeySignup) => part(signup, 'status')?.textContent.trim();
const codesOf = (signup: PasskeySignup) =>
  [...(signup.shadowRoot?.querySelectorAll('[part="codes"] li') ?? [])].map((item) => item.textContent);
const withCodes = () => fakeAdapter({ createRecoveryCodes: () => Promise.resolve(CODES) });
