import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { Answer, Method, PasskeyAdapter, Step } from '../../adapters/adapter.ts';
import '../login/define.ts';
import type { PasskeyLogin } from '../login/login.ts';

describe('The form of a step', () => {
  it('takes the focus also inside another component’s shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    const login = await visit(root);
    await say(login);
    await waitForState(login, 'entering-password');
    await until(() => login.querySelector('[slot="step"]') !== null);
    expect((root.activeElement as HTMLInputElement | null)?.name).to.equal('password');
  });

  it('leaves the focus where a person is busy elsewhere in that shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const root = page.attachShadow({ mode: 'open' });
    const other = document.createElement('input');
    root.append(other);
    let reply: ((known: { methods: Method[] }) => void) | undefined;
    const login = await visit(root, { methods: ['passkey', 'password'], lookup: () => new Promise((resolve) => (reply = resolve)) });
    await say(login);
    await until(() => reply !== undefined);
    other.focus();
    reply?.({ methods: ['password'] });
    await waitForState(login, 'entering-password');
    await until(() => login.querySelector('[slot="step"]') !== null);
    expect(root.activeElement === other).to.equal(true);
  });

  it('says that another code was sent only when one was asked for', async () => {
    const answers: Answer[] = [];
    const respond = (_: Step, answer: Answer) => {
      answers.push(answer);
      return Promise.resolve(CODE());
    };
    const login = await visit(await fixture<HTMLElement>(html`<div></div>`), { methods: ['passkey', 'email-code'], respond });
    await say(login);
    await waitForState(login, 'entering-code');
    await until(() => login.querySelector('input[name="code"]') !== null);
    login.querySelector<HTMLInputElement>('input[name="code"]')?.focus();
    await sendKeys({ type: '111111' });
    await sendKeys({ press: 'Enter' });
    await until(() => answers.length === 1);
    await waitForState(login, 'entering-code');
    expect(status(login)).to.equal('');
    part(login, 'resend')?.click();
    await until(() => answers.length === 2 && status(login) === 'A new one is on its way.');
    expect(answers).to.deep.equal([{ code: '111111' }, { resend: true }]);
  });
});

// --- helpers ---

/** A code is asked for; every time a step of its own. */
const CODE = (): Step => ({ kind: 'code', method: 'email-code' });

/** A login whose backend wants the account's other method. */
async function visit(parent: ParentNode & Node, overrides: Partial<PasskeyAdapter> = {}): Promise<PasskeyLogin> {
  const methods: Method[] = [...(overrides.methods ?? ['passkey', 'password'])];
  const login = document.createElement('passkey-login');
  login.noAutofill = true;
  login.adapter = fakeAdapter({
    methods,
    lookup: () => Promise.resolve({ methods: methods.slice(1) }),
    start: () => Promise.resolve(CODE()),
    ...overrides,
  });
  parent.append(login);
  await until(() => part(login, 'another-way') !== undefined);
  return login;
}

async function say(login: PasskeyLogin): Promise<void> {
  login.querySelector('input')?.focus();
  await sendKeys({ type: 'mia@example.com' });
  await sendKeys({ press: 'Enter' });
}

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (login: PasskeyLogin) => part(login, 'status')?.textContent.trim();
