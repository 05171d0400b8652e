import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { waitForState } from '../../test/wait-for-state.ts';
import './login/define.ts';
import type { PasskeyLogin } from './login/login.ts';

describe('A flow that led elsewhere', () => {
  const { addEventListener, removeEventListener } = window;
  afterEach(() => {
    Object.assign(window, { addEventListener, removeEventListener });
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is over when the visitor comes back to the page as it was left: the button is there again, and no spinner', async () => {
    const { login, comeBack } = await redirected();
    comeBack(false);
    expect(login.state.status).to.equal('redirecting');
    comeBack(true);
    await waitForState(login, 'idle');
    expect(part(login, 'spinner')).to.equal(null);
    expect(part(login, 'cancel')).to.equal(null);
    expect(part(login, 'button')?.textContent.trim()).to.equal('Sign in with a passkey');
  });

  it('listens to the page only while its element is there', async () => {
    const { login, listeners } = await redirected();
    expect(listeners.size).to.equal(1);
    login.remove();
    await Promise.resolve();
    expect(listeners.size).to.equal(0);
  });
});

// --- helpers ---

const part = (login: PasskeyLogin, name: string) => login.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** A login whose backend continues elsewhere. The page's own listeners are kept apart: the test runner has some for the same event. */
async function redirected() {
  const listeners = new Set<EventListener>();
  const { addEventListener, removeEventListener } = window;
  const isPageShow = (type: string, listener: unknown): listener is EventListener => type === 'pageshow' && typeof listener === 'function';
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    if (isPageShow(type, listener)) listeners.add(listener);
    else addEventListener.call(window, type, listener, options);
  };
  window.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions | boolean) => {
    if (isPageShow(type, listener)) listeners.delete(listener);
    else removeEventListener.call(window, type, listener, options);
  };
  const adapter = fakeAdapter({ authenticationOptions: () => Promise.resolve({ kind: 'redirect', url: `${location.href}#elsewhere` }) });
  const login = await fixture<PasskeyLogin>(html`<passkey-login .adapter=${adapter} no-autofill></passkey-login>`);
  await login.signIn();
  await waitForState(login, 'redirecting');
  const comeBack = (persisted: boolean) => {
    for (const listener of [...listeners]) listener(new PageTransitionEvent('pageshow', { persisted }));
  };
  return { login, listeners, comeBack };
}
