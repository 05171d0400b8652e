import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { connect, signUp } from '../../../test/connect.ts';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { staleVisitor } from '../../../test/stale-visitor.ts';
import { until } from '../../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { withoutPasskeys } from '../../../test/without-passkeys.ts';
import type { Account, PasskeyAdapter, Proof } from '../../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../../testing/index.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { StateEvent } from '../events/state-event.ts';
import type { ConfirmationRequest } from './confirmation-queue.ts';
import './define.ts';
import type { PasskeyReauth } from './reauth.ts';

const part = (reauth: PasskeyReauth, name: string) => reauth.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (reauth: PasskeyReauth) => part(reauth, 'status')?.textContent.trim();
const focused = (reauth: PasskeyReauth) => reauth.shadowRoot?.activeElement?.getAttribute('part');
const dialog = (reauth: PasskeyReauth) => reauth.shadowRoot?.querySelector('dialog');
const isShown = (reauth: PasskeyReauth) => dialog(reauth)?.open === true;
const field = (reauth: PasskeyReauth, name: string) => reauth.querySelector<HTMLInputElement>(`input[name="${name}"]`);
const ways = (reauth: PasskeyReauth) =>
  [...(reauth.shadowRoot?.querySelectorAll('[part~="method"]') ?? [])].map((one) => one.textContent.trim());
