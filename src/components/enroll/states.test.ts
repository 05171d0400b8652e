import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { passwordVisitor } from '../../../test/password-visitor.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { gate } from '../../../test/gate.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { SignInFlow } from '../../flows/sign-in-flow.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import './define.ts';
import type { PasskeyEnroll } from './enroll.ts';

// What a person who sees nothing knows at each step: where the focus is, and what is said.

describe('<passkey-enroll>, with the eyes closed', () => {
  let device: SoftAuthenticator;
  let enroll: PasskeyEnroll;
  let region: Element | undefined;
  const finished: Event[] = [];
  const uncaught: unknown[] = [];
  const onFinished = (event: Event) => finished.push(event);
  const onUncaught = (event: ErrorEvent | PromiseRejectionEvent) =>
    uncaught.push(event instanceof PromiseRejectionEvent ? event.reason : event.message);

  beforeEach(() => {
    device = softAuthenticator({ conditionalCreate: 'never' });
    device.install();
    finished.length = 0;
    uncaught.length = 0;
    document.addEventListener('passkey-enroll-finished', onFinished);
    addEventListener('unhandledrejection', onUncaught);
    addEventListener('error', onUncaught);
  });
  afterEach(() => {
    document.removeEventListener('passkey-enroll-finished', onFinished);
    removeEventListener('unhandledrejection', onUncaught);
    removeEventListener('error', onUncaught);
    device.uninstall();
    for (const key of Object.keys(localStorage)) if (key.startsWith('passkey-elements.enroll.')) localStorage.removeItem(key);
  });

  const part = (name: string) => enroll.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
  const focus = () => enroll.shadowRoot?.activeElement;
  /** The part that has the focus. */
  const focused = () => focus()?.getAttribute('part');
  const said = () => region?.textContent.trim();

  /** The offer is on the page, below a field that has the focus. */
  async function offer(adapter: PasskeyAdapter): Promise<void> {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    field.focus();
    enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll .adapter=${adapter}></passkey-enroll>`);
    region = part('status');
    expect(region?.getAttribute('role')).to.equal('status');
    await waitForState(enroll, 'offering');
    await until(() => part('button') !== undefined);
    expect([document.activeElement === field, said()]).to.deep.equal([true, '']);
  }

  /** Moves on with the keyboard until a part has the focus, and presses it. */
  async function press(name: string) {
    for (let steps = 0; steps < 10 && focused() !== name; steps += 1) await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(name);
    await sendKeys({ press: 'Enter' });
  }

  it('preparing, prompting, verifying, created: each is said, the focus is on the way out, and then on what has come of it', async () => {
    const { adapter } = await passwordVisitor();
    const [challenge, verdict] = [gate(), gate()];
    const { registrationOptions, verifyRegistration } = adapter;
    await offer({
      ...adapter,
      ...(registrationOptions && { registrationOptions: challenge.before(registrationOptions) }),
      ...(verifyRegistration && { verifyRegistration: verdict.before(verifyRegistration) }),
    });
    device.scriptNext('never');
    await press('button');
    await waitForState(enroll, 'preparing');
    await until(() => focused() === 'cancel');
    expect(said()).to.equal('One moment…');
    challenge.open();
    await waitForState(enroll, 'prompting');
    expect([focused(), said()]).to.deep.equal(['cancel', 'Use your fingerprint, face or screen lock to continue.']);
    await device.whenPending();
    device.pick();
    await waitForState(enroll, 'verifying');
    expect([focused(), said()]).to.deep.equal(['cancel', 'Saving your passkey…']);
    expect(part('status') === region, 'one region from the beginning').to.be.true;
    verdict.open();
    await waitForState(enroll, 'created');
    await until(() => focused() === 'done');
    expect(focus()?.textContent.trim()).to.equal('Your passkey is ready. Use it the next time you sign in.');
    expect(said(), 'not twice').to.equal('');
  });

  it('exists: the focus is on the sentence that says so, and it is not said twice', async () => {
    const site = connect();
    await signUp(site);
    await new SignInFlow().signIn(site.adapter, {});
    await offer(site.adapter);
    await press('button');
    await waitForState(enroll, 'exists');
    await until(() => focused() === 'done');
    expect(focus()?.textContent.trim()).to.equal('This device already has a passkey for your account. You can use it to sign in.');
    expect(said()).to.equal('');
    await press('close');
    await waitForState(enroll, 'finished');
    await until(() => focus()?.className === 'farewell');
    expect(focus()?.textContent, 'no empty place').to.equal(
      'This device already has a passkey for your account. You can use it to sign in.',
    );
  });

  it('upgrading: nobody asked for it, so nothing is said and the focus stays; that there is a passkey is said', async () => {
    const { adapter } = await passwordVisitor();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
    field.focus();
    enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll automatic automatic-timeout="60000" .adapter=${adapter}></passkey-enroll>`);
    region = part('status');
    await waitForState(enroll, 'upgrading');
    expect([document.activeElement === field, said()]).to.deep.equal([true, '']);
    await device.whenPending();
    device.pick();
    await waitForState(enroll, 'created');
    await until(() => said() !== '');
    expect(said()).to.equal('A passkey was saved for your account. Next time, sign in with your fingerprint, face or screen lock.');
    expect([document.activeElement === field, part('status') === region]).to.deep.equal([true, true]);
  });

  it('redirecting: it is said that it takes a moment, and the focus stays on the way out', async () => {
    const url = `${location.pathname}${location.search}#idp`;
    await offer(fakeAdapter({ registrationOptions: () => Promise.resolve({ kind: 'redirect', url }) }));
    await press('button');
    await waitForState(enroll, 'redirecting');
    expect(location.hash).to.equal('#idp');
    history.replaceState(null, '', location.pathname + location.search);
    await until(() => focused() === 'cancel');
    expect(said()).to.equal('One moment…');
  });

  const answers = [
    ['later', 'All right, we’ll ask another time.'],
    ['never', 'All right, we won’t ask again.'],
  ] as const;
  for (const [answer, sentence] of answers) {
    it(`finished, with "${answer}": the focus is on the sentence that says so, where the offer was, and it is not said twice`, async () => {
      const { adapter } = await passwordVisitor();
      await offer(adapter);
      await press(answer);
      await waitForState(enroll, 'finished');
      await until(() => focus() !== null);
      expect([focus()?.textContent, said()]).to.deep.equal([sentence, '']);
      expect(finished[0]).to.include({ outcome: answer });
    });
  }

  describe('when it is taken out of the page', () => {
    it('while prompting: the prompt is aborted, the offer is over, and nothing else is heard of it', async () => {
      const { adapter, requests } = await passwordVisitor();
      await offer(adapter);
      const outcome = enroll.offer();
      device.scriptNext('never');
      await press('button');
      await waitForState(enroll, 'prompting');
      await device.whenPending();
      enroll.remove();
      expect(await outcome).to.equal('failed');
      await until(() => device.pending === undefined);
      await settle();
      expect(requests).not.to.include('POST registration/verify');
      expect([enroll.state.status, finished, uncaught]).to.deep.equal(['idle', [], []]);
    });

    it('while verifying: the request is aborted, the offer is over, and nothing else is heard of it', async () => {
      const { adapter } = await passwordVisitor();
      const signals: AbortSignal[] = [];
      await offer({
        ...adapter,
        verifyRegistration: (request, _credential, _state, call) => {
          signals.push(call.signal);
          return never(request, call);
        },
      });
      const outcome = enroll.offer();
      await press('button');
      await waitForState(enroll, 'verifying');
      await until(() => signals.length > 0);
      enroll.remove();
      expect(await outcome).to.equal('failed');
      await until(() => signals[0]?.aborted === true);
      await settle();
      expect([enroll.state.status, finished, uncaught]).to.deep.equal(['idle', [], []]);
    });
  });
});

// --- helpers ---
