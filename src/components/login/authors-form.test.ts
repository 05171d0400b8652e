import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { Done, Method, PasskeyAdapter } from '../../adapters/adapter.ts';
import './define.ts';
import type { PasskeyLogin } from './login.ts';

const PROOF: Done = { kind: 'done', proof: { type: 'code', value: 'one-time-code' } };

describe('<passkey-login> in an author’s form', () => {
  it('posts the proof, and nothing of the password with which the visitor signed in', async () => {
    const { form, login, sent } = await visit('post', { start: () => Promise.resolve(PROOF) });
    await signInWithPassword(login);
    await until(() => sent.length > 0);
    expect(sent).to.have.length(1);
    expect(sent[0]?.get('passkey')).to.equal('one-time-code');
    expect([...(sent[0]?.keys() ?? [])]).not.to.include('password');
    expect([...(sent[0]?.values() ?? [])]).not.to.include('hunter2');
    expect(form.noValidate).to.equal(false);
  });

  it('posts the proof also when there is a success-url: without it nobody would be signed in', async () => {
    const { login, sent } = await visit('post', { start: () => Promise.resolve(PROOF) });
    login.successUrl = '#elsewhere';
    await signInWithPassword(login);
    await until(() => sent.length > 0);
    await settle();
    expect(location.hash).to.equal('');
  });

  it('keeps the proof in no form value, so that nothing sent later has it, also not after reset()', async () => {
    const { form, login, sent } = await visit('post', { start: () => Promise.resolve(PROOF) });
    await signInWithPassword(login);
    await until(() => sent.length > 0);
    expect(new FormData(form).get('passkey')).to.equal(null);
    login.reset();
    await login.updateComplete;
    expect(new FormData(form).get('passkey')).to.equal(null);
  });

  it('sends no form that does not post: the proof would be in the page’s address', async () => {
    const { error } = console;
    const advice: string[] = [];
    const note = (...parts: unknown[]) => advice.push(parts.map(String).join(' '));
    const { warn } = console;
    console.error = console.warn = note;
    try {
      const { login, sent } = await visit('get', { start: () => Promise.resolve(PROOF) });
      await signInWithPassword(login);
      await until(() => advice.some((sentence) => sentence.includes('only posted')));
      expect(sent).to.deep.equal([]);
    } finally {
      Object.assign(console, { error, warn });
    }
  });

  it('takes Enter in its own field for its own button, and posts nothing', async () => {
    const started: string[] = [];
    const { login, sent } = await visit('post', {
      lookup: (identifier) => {
        started.push(identifier);
        return Promise.resolve({ methods: ['password'] as Method[] });
      },
    });
    login.querySelector('input')?.focus();
    await sendKeys({ type: 'mia@example.com' });
    await sendKeys({ press: 'Enter' });
    await waitForState(login, 'entering-password');
    expect(started).to.deep.equal(['mia@example.com']);
    expect(sent).to.deep.equal([]);
  });

  it('leaves Enter to an input method that is composing, in its field and in that of a step', async () => {
    const { login, sent } = await visit('post', {});
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    login.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', composing));
    await settle();
    expect(login.querySelector('[data-passkey="error"]')?.textContent).to.equal('');
    await choosePassword(login);
    const password = login.querySelector('input[name="password"]');
    expect(password?.dispatchEvent(new KeyboardEvent('keydown', composing))).to.equal(true);
    await settle();
    expect(login.querySelector('[slot="step"] [id$="-answer-error"]')?.textContent).to.equal('');
    expect(login.state.status).to.equal('entering-password');
    expect(sent).to.deep.equal([]);
  });

  it('leaves Enter in the author’s own fields to the author’s form', async () => {
    const { form, sent } = await visit('post', {});
    form.querySelector<HTMLInputElement>('input[name="theirs"]')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.have.length(1);
  });
});

// --- helpers ---

/** A form with a field of the page's own; what it would send is in `sent`. */
async function visit(method: 'get' | 'post', adapter: Partial<PasskeyAdapter>) {
  const form = await fixture<HTMLFormElement>(html`
    <form action="/nowhere" method=${method}>
      <input name="theirs" />
      <passkey-login
        name="passkey"
        no-autofill
        .adapter=${fakeAdapter({ methods: ['passkey', 'password'], start: () => Promise.resolve({ kind: 'done' }), ...adapter })}
      ></passkey-login>
      <button>Send</button>
    </form>
  `);
  const login = form.querySelector<PasskeyLogin>('passkey-login');
  if (!login) throw new Error('no login');
  const sent: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  await until(() => part(login, 'another-way') !== undefined);
  return { form, login, sent };
}

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;

async function choosePassword(login: PasskeyLogin): Promise<void> {
  part(login, 'another-way')?.click();
  await waitForState(login, 'choosing');
  await until(() => part(login, 'method') !== undefined);
  [...(login.shadowRoot?.querySelectorAll<HTMLElement>('[part="method"]') ?? [])].at(-1)?.click();
  await waitForState(login, 'entering-password');
  await until(() => login.querySelector('input[name="password"]') !== null);
}

async function signInWithPassword(login: PasskeyLogin): Promise<void> {
  await choosePassword(login);
  const account = login.querySelector<HTMLInputElement>('[slot="step"] input[name="username"]');
  if (account) account.value = 'mia@example.com';
  login.querySelector<HTMLInputElement>('input[name="password"]')?.focus();
  await sendKeys({ type: 'hunter2' });
  await sendKeys({ press: 'Enter' });
  await waitForState(login, 'signed-in');
}
