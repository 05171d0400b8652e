import { expect, fixture, html } from '@open-wc/testing';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { configure } from '../configuration.ts';
import '../login/define.ts';
import type { PasskeyLogin } from '../login/login.ts';
import './define.ts';
import type { PasskeyProvider } from './provider.ts';

/** A backend that says its name, as the code of its refusal. */
const saying = (code: 'network' | 'server' | 'rate-limited') =>
  fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError(code)) });

async function backendOf(login: PasskeyLogin): Promise<unknown> {
  await login.updateComplete;
  void login.signIn();
  await waitForState(login, 'failed');
  return login.state.status === 'failed' ? login.state.error.code : undefined;
}

describe('<passkey-provider>', () => {
  afterEach(() => configure({ adapter: undefined, messages: undefined, language: undefined }));

  it('gives its backend, words and language to elements below it, through shadow roots', async () => {
    const provider = await fixture<PasskeyProvider>(
      html`<passkey-provider .adapter=${saying('server')} .messages=${{ signInHeading: 'Ahoy' }} language="de"
        ><div></div
      ></passkey-provider>`,
    );
    const root = provider.querySelector('div')?.attachShadow({ mode: 'open' });
    const login = document.createElement('passkey-login');
    login.noAutofill = true;
    root?.append(login);
    expect(await backendOf(login)).to.equal('server');
    while (login.shadowRoot?.querySelector('[part="button"]')?.textContent.trim() !== 'Mit Passkey anmelden') await settle(1);
    expect(login.shadowRoot.querySelector('[part="heading"]')?.textContent).to.equal('Ahoy');
  });

  it('takes no place', async () => {
    const provider = await fixture<PasskeyProvider>(html`<passkey-provider></passkey-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('passes a change on: any backend can take another’s place (pain 29)', async () => {
    const provider = await fixture<PasskeyProvider>(
      html`<passkey-provider .adapter=${saying('server')}><passkey-login no-autofill></passkey-login></passkey-provider>`,
    );
    const login = provider.querySelector('passkey-login') as PasskeyLogin;
    provider.adapter = saying('network');
    await provider.updateComplete;
    expect(await backendOf(login)).to.equal('network');
  });

  it('is heard also by an element that was moved within it', async () => {
    const provider = await fixture<PasskeyProvider>(
      html`<passkey-provider .messages=${{ signInHeading: 'One' }}
        ><div></div>
        <passkey-login no-autofill></passkey-login
      ></passkey-provider>`,
    );
    const login = provider.querySelector('passkey-login') as PasskeyLogin;
    provider.querySelector('div')?.append(login);
    await login.updateComplete;
    provider.messages = { signInHeading: 'Two' };
    await provider.updateComplete;
    await login.updateComplete;
    expect(login.shadowRoot?.querySelector('[part="heading"]')?.textContent).to.equal('Two');
  });

  it('loses against the element’s own backend, and wins against configure()', async () => {
    configure({ adapter: saying('rate-limited') });
    const provider = await fixture<PasskeyProvider>(
      html`<passkey-provider .adapter=${saying('server')}
        ><passkey-login no-autofill></passkey-login><passkey-login no-autofill .adapter=${saying('network')}></passkey-login
      ></passkey-provider>`,
    );
    const [first, second] = [...provider.querySelectorAll('passkey-login')] as [PasskeyLogin, PasskeyLogin];
    expect(await backendOf(first)).to.equal('server');
    expect(await backendOf(second)).to.equal('network');
    const outside = await fixture<PasskeyLogin>(html`<passkey-login no-autofill></passkey-login>`);
    expect(await backendOf(outside)).to.equal('rate-limited');
  });

  it('keeps one backend for one base-url, so that nothing below arms its autofill anew', async () => {
    const provider = await fixture<PasskeyProvider>(
      html`<passkey-provider base-url="/passkeys"><passkey-login></passkey-login></passkey-provider>`,
    );
    const asked: string[] = [];
    provider.querySelector('passkey-login')?.addEventListener('passkey-before-prompt', (event) => {
      asked.push(event.type);
      event.preventDefault();
    });
    provider.messages = { signInHeading: 'Ahoy' };
    await provider.updateComplete;
    await settle();
    expect(asked.length).to.be.lessThan(2);
  });

  it('serves an element that was there before it was defined', async () => {
    const page = document.createElement('iframe');
    document.body.append(page);
    // Definitions are per window, so a fresh one can define login first and the provider later.
    const source = (path: string) => new URL(path, import.meta.url).href;
    page.srcdoc = `<!doctype html><passkey-provider base-url="/nowhere"><passkey-login no-autofill></passkey-login></passkey-provider>
      <script type="module">
        await import('${source('../login/define.ts')}');
        const login = document.querySelector('passkey-login');
        await login.updateComplete;
        await import('${source('./define.ts')}');
        await customElements.whenDefined('passkey-provider');
        await new Promise((resolve) => setTimeout(resolve));
        await login.updateComplete;
        login.addEventListener('passkey-error', ({ error }) => parent.postMessage(error.code, '*'));
        login.signIn();
      </script>`;
    const { data } = await new Promise<MessageEvent<unknown>>((resolve) => addEventListener('message', resolve, { once: true }));
    page.remove();
    expect(data).to.equal('invalid-response'); // it asked the provider's backend, which is none
  });

  it('speaks with a page that configures late', async () => {
    const login = await fixture<PasskeyLogin>(html`<passkey-login no-autofill></passkey-login>`);
    configure({ messages: { signInHeading: 'Late' }, adapter: saying('server') });
    expect(await backendOf(login)).to.equal('server');
    expect(login.shadowRoot?.querySelector('[part="heading"]')?.textContent).to.equal('Late');
  });
});
