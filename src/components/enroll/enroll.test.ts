import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { connect, signUp } from '../../../test/connect.ts';
import { fakeAdapter } from '../../../test/fake-adapter.ts';
import { settle } from '../../../test/fake-clock.ts';
import { passwordVisitor } from '../../../test/password-visitor.ts';
import { until } from '../../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../../test/virtual-authenticator.ts';
import { waitForState } from '../../../test/wait-for-state.ts';
import { withoutPasskeys } from '../../../test/without-passkeys.ts';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import { enrollMemory } from '../../flows/enroll-memory.ts';
import { SignInFlow } from '../../flows/sign-in-flow.ts';
import { softAuthenticator, type SoftAuthenticator, type SoftAuthenticatorOptions } from '../../testing/index.ts';
import type { CreationOptionsJSON } from '../../webauthn/json.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { CreatedEvent } from '../events/created-event.ts';
import type { EnrollFinishedEvent } from '../events/enroll-finished-event.ts';
import './define.ts';
import type { PasskeyEnroll } from './enroll.ts';

const part = (enroll: PasskeyEnroll, name: string) => enroll.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;
const status = (enroll: PasskeyEnroll) => part(enroll, 'status')?.textContent.trim();
const focused = (enroll: PasskeyEnroll) => enroll.shadowRoot?.activeElement;
const heightOf = (enroll: PasskeyEnroll) => enroll.parentElement?.getBoundingClientRect().height;

/** Other tests, in the same browser profile, keep things of their own. */
function forgetAnswers(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('passkey-elements.enroll.')) localStorage.removeItem(key);
}

