import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp, type Connection } from '../../../test/connect.ts';
import { fakeAdapter, never } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { recordLateTimers } from '../../../test/record-late-timers.ts';
import { recordPageListeners } from '../../../test/record-page-listeners.ts';
import { until } from '../../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { withoutPasskeys } from '../../../test/without-passkeys.ts';
import type { Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { SignedInEvent } from '../events/signed-in-event.ts';
import '../provider/define.ts';
import type { PasskeyAutofill } from './autofill.ts';
import './define.ts';

/** As a server would render it. */
const FORM = `<form id="login" action="/log-in" method="post">
  <label for="who">Email</label>
  <input id="who" name="username" autocomplete="username webauthn" required="">
  <label for="secret">Password</label>
  <input id="secret" name="password" type="password" autocomplete="current-password" required="">
  <button>Sign in</button>
</form>`;
const FOR = `${FORM}<passkey-autofill for="login"></passkey-autofill>`;

const PROOF: Done = {
  kind: 'done',
  account: { id: '1', name: 'mia@example.com', displayName: 'Mia' },
  proof: { type: 'code', value: 'one-time-code' },
};
const proving = (done: Done = PROOF) => fakeAdapter({ verifyAuthentication: () => Promise.resolve(done) });

const part = (element: PasskeyAutofill, name: string) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`) ?? undefined;
const said = (element: PasskeyAutofill) => part(element, 'status')?.textContent.trim();
/** Whether there is something to see in the element's own place. */
const shows = (element: PasskeyAutofill) => part(element, 'status')?.dataset['tone'] !== 'silent';

describe('<passkey-autofill>', () => {
  let device: SoftAuthenticator;
  let page: HTMLElement;
  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    page = await fixture<HTMLElement>(html`<div></div>`);
  });
  afterEach(() => device.uninstall());

  /** Puts markup into the page and gives its first `<passkey-autofill>` a backend. */
  function make(markup: string, adapter?: PasskeyAdapter): PasskeyAutofill {
    page.innerHTML = markup;
    const element = find<PasskeyAutofill>('passkey-autofill');
    if (adapter) element.adapter = adapter;
    return element;
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector itself
  function find<E extends HTMLElement = HTMLInputElement>(selector: string, root: ParentNode = page): E {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }

  /** Keeps forms from leaving the page, and tells what they would have sent. */
  function catchSubmits(): { form: HTMLFormElement; submitter: HTMLElement | null; data: FormData; noValidate: boolean }[] {
    const caught: ReturnType<typeof catchSubmits> = [];
    page.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      caught.push({ form, submitter: event.submitter, data: new FormData(form, event.submitter), noValidate: form.noValidate });
    });
    return caught;
  }

  /** What developers are told. */
  function recordConsole() {
    const { error } = console;
    const told: string[] = [];
    console.error = (...words: unknown[]) => told.push(words.join(' '));
    return { told, restore: () => (console.error = error) };
  }

  describe('and the page’s own form', () => {
    for (const [where, markup] of [
      ['named by for', FOR],
      ['whose field is named by for', `${FORM}<passkey-autofill for="who"></passkey-autofill>`],
      ['inside it', `<passkey-autofill>${FORM}</passkey-autofill>`],
      ['around it', FORM.replace('</form>', '<passkey-autofill></passkey-autofill></form>')],
    ] as const) {
      it(`lists passkeys for a form ${where}, and leaves its markup as it is (pain 1)`, async () => {
        const element = make(markup, fakeAdapter());
        expect((await device.whenPending()).mediation).to.equal('conditional');
        await waitForState(element, 'listening');
        expect(page.innerHTML).to.equal(markup);
        expect(find('#who').form, 'field and form stay in one tree').to.equal(find('form'));
        expect(page.querySelector('input[autocomplete="username webauthn"]')).to.equal(find('#who'));
      });
    }

    it('lists passkeys for a form in another component’s shadow root, given as a property', async () => {
      await signUp(connect());
      page.innerHTML = '<div id="host"></div><passkey-autofill></passkey-autofill>';
      const root = find('#host').attachShadow({ mode: 'open' });
      root.innerHTML = FORM.replace('username webauthn', 'username');
      const element = find<PasskeyAutofill>('passkey-autofill');
      element.adapter = proving();
      element.name = 'passkey';
      element.target = find<HTMLFormElement>('form', root);
      await waitForState(element, 'listening');
      expect(find('#who', root).autocomplete).to.equal('username webauthn');
      const sent: FormDataEntryValue[] = [];
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(new FormData(event.target as HTMLFormElement).get('passkey') ?? '');
      });
      device.pick();
      await waitForState(element, 'signed-in');
      expect(sent).to.deep.equal(['one-time-code']);
    });

    it('finds the form by for in the shadow root that it sits in itself', async () => {
      const root = page.attachShadow({ mode: 'open' });
      root.innerHTML = FOR;
      const element = find<PasskeyAutofill>('passkey-autofill', root);
      element.adapter = fakeAdapter();
      await waitForState(element, 'listening');
    });

    it('puts a wrong autocomplete right, and gives the form back as it was when it leaves (pain 25)', async () => {
      const wrong = FOR.replace('username webauthn', 'webauthn username');
      const element = make(wrong, fakeAdapter());
      await waitForState(element, 'listening');
      expect(page.innerHTML).to.equal(FOR);
      element.remove();
      await settle();
      expect(find('form').outerHTML).to.equal(FORM.replace('username webauthn', 'webauthn username'));
    });

    it('gives back a field that had no autocomplete at all without one', async () => {
      const element = make(FOR.replace(' autocomplete="username webauthn"', ''), fakeAdapter());
      await waitForState(element, 'listening');
      expect(find('#who').getAttribute('autocomplete')).to.equal('username webauthn');
      element.remove();
      await settle();
      expect(find('#who').hasAttribute('autocomplete')).to.equal(false);
    });

    it('gives nothing back that the page itself has changed since', async () => {
      const element = make(FOR.replace('username webauthn', 'username'), fakeAdapter());
      await waitForState(element, 'listening');
      find('#who').setAttribute('autocomplete', 'email webauthn');
      element.remove();
      await settle();
      expect(find('#who').getAttribute('autocomplete')).to.equal('email webauthn');
    });

    it('touches only the form that it was made for', async () => {
      const other =
        '<form id="search"><input type="text" name="query"></form><form id="news"><input type="email" autocomplete="username"></form>';
      const element = make(`${other}${FOR.replace('username webauthn', 'email')}`, fakeAdapter());
      await waitForState(element, 'listening');
      expect(page.innerHTML).to.contain(other);
      expect(find('#who').getAttribute('autocomplete')).to.equal('email webauthn');
    });

    it('picks the login among several forms inside it', async () => {
      const element = make(`<passkey-autofill><form><input type="text" name="query"></form>${FORM}</passkey-autofill>`, fakeAdapter());
      await waitForState(element, 'listening');
      expect(find('[name="query"]').hasAttribute('autocomplete')).to.equal(false);
    });

    it('waits for a form that a script makes later', async () => {
      const element = make('<passkey-autofill for="login"></passkey-autofill>', fakeAdapter());
      await element.updateComplete;
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      page.insertAdjacentHTML('beforeend', '<main><section></section></main>');
      find<HTMLElement>('section').innerHTML = FORM;
      await device.whenPending();
      await waitForState(element, 'listening');
    });

    it('waits for a form that gets its id later', async () => {
      const element = make(FOR.replace('id="login"', ''), fakeAdapter());
      await settle();
      expect(element.state.status).to.equal('idle');
      find('form').id = 'login';
      await waitForState(element, 'listening');
    });

    it('goes over to the form that takes the other’s place, with a fresh challenge (pain 4)', async () => {
      const site = connect();
      const element = make(FOR.replace('username webauthn', 'username'), site.adapter);
      await waitForState(element, 'listening');
      const old = find('#who');
      find('form').outerHTML = FORM.replace('username webauthn', 'email');
      await until(() => site.requests.length === 2);
      await waitForState(element, 'listening');
      expect(old.getAttribute('autocomplete')).to.equal('username');
      expect(find('#who').getAttribute('autocomplete')).to.equal('email webauthn');
    });

    it('stops when the form leaves', async () => {
      const element = make(FOR, fakeAdapter());
      await waitForState(element, 'listening');
      find('form').remove();
      await waitForState(element, 'idle');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('goes over to another form when for or target changes', async () => {
      const element = make(`${FOR}<form id="second"><input name="username" autocomplete="email"></form>`, fakeAdapter());
      await waitForState(element, 'listening');
      element.htmlFor = 'second';
      await until(() => find('#second input').getAttribute('autocomplete') === 'email webauthn');
      element.target = find('#who');
      await until(() => find('#second input').getAttribute('autocomplete') === 'email');
    });

    it('tells the developer in one sentence when there is no such form, and breaks nothing', async () => {
      const runLate = recordLateTimers();
      const { told, restore } = recordConsole();
      const element = make('<passkey-autofill for="lgoin"></passkey-autofill>', fakeAdapter());
      await element.updateComplete;
      runLate();
      await until(() => told.length > 0);
      restore();
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('for="lgoin" finds no login field').and.to.contain('set for="…"');
      expect(said(element)).to.equal('');
      await signUp(connect());
      await element.signIn();
      expect(element.state.status, 'its button works without').to.equal('signed-in');
    });

    it('says nothing to the developer when the form came in time', async () => {
      const runLate = recordLateTimers();
      const { told, restore } = recordConsole();
      const element = make('<passkey-autofill for="login"></passkey-autofill>', fakeAdapter());
      page.insertAdjacentHTML('beforeend', FORM);
      await waitForState(element, 'listening');
      runLate();
      await settle();
      restore();
      expect(told).to.deep.equal([]);
    });

    it('lets the form be sent as ever, with Enter and a password, and adds nothing to it', async () => {
      const element = make(FOR, fakeAdapter());
      element.name = 'passkey';
      await waitForState(element, 'listening');
      const caught = catchSubmits();
      find('#who').focus();
      await sendKeys({ type: 'mia@example.com' });
      find('#secret').focus();
      await sendKeys({ type: 'correct horse' });
      await sendKeys({ press: 'Enter' });
      await until(() => caught.length === 1);
      expect([...(caught[0]?.data ?? [])]).to.deep.equal([
        ['username', 'mia@example.com'],
        ['password', 'correct horse'],
      ]);
      expect(element.state.status).to.equal('listening');
    });

    it('leaves the form’s own validation as it is', async () => {
      const element = make(FOR, fakeAdapter());
      await waitForState(element, 'listening');
      const caught = catchSubmits();
      find<HTMLElement>('form button').click();
      expect(caught).to.have.length(0);
      expect(find<HTMLFormElement>('form').noValidate).to.equal(false);
    });
  });

  describe('offers passkeys', () => {
    let site: Connection;
    beforeEach(async () => {
      site = connect();
      await signUp(site);
    });

    it('quietly: it takes no place, and asks nothing but for the list (pains 6 and 22)', async () => {
      page.innerHTML = FORM;
      const before = page.getBoundingClientRect().height;
      const element = make(FOR, site.adapter);
      await waitForState(element, 'listening');
      expect(page.getBoundingClientRect().height).to.equal(before);
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(device.pending?.mediation).to.equal('conditional');
      expect(site.requests).to.deep.equal(['POST authentication/options']);
      expect(said(element)).to.equal('');
    });

    it('and signs in for real when one is picked: the relying party verifies, the focus stays, one sentence is read out', async () => {
      const element = make(FOR, site.adapter);
      find('#who').focus();
      await device.whenPending();
      const event = oneEvent<SignedInEvent>(element, 'passkey-signed-in');
      device.pick();
      expect((await event).account).to.deep.include({ name: 'mia@example.com' });
      await waitForState(element, 'signed-in');
      expect(said(element)).to.equal('You’re signed in as Mia.');
      expect(shows(element)).to.equal(false);
      expect(document.activeElement).to.equal(find('#who'));
      expect(site.requests).to.deep.equal(['POST authentication/options', 'POST authentication/verify']);
    });

    it('over the backend of a provider, of base-url or of any adapter: it is locked to none (pain 29)', async () => {
      page.innerHTML = `<passkey-provider>${FOR}</passkey-provider>`;
      find<HTMLElementTagNameMap['passkey-provider']>('passkey-provider').adapter = site.adapter;
      await waitForState(find<PasskeyAutofill>('passkey-autofill'), 'listening');
      const own = fakeAdapter();
      const asked: string[] = [];
      const element = make(FOR, {
        ...own,
        authenticationOptions: (request, call) => (asked.push(request.mediation), own.authenticationOptions(request, call)),
      });
      await waitForState(element, 'listening');
      expect(asked).to.deep.equal(['conditional']);
    });

    it('is asked once however often the element renders', async () => {
      const element = make(FOR, site.adapter);
      await device.whenPending();
      for (let turn = 0; turn < 5; turn += 1) {
        element.messages = {};
        find<HTMLElement>('form').append(document.createElement('p'));
        await element.updateComplete;
      }
      await settle();
      expect(site.requests).to.deep.equal(['POST authentication/options']);
    });

    it('anew before the challenge is stale: the list does not die while the page stands open (pain 4)', async () => {
      const runLate = recordLateTimers();
      const element = make(FOR, site.adapter);
      await waitForState(element, 'listening');
      const first = device.pending;
      runLate();
      await until(() => site.requests.length === 2);
      await until(() => device.pending !== undefined && device.pending !== first);
      device.pick();
      await waitForState(element, 'signed-in');
    });

    it('again after a refused one, and says why, where it can be seen', async () => {
      const element = make(FOR, { ...site.adapter, verifyAuthentication: () => Promise.reject(new PasskeyError('verification-failed')) });
      await device.whenPending();
      const failed = oneEvent(element, 'passkey-error');
      find('#who').focus();
      device.pick();
      await failed;
      await element.updateComplete;
      expect(said(element)).to.equal('We couldn’t confirm it’s you. Try again.');
      expect(shows(element)).to.equal(true);
      expect(part(element, 'status')?.getBoundingClientRect().height).to.be.above(0);
      expect((await device.whenPending()).mediation).to.equal('conditional');
      expect(said(element), 'it stays there while the list is offered anew').to.contain('We couldn’t');
      expect(document.activeElement).to.equal(find('#who'));
    });

    it('and says in the page’s own place why one was refused, when there is one', async () => {
      const element = make(`<p id="problem"></p>${FOR}`, {
        ...site.adapter,
        verifyAuthentication: () => Promise.reject(new PasskeyError('unknown-passkey')),
      });
      element.statusFor = 'problem';
      await device.whenPending();
      device.pick();
      await waitForState(element, 'failed');
      expect(find<HTMLElement>('#problem').textContent).to.contain('This passkey no longer works for this site.');
      expect(shows(element)).to.equal(false);
      expect(said(element), 'it is read out all the same').to.equal(find<HTMLElement>('#problem').textContent);
      element.cancel();
      await element.updateComplete;
      expect(find<HTMLElement>('#problem').textContent).to.equal('');
    });

    it('leaves the page’s place for problems empty when it goes', async () => {
      const element = make(
        `<p id="problem"></p>${FOR}`,
        fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('network')) }),
      );
      element.statusFor = 'problem';
      await element.signIn();
      await element.updateComplete;
      expect(find<HTMLElement>('#problem').textContent).to.contain('We can’t reach the server.');
      element.remove();
      expect(find<HTMLElement>('#problem').textContent).to.equal('');
    });

    it('silently: when the backend cannot be reached nobody is told (pain 6)', async () => {
      const element = make(FOR, fakeAdapter({ authenticationOptions: () => Promise.reject(new PasskeyError('forbidden')) }));
      await oneEvent(element, 'passkey-autofill-ended');
      await element.updateComplete;
      expect(said(element)).to.equal('');
      expect(element.state.status).to.equal('idle');
    });

    it('not when the page says no', async () => {
      page.addEventListener('passkey-before-prompt', (event) => event.preventDefault(), { once: true });
      make(FOR, site.adapter);
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      expect(site.requests).to.deep.equal([]);
    });

    it('to a field that had the focus before by focusing it anew: Firefox opens no list otherwise', async () => {
      const order: string[] = [];
      const element = make(FOR);
      find('#who').focus();
      find('#who').addEventListener('focus', () => order.push(device.pending ? 'focus while pending' : 'focus too early'));
      element.adapter = site.adapter;
      await device.whenPending();
      await settle();
      expect(order).to.deep.equal(['focus while pending']);
    });

    it('until it leaves, and through a move', async () => {
      const element = make(FOR, site.adapter);
      await waitForState(element, 'listening');
      page.prepend(element);
      await settle();
      expect(device.pending?.mediation).to.equal('conditional');
      expect(site.requests).to.have.length(1);
      element.remove();
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('in one list for two of them, the newer one’s; the older takes over when that leaves', async () => {
      const first = make(`${FOR}<form id="second"><input name="username"></form>`, site.adapter);
      await waitForState(first, 'listening');
      const second = document.createElement('passkey-autofill');
      second.htmlFor = 'second';
      second.adapter = site.adapter;
      page.append(second);
      await waitForState(second, 'listening');
      expect(first.state.status).to.equal('idle');
      second.remove();
      await waitForState(first, 'listening');
      device.pick();
      await waitForState(first, 'signed-in');
    });

    it('again after a reset', async () => {
      const element = make(FOR, site.adapter);
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      element.reset();
      await waitForState(element, 'listening');
      expect(said(element)).to.equal('');
    });

    it('not again because the page swaps its form after the sign-in, but for a form that it shows later', async () => {
      const element = make(FOR, site.adapter);
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      find('form').outerHTML = FORM;
      await settle();
      expect(element.state.status).to.equal('signed-in');
      find('form').remove();
      await settle();
      expect(element.state.status).to.equal('signed-in');
      page.insertAdjacentHTML('beforeend', FORM);
      await waitForState(element, 'listening');
    });

    for (const [what, change] of [
      ['swaps its form', (form: HTMLElement) => (form.outerHTML = FORM)],
      ['takes its form away', (form: HTMLElement) => form.remove()],
    ] as const) {
      it(`and goes through with one that was picked although the page ${what} meanwhile`, async () => {
        let letThrough: (done: Done) => void = () => {};
        const element = make(FOR, { ...site.adapter, verifyAuthentication: () => new Promise((resolve) => (letThrough = resolve)) });
        await device.whenPending();
        device.pick();
        await waitForState(element, 'verifying');
        expect(said(element)).to.equal('Checking…');
        change(find('form'));
        await element.updateComplete;
        await settle();
        letThrough({ kind: 'done' });
        await waitForState(element, 'signed-in');
      });
    }

    it('again, with nothing left of before, when the page comes back from the back/forward cache', async () => {
      const fire = recordPageListeners();
      const element = make(FOR, site.adapter);
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      fire('pagehide');
      fire('pageshow');
      await waitForState(element, 'listening');
      expect(said(element)).to.equal('');
      device.pick();
      await waitForState(element, 'signed-in');
    });
  });

  describe('after success', () => {
    beforeEach(() => signUp(connect()));

    it('posts the backend’s proof with the form, and no password is asked for', async () => {
      const element = make(FOR, proving());
      element.name = 'passkey';
      const caught = catchSubmits();
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      expect(caught).to.have.length(1);
      expect(caught[0]?.data.getAll('passkey')).to.deep.equal(['one-time-code']);
      expect(caught[0]?.data.get('password')).to.equal('');
      expect(caught[0]?.noValidate).to.equal(true);
      expect(caught[0]?.submitter).to.equal(find('form button'));
    });

    it('never has the proof in the document, and leaves nothing of it in the form', async () => {
      const seen: string[] = [];
      const element = make(FOR, proving());
      element.name = 'passkey';
      const caught = catchSubmits();
      page.addEventListener('submit', () => seen.push(page.innerHTML, ...[...page.querySelectorAll('input')].map(({ value }) => value)));
      const before = page.querySelector('form')?.outerHTML;
      await device.whenPending();
      device.pick();
      await waitForState(element, 'signed-in');
      expect(caught).to.have.length(1);
      expect(seen.join(' ')).not.to.contain('one-time-code');
      expect(page.querySelector('form')?.outerHTML).to.equal(before);
      expect(new FormData(find<HTMLFormElement>('form')).has('passkey')).to.equal(false);
    });

    it('puts the proof in place of an empty field of that name, so that the server reads one value', async () => {
      const element = make(
        FOR.replace('<button>', '<input type="hidden" name="passkey" value=""><button name="way" value="in">'),
        proving(),
      );
      element.name = 'passkey';
      const caught = catchSubmits();
      await element.signIn();
      expect(caught[0]?.data.getAll('passkey')).to.deep.equal(['one-time-code']);
      expect(caught[0]?.data.get('way'), 'as if Enter had been pressed').to.equal('in');
    });

    for (const [kind, markup] of [
      ['without a method', FOR.replace(' method="post"', '')],
      ['with method="get"', FOR.replace('"post"', '"get"')],
      ['whose button has formmethod="get"', FOR.replace('<button>', '<button formmethod="get">')],
    ] as const) {
      it(`does not send a form ${kind}: the proof would end up in the address`, async () => {
        const element = make(markup, proving());
        element.name = 'passkey';
        const caught = catchSubmits();
        const { told, restore } = recordConsole();
        await element.signIn();
        await until(() => told.length > 0);
        restore();
        expect(caught).to.have.length(0);
        expect(told.join()).to.contain('method="post"').and.not.to.contain('one-time-code');
      });
    }

    it('sends nothing without a name, or without a proof', async () => {
      const caught = catchSubmits();
      await make(FOR, proving()).signIn();
      const named = make(FOR, fakeAdapter());
      named.name = 'passkey';
      await named.signIn();
      expect(named.state.status).to.equal('signed-in');
      expect(caught).to.have.length(0);
    });

    it('sends nothing and goes nowhere when the page says so', async () => {
      const caught = catchSubmits();
      const element = make(FOR, proving());
      element.name = 'passkey';
      element.successUrl = '#elsewhere';
      element.addEventListener('passkey-signed-in', (event) => event.preventDefault());
      await element.signIn();
      expect(element.state.status).to.equal('signed-in');
      expect(caught).to.have.length(0);
      expect(location.hash).to.equal('');
    });

    it('goes to success-url, within this site', async () => {
      const element = make(FOR, fakeAdapter());
      element.successUrl = `${location.pathname}${location.search}#done`;
      await element.signIn();
      expect(location.hash).to.equal('#done');
      history.replaceState(null, '', location.pathname + location.search);
      const { told, restore } = recordConsole();
      const stays = make(FOR, fakeAdapter());
      stays.successUrl = '//evil.example';
      await stays.signIn();
      await until(() => told.length > 0);
      restore();
      expect(told.join()).to.contain('success-url');
    });

    it('goes where the backend continues', async () => {
      const url = `${location.pathname}${location.search}#idp`;
      const element = make(FOR, fakeAdapter({ verifyAuthentication: () => Promise.resolve({ kind: 'redirect', url }) }));
      await device.whenPending();
      device.pick();
      await waitForState(element, 'redirecting');
      expect(location.hash).to.equal('#idp');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('asks no second question: it says that this needs another way, and tells the developer', async () => {
      const { told, restore } = recordConsole();
      const element = make(FOR, fakeAdapter({ verifyAuthentication: () => Promise.resolve({ kind: 'code', method: 'totp' }) }));
      await device.whenPending();
      device.pick();
      await waitForState(element, 'failed');
      await until(() => told.length > 0 && said(element) !== '');
      restore();
      expect(told.join()).to.contain('use <passkey-login>');
      expect(shows(element)).to.equal(true);
    });
  });

  describe('and a button', () => {
    let site: Connection;
    beforeEach(async () => {
      site = connect();
      await signUp(site);
    });

    it('has none unless the page wants one', async () => {
      const element = make(FOR, site.adapter);
      await element.updateComplete;
      expect(part(element, 'button')).to.equal(undefined);
      element.button = true;
      await element.updateComplete;
      expect(part(element, 'button')?.textContent.trim()).to.equal('Sign in with a passkey');
      expect(part(element, 'button')?.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('signs in by it with the keyboard alone, while autofill is pending, and the focus stays on it', async () => {
      const element = make(FOR, site.adapter);
      element.button = true;
      await waitForState(element, 'listening');
      part(element, 'button')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitForState(element, 'signed-in');
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'button'));
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('says Cancel in its place while something goes on, with the same focus, and offers passkeys again afterwards', async () => {
      const element = make(FOR, { ...site.adapter, verifyAuthentication: (request, _credential, _state, call) => never(request, call) });
      element.button = true;
      await waitForState(element, 'listening');
      part(element, 'button')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitForState(element, 'verifying');
      expect(part(element, 'cancel')?.textContent.trim()).to.equal('Cancel');
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'cancel'));
      await sendKeys({ press: 'Enter' });
      await waitForState(element, 'listening');
      expect(element.shadowRoot?.activeElement).to.equal(part(element, 'button'));
      expect(said(element)).to.equal('');
    });

    it('lists passkeys again after an answer that asked for more than a passkey', async () => {
      const asked: (string | undefined)[] = [];
      const element = make(FOR, {
        ...site.adapter,
        authenticationOptions: (request, call) => (asked.push(request.mediation), site.adapter.authenticationOptions(request, call)),
        verifyAuthentication: () => Promise.resolve({ kind: 'code', method: 'totp' }),
      });
      await waitForState(element, 'listening');
      asked.length = 0;
      await element.signIn();
      expect(element.state).to.have.nested.property('error.code', 'invalid-options');
      await until(() => asked.length > 1);
      expect(asked).to.deep.equal(['modal', 'conditional']);
      expect(element.state.status, 'why it did not work stays on screen').to.equal('failed');
    });

    it('says calmly that a sign-in was not completed', async () => {
      const element = make(FOR, site.adapter);
      element.button = true;
      device.scriptNext('cancel');
      await element.signIn();
      await element.updateComplete;
      expect(said(element)).to.equal('Sign-in wasn’t completed. Try again whenever you’re ready.');
      expect(part(element, 'status')?.dataset['tone']).to.equal('calm');
    });

    for (const [where, markup] of [
      ['in the form', FOR.replace('</form>', '<button data-passkey-button><b>With a passkey</b></button></form>')],
      [
        'in the form inside',
        `<passkey-autofill>${FORM.replace('</form>', '<button data-passkey-button><b>Passkey</b></button></form>')}</passkey-autofill>`,
      ],
      ['in the element', FOR.replace('></passkey', '><button data-passkey-button><b>With a passkey</b></button></passkey')],
      ['in the slot', FOR.replace('></passkey', '><button slot="button"><b>With a passkey</b></button></passkey')],
    ] as const) {
      it(`signs in by the page’s own button ${where}, once, and does not send the form`, async () => {
        const element = make(markup, site.adapter);
        await waitForState(element, 'listening');
        const caught = catchSubmits();
        site.requests.length = 0;
        find<HTMLElement>('b').click();
        await waitForState(element, 'signed-in');
        expect(caught).to.have.length(0);
        expect(site.requests.filter((request) => request.endsWith('options'))).to.have.length(1);
      });
    }

    it('never takes the page’s passkey button for the one that Enter presses', async () => {
      const element = make(FOR.replace('<button>', '<button data-passkey-button>Passkey</button><button name="plain">'), proving());
      element.name = 'passkey';
      const caught = catchSubmits();
      await element.signIn();
      expect(caught[0]?.submitter?.getAttribute('name')).to.equal('plain');
    });

    it('starts anew when the page’s own button is pressed again: a lost prompt does not lock it', async () => {
      const element = make(FOR.replace('</form>', '<button data-passkey-button>With a passkey</button></form>'), site.adapter);
      await waitForState(element, 'listening');
      device.scriptNext('never');
      find<HTMLElement>('[data-passkey-button]').click();
      await waitForState(element, 'prompting');
      find<HTMLElement>('[data-passkey-button]').click();
      await waitForState(element, 'signed-in');
    });

    for (const [how, end] of [
      ['taken', () => sendKeys({ press: 'Enter' })],
      ['not needed after all', async () => device.cancel()],
    ] as const) {
      it(`shows a way out when nothing happens for a while, and gives the focus back when it is ${how}`, async () => {
        const element = make(FOR.replace('</form>', '<button data-passkey-button>With a passkey</button></form>'), site.adapter);
        await waitForState(element, 'listening');
        const runLate = recordLateTimers();
        device.scriptNext('never');
        find<HTMLElement>('[data-passkey-button]').focus();
        await sendKeys({ press: 'Enter' });
        await waitForState(element, 'prompting');
        expect(shows(element)).to.equal(false);
        runLate(8000);
        await element.updateComplete;
        expect(said(element)).to.equal('Nothing happened? Cancel, then try again.');
        expect(shows(element)).to.equal(true);
        part(element, 'cancel')?.focus();
        await end();
        await until(() => element.state.status !== 'prompting' && !part(element, 'cancel'));
        await element.updateComplete;
        expect(document.activeElement).to.equal(find('[data-passkey-button]'));
      });
    }

    it('asks for the account that was typed', async () => {
      const asked: (string | undefined)[] = [];
      const { authenticationOptions } = site.adapter;
      const element = make(FOR, {
        ...site.adapter,
        authenticationOptions: (request, call) => (asked.push(request.identifier), authenticationOptions(request, call)),
      });
      await waitForState(element, 'listening');
      find('#who').value = ' mia@example.com ';
      await element.signIn();
      expect(asked).to.deep.equal([undefined, 'mia@example.com']);
      expect(element.state.status).to.equal('signed-in');
    });

    it('never takes a password for a name, where that field lists the passkeys', async () => {
      const asked: (string | undefined)[] = [];
      const inner = fakeAdapter();
      const element = make(FOR.replace('for="login"', 'for="secret"'), {
        ...inner,
        authenticationOptions: (request, call) => (asked.push(request.identifier), inner.authenticationOptions(request, call)),
      });
      await waitForState(element, 'listening');
      expect(find('#secret').getAttribute('autocomplete')).to.equal('current-password webauthn');
      find('#secret').value = 'correct horse';
      await element.signIn();
      expect(asked).to.deep.equal([undefined, undefined]);
    });

    it('leaves other buttons inside it alone, also those in a slot of somebody else’s', async () => {
      const others = '<div><button type="button" slot="button">Another’s</button></div><button type="button">Show password</button>';
      const element = make(`<passkey-autofill>${FORM}${others}</passkey-autofill>`, site.adapter);
      await waitForState(element, 'listening');
      for (const button of page.querySelectorAll<HTMLElement>('[type="button"]')) button.click();
      expect(element.state.status).to.equal('listening');
    });

    it('says so where a browser has no passkeys', async () => {
      await withoutPasskeys(async () => {
        const element = make(FOR, site.adapter);
        element.button = true;
        await element.updateComplete;
        expect(part(element, 'button')).to.equal(undefined);
        expect(part(element, 'unsupported')?.textContent).to.contain('This browser can’t use passkeys.');
      });
    });

    it('speaks the language of the page, in its direction', async () => {
      page.lang = 'ar';
      const element = make(FOR, site.adapter);
      element.button = true;
      await until(() => part(element, 'button')?.lang === 'ar');
      expect(part(element, 'status')?.dir).to.equal('rtl');
      element.lang = 'de';
      await until(() => part(element, 'button')?.textContent.trim() === 'Mit Passkey anmelden');
    });
  });
});

describe('<passkey-autofill> with the browser’s own authenticator', () => {
  beforeEach(resetVirtualAuthenticators);
  afterEach(resetVirtualAuthenticators);

  it('signs in from the autofill list', async () => {
    await addVirtualAuthenticator();
    const site = connect();
    await signUp(site);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = FOR;
    const element = page.querySelector('passkey-autofill');
    if (!element) throw new Error('no element');
    element.adapter = site.adapter;
    await waitForState(element, 'signed-in');
    expect(said(element)).to.equal('You’re signed in as Mia.');
  });
});
