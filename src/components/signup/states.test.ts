import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp, type Connection, type ConnectOptions } from '../../../test/connect.ts';
import { never } from '../../../test/fake-adapter.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { saidAndFocused } from '../../../test/said-and-focused.ts';
import type { Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import type { SignedUpEvent } from '../events/signed-up-event.ts';
import type { StateEvent } from '../events/state-event.ts';
import './define.ts';
import type { PasskeySignup } from './signup.ts';

const MIA = 'mia@example.com';

/** Every state, reached with the keyboard before the relying party: where the focus is, and what is said (decision 0013). */
describe('<passkey-signup>, state by state', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => device.uninstall());

  it('idle: nothing is said, and the focus stays in the field', async () => {
    const { signup } = await visit();
    field(signup)?.focus();
    expect(saidAndFocused(signup)).to.deep.equal({ said: '', focus: 'Email' });
  });

  it('preparing: says so; the focus and what was typed stay in the field', async () => {
    const { signup } = await visit({ instead: { registrationOptions: never } });
    await signsUp(signup);
    await waitForState(signup, 'preparing');
    expect(saidAndFocused(signup)).to.deep.equal({ said: 'One moment…', focus: 'Email' });
    expect(field(signup)?.value).to.equal(MIA);
  });

  it('preparing, by the button: the focus goes to "Cancel", and back with it', async () => {
    const { signup } = await visit({ instead: { registrationOptions: never } });
    await types(signup);
    part(signup, 'button')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'preparing');
    await until(() => saidAndFocused(signup).focus === 'Cancel');
    await sendKeys({ press: 'Enter' });
    await waitForState(signup, 'idle');
    await until(() => saidAndFocused(signup).focus === 'Create a passkey');
    expect(saidAndFocused(signup).said).to.equal('');
  });

  it('prompting: says what to do', async () => {
    const { signup } = await visit();
    device.scriptNext('never');
    await signsUp(signup);
    await waitForState(signup, 'prompting');
    expect(saidAndFocused(signup)).to.deep.equal({ said: 'Use your fingerprint, face or screen lock to continue.', focus: 'Email' });
  });

  it('verifying: says what is being made', async () => {
    const { signup } = await visit({ instead: { verifyRegistration: (_, __, ___, call) => never(undefined, call) } });
    await signsUp(signup);
    await waitForState(signup, 'verifying');
    expect(saidAndFocused(signup)).to.deep.equal({ said: 'Creating your account…', focus: 'Email' });
  });

  it('entering-code: the field has the focus, and says where the code went', async () => {
    const { signup } = await visit({ policy: { signUpProof: 'email-code' } });
    await signsUp(signup);
    await waitForState(signup, 'entering-code');
    await until(() => saidAndFocused(signup).focus === 'Code');
    const description = document.activeElement?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.getElementById(description)?.textContent).to.equal('Enter the code we sent to m•••@example.com.');
    expect(saidAndFocused(signup).said).to.equal('');
  });

  it('redirecting: says that something goes on, until the page is left', async () => {
    const { signup } = await visit({ instead: { registrationOptions: () => Promise.resolve({ kind: 'redirect', url: '#elsewhere' }) } });
    await signsUp(signup);
    await waitForState(signup, 'redirecting');
    expect(saidAndFocused(signup)).to.deep.equal({ said: 'One moment…', focus: 'Email' });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('signed-up: the sentence has the focus, and is said once', async () => {
    const { signup } = await visit();
    await signsUp(signup);
    await waitForState(signup, 'signed-up');
    await until(() => saidAndFocused(signup).focus === 'Your account is ready.');
    expect(saidAndFocused(signup).said).to.equal('');
  });

  it('failed, since there is such an account: the field has the focus, and says why', async () => {
    const { signup } = await visit({ policy: { enumeration: 'honest' }, taken: true });
    await signsUp(signup);
    await waitForState(signup, 'failed');
    await until(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(saidAndFocused(signup)).to.deep.equal({ said: '', focus: 'Email' });
    expect(signup.querySelector('[data-passkey="error"]')?.textContent).to.match(/account/);
  });

  it('failed, since the prompt was cancelled: says so calmly', async () => {
    const { signup } = await visit();
    device.scriptNext('cancel');
    await signsUp(signup);
    await waitForState(signup, 'failed');
    expect(saidAndFocused(signup).said).to.match(/^Your passkey wasn’t created|wasn’t/);
    expect(part(signup, 'status')?.dataset['tone']).to.equal('calm');
    expect(field(signup)?.value).to.equal(MIA);
  });
});

describe('<passkey-signup> and what it does not keep', () => {
  it('has the backend’s proof and tokens in its event alone, in no state', async () => {
    const device = softAuthenticator();
    device.install();
    const answer = { kind: 'done', proof: { type: 'code', value: 'the-proof' }, tokens: { a: 'the-token' } } satisfies Done;
    const { signup } = await visit({ instead: { verifyRegistration: () => Promise.resolve(answer) } });
    const states: string[] = [];
    const proofs: unknown[] = [];
    signup.addEventListener('passkey-state', (event) => states.push(JSON.stringify((event as StateEvent).state)));
    signup.addEventListener('passkey-signed-up', (event) => {
      const { proof, tokens } = event as SignedUpEvent;
      proofs.push(proof?.value, tokens);
    });
    await signsUp(signup);
    await waitForState(signup, 'signed-up');
    expect(proofs).to.deep.equal(['the-proof', { a: 'the-token' }]);
    expect(states.concat(JSON.stringify(signup.state)).join()).not.to.match(/the-proof|the-token/);
    device.uninstall();
  });

  it('ends the prompt when it is taken out of the page', async () => {
    const device = softAuthenticator();
    device.install();
    const { signup } = await visit();
    device.scriptNext('never');
    await signsUp(signup);
    await waitForState(signup, 'prompting');
    const prompt = await device.whenPending();
    signup.remove();
    await until(() => prompt.signal.aborted && signup.state.status === 'idle');
    device.uninstall();
  });
});

// --- helpers ---

const part = (signup: PasskeySignup, name: string) => signup.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const field = (signup: PasskeySignup) => signup.querySelector<HTMLInputElement>('input[name="username"]') ?? undefined;

async function types(signup: PasskeySignup): Promise<void> {
  field(signup)?.focus();
  await sendKeys({ type: MIA });
}

async function signsUp(signup: PasskeySignup): Promise<void> {
  await types(signup);
  await sendKeys({ press: 'Enter' });
}

interface Plan extends ConnectOptions {
  /** What of the adapter answers late, or otherwise. */
  instead?: Partial<PasskeyAdapter>;
  /** Somebody has an account already. */
  taken?: boolean;
}

async function visit({ instead, taken, ...options }: Plan = {}): Promise<Connection & { signup: PasskeySignup }> {
  const connection = connect(options);
  if (taken) await signUp(connection, MIA);
  const adapter = { ...connection.adapter, ...instead };
  const signup = await fixture<PasskeySignup>(html`<passkey-signup .adapter=${adapter}></passkey-signup>`);
  return { ...connection, signup };
}