describe('<passkey-enroll>', () => {
  let device: SoftAuthenticator;
  const outcomes: string[] = [];
  const onFinished = (event: Event) => outcomes.push((event as EnrollFinishedEvent).outcome);

  const install = (options: SoftAuthenticatorOptions = {}) => {
    device.uninstall();
    device = softAuthenticator(options);
    device.install();
  };

  async function make(adapter: PasskeyAdapter): Promise<PasskeyEnroll> {
    const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll .adapter=${adapter}></passkey-enroll>`);
    await until(() => enroll.state.status === 'offering' || enroll.state.status === 'finished');
    await enroll.updateComplete;
    return enroll;
  }

  beforeEach(() => {
    device = softAuthenticator();
    device.install();
    outcomes.length = 0;
    document.addEventListener('passkey-enroll-finished', onFinished);
  });
  afterEach(() => {
    document.removeEventListener('passkey-enroll-finished', onFinished);
    device.uninstall();
    forgetAnswers();
  });

  describe('offers', () => {
    it('never nags: asks the memory that a script sets after the element is there', async () => {
      const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll .adapter=${fakeAdapter()}></passkey-enroll>`);
      const written: unknown[] = [];
      enroll.memory = { read: async () => ({ choice: 'never', at: Date.now() }), write: async (...entry) => void written.push(entry) };
      await waitForState(enroll, 'finished');
      expect(outcomes).to.deep.equal(['unavailable']);
      expect(written).to.deep.equal([]);
    });

    it('begins anew for an account that a script sets later, and only for another one', async () => {
      const enroll = await make(fakeAdapter());
      const asked: (string | undefined)[] = [];
      enroll.memory = { read: async (account) => (asked.push(account?.id), null), write: async () => {} };
      enroll.account = { id: '1' };
      await until(() => asked.length > 0);
      await waitForState(enroll, 'offering');
      enroll.account = { id: '1' };
      await enroll.updateComplete;
      expect([asked, enroll.state.status]).to.deep.equal([['1'], 'offering']);
      enroll.account = { id: '2' };
      await until(() => asked.length > 1);
      expect(asked).to.deep.equal(['1', '2']);
    });

    it('makes a passkey with the keyboard alone, for real: the relying party verifies it', async () => {
      const site = await passwordVisitor();
      const enroll = await make(site.adapter);
      part(enroll, 'button')?.focus();
      const created = oneEvent<CreatedEvent>(enroll, 'passkey-created');
      await sendKeys({ press: 'Enter' });
      expect((await created).automatic).to.be.false;
      expect((await created).passkey?.id).to.be.a('string');
      await waitForState(enroll, 'created');
      await settle();
      expect(focused(enroll)).to.equal(part(enroll, 'done'));
      expect(focused(enroll)?.textContent.trim()).to.equal('Your passkey is ready. Use it the next time you sign in.');
      expect(status(enroll)).to.equal('');
      expect(outcomes, 'it is being read').to.deep.equal([]);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(await enroll.offer()).to.equal('unavailable'); // a new offer, to somebody who has one now
      expect(outcomes).to.deep.equal(['created', 'unavailable']);
      expect(await site.adapter.list?.({ signal: new AbortController().signal })).to.have.length(1);
    });

    it('leaves the focus alone when it appears', async () => {
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`);
      field.focus();
      await make(fakeAdapter());
      expect(document.activeElement === field).to.be.true;
    });

    it('says what is going on in place of the introduction, so that nothing moves', async () => {
      const enroll = await make(fakeAdapter());
      device.scriptNext('never');
      const before = heightOf(enroll);
      expect(status(enroll)).to.equal('');
      part(enroll, 'button')?.focus();
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'prompting');
      await settle();
      expect(status(enroll)).to.equal('Use your fingerprint, face or screen lock to continue.');
      expect(heightOf(enroll)).to.equal(before);
      expect(focused(enroll)).to.equal(part(enroll, 'cancel'));
      expect(getComputedStyle(part(enroll, 'intro') ?? enroll).visibility).to.equal('hidden');
      await expect(enroll).to.be.accessible();
    });

    it('is calm when the prompt is cancelled: the offer stays, and "Not now" still works', async () => {
      const enroll = await make(fakeAdapter());
      device.scriptNext('cancel');
      part(enroll, 'button')?.focus();
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'failed');
      await settle();
      expect(status(enroll)).to.equal('No passkey was created. Try again whenever you’re ready.');
      expect(part(enroll, 'status')?.dataset['tone']).to.equal('calm');
      expect(focused(enroll)).to.equal(part(enroll, 'button'));
      part(enroll, 'later')?.click();
      expect(outcomes).to.deep.equal(['later']);
    });

    it('has a way out while the browser’s prompt is open (pain 5)', async () => {
      const enroll = await make(fakeAdapter());
      device.scriptNext('never');
      part(enroll, 'button')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitForState(enroll, 'prompting');
      await sendKeys({ press: 'Enter' });
      await waitForState(enroll, 'offering');
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      expect(focused(enroll)).to.equal(part(enroll, 'button'));
      expect(outcomes).to.deep.equal([]);
    });

    const refusals: [PasskeyError, RegExp][] = [
      [new PasskeyError('network'), /^We can’t reach the server/],
      [new PasskeyError('verification-failed'), /^Your passkey wasn’t saved/],
      [new PasskeyError('limit-reached'), /^You can’t add more passkeys/],
    ];
    for (const [error, sentence] of refusals) {
      it(`says what to do about ${error.code}, and can be answered`, async () => {
        const enroll = await make(fakeAdapter({ verifyRegistration: () => Promise.reject(error) }));
        part(enroll, 'button')?.focus();
        part(enroll, 'button')?.click();
        await waitForState(enroll, 'failed');
        await until(() => status(enroll) !== '');
        expect(status(enroll)).to.match(sentence);
        expect(part(enroll, 'status')?.dataset['tone']).to.equal('danger');
        expect(focused(enroll)).to.equal(part(enroll, 'button'));
      });
    }

    it('says kindly that this device already has one, and leads to another (pain 10)', async () => {
      const site = connect();
      await signUp(site);
      await new SignInFlow().signIn(site.adapter, {});
      const enroll = await make(site.adapter);
      const given = hintsAskedFor();
      part(enroll, 'button')?.focus();
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'exists');
      await settle();
      expect(focused(enroll)?.textContent.trim()).to.equal(
        'This device already has a passkey for your account. You can use it to sign in.',
      );
      await expect(enroll).to.be.accessible();
      part(enroll, 'elsewhere')?.click();
      await waitForState(enroll, 'exists');
      await until(() => part(enroll, 'done')?.textContent.includes('That device') ?? false);
      expect(given()).to.deep.equal([undefined, ['hybrid', 'security-key']]);
      part(enroll, 'close')?.click();
      expect(outcomes).to.deep.equal(['exists']);
    });
  });

  describe('confirms who it is first, where the backend wants that', () => {
    /** Mia, signed in with a passkey of this device, before a backend that adds none without a fresh confirmation. */
    async function strict(): Promise<PasskeyEnroll> {
      const site = connect({ policy: { stepUp: { maxAge: 0 } } });
      await signUp(site);
      await new SignInFlow().signIn(site.adapter, {});
      return make(site.adapter);
    }
    const dialog = () => document.querySelector('passkey-reauth');
    const press = (name: string) => dialog()?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`)?.click();

    it('raises the dialog by itself, and goes on with the proof (pain 8)', async () => {
      const enroll = await strict();
      part(enroll, 'button')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => dialog()?.open === true);
      await settle();
      press('button');
      await waitForState(enroll, 'exists');
      await settle();
      expect(dialog()).to.equal(null);
      expect(focused(enroll) === part(enroll, 'done')).to.be.true;
    });

    it('is calm when the dialog is closed, and the focus is on the button again', async () => {
      const enroll = await strict();
      part(enroll, 'button')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => dialog()?.open === true);
      await settle();
      await sendKeys({ press: 'Escape' });
      await waitForState(enroll, 'failed');
      await settle();
      expect(status(enroll)).to.equal('No passkey was created. Try again whenever you’re ready.');
      expect(part(enroll, 'status')?.dataset['tone']).to.equal('calm');
      expect(focused(enroll) === part(enroll, 'button')).to.be.true;
    });

    it('closes the dialog when it leaves the page', async () => {
      const enroll = await strict();
      part(enroll, 'button')?.click();
      await until(() => dialog()?.open === true);
      enroll.remove();
      await until(() => dialog() === null);
      expect(enroll.state.status).to.equal('idle');
    });
  });

  describe('is answered', () => {
    const answers = [
      ['later', 'All right, we’ll ask another time.'],
      ['never', 'All right, we won’t ask again.'],
    ] as const;
    for (const [answer, sentence] of answers) {
      it(`goes away on "${answer}", says so, and the keyboard goes on from there`, async () => {
        const enroll = await make(fakeAdapter());
        const button = await fixture<HTMLButtonElement>(html`<button>Next</button>`);
        part(enroll, answer)?.focus();
        await sendKeys({ press: 'Enter' });
        await settle();
        expect(outcomes).to.deep.equal([answer]);
        expect(focused(enroll)?.textContent).to.equal(sentence);
        expect(heightOf(enroll)).to.equal(0);
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement === button).to.be.true;
      });

      it(`says it in the live region where the pointer said "${answer}"`, async () => {
        const enroll = await make(fakeAdapter());
        part(enroll, answer)?.click();
        await enroll.updateComplete;
        expect(status(enroll)).to.equal(sentence);
      });

      it(`never nags: "${answer}" is remembered over a sign-out (pain 15)`, async () => {
        const site = await passwordVisitor();
        const enroll = await make(site.adapter);
        part(enroll, answer)?.click();
        const call = { signal: new AbortController().signal };
        await site.adapter.signOut?.(call);
        await site.adapter.start?.('password', { identifier: 'mia@example.com', password: 'correct horse' }, call);
        const next = await make(site.adapter);
        expect(outcomes).to.deep.equal([answer, 'unavailable']);
        expect(heightOf(next)).to.equal(0);
      });
    }

    it('leaves the focus where the page puts it when the offer is over', async () => {
      const enroll = await make(fakeAdapter());
      const button = await fixture<HTMLButtonElement>(html`<button>Next</button>`);
      enroll.addEventListener('passkey-enroll-finished', () => button.focus());
      part(enroll, 'later')?.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(document.activeElement === button).to.be.true;
    });

    it('asks again after as many days as the page says', async () => {
      const account = { id: '1' };
      await enrollMemory().write(account, { choice: 'later', at: Date.now() - 8 * 86_400_000 });
      const enroll = await fixture<PasskeyEnroll>(
        html`<passkey-enroll snooze="7" .account=${account} .adapter=${fakeAdapter()}></passkey-enroll>`,
      );
      await waitForState(enroll, 'offering');
    });

    it('is answered by a page', async () => {
      const enroll = await make(fakeAdapter());
      const outcome = enroll.offer();
      enroll.decline('never');
      expect(await outcome).to.equal('never');
      expect(await enroll.offer()).to.equal('unavailable');
    });

    it('keeps answers where the page wants them', async () => {
      const written: unknown[] = [];
      const memory = { read: async () => null, write: async (...entry: unknown[]) => void written.push(entry) };
      const account = { id: '1' };
      const enroll = await fixture<PasskeyEnroll>(
        html`<passkey-enroll .account=${account} .memory=${memory} .adapter=${fakeAdapter()}></passkey-enroll>`,
      );
      await waitForState(enroll, 'offering');
      part(enroll, 'later')?.click();
      expect(written).to.have.nested.property('[0][0]', account);
      expect(written).to.have.nested.property('[0][1].choice', 'later');
      expect(localStorage).to.have.length(0);
    });
  });

  describe('stays away', () => {
    const { registrationOptions: _, ...unable } = fakeAdapter();

    it('takes no place where the backend makes no passkeys, and lets the page go on (pain 14)', async () => {
      const enroll = await make(unable);
      expect(outcomes).to.deep.equal(['unavailable']);
      expect(heightOf(enroll)).to.equal(0);
      expect(enroll.shadowRoot?.querySelector('button')).to.equal(null);
    });

    it('takes no place in a browser without passkeys, and lets the page go on (pain 14)', async () => {
      await withoutPasskeys(async () => {
        const enroll = await make(fakeAdapter());
        expect(outcomes).to.deep.equal(['unavailable']);
        expect(heightOf(enroll)).to.equal(0);
      });
    });

    it('takes no gap in a flex box either', async () => {
      const box = await fixture(html`
        <div style="display: flex; flex-direction: column; gap: 50px">
          <passkey-enroll .adapter=${unable}></passkey-enroll>
          <hr style="margin: 0" />
        </div>
      `);
      await until(() => outcomes.length > 0);
      expect(box.getBoundingClientRect().height).to.be.below(10);
    });

    it('waits for a backend, and offers nothing without one when it is told to', async () => {
      const said: unknown[] = [];
      const { error } = console;
      console.error = (...args: unknown[]) => said.push(...args);
      const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll></passkey-enroll>`);
      expect(enroll.state.status).to.equal('idle');
      expect(await enroll.offer()).to.equal('unavailable');
      await until(() => said.length > 0);
      console.error = error;
      expect(String(said[0])).to.contain('no backend');
    });

    it('falls silent when it leaves the page, and begins anew when it comes back', async () => {
      const enroll = await make(fakeAdapter());
      const box = enroll.parentElement;
      const outcome = enroll.offer();
      enroll.remove();
      expect(await outcome).to.equal('failed');
      expect(outcomes).to.deep.equal([]);
      box?.append(enroll);
      await waitForState(enroll, 'offering');
    });
  });

  describe('on another device’s heels', () => {
    it('offers a passkey on this device, and asks the browser for it there', async () => {
      const enroll = await fixture<PasskeyEnroll>(
        html`<passkey-enroll reason="another-device" .adapter=${fakeAdapter()}></passkey-enroll>`,
      );
      await waitForState(enroll, 'offering');
      expect(part(enroll, 'heading')?.textContent).to.equal('Add a passkey on this device');
      const given = hintsAskedFor();
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'created');
      expect(given()).to.deep.equal([['client-device']]);
    });
  });

  describe('asks where to save it', () => {
    it('takes the place that is picked as a hint, and shuts no device out (pain 19)', async () => {
      const enroll = await fixture<PasskeyEnroll>(
        html`<passkey-enroll ask-for="client-device hybrid security-key unheard-of" .adapter=${fakeAdapter()}></passkey-enroll>`,
      );
      await waitForState(enroll, 'offering');
      const radios = [...(enroll.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
      expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
      expect(part(enroll, 'places')?.innerText).to.match(/^Save it on\s+This device\s+A phone or tablet\s+A security key$/);
      const heights = radios.map((radio) => radio.closest('label')?.getBoundingClientRect().height ?? 0);
      expect(Math.min(...heights), 'as high as a finger').to.be.at.least(44);
      await expect(enroll).to.be.accessible();
      const given = hintsAskedFor();
      radios[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'created');
      expect(given()).to.deep.equal([['security-key']]);
    });

    it('asks nothing where there is one place only', async () => {
      const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll ask-for="hybrid" .adapter=${fakeAdapter()}></passkey-enroll>`);
      await waitForState(enroll, 'offering');
      expect(part(enroll, 'places')).to.equal(undefined);
      const given = hintsAskedFor();
      part(enroll, 'button')?.click();
      await waitForState(enroll, 'created');
      expect(given()).to.deep.equal([['hybrid']]);
    });
  });

  describe('automatically', () => {
    const upgrade = (adapter: PasskeyAdapter, timeout = 3000) =>
      fixture<PasskeyEnroll>(html`<passkey-enroll automatic automatic-timeout=${timeout} .adapter=${adapter}></passkey-enroll>`);

    it('saves a passkey, lets the page go on at once, and leaves a notice that takes no focus', async () => {
      install({ conditionalCreate: 'approve' });
      const site = await passwordVisitor();
      const created: CreatedEvent[] = [];
      const onCreated = (event: Event) => created.push(event as CreatedEvent);
      document.addEventListener('passkey-created', onCreated, { once: true });
      const enroll = await upgrade(site.adapter);
      await waitForState(enroll, 'created');
      expect(outcomes).to.deep.equal(['created']);
      expect(created[0]?.automatic).to.be.true;
      await until(() => part(enroll, 'done') !== undefined);
      expect(part(enroll, 'done')?.textContent.trim()).to.match(/^A passkey was saved for your account/);
      expect(status(enroll)).to.match(/^A passkey was saved for your account/);
      expect(focused(enroll) ?? undefined).to.equal(undefined);
      await expect(enroll).to.be.accessible();
      part(enroll, 'close')?.click();
      await enroll.updateComplete;
      expect(heightOf(enroll)).to.equal(0);
      expect(outcomes).to.deep.equal(['created']);
    });

    it('shows nothing when it was declined, and lets the page go on', async () => {
      install({ conditionalCreate: 'cancel' });
      const site = await passwordVisitor();
      const finished = oneEvent<EnrollFinishedEvent>(document, 'passkey-enroll-finished');
      const enroll = await upgrade(site.adapter);
      expect(await finished).to.include({ outcome: 'failed' });
      expect((await finished).error?.code).to.equal('cancelled');
      await enroll.updateComplete;
      expect(heightOf(enroll)).to.equal(0);
      expect(status(enroll)).to.equal('');
    });

    it('shows nothing where the browser does not know it, and lets the page go on', async () => {
      install({ behaveLike: 'firefox' });
      const site = await passwordVisitor();
      const enroll = await upgrade(site.adapter);
      await until(() => outcomes.length > 0);
      expect(outcomes).to.deep.equal(['unavailable']);
      expect(site.requests).not.to.include('POST registration/options');
      expect(heightOf(enroll)).to.equal(0);
    });

    it('lets the page go on after its time where the browser never answers', async () => {
      install({ conditionalCreate: 'never' });
      const site = await passwordVisitor();
      const enroll = await upgrade(site.adapter, 50);
      await until(() => outcomes.length > 0);
      expect(outcomes).to.deep.equal(['failed']);
      await until(() => device.pending?.mediation === undefined);
      expect(heightOf(enroll)).to.equal(0);
    });

    it('asks the page first, and the page can say no', async () => {
      install({ conditionalCreate: 'approve' });
      const site = await passwordVisitor();
      document.addEventListener('passkey-before-prompt', (event) => event.preventDefault(), { once: true });
      await upgrade(site.adapter);
      await until(() => outcomes.length > 0);
      expect(outcomes).to.deep.equal(['unavailable']);
      expect(device.credentials).to.have.length(0);
    });

    it('can be followed by the question, when the page wants that', async () => {
      install({ behaveLike: 'firefox' });
      const site = await passwordVisitor();
      const enroll = await upgrade(site.adapter);
      await until(() => outcomes.length > 0);
      enroll.automatic = false;
      void enroll.offer();
      await waitForState(enroll, 'offering');
      expect(part(enroll, 'button')?.textContent.trim()).to.equal('Create a passkey');
    });
  });

  describe('looks', () => {
    it('is accessible while offering, failed and done', async () => {
      const enroll = await make(fakeAdapter());
      await expect(enroll).to.be.accessible();
      device.scriptNext('cancel');
      await enroll.create();
      await enroll.updateComplete;
      await expect(enroll).to.be.accessible();
      await enroll.create();
      await enroll.updateComplete;
      await expect(enroll).to.be.accessible();
    });

    it('speaks the language of the page, in its direction', async () => {
      const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll lang="ar" .adapter=${fakeAdapter()}></passkey-enroll>`);
      await until(() => part(enroll, 'later')?.textContent === 'ليس الآن');
      expect(part(enroll, 'base')?.dir).to.equal('rtl');
    });

    it('takes words of the page, and its own heading', async () => {
      const enroll = await fixture<PasskeyEnroll>(
        html`<passkey-enroll .adapter=${fakeAdapter()} .messages=${{ enrollLater: 'Some other day' }}
          ><h3 slot="heading">Faster?</h3></passkey-enroll
        >`,
      );
      await waitForState(enroll, 'offering');
      expect(part(enroll, 'later')?.textContent).to.equal('Some other day');
      expect(part(enroll, 'heading')?.checkVisibility()).to.be.false;
    });
  });
});

describe('<passkey-enroll> with the browser’s own virtual authenticator', () => {
  it('makes a discoverable passkey', async () => {
    await resetVirtualAuthenticators();
    const device = await addVirtualAuthenticator();
    const site = await passwordVisitor();
    const enroll = await fixture<PasskeyEnroll>(html`<passkey-enroll .adapter=${site.adapter}></passkey-enroll>`);
    await waitForState(enroll, 'offering');
    part(enroll, 'button')?.click();
    await waitForState(enroll, 'created');
    const [made] = await device.credentials();
    expect(made).to.deep.include({ isResidentCredential: true, userName: 'mia@example.com', rpId: 'localhost' });
    forgetAnswers();
  });
});

// --- helpers ---

/** Listens in on what the browser is asked, until the test reads it. */
function hintsAskedFor(): () => (string[] | undefined)[] {
  const asked: (string[] | undefined)[] = [];
  const { create } = navigator.credentials;
  navigator.credentials.create = (options) => {
    asked.push((options?.publicKey as unknown as CreationOptionsJSON).hints);
    return create.call(navigator.credentials, options);
  };
  return () => {
    navigator.credentials.create = create;
    return asked;
  };
}
