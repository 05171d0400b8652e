import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp, type Connection, type ConnectOptions } from '../../../test/connect.ts';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { until } from '../../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import type { Done, Passkey, PasskeyAdapter } from '../../adapters/adapter.ts';
import { providerNames } from '../../provider-names.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { getPasskey } from '../../webauthn/get-passkey.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { configure } from '../configuration.ts';
import type { CreatedEvent } from '../events/created-event.ts';
import type { PasskeyErrorEvent } from '../events/error-event.ts';
import type { RemovedEvent } from '../events/removed-event.ts';
import type { RenamedEvent } from '../events/renamed-event.ts';
import './define.ts';
import type { PasskeyManager } from './manager.ts';

const DONE: Done = { kind: 'done' };
const DAY = 86_400_000;
const call = { signal: new AbortController().signal };

const all = (manager: PasskeyManager, name: string) => [...(manager.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
const part = (manager: PasskeyManager, name: string, index = 0) => all(manager, name)[index];
const texts = (manager: PasskeyManager, name: string) => all(manager, name).map((element) => element.textContent.trim());
const status = (manager: PasskeyManager) => part(manager, 'status')?.textContent.trim();
const tone = (manager: PasskeyManager) => part(manager, 'status')?.dataset['tone'];
const focused = (manager: PasskeyManager) => manager.shadowRoot?.activeElement?.getAttribute('part') ?? undefined;

/** Clicks like a person: the focus goes there as well. */
async function press(manager: PasskeyManager, name: string, index = 0) {
  const button = part(manager, name, index) ?? expect.fail(`There is no ${name} number ${index}.`);
  button.focus();
  button.click();
  await manager.updateComplete;
}

/** Goes there with Tab and hits Enter, as somebody without a mouse. */
async function hit(manager: PasskeyManager, name: string) {
  while (focused(manager) !== name) await sendKeys({ press: 'Tab' });
  await sendKeys({ press: 'Enter' });
  await manager.updateComplete;
}

/** Where the visitor stands: the focus, and what a screen reader says. */
const stands = (manager: PasskeyManager) => {
  const line = part(manager, 'status');
  return { focus: focused(manager), said: line?.role === 'status' ? line.textContent.trim() : undefined };
};

/** Holds the answers of one of a backend's methods back, until a test lets them go. */
function hold(adapter: PasskeyAdapter, method: 'list' | 'registrationOptions' | 'verifyRegistration') {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<undefined>();
  const original = adapter[method] as (...args: unknown[]) => Promise<unknown>;
  const held = async (...args: unknown[]) => gate.then(() => original.apply(adapter, args));
  return { adapter: { ...adapter, [method]: held }, letGo };
}

async function make(adapter: PasskeyAdapter, { lang = 'en' } = {}): Promise<PasskeyManager> {
  const manager = await fixture<PasskeyManager>(html`<passkey-manager .adapter=${adapter} lang=${lang}></passkey-manager>`);
  await until(() => manager.state.status === 'failed' || (manager.state.status === 'ready' && !part(manager, 'skeleton')));
  await settle();
  await manager.updateComplete;
  return manager;
}

const passkeysOf = (...names: string[]): Passkey[] =>
  names.map((name, index) => ({ id: `id-${index}`, name, createdAt: Date.UTC(2026, 4, 3) }));

/** A backend with a list that obeys. */
function backend(passkeys: Passkey[], overrides: Partial<PasskeyAdapter> = {}): PasskeyAdapter {
  return fakeAdapter({
    list: () => Promise.resolve(passkeys),
    rename: () => Promise.resolve(DONE),
    remove: () => Promise.resolve(DONE),
    ...overrides,
  });
}

/** Somebody with a passkey on this device, signed in with it. */
async function signedIn(options: ConnectOptions = {}): Promise<Connection> {
  const site = connect(options);
  await signUp(site);
  const request = { purpose: 'sign-in', mediation: 'modal' } as const;
  const challenge = await site.adapter.authenticationOptions(request, call);
  if (challenge.kind !== 'get') throw new Error('The relying party gave no options.');
  const credential = await getPasskey(challenge.publicKey);
  await site.adapter.verifyAuthentication(request, credential, challenge.state, call);
  site.requests.length = 0;
  return site;
}

describe('<passkey-manager>', () => {
  let device: SoftAuthenticator;
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
    configure({ resolveProvider: undefined });
  });

  describe('the list', () => {
    it('keeps its place while it loads, and says so to those who cannot see it', async () => {
      const manager = await fixture<PasskeyManager>(
        html`<passkey-manager .adapter=${backend([], { list: () => new Promise(() => {}) })}></passkey-manager>`,
      );
      await waitForState(manager, 'loading');
      expect(part(manager, 'skeleton')?.getBoundingClientRect().height).to.be.greaterThan(200);
      expect([status(manager), tone(manager)]).to.deep.equal(['Loading your passkeys…', 'silent']);
    });

    it('says what a passkey is called, where it is, when it was made and when it was used', async () => {
      const now = Date.now();
      const manager = await make(
        backend([
          {
            id: '1',
            name: 'Phone',
            createdAt: Date.UTC(2026, 4, 3, 12),
            lastUsedAt: now - DAY,
            backupEligible: true,
            transports: ['internal', 'hybrid'],
          },
          { id: '2', createdAt: now, transports: ['usb', 'nfc'], backupEligible: false },
          { id: '3', transports: ['hybrid'] },
          { id: '4', createdAt: Number.NaN, lastUsedAt: now + DAY, backupEligible: false },
        ]),
      );
      const facts = all(manager, 'facts').map((line) => [...line.children].map((fact) => fact.textContent));
      expect(facts[0]).to.deep.equal(['On your devices', 'Created May\u00A03,\u00A02026', 'Last used yesterday']);
      expect(facts[1]?.[0]).to.equal('On a security key');
      expect(facts[1]?.[2]).to.equal('Not used yet');
      expect(facts[3]).to.deep.equal(['On one device', 'Last used today']);
      const today = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(now).replaceAll(' ', '\u00A0');
      expect(texts(manager, 'name')).to.deep.equal(['Phone', `Security key, ${today}`, 'Phone or tablet', 'Passkey']);
    });

    it('gives passkeys without a name that of their provider, and shows no logo of its own (pain 11)', async () => {
      const passkey = { id: '1', aaguid: 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4' };
      configure({ resolveProvider: providerNames });
      const manager = await make(backend([passkey, { ...passkey, id: '2', name: 'Mine' }]));
      expect(texts(manager, 'name')).to.deep.equal(['Google Password Manager', 'Mine']);
      expect(part(manager, 'provider-icon')).to.equal(undefined);
      manager.resolveProvider = () => ({ name: 'The page’s word' });
      await manager.updateComplete;
      expect(texts(manager, 'name')).to.deep.equal(['The page’s word', 'Mine']);
    });

    it('shows a provider’s picture, unless its address is none of an image', async () => {
      const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
      const icons: Record<string, string | Element> = {
        a: pixel,
        b: 'javascript:alert(1)',
        c: 'data:text/html,<b>x</b>',
        d: Object.assign(document.createElement('i'), { id: 'own' }),
      };
      const manager = await fixture<PasskeyManager>(
        html`<passkey-manager
          .adapter=${backend(Object.keys(icons).map((id) => ({ id })))}
          .resolveProvider=${({ id }: Passkey) => ({ name: '<b>bold</b>', icon: icons[id] })}
        ></passkey-manager>`,
      );
      await until(() => all(manager, 'card').length === 4);
      expect(all(manager, 'provider-icon').map((image) => image.getAttribute('src'))).to.deep.equal([pixel]);
      expect(all(manager, 'icon').length).to.equal(3); // two drawings, and that of the button
      expect(manager.shadowRoot?.querySelector('#own')?.localName).to.equal('i');
      expect(texts(manager, 'name')[0]).to.equal('<b>bold</b>');
    });

    it('tells what its owner should know, as text on the card', async () => {
      const adapter = backend(
        [
          { id: '1', name: 'Copied' },
          { id: '2', name: 'Changed' },
          { id: '3', name: 'Old', createdAt: Date.now() - 800 * DAY, lastUsedAt: Date.now() - 366 * DAY },
          { id: '4', name: 'Odd' },
        ],
        {
          notices: () =>
            Promise.resolve([
              { kind: 'clone-suspected', passkeyId: '1' },
              { kind: 'clone-suspected', passkeyId: '1' },
              { kind: 'public-key-changed', passkeyId: '2' },
              { kind: 'something-new', passkeyId: '4' },
            ]),
        },
      );
      const manager = await make(adapter);
      const notices = all(manager, 'card').map((card) => [...card.querySelectorAll('[part="notice"]')].map((notice) => notice.textContent));
      expect(notices.map((list) => list.length)).to.deep.equal([1, 1, 1, 1]);
      expect(notices[0]?.[0]).to.contain('made a copy');
      expect(notices[1]?.[0]).to.contain('isn’t as it was');
      expect(notices[2]?.[0]).to.contain('for over a year');
      expect(notices[3]?.[0]).to.contain('unusual');
    });

    it('says why it could not be loaded, and tries again', async () => {
      let broken = true;
      const list = () => (broken ? Promise.reject(new PasskeyError('network')) : Promise.resolve(passkeysOf('Phone')));
      const manager = await make(backend([], { list }));
      expect(status(manager)).to.equal('We can’t reach the server. Check your connection, then try again.');
      expect(tone(manager)).to.equal('danger');
      expect(part(manager, 'add')).to.equal(undefined);
      await press(manager, 'retry');
      await waitForState(manager, 'failed');
      await settle();
      expect(focused(manager)).to.equal('retry');
      broken = false;
      await press(manager, 'retry');
      await waitForState(manager, 'ready');
      expect(texts(manager, 'name')).to.deep.equal(['Phone']);
      expect(focused(manager)).to.equal('heading');
    });

    it('says that it loads once more, and moves to the heading, when the button that did it is gone', async () => {
      const site = await signedIn();
      const { adapter, letGo } = hold(site.adapter, 'list');
      let broken = true;
      const list: PasskeyAdapter['list'] = (options) =>
        broken ? Promise.reject(new PasskeyError('network')) : (adapter.list?.(options) ?? Promise.resolve([]));
      const manager = await make({ ...adapter, list });
      broken = false;
      await hit(manager, 'retry');
      await waitForState(manager, 'loading');
      expect(stands(manager)).to.deep.equal({ focus: 'heading', said: 'Loading your passkeys…' });
      letGo(undefined);
      await until(() => all(manager, 'card').length === 1);
      expect(stands(manager)).to.deep.equal({ focus: 'heading', said: '' });
    });

    it('shows nothing of the backend before while another one’s list loads, and goes on with nothing that was begun there', async () => {
      const removed: string[] = [];
      const manager = await make(backend(passkeysOf('Mia’s phone', 'Mia’s key')));
      await press(manager, 'toggle');
      await press(manager, 'remove', 1);
      const tom = hold(
        backend(passkeysOf('Tom’s phone', 'Tom’s key'), { remove: (id) => (removed.push(id), Promise.resolve(DONE)) }),
        'list',
      );
      const confirm = part(manager, 'confirm');
      manager.adapter = tom.adapter;
      await waitForState(manager, 'loading');
      expect([all(manager, 'card').length, part(manager, 'skeleton') !== undefined]).to.deep.equal([0, true]);
      expect(stands(manager)).to.deep.equal({ focus: 'heading', said: 'Loading your passkeys…' });
      confirm?.click();
      tom.letGo(undefined);
      await until(() => all(manager, 'card').length === 2);
      expect([texts(manager, 'name'), all(manager, 'removal').length]).to.deep.equal([['Tom’s phone', 'Tom’s key'], 0]);
      expect([part(manager, 'toggle')?.getAttribute('aria-expanded'), removed]).to.deep.equal(['false', []]);
    });

    it('keeps the cards, and what was begun with them, while the same backend’s list loads anew', async () => {
      const adapter = backend(passkeysOf('Phone', 'Key'));
      const manager = await make(adapter);
      await press(manager, 'rename');
      adapter.list = () => new Promise(() => {});
      void manager.reload();
      await waitForState(manager, 'loading');
      expect([all(manager, 'card').length, focused(manager)]).to.deep.equal([2, 'name-field']);
    });

    it('hides what the backend cannot do', async () => {
      const { rename: _rename, remove: _remove, registrationOptions: _options, ...adapter } = backend(passkeysOf('Phone'));
      const manager = await make(adapter);
      expect(['rename', 'remove', 'add'].map((name) => all(manager, name).length)).to.deep.equal([0, 0, 0]);
      expect(all(manager, 'toggle').length).to.equal(1);
    });

    it('finds passkeys by name when they are many, and says when there is none', async () => {
      const manager = await make(backend(passkeysOf(...Array.from({ length: 12 }, (_, index) => `Key ${index}`))));
      const field = part(manager, 'search') as HTMLInputElement;
      expect([field.type, field.autocomplete]).to.deep.equal(['search', 'off']);
      field.focus();
      await sendKeys({ type: 'KEY 1' });
      await manager.updateComplete;
      expect(texts(manager, 'name')).to.deep.equal(['Key 1', 'Key 10', 'Key 11']);
      await sendKeys({ type: 'x' });
      await manager.updateComplete;
      expect([texts(manager, 'name').length, status(manager), focused(manager)]).to.deep.equal([0, 'No passkey has this name.', 'search']);
    });

    it('says that there is none also after news, and the news that come after that', async () => {
      const adapter = backend(passkeysOf(...Array.from({ length: 12 }, (_, index) => `Key ${index}`)), {
        remove: () => Promise.reject(new PasskeyError('server')),
      });
      const manager = await make(adapter);
      await press(manager, 'rename');
      await sendKeys({ type: 'Blue' });
      await sendKeys({ press: 'Enter' });
      await until(() => status(manager)?.startsWith('Your passkey is now called') === true);
      part(manager, 'search')?.focus();
      await sendKeys({ type: 'Green' });
      await manager.updateComplete;
      expect([status(manager), tone(manager)]).to.deep.equal(['No passkey has this name.', 'silent']);
      expect(manager.shadowRoot?.querySelector('.nothing')?.textContent, 'where the list was').to.equal('No passkey has this name.');
      (part(manager, 'search') as HTMLInputElement).select();
      await sendKeys({ type: 'Key 7' });
      await manager.updateComplete;
      expect(status(manager), 'the news are old').to.equal('');
      device.scriptNext('cancel');
      await press(manager, 'add');
      await waitForState(manager, 'failed');
      expect(status(manager)).to.equal('No passkey was created. Try again whenever you’re ready.');
      part(manager, 'search')?.focus();
      await sendKeys({ type: '7' });
      await manager.updateComplete;
      expect(status(manager)).to.equal('No passkey has this name.');
      await sendKeys({ press: 'Backspace' });
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await until(() => status(manager) === 'Something went wrong on our side. Wait a moment, then try again.');
    });

    it('says what was done to the only one that was found, not that there is none any more', async () => {
      const manager = await make(backend(passkeysOf(...Array.from({ length: 12 }, (_, index) => `Key ${index}`))));
      part(manager, 'search')?.focus();
      await sendKeys({ type: 'Key 7' });
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await until(() => part(manager, 'card') === undefined);
      expect(status(manager)).to.equal('“Key 7” was removed.');
    });

    it('has no search field when there is nothing to lose sight of', async () => {
      expect(part(await make(backend(passkeysOf('One', 'Two'))), 'search')).to.equal(undefined);
    });

    it('explains passkeys to an account that has none, with one button', async () => {
      const manager = await make(backend([]));
      expect(part(manager, 'empty')?.textContent).to.contain('fingerprint, face or screen lock');
      expect(all(manager, 'add').length).to.equal(1);
      expect(part(manager, 'export')).to.equal(undefined);
    });

    it('asks for nothing once it has left the page', async () => {
      let lists = 0;
      const manager = await make(backend([], { list: () => Promise.resolve(((lists += 1), passkeysOf('Laptop'))) }));
      manager.remove();
      await settle();
      await manager.updateComplete;
      await settle();
      expect(lists).to.equal(1);
    });

    it('takes up again when it is put back into the page', async () => {
      let names = ['One'];
      const manager = await make(backend([], { list: () => Promise.resolve(passkeysOf(...names)) }));
      const parent = manager.parentElement;
      names = ['One', 'Two'];
      manager.remove();
      await settle();
      parent?.append(manager);
      await until(() => all(manager, 'card').length === 2);
    });

    it('speaks German and Arabic, dates included, and turns around in Arabic', async () => {
      const passkey = { id: '1', createdAt: Date.UTC(2026, 4, 3, 12), lastUsedAt: Date.now() };
      const german = await make(backend([passkey]), { lang: 'de' });
      await until(() => texts(german, 'facts')[0]?.includes('Zuletzt verwendet: heute') === true);
      expect(texts(german, 'name')).to.deep.equal(['Passkey, 03.05.2026']);
      const arabic = await make(backend([passkey]), { lang: 'ar' });
      await until(() => part(arabic, 'base')?.getAttribute('dir') === 'rtl');
      expect(texts(arabic, 'rename')).to.deep.equal(['إعادة تسمية']);
    });
  });

  describe('adding', () => {
    it('makes a passkey for real, says so, marks it as being here and moves to it', async () => {
      const site = await signedIn();
      device.uninstall(); // the passkey of the sign-up is on another device
      device = softAuthenticator();
      device.install();
      const manager = await make(site.adapter);
      const event = oneEvent<CreatedEvent>(manager, 'passkey-created');
      await press(manager, 'add');
      expect((await event).passkey?.credentialId).to.equal(device.credentials[0]?.id);
      await manager.updateComplete;
      await settle();
      expect(all(manager, 'card').length).to.equal(2);
      expect(all(manager, 'this-device').length).to.equal(1);
      expect(status(manager)).to.match(/^Your new passkey is ready: “Passkey on this device, .+”\.$/);
      expect(manager.shadowRoot?.activeElement).to.equal(part(manager, 'rename', 1));
    });

    it('offers a way out while the browser’s prompt is open (pain 5)', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      device.scriptNext('never');
      await press(manager, 'add');
      await waitForState(manager, 'prompting');
      expect([focused(manager), status(manager)]).to.deep.equal(['cancel', 'Use your fingerprint, face or screen lock to continue.']);
      await press(manager, 'cancel');
      await waitForState(manager, 'ready');
      expect([focused(manager), status(manager)]).to.deep.equal(['add', '']);
      expect(device.pending?.kind).to.equal(undefined);
    });

    it('is calm when the person cancels', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      device.scriptNext('cancel');
      await press(manager, 'add');
      await waitForState(manager, 'failed');
      await settle();
      expect(status(manager)).to.equal('No passkey was created. Try again whenever you’re ready.');
      expect([tone(manager), focused(manager)]).to.deep.equal(['calm', 'add']);
    });

    it('says which passkey covers this device already, and never calls it an error (pain 10)', async () => {
      const site = await signedIn();
      const [first] = (await site.adapter.list?.(call)) ?? [];
      await site.adapter.rename?.(first?.id ?? '', 'Laptop', call);
      const manager = await make(site.adapter);
      await press(manager, 'add');
      await waitForState(manager, 'failed');
      await settle();
      expect(status(manager)).to.equal(
        'This device already has a passkey for your account: “Laptop”. To create another, choose a different device.',
      );
      expect([tone(manager), focused(manager)]).to.deep.equal(['calm', 'add']);
      expect(status(manager)).not.to.match(/error|fail|wrong/i);
    });

    it('names none where it could be one of several', async () => {
      const registrationOptions = () => Promise.reject(new PasskeyError('already-registered'));
      const manager = await make(backend(passkeysOf('One', 'Two'), { registrationOptions }));
      await press(manager, 'add');
      await waitForState(manager, 'failed');
      expect(status(manager)).to.contain('The device you chose already has a passkey');
    });

    it('says that it prepares, and moves to the way out, while the backend thinks', async () => {
      const { adapter, letGo } = hold((await signedIn()).adapter, 'registrationOptions');
      const manager = await make(adapter);
      await hit(manager, 'add');
      await waitForState(manager, 'preparing');
      expect(stands(manager)).to.deep.equal({ focus: 'cancel', said: 'One moment…' });
      letGo(undefined);
      await waitForState(manager, 'failed'); // this device has one
      expect(stands(manager).focus).to.equal('add');
    });

    it('says that it saves, and moves back to the button, while the backend looks at the new passkey', async () => {
      const site = await signedIn();
      device.uninstall(); // the passkey of the sign-up is on another device
      device = softAuthenticator();
      device.install();
      const { adapter, letGo } = hold(site.adapter, 'verifyRegistration');
      const manager = await make(adapter);
      await hit(manager, 'add');
      await waitForState(manager, 'verifying');
      expect(stands(manager)).to.deep.equal({ focus: 'add', said: 'Saving your new passkey…' });
      await hit(manager, 'add'); // busy
      expect(manager.state.status).to.equal('verifying');
      letGo(undefined);
      await waitForState(manager, 'ready');
      expect(stands(manager).said).to.match(/^Your new passkey is ready: /);
    });

    it('goes where the backend continues, and says to wait, with the focus on a button that does nothing meanwhile', async () => {
      const home = `${location.pathname}${location.search}`;
      for (const passkeys of [passkeysOf('Phone'), []]) {
        const registrationOptions = () => Promise.resolve({ kind: 'redirect', url: `${home}#elsewhere` } as const);
        const manager = await make(backend(passkeys, { registrationOptions }));
        await hit(manager, 'add');
        await waitForState(manager, 'redirecting');
        expect(stands(manager)).to.deep.equal({ focus: 'add', said: 'One moment…' });
        expect(part(manager, 'add')?.getAttribute('aria-busy')).to.equal('true');
        await hit(manager, 'add');
        expect([manager.state.status, location.hash]).to.deep.equal(['redirecting', '#elsewhere']);
        history.replaceState(null, '', home);
        manager.remove();
      }
    });

    it('can be stopped by the page', async () => {
      const manager = await make(backend([]));
      manager.addEventListener('passkey-before-prompt', (event) => event.preventDefault());
      await press(manager, 'add');
      await settle();
      expect([manager.state.status, device.credentials.length]).to.deep.equal(['ready', 0]);
    });
  });

  describe('renaming', () => {
    it('turns the name into a field, saves with Enter, and goes back to the button', async () => {
      const site = await signedIn();
      const manager = await make(site.adapter);
      await press(manager, 'rename');
      expect(focused(manager)).to.equal('name-field');
      (part(manager, 'name-field') as HTMLInputElement).select();
      await sendKeys({ type: 'Blue laptop' });
      const event = oneEvent<RenamedEvent>(manager, 'passkey-renamed');
      await sendKeys({ press: 'Enter' });
      await manager.updateComplete;
      expect(texts(manager, 'name')).to.deep.equal(['Blue laptop']); // at once
      expect((await event).passkey.name).to.equal('Blue laptop');
      await manager.updateComplete;
      expect([focused(manager), status(manager)]).to.deep.equal(['rename', 'Your passkey is now called “Blue laptop”.']);
      expect((await site.adapter.list?.(call))?.[0]?.name).to.equal('Blue laptop');
    });

    it('leaves it with Escape, and asks nobody', async () => {
      const asked: string[] = [];
      const manager = await make(backend(passkeysOf('Phone'), { rename: (id) => (asked.push(id), Promise.resolve(DONE)) }));
      await press(manager, 'rename');
      await sendKeys({ type: 'x' });
      await sendKeys({ press: 'Escape' });
      await manager.updateComplete;
      expect([texts(manager, 'name'), focused(manager), asked]).to.deep.equal([['Phone'], 'rename', []]);
    });

    it('asks for a name under the field, which is tied to it', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).value = '  ';
      await press(manager, 'save');
      const field = part(manager, 'name-field');
      expect([field?.getAttribute('aria-invalid'), field?.getAttribute('aria-describedby')]).to.deep.equal([
        'true',
        part(manager, 'name-problem')?.id,
      ]);
      expect([part(manager, 'name-problem')?.textContent, focused(manager)]).to.deep.equal(['Enter a name.', 'name-field']);
    });

    it('asks for it in the new language when that changes meanwhile', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).value = '';
      await press(manager, 'save');
      manager.lang = 'de';
      await until(() => part(manager, 'name-problem')?.textContent === 'Geben Sie einen Namen ein.');
    });

    it('is not left with the Escape that leaves an input method', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      await press(manager, 'rename');
      const init = { key: 'Escape', bubbles: true, composed: true };
      part(manager, 'name-field')?.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
      await manager.updateComplete;
      expect(focused(manager)).to.equal('name-field');
      part(manager, 'name-field')?.dispatchEvent(new KeyboardEvent('keydown', init));
      await until(() => focused(manager) === 'rename');
    });

    it('keeps the field with what was typed when the backend will not, and says why under it and to screen readers', async () => {
      const manager = await make(backend(passkeysOf('Phone', 'Key'), { rename: () => Promise.reject(new PasskeyError('server')) }));
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).value = 'New';
      const event = oneEvent<PasskeyErrorEvent>(manager, 'passkey-error');
      await press(manager, 'save');
      expect((await event).error.code).to.equal('server');
      await manager.updateComplete;
      const field = part(manager, 'name-field') as HTMLInputElement;
      expect(field.value).to.equal('New');
      expect(texts(manager, 'name-problem')).to.deep.equal(['Something went wrong on our side. Wait a moment, then try again.']);
      expect([status(manager), tone(manager)]).to.deep.equal([texts(manager, 'name-problem')[0], 'silent']);
      expect(manager.shadowRoot?.activeElement).to.equal(field);
      await sendKeys({ press: 'Escape' });
      await manager.updateComplete;
      expect(texts(manager, 'name'), 'the old name').to.deep.equal(['Phone', 'Key']);
      expect(manager.shadowRoot?.activeElement).to.equal(part(manager, 'rename', 0));
    });
  });

  describe('renaming, while something else goes on', () => {
    it('keeps a refused name for when its card is opened again, until it is left or taken', async () => {
      const replies: ReturnType<typeof Promise.withResolvers<Done>>[] = [];
      const rename = () => {
        const reply = Promise.withResolvers<Done>();
        replies.push(reply);
        return reply.promise;
      };
      const manager = await make(backend(passkeysOf('Phone', 'Key'), { rename, remove: () => Promise.reject(new PasskeyError('server')) }));
      const field = () => part(manager, 'name-field') as HTMLInputElement | undefined;
      const give = async (name: string) => {
        await press(manager, 'rename');
        field()?.select();
        await sendKeys({ type: name });
        await sendKeys({ press: 'Enter' });
        await manager.updateComplete;
      };
      await give('My long new name');
      await press(manager, 'rename', 1);
      replies[0]?.reject(new PasskeyError('server'));
      await until(() => texts(manager, 'problem').length === 1);
      expect(stands(manager)).to.deep.equal({
        focus: 'name-field',
        said: 'Something went wrong on our side. Wait a moment, then try again.',
      });
      await press(manager, 'leave');
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await until(() => focused(manager) === 'remove'); // refused as well
      await press(manager, 'rename');
      expect(field()?.value).to.equal('My long new name');
      await sendKeys({ press: 'Escape' });
      await manager.updateComplete;
      await press(manager, 'rename');
      expect(field()?.value, 'left').to.equal('Phone');
      await press(manager, 'leave');
      await give('Taken');
      replies[1]?.resolve({ ...DONE, passkey: { id: 'id-0', name: 'Taken!' } });
      await until(() => texts(manager, 'name')[0] === 'Taken!');
      await press(manager, 'rename');
      expect(field()?.value, 'taken').to.equal('Taken!');
    });

    it('forgets a refused name for the old one', async () => {
      const reply = Promise.withResolvers<Done>();
      const manager = await make(backend(passkeysOf('Phone', 'Key'), { rename: () => reply.promise }));
      const field = () => part(manager, 'name-field') as HTMLInputElement;
      await press(manager, 'rename');
      field().value = 'New';
      await press(manager, 'save');
      await press(manager, 'rename', 1);
      reply.reject(new PasskeyError('server'));
      await until(() => texts(manager, 'problem').length === 1);
      await press(manager, 'leave');
      await press(manager, 'rename');
      field().value = 'Phone';
      await press(manager, 'save');
      await press(manager, 'rename');
      expect(field().value).to.equal('Phone');
    });

    it('says that it saves, where the button is, and moves nothing beside it', async () => {
      const reply = Promise.withResolvers<Done>();
      const manager = await make(backend(passkeysOf('Phone'), { rename: () => reply.promise }));
      const places = () => ['rename', 'toggle', 'remove'].map((name) => part(manager, name)?.getBoundingClientRect().toJSON() as DOMRect);
      const before = places();
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).value = 'Blue';
      await press(manager, 'save');
      const button = part(manager, 'rename');
      expect([button?.ariaLabel, button?.ariaBusy, all(manager, 'spinner').length]).to.deep.equal(['Saving…', 'true', 1]);
      expect(places()).to.deep.equal(before);
      reply.resolve(DONE);
      await until(() => all(manager, 'spinner').length === 0);
      expect([button?.ariaLabel, button?.ariaBusy]).to.deep.equal(['Rename Blue', 'false']);
      expect(places()).to.deep.equal(before);
    });

    it('says it, and tells the page once, also when the account arrives right after', async () => {
      const session = Promise.withResolvers<null>();
      const manager = await make(backend(passkeysOf('Phone'), { session: () => session.promise }));
      let renamed = 0;
      manager.addEventListener('passkey-renamed', () => (renamed += 1));
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).select();
      await sendKeys({ type: 'Blue' });
      await sendKeys({ press: 'Enter' });
      await until(() => renamed === 1);
      session.resolve(null);
      await settle();
      await manager.updateComplete;
      expect(stands(manager)).to.deep.equal({ focus: 'rename', said: 'Your passkey is now called “Blue”.' });
      expect(renamed).to.equal(1);
    });
  });

  describe('removing', () => {
    it('takes two steps, and the second click of a double-click is none of them', async () => {
      const removed: string[] = [];
      const manager = await make(backend(passkeysOf('Phone', 'Key'), { remove: (id) => (removed.push(id), Promise.resolve(DONE)) }));
      await press(manager, 'remove', 1);
      expect([focused(manager), part(manager, 'removal')?.getAttribute('aria-label')]).to.deep.equal(['keep', 'Remove “Key”?']);
      part(manager, 'confirm')?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
      await settle();
      expect(removed).to.deep.equal([]);
      await press(manager, 'confirm');
      await until(() => all(manager, 'card').length === 1);
      expect([removed, texts(manager, 'name')]).to.deep.equal([['id-1'], ['Phone']]);
    });

    it('removes it, tells the page, and moves to the next one', async () => {
      const manager = await make(backend(passkeysOf('One', 'Two', 'Three')));
      const event = oneEvent<RemovedEvent>(manager, 'passkey-removed');
      await press(manager, 'remove', 1);
      await press(manager, 'confirm');
      expect((await event).passkey.name).to.equal('Two');
      await manager.updateComplete;
      expect(texts(manager, 'name')).to.deep.equal(['One', 'Three']);
      expect([status(manager), tone(manager)]).to.deep.equal(['“Two” was removed.', 'calm']);
      expect(manager.shadowRoot?.activeElement).to.equal(part(manager, 'rename', 1));
    });

    it('moves to the one before when it was the last in the list, and to the button when none is left', async () => {
      const manager = await make(backend(passkeysOf('One', 'Two')));
      await press(manager, 'remove', 1);
      await press(manager, 'confirm');
      await until(() => all(manager, 'card').length === 1);
      expect(manager.shadowRoot?.activeElement).to.equal(part(manager, 'rename', 0));
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await until(() => part(manager, 'empty') !== undefined);
      expect([focused(manager), status(manager)]).to.deep.equal(['add', '“One” was removed.']);
    });

    it('keeps it with Escape', async () => {
      const manager = await make(backend(passkeysOf('Phone')));
      await press(manager, 'remove');
      await sendKeys({ press: 'Escape' });
      await manager.updateComplete;
      expect([all(manager, 'removal').length, focused(manager)]).to.deep.equal([0, 'remove']);
    });

    it('warns before the last way in is removed, and leaves the decision to the person and the backend (pain 17)', async () => {
      const warnings: Record<string, string | undefined> = {};
      for (const [title, methods] of Object.entries({ none: [], totp: ['totp'], password: ['password'], unknown: undefined })) {
        const manager = await make(
          backend(passkeysOf('Phone'), { session: () => Promise.resolve({ id: '1', ...(methods && { methods }) }) }),
        );
        await press(manager, 'remove');
        warnings[title] = part(manager, 'removal')?.querySelector('#effect')?.textContent;
        expect(part(manager, 'confirm')?.matches(':disabled')).to.equal(false);
      }
      expect(warnings['none']).to.contain('your only way to sign in');
      expect(warnings['totp']).to.equal(warnings['none']); // a second factor alone lets nobody in
      expect(warnings['password']).to.contain('You’ll need another way');
      expect(warnings['unknown']).to.contain('Make sure');
    });

    it('warns before the last one that stays is removed, while another is still being removed', async () => {
      const [first, last] = [Promise.withResolvers<Done>(), Promise.withResolvers<Done>()];
      const manager = await make(
        backend(passkeysOf('Phone', 'Key'), {
          session: () => Promise.resolve({ id: '1', methods: [] }),
          remove: (id) => (id === 'id-0' ? first : last).promise,
        }),
      );
      const effect = () => part(manager, 'removal')?.querySelector('#effect')?.textContent;
      await press(manager, 'remove');
      await press(manager, 'confirm');
      expect(effect(), 'one stays').to.equal('You won’t be able to sign in with it any more.');
      await press(manager, 'remove', 0); // the other’s: this one has a question in its place
      expect(effect()).to.contain('your only way to sign in');
      await press(manager, 'confirm');
      expect(effect()).to.contain('your only way to sign in');
      first.reject(new PasskeyError('server'));
      await until(() => effect() === 'You won’t be able to sign in with it any more.');
      last.resolve(DONE);
      await until(() => all(manager, 'card').length === 1);
    });

    it('says why it was not removed, and moves back to the button that asked', async () => {
      const manager = await make((await signedIn()).adapter);
      await hit(manager, 'remove');
      expect(focused(manager)).to.equal('keep');
      await sendKeys({ down: 'Shift' }); // back: the one that removes stands before
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(focused(manager)).to.equal('confirm');
      await sendKeys({ press: 'Enter' });
      await until(() => texts(manager, 'problem').length === 1);
      const said = 'This is your only way to sign in. Add another before you remove it.';
      expect(stands(manager)).to.deep.equal({ focus: 'remove', said });
      expect(texts(manager, 'problem')).to.deep.equal([said]);
    });

    it('explains the backend’s refusal to remove the last way in', async () => {
      const site = await signedIn();
      const manager = await make(site.adapter);
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await until(() => texts(manager, 'problem').length === 1);
      expect(texts(manager, 'problem')).to.deep.equal(['This is your only way to sign in. Add another before you remove it.']);
      expect([focused(manager), all(manager, 'removal').length]).to.deep.equal(['remove', 0]);
      expect(device.credentials.length).to.equal(1);
    });
  });

  describe('step-up', () => {
    const dialog = () => document.querySelector('passkey-reauth');
    const inDialog = (name: string) => dialog()?.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`);
    const asked = () => until(() => dialog()?.shadowRoot?.querySelector('dialog')?.open === true);
    const guarded = () => signedIn({ policy: { stepUp: { maxAge: 0 }, methods: ['passkey', 'email-code'] } });

    it('asks who it is by itself when the backend wants to know, and goes on with what was begun (pain 8)', async () => {
      const site = await guarded();
      const manager = await make(site.adapter);
      await press(manager, 'rename');
      (part(manager, 'name-field') as HTMLInputElement).value = 'Blue laptop';
      await press(manager, 'save');
      await asked();
      expect(inDialog('reason')?.textContent).to.match(/^Rename Passkey/);
      inDialog('button')?.click();
      await until(() => status(manager) === 'Your passkey is now called “Blue laptop”.');
      expect((await site.adapter.list?.(call))?.[0]?.name).to.equal('Blue laptop');
      await until(() => focused(manager) === 'rename');
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await asked();
      expect(inDialog('reason')?.textContent).to.equal('Remove “Blue laptop”?');
      inDialog('button')?.click();
      await until(() => part(manager, 'empty') !== undefined);
      expect(await site.adapter.list?.(call)).to.deep.equal([]);
      await until(() => focused(manager) === 'add');
    });

    it('asks before a passkey is added, and then makes it', async () => {
      const site = await guarded();
      const { registrationOptions } = site.adapter;
      const manager = await make({
        ...site.adapter,
        // As on another device than the one that confirms, which has a passkey already.
        registrationOptions: async (request, options) => {
          const challenge = await registrationOptions?.(request, options);
          if (challenge?.kind !== 'create') throw new Error('The relying party gave no options.');
          return { ...challenge, publicKey: { ...challenge.publicKey, excludeCredentials: [] } };
        },
      });
      await press(manager, 'add');
      await asked();
      inDialog('button')?.click();
      await until(() => all(manager, 'card').length === 2);
      expect((await site.adapter.list?.(call))?.length).to.equal(2);
    });

    it('is calm when the person would rather not: nothing happened, and the focus is back on the button', async () => {
      const site = await guarded();
      const manager = await make(site.adapter);
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await asked();
      inDialog('cancel')?.click();
      await until(() => all(manager, 'removal').length === 0);
      await until(() => focused(manager) === 'remove');
      expect([status(manager), tone(manager), texts(manager, 'problem')]).to.deep.equal(['Nothing was changed.', 'calm', []]);
      expect((await site.adapter.list?.(call))?.length).to.equal(1);
    });

    it('takes the dialog along when it leaves the page', async () => {
      const site = await guarded();
      const manager = await make(site.adapter);
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await asked();
      manager.remove();
      await until(() => document.querySelector('passkey-reauth') === null);
      expect((await site.adapter.list?.(call))?.length).to.equal(1);
    });

    it('closes the dialog when another backend takes over, whose passkeys stay as they are', async () => {
      const site = await guarded();
      const manager = await make(site.adapter);
      await press(manager, 'remove');
      await press(manager, 'confirm');
      await asked();
      const errors: unknown[] = [];
      manager.addEventListener('passkey-error', (event) => errors.push((event as PasskeyErrorEvent).error));
      manager.adapter = backend((await site.adapter.list?.(call)) ?? []);
      await until(() => document.querySelector('passkey-reauth') === null && all(manager, 'card').length === 1);
      await settle();
      expect([part(manager, 'card')?.ariaBusy, texts(manager, 'problem'), status(manager), errors]).to.deep.equal(['false', [], '', []]);
      expect((await site.adapter.list?.(call))?.length).to.equal(1);
    });
  });

  describe('details', () => {
    const passkey: Passkey = {
      ...{ id: '1', name: 'Key', credentialId: 'q83vEg', aaguid: 'ee882879-721c-4913-9775-3dfcce97072a', transports: ['usb', 'nfc'] },
      ...{ algorithm: -7, backupEligible: false, backedUp: false, signCount: 42, attestationFormat: 'packed' },
    };

    it('open with everything that is known, and close again', async () => {
      const manager = await make(backend([passkey]));
      expect(part(manager, 'toggle')?.getAttribute('aria-expanded')).to.equal('false');
      await press(manager, 'toggle');
      await until(() => part(manager, 'details') !== undefined);
      const facts = [...(part(manager, 'details')?.querySelectorAll('dd') ?? [])].map((fact) => fact.textContent);
      expect(facts).to.deep.equal(['q83vEg', passkey.aaguid, 'USB, NFC', 'ECDSA P-256 (ES256)', 'No', 'No', '42', 'packed']);
      expect([part(manager, 'toggle')?.getAttribute('aria-expanded'), focused(manager)]).to.deep.equal(['true', 'toggle']);
      await press(manager, 'toggle');
      expect(part(manager, 'details')).to.equal(undefined);
    });

    it('can be saved for all passkeys as a file, public facts only', async () => {
      const manager = await make(backend([{ ...passkey, createdAt: 0, ...{ secret: 'never' } }]));
      const { createObjectURL } = URL;
      const blobs: Blob[] = [];
      const names: string[] = [];
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return 'blob:nowhere';
      };
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      await press(manager, 'export');
      await until(() => names.length > 0);
      Object.assign(URL, { createObjectURL });
      HTMLAnchorElement.prototype.click = click;
      const saved = JSON.parse((await blobs[0]?.text()) ?? '') as { passkeys: object[] };
      expect(names).to.deep.equal(['passkeys.json']);
      const { id, name, credentialId } = passkey;
      expect(saved.passkeys[0]).to.include({ id, name, credentialId, algorithm: -7, createdAt: '1970-01-01T00:00:00.000Z' });
      expect(saved.passkeys[0]).not.to.have.property('secret');
    });
  });

  it('shows a thousand passkeys, and renders anew only the card that changes', async () => {
    const manager = await make(backend(passkeysOf(...Array.from({ length: 1000 }, (_, index) => `Key ${index}`))));
    const cards = all(manager, 'card');
    expect(cards.length).to.equal(1000);
    const changes: Node[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
    observer.observe(part(manager, 'list') as Node, { subtree: true, childList: true, attributes: true, characterData: true });
    await press(manager, 'rename', 500);
    (part(manager, 'name-field') as HTMLInputElement).value = 'New';
    await press(manager, 'save');
    await settle();
    observer.disconnect();
    expect(changes.length).to.be.greaterThan(0);
    expect(changes.every((node) => cards[500]?.contains(node))).to.equal(true);
    expect(texts(manager, 'name')[500]).to.equal('New');
  });

  it('says that a name is missing in a place that was there before', async () => {
    const manager = await make(backend(passkeysOf('Phone')));
    await press(manager, 'rename');
    const place = part(manager, 'name-problem');
    expect([place?.getAttribute('aria-live'), place?.textContent]).to.deep.equal(['polite', '']);
    const name = part(manager, 'name-field') as HTMLInputElement;
    name.value = '';
    await sendKeys({ press: 'Enter' });
    await manager.updateComplete;
    expect(part(manager, 'name-problem') === place, 'the same place').to.equal(true);
    expect(place?.textContent).to.equal('Enter a name.');
  });

  it('says nothing until the words of a rare refusal are there, and then those alone', async () => {
    const manager = await make(backend(passkeysOf('Phone'), { remove: () => Promise.reject(new PasskeyError('last-method')) }));
    const said = new Set<string>();
    const watch = new MutationObserver(() => said.add(status(manager) ?? ''));
    watch.observe(manager.shadowRoot as ShadowRoot, { subtree: true, childList: true, characterData: true });
    await press(manager, 'remove');
    await press(manager, 'confirm');
    await until(() => (status(manager) ?? '').includes('only way'));
    watch.disconnect();
    expect([...said].filter((sentence) => sentence.includes('changed'))).to.deep.equal([]);
  });

  it('is accessible while empty, listing, renaming, removing, open and failed', async () => {
    await expect(await make(backend([]))).to.be.accessible();
    const manager = await make(
      backend(passkeysOf('Phone', 'Key'), { notices: () => Promise.resolve([{ kind: 'clone-suspected', passkeyId: 'id-0' }]) }),
    );
    await expect(manager).to.be.accessible();
    await press(manager, 'toggle');
    await until(() => part(manager, 'details') !== undefined);
    await press(manager, 'rename');
    await expect(manager).to.be.accessible();
    await press(manager, 'remove');
    await expect(manager).to.be.accessible();
    await expect(await make(backend([], { list: () => Promise.reject(new PasskeyError('server')) }))).to.be.accessible();
  });
});

describe('<passkey-manager> and the browser’s own list', () => {
  beforeEach(resetVirtualAuthenticators);
  afterEach(resetVirtualAuthenticators);

  /** Somebody with a passkey on this device, and another way in. */
  async function withDevice() {
    const device = await addVirtualAuthenticator();
    return { device, site: await signedIn({ policy: { methods: ['passkey', 'email-code'] } }) };
  }

  it('a removed passkey is no longer offered: the device drops it (pain 9)', async () => {
    const { device, site } = await withDevice();
    const manager = await make(site.adapter);
    expect((await device.credentials()).length).to.equal(1);
    await press(manager, 'remove');
    await press(manager, 'confirm');
    await until(() => part(manager, 'empty') !== undefined);
    while ((await device.credentials()).length > 0) await settle(1);
  });

  it('an account that is called something else is called so on the device after the next change', async () => {
    const { device, site } = await withDevice();
    const manager = await make(site.adapter);
    const account = await site.store.accountByKey('mia@example.com');
    await site.store.change('account', account?.id ?? '', (current) => current && { ...current, displayName: 'Mia Meer' });
    await press(manager, 'rename');
    await sendKeys({ type: 'Laptop' });
    await sendKeys({ press: 'Enter' });
    while (!(await device.credentials()).some(({ userDisplayName }) => userDisplayName === 'Mia Meer')) await settle(1);
  });

  it('nothing is dropped when the list failed to load or the backend only said 500 (pain 9)', async () => {
    const { device, site } = await withDevice();
    const refuse = () => Promise.reject(new PasskeyError('server', { status: 500 }));
    const manager = await make({ ...site.adapter, list: refuse });
    expect(manager.state.status).to.equal('failed');
    const other = await make({ ...site.adapter, remove: refuse });
    await press(other, 'remove');
    await press(other, 'confirm');
    await until(() => texts(other, 'problem').length === 1);
    await settle();
    expect((await device.credentials()).length).to.equal(1);
  });
});