/** What a promise was rejected with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('It was not rejected.'),
    (error: unknown) => error,
  );
const codeOf = async (promise: Promise<unknown>) => {
  const error = await rejection(promise);
  return error instanceof PasskeyError ? error.code : error;
};

describe('<passkey-reauth>', () => {
  let opener: HTMLButtonElement;

  /** A page with a button that has the focus, and the dialog, which somebody asked for. */
  async function ask(adapter: PasskeyAdapter, request: ConfirmationRequest = { action: 'passkeys.rename' }) {
    opener = await fixture<HTMLButtonElement>(html`<button>Rename</button>`);
    const reauth = await fixture<PasskeyReauth>(html`<passkey-reauth .adapter=${adapter}></passkey-reauth>`);
    opener.focus();
    const proof = reauth.request(request);
    proof.catch(() => undefined);
    await until(() => isShown(reauth));
    await settle();
    await reauth.updateComplete;
    return { reauth, proof };
  }

  it('is still a modal dialog after the page moved it', async () => {
    const { reauth } = await ask(fakeAdapter());
    const place = await fixture(html`<div></div>`);
    place.append(reauth);
    await until(() => isShown(reauth));
    expect(dialog(reauth)?.matches(':modal')).to.equal(true);
  });

  it('does what was pressed last: another way does not come over a passkey that was asked for meanwhile', async () => {
    const device = softAuthenticator();
    device.install();
    try {
      const { promise: account, resolve: tell } = Promise.withResolvers<Account | null>();
      const methods = ['passkey', 'password', 'email-code'] as const;
      const start = () => Promise.reject(new PasskeyError('server'));
      const { reauth, proof } = await ask(fakeAdapter({ methods, start, session: () => account }));
      device.scriptNext('never');
      part(reauth, 'another-way')?.click();
      await settle();
      part(reauth, 'button')?.click();
      await waitForState(reauth, 'prompting');
      tell({ id: '1', name: 'mia@example.com' });
      await settle();
      expect(reauth.state.status).to.equal('prompting');
      reauth.remove();
      await rejection(proof);
    } finally {
      device.uninstall();
    }
  });

  describe('before a relying party to which no sign-in is fresh enough', () => {
    beforeEach(resetVirtualAuthenticators);
    afterEach(resetVirtualAuthenticators); // the next tests bring a device of their own

    it('re-auth is there and keeps the session: a proof for this very action, with the keyboard alone (pain 8)', async () => {
      await addVirtualAuthenticator();
      const { adapter, rename, requests } = await staleVisitor();
      expect(await codeOf(rename())).to.equal('reauth-required');
      const { reauth, proof } = await ask(adapter);
      expect(focused(reauth)).to.equal('button');
      await sendKeys({ press: 'Enter' });
      expect((await rename(await proof))?.kind).to.equal('done');
      expect(await codeOf(rename(await proof)), 'it is good once').to.equal('reauth-required');
      expect(requests.filter((one) => one.includes('sign-out') || one.includes('start'))).to.deep.equal([]);
      expect(isShown(reauth)).to.be.false;
      expect(document.activeElement === opener).to.be.true;
    });
  });

  describe('with a device of its own', () => {
    let device: SoftAuthenticator;
    beforeEach(() => {
      device = softAuthenticator();
      device.install();
    });
    afterEach(() => device.uninstall());

    it('shows whose account it is and what it is for, and nothing to pick from', async () => {
      const { adapter } = await staleVisitor();
      const { reauth } = await ask(adapter, { action: 'passkeys.rename', reason: 'You’re about to <b>rename</b> a passkey.' });
      expect(dialog(reauth)?.matches(':modal')).to.be.true;
      expect(part(reauth, 'heading')?.textContent).to.equal('Confirm it’s you');
      expect(part(reauth, 'reason')?.textContent).to.equal('You’re about to <b>rename</b> a passkey.');
      const account = () => part(reauth, 'account')?.children ?? [];
      await until(() => account().length > 0);
      expect([...account()].map((line) => line.textContent)).to.deep.equal(['You’re signed in as Mia', 'mia@example.com']);
      expect(reauth.querySelector('input')).to.equal(null);
      expect(part(reauth, 'another-way')).to.equal(undefined);
      expect(reauth.matches(':state(asking)')).to.be.true;
      await expect(reauth).to.be.accessible();
    });

    it('asks for passkeys of that account only, and for its user to be verified', async () => {
      const { adapter } = await staleVisitor();
      const asked: Parameters<PasskeyAdapter['authenticationOptions']>[0][] = [];
      const { reauth } = await ask(
        {
          ...adapter,
          authenticationOptions: (request, call) => {
            asked.push(request);
            return adapter.authenticationOptions(request, call);
          },
        },
        { action: 'passkeys.rename', maxAge: 60_000 },
      );
      device.scriptNext('never');
      part(reauth, 'button')?.click();
      await waitForState(reauth, 'prompting');
      const prompt = await device.whenPending();
      expect(prompt.kind === 'get' && prompt.credentials).to.have.length(1);
      expect(asked).to.deep.equal([{ purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename', maxAge: 60_000 }]);
    });

    it('tells the page that it was confirmed, and the proof to nobody but the caller', async () => {
      const { adapter } = await staleVisitor();
      const { reauth, proof } = await ask(adapter);
      const heard = oneEvent(document, 'passkey-reauthenticated');
      const states: string[] = [];
      reauth.addEventListener('passkey-state', (said) => states.push(JSON.stringify((said as StateEvent).state)));
      part(reauth, 'button')?.click();
      const event = await heard;
      const { value } = (await proof) ?? expect.fail('There is no proof.');
      expect(event).to.include({ action: 'passkeys.rename' });
      const { account } = event as Event & { account?: { name?: string } };
      expect(account?.name).to.equal('mia@example.com');
      expect(Object.values(event)).not.to.include(value);
      expect(states.at(-1)).to.equal('{"status":"confirmed"}');
      expect(states.join(' ')).not.to.include(value);
      expect(reauth.state).to.deep.equal({ status: 'confirmed' });
      await reauth.updateComplete;
      expect(reauth.shadowRoot?.querySelector('.farewell')?.textContent).to.equal('Thanks, that’s confirmed.');
    });

    const exits: [string, (reauth: PasskeyReauth) => unknown][] = [
      ['Escape', () => sendKeys({ press: 'Escape' })],
      [
        'a click beside it',
        async () => {
          const shown = performance.now();
          await until(() => performance.now() - shown > 500); // else it counts as part of a double-click
          await sendMouse({ type: 'click', position: [4, 4] });
        },
      ],
      ['"Cancel"', (reauth) => part(reauth, 'cancel')?.click()],
      ['cancel()', (reauth) => reauth.cancel()],
      ['its removal', (reauth) => reauth.remove()],
    ];
    for (const [name, leave] of exits) {
      it(`is closed by ${name}: the caller hears "cancelled", the focus is back, and the page scrolls again`, async () => {
        const { reauth, proof } = await ask(fakeAdapter());
        expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
        await leave(reauth);
        expect(await codeOf(proof)).to.equal('cancelled');
        expect(isShown(reauth)).to.be.false;
        expect(document.activeElement === opener).to.be.true;
        expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
        expect(reauth.state.status).to.equal('idle');
      });
    }

    it('stays when the button that opened it is double-clicked', async () => {
      const button = await fixture<HTMLButtonElement>(html`<button style="position: fixed; inset: 0 auto auto 0">Rename</button>`);
      const reauth = await fixture<PasskeyReauth>(html`<passkey-reauth .adapter=${fakeAdapter()}></passkey-reauth>`);
      const asked: string[] = [];
      button.addEventListener('click', () => {
        reauth.request().then(
          () => asked.push('confirmed'),
          () => asked.push('cancelled'),
        );
      });
      await sendMouse({ type: 'click', position: [8, 8] });
      await sendMouse({ type: 'click', position: [8, 8] });
      await settle();
      expect([asked, isShown(reauth)]).to.deep.equal([[], true]);
      reauth.cancel();
    });

    it('shows nobody from the last time while it is not known who is signed in', async () => {
      let who: Promise<Account> = Promise.resolve({ id: '1', displayName: 'Mia' });
      const { reauth } = await ask(fakeAdapter({ session: () => who }));
      expect(part(reauth, 'account')?.textContent).to.include('Mia');
      reauth.cancel();
      const late = Promise.withResolvers<Account>();
      who = late.promise;
      void reauth.request().catch(() => undefined);
      await until(() => isShown(reauth));
      expect(part(reauth, 'account')?.textContent).not.to.include('Mia');
      late.resolve({ id: '2', displayName: 'Tom' });
      await until(() => part(reauth, 'account')?.textContent?.includes('Tom') === true);
      reauth.cancel();
    });

    it('stays when a selection is dragged out of it', async () => {
      const { reauth } = await ask(fakeAdapter());
      dialog(reauth)
        ?.querySelector('p')
        ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      dialog(reauth)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(isShown(reauth)).to.be.true;
    });

    it('is calm when the prompt is cancelled, keeps the focus, and works at the second try (pain 20)', async () => {
      const { adapter, rename } = await staleVisitor();
      const { reauth, proof } = await ask(adapter);
      device.scriptNext('cancel');
      await sendKeys({ press: 'Enter' });
      await waitForState(reauth, 'failed');
      expect(status(reauth)).to.equal('Nothing was confirmed. Try again whenever you’re ready.');
      expect(part(reauth, 'status')?.dataset['tone']).to.equal('calm');
      expect(focused(reauth)).to.equal('button');
      await sendKeys({ press: 'Enter' });
      expect((await rename(await proof))?.kind).to.equal('done');
    });

    it('says what is going on in a live region, without moving, and takes a prompt back (pain 20)', async () => {
      const { adapter } = await staleVisitor();
      const { reauth, proof } = await ask(adapter);
      const height = dialog(reauth)?.offsetHeight;
      const region = part(reauth, 'status');
      expect(region?.getAttribute('role')).to.equal('status');
      device.scriptNext('never');
      part(reauth, 'button')?.click();
      await waitForState(reauth, 'prompting');
      expect(status(reauth)).to.equal('Use your fingerprint, face or screen lock to continue.');
      expect(part(reauth, 'status') === region).to.be.true;
      expect(part(reauth, 'button')?.getAttribute('aria-busy')).to.equal('true');
      expect(dialog(reauth)?.offsetHeight).to.equal(height);
      part(reauth, 'cancel')?.click();
      await waitForState(reauth, 'asking');
      await until(() => device.pending === undefined);
      expect(isShown(reauth)).to.be.true;
      part(reauth, 'button')?.click();
      expect((await proof)?.type).to.equal('token');
    });

    it('explains the passkey of another account, which a password manager offered all the same', async () => {
      const { adapter, store } = await staleVisitor();
      await signUp(connect({ store }), 'tom@example.com', 'Tom'); // in another browser; his is the newest passkey on the device
      const unlisted: PasskeyAdapter = {
        ...adapter,
        async authenticationOptions(request, call) {
          const challenge = await adapter.authenticationOptions(request, call);
          return challenge.kind === 'get' ? { ...challenge, publicKey: { ...challenge.publicKey, allowCredentials: [] } } : challenge;
        },
      };
      const { reauth } = await ask(unlisted);
      part(reauth, 'button')?.click();
      await waitForState(reauth, 'failed');
      expect(status(reauth)).to.equal('That passkey is for another account. Use one for the account you’re signed in to.');
      expect(part(reauth, 'status')?.dataset['tone']).to.equal('danger');
      expect(focused(reauth)).to.equal('button');
    });

    it('explains a passkey that is dead, and the browser forgets it', async () => {
      const { adapter, store } = await staleVisitor();
      const { reauth } = await ask(adapter);
      const [credential] = device.credentials;
      const passkey = await store.passkey(credential?.id ?? '');
      device.scriptNext('never');
      part(reauth, 'button')?.click();
      await device.whenPending();
      await store.removePasskey(passkey?.accountId ?? '', passkey?.id ?? '', { allowLast: true });
      device.pick();
      await waitForState(reauth, 'failed');
      expect(status(reauth)).to.match(/^That passkey no longer works for this site/);
      await until(() => device.credentials.length === 0);
    });

    it('says that nobody is signed in any more', async () => {
      const { adapter } = await staleVisitor();
      await adapter.signOut?.({ signal: new AbortController().signal });
      const { reauth, proof } = await ask(adapter);
      await until(() => status(reauth) === 'You’re signed out. Sign in to continue.');
      part(reauth, 'cancel')?.click();
      const error = await rejection(proof);
      expect(error).to.include({ code: 'cancelled' });
      expect(((error as PasskeyError).cause as PasskeyError).code).to.equal('unauthenticated');
    });

    it('asks the page before it asks the browser', async () => {
      const { reauth } = await ask(fakeAdapter());
      reauth.addEventListener('passkey-before-prompt', (event) => event.preventDefault());
      part(reauth, 'button')?.click();
      await settle();
      expect(reauth.state.status).to.equal('asking');
    });

    it('rejects at once where it is not in the page, since nobody could answer', async () => {
      const reauth = document.createElement('passkey-reauth');
      expect(await codeOf(reauth.request({ adapter: fakeAdapter() }))).to.equal('invalid-options');
    });

    it('says where a backend is missing', async () => {
      const reauth = await fixture<PasskeyReauth>(html`<passkey-reauth></passkey-reauth>`);
      expect(await codeOf(reauth.request())).to.equal('invalid-options');
      expect(reauth.open).to.be.false;
    });

    describe('with several requests', () => {
      it('shares one dialog: each gets a proof of its own, one after the other', async () => {
        const { adapter, rename } = await staleVisitor();
        const { reauth, proof } = await ask(adapter, { action: 'passkeys.add', reason: 'Add a passkey' });
        const second = reauth.request({ action: 'passkeys.rename', reason: 'Rename a passkey' });
        expect(part(reauth, 'reason')?.textContent).to.equal('Add a passkey');
        part(reauth, 'button')?.click();
        const first = (await proof) as Proof;
        await reauth.updateComplete;
        expect(isShown(reauth)).to.be.true;
        expect(part(reauth, 'reason')?.textContent).to.equal('Rename a passkey');
        part(reauth, 'button')?.click();
        const { value } = (await second) as Proof;
        expect(value).not.to.equal(first.value);
        expect((await rename(await second))?.kind).to.equal('done');
        expect(isShown(reauth)).to.be.false;
      });

      it('sends everybody away when it is closed', async () => {
        const { reauth, proof } = await ask(fakeAdapter());
        const others = [reauth.request(), reauth.request()].map(codeOf);
        await sendKeys({ press: 'Escape' });
        expect(await Promise.all([codeOf(proof), ...others])).to.deep.equal(['cancelled', 'cancelled', 'cancelled']);
      });

      it('closes when nobody waits any more', async () => {
        const [one, two] = [new AbortController(), new AbortController()];
        const { reauth, proof } = await ask(fakeAdapter(), { signal: one.signal });
        const second = rejection(reauth.request({ signal: two.signal, reason: 'Another' }));
        device.scriptNext('never');
        part(reauth, 'button')?.click();
        await waitForState(reauth, 'prompting');
        one.abort();
        expect(await rejection(proof)).to.equal(one.signal.reason);
        await until(() => device.pending === undefined);
        expect(isShown(reauth)).to.be.true;
        expect(reauth.state.status).to.equal('asking');
        two.abort();
        expect(await second).to.equal(two.signal.reason);
        expect(isShown(reauth)).to.be.false;
        expect(await rejection(reauth.request({ signal: two.signal }))).to.equal(two.signal.reason);
        expect(reauth.open).to.be.false;
      });
    });

    describe('in another way', () => {
      it('takes the password of the account that is signed in, right after a wrong one', async () => {
        const { adapter, rename } = await staleVisitor({ policy: { methods: ['passkey', 'password'] } });
        const { reauth, proof } = await ask(adapter);
        part(reauth, 'another-way')?.click();
        await waitForState(reauth, 'entering-password');
        expect(part(reauth, 'heading')?.textContent).to.equal('Enter your password');
        expect(field(reauth, 'username')).to.include({ value: 'mia@example.com', readOnly: true });
        expect(document.activeElement === field(reauth, 'password')).to.be.true;
        await expect(reauth).to.be.accessible();
        await sendKeys({ type: 'wrong horse' });
        await sendKeys({ press: 'Enter' });
        await waitForState(reauth, 'failed');
        expect(status(reauth)).to.equal('');
        expect(field(reauth, 'password')?.getAttribute('aria-invalid')).to.equal('true');
        expect(document.activeElement === field(reauth, 'password')).to.be.true;
        field(reauth, 'password')?.select();
        await sendKeys({ type: 'correct horse' });
        await sendKeys({ press: 'Enter' });
        expect((await rename(await proof))?.kind).to.equal('done');
        expect(reauth.querySelector('input')).to.equal(null);
        expect(document.activeElement === opener).to.be.true;
      });

      it('lists the ways that there are, and leads back to the passkey', async () => {
        const { adapter } = await staleVisitor({ policy: { methods: ['passkey', 'password', 'email-code', 'email-link'] } });
        const { reauth, proof } = await ask(adapter);
        part(reauth, 'another-way')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitForState(reauth, 'choosing');
        await settle();
        expect(part(reauth, 'heading')?.textContent).to.equal('Choose how to confirm');
        expect(ways(reauth)).to.deep.equal(['Passkey', 'Password', 'Code by email']);
        expect(focused(reauth)).to.equal('method');
        await expect(reauth).to.be.accessible();
        part(reauth, 'back')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitForState(reauth, 'asking');
        await settle();
        expect(focused(reauth)).to.equal('button');
        part(reauth, 'another-way')?.click();
        await waitForState(reauth, 'choosing');
        part(reauth, 'method')?.click(); // the passkey
        expect((await proof)?.type).to.equal('token');
      });

      it('takes a code by e-mail, and closes with Escape from its field', async () => {
        const { adapter, outbox, rename } = await staleVisitor({ policy: { methods: ['passkey', 'email-code', 'password'] } });
        const { reauth, proof } = await ask(adapter);
        const choose = async () => {
          part(reauth, 'another-way')?.click();
          await waitForState(reauth, 'choosing');
          reauth.shadowRoot?.querySelectorAll<HTMLElement>('[part~="method"]')[1]?.click();
          await waitForState(reauth, 'entering-code');
          await settle();
        };
        await choose();
        expect(document.activeElement === field(reauth, 'code')).to.be.true;
        await sendKeys({ press: 'Escape' });
        expect(await codeOf(proof)).to.equal('cancelled');
        expect(reauth.querySelector('input')).to.equal(null);
        const again = reauth.request({ action: 'passkeys.rename' });
        await until(() => isShown(reauth));
        await until(() => part(reauth, 'another-way') !== undefined);
        expect(part(reauth, 'heading')?.textContent).to.equal('Confirm it’s you');
        await choose();
        await sendKeys({ type: outbox.messages.at(-1)?.code ?? '' });
        await sendKeys({ press: 'Enter' });
        expect((await rename(await again))?.kind).to.equal('done');
      });

      it('offers only what the account has, where the backend tells', async () => {
        const account = { id: '1', name: 'mia', methods: ['password'] };
        const start = () => Promise.reject(new PasskeyError('server'));
        const methods = ['passkey', 'password', 'email-code'];
        const { reauth } = await ask(fakeAdapter({ methods, start, session: () => Promise.resolve(account) }));
        part(reauth, 'another-way')?.click();
        await waitForState(reauth, 'entering-password');
        expect(field(reauth, 'username')?.value).to.equal('mia');
      });

      it('offers it while the browser’s prompt is open, which it ends (pain 5)', async () => {
        const { adapter } = await staleVisitor({ policy: { methods: ['passkey', 'password'] } });
        const { reauth } = await ask(adapter);
        device.scriptNext('never');
        part(reauth, 'button')?.click();
        await waitForState(reauth, 'prompting');
        part(reauth, 'another-way')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitForState(reauth, 'entering-password');
        await until(() => device.pending === undefined);
        expect(document.activeElement === field(reauth, 'password')).to.be.true;
      });

      it('goes there by itself in a browser without passkeys', async () => {
        const { adapter, rename } = await staleVisitor({ policy: { methods: ['passkey', 'password'] } });
        await withoutPasskeys(async () => {
          const { reauth, proof } = await ask(adapter);
          await waitForState(reauth, 'entering-password');
          await sendKeys({ type: 'correct horse' });
          await sendKeys({ press: 'Enter' });
          expect((await rename(await proof))?.kind).to.equal('done');
        });
      });

      it('asks for nothing but the password where the backend does not tell who is signed in', async () => {
        const given: object[] = [];
        const { reauth, proof } = await ask(
          fakeAdapter({
            methods: ['passkey', 'password'],
            start: (method, input) => {
              given.push({ method, ...input });
              return Promise.resolve({ kind: 'done', proof: { type: 'token', value: 'p' } });
            },
          }),
        );
        part(reauth, 'another-way')?.click();
        await waitForState(reauth, 'entering-password');
        expect(field(reauth, 'username')).to.equal(null);
        await sendKeys({ type: 'horse' });
        await sendKeys({ press: 'Enter' });
        expect(await proof).to.deep.equal({ type: 'token', value: 'p' });
        expect(given).to.deep.equal([{ method: 'password', purpose: 'reauth', action: 'passkeys.rename', password: 'horse' }]);
      });
    });
  });

  it('speaks German, in its own words and in those for the password', async () => {
    const site = fakeAdapter({ methods: ['passkey', 'password'], start: () => Promise.reject(new PasskeyError('server')) });
    const reauth = await fixture<PasskeyReauth>(html`<passkey-reauth lang="de" .adapter=${site}></passkey-reauth>`);
    const proof = reauth.request();
    proof.catch(() => undefined);
    await until(() => isShown(reauth));
    expect(part(reauth, 'heading')?.textContent).to.equal('Bestätigen Sie, dass Sie es sind');
    expect(focused(reauth)).to.equal('button');
    part(reauth, 'another-way')?.click();
    await waitForState(reauth, 'entering-password');
    await until(() => reauth.querySelector('label[for$="answer"]')?.textContent === 'Passwort');
    reauth.cancel();
    expect(await codeOf(proof)).to.equal('cancelled');
  });
});
