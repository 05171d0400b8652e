import { expect } from '@open-wc/testing';
import { connect, signUp } from '../../test/connect.ts';
import { fakeAdapter, never } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { passwordVisitor } from '../../test/password-visitor.ts';
import { recordStates } from '../../test/record-states.ts';
import { until } from '../../test/until.ts';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../../test/virtual-authenticator.ts';
import type { Account, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator, type SoftAuthenticatorOptions } from '../testing/index.ts';
import { createArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import type { CreationOptionsJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { EnrollFlow } from './enroll-flow.ts';
import type { EnrollAnswer, EnrollMemory } from './enroll-memory.ts';

const mia: Account = { id: '1', name: 'mia@example.com' };
const DAY = 86_400_000;

/** A memory that a test can look into. */
function notebook(answer: EnrollAnswer | null = null) {
  const memory: EnrollMemory & { answer: EnrollAnswer | null; of: string | undefined } = {
    answer,
    of: undefined,
    read: async () => memory.answer,
    write: async (account, given) => {
      memory.of = account?.id;
      memory.answer = given;
    },
  };
  return memory;
}

describe('EnrollFlow', () => {
  let device: SoftAuthenticator;
  let clock: FakeClock;
  let arbiter: Arbiter;
  let flow: EnrollFlow;
  let seen: string[];
  let memory: ReturnType<typeof notebook>;

  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator(options);
    device.install();
  };
  const outcome = () => (flow.state.status === 'finished' ? flow.state.outcome : flow.state.status);

  beforeEach(() => {
    clock = new FakeClock();
    arbiter = createArbiter();
    flow = new EnrollFlow({ arbiter, clock });
    seen = recordStates(flow);
    memory = notebook();
  });
  afterEach(() => device.uninstall());

  describe('offers', () => {
    beforeEach(() => install());

    it('decides, offers, prepares, prompts, verifies, and there is a passkey', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      await flow.create(fakeAdapter());
      expect(seen).to.deep.equal(['deciding', 'offering', 'preparing', 'prompting', 'verifying', 'created']);
      expect(flow.state).to.include({ automatic: false });
      expect(device.credentials).to.have.length(1);
      flow.close();
      expect(flow.state).to.deep.equal({ status: 'finished', outcome: 'created' });
    });

    it('never nags: "not now" is kept for 30 days, and asks again after them (pain 15)', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      flow.later();
      expect(outcome()).to.equal('later');
      expect(memory).to.deep.include({ of: '1', answer: { choice: 'later', at: clock.now() } });
      await flow.offer(fakeAdapter(), { account: mia, memory });
      expect(outcome()).to.equal('unavailable');
      await clock.advance(30 * DAY - 1);
      await flow.offer(fakeAdapter(), { account: mia, memory });
      expect(outcome()).to.equal('unavailable');
      await clock.advance(1);
      await flow.offer(fakeAdapter(), { account: mia, memory });
      expect(outcome()).to.equal('offering');
    });

    it('never nags: "never" is for ever (pain 15)', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      flow.never();
      expect(outcome()).to.equal('never');
      await clock.advance(10_000 * DAY);
      await flow.offer(fakeAdapter(), { account: mia, memory, snooze: 0 });
      expect(outcome()).to.equal('unavailable');
    });

    it('never nags whoever has made one here, however long ago, until the memory says otherwise (pain 15)', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      await flow.create(fakeAdapter());
      expect(memory.answer?.choice).to.equal('created');
      await clock.advance(10_000 * DAY);
      await flow.offer(fakeAdapter(), { account: mia, memory, snooze: 0 });
      expect(outcome()).to.equal('unavailable');
      memory.answer = null; // a page that knows better
      await flow.offer(fakeAdapter(), { account: mia, memory });
      expect(outcome()).to.equal('offering');
    });

    it('asks whoever made one here and came in with another device anyhow, but not within the 30 days (pain 15)', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      await flow.create(fakeAdapter(), { hints: ['hybrid'] });
      await clock.advance(30 * DAY - 1);
      await flow.offer(fakeAdapter(), { account: mia, memory, onThisDevice: true });
      expect(outcome()).to.equal('unavailable');
      await clock.advance(1);
      await flow.offer(fakeAdapter(), { account: mia, memory, onThisDevice: true });
      expect(outcome()).to.equal('offering');
    });

    it('asks the backend who is signed in, where the page does not say', async () => {
      await flow.offer(fakeAdapter({ session: async () => ({ id: '7' }) }), { memory });
      flow.later();
      expect(memory.of).to.equal('7');
    });

    const silent: [string, PasskeyAdapter, Partial<EnrollMemory>][] = [
      ['nobody is signed in', fakeAdapter({ session: async () => null }), {}],
      ['nobody knows who is signed in', fakeAdapter({ session: () => Promise.reject(new PasskeyError('network')) }), {}],
      ['the memory cannot be read', fakeAdapter(), { read: () => Promise.reject(new Error('blocked')) }],
      ['the memory never answers', fakeAdapter(), { read: () => new Promise(() => {}) }],
    ];
    for (const [when, adapter, broken] of silent) {
      it(`offers nothing when ${when}: they may have said "never"`, async () => {
        await flow.offer(adapter, { memory: { ...memory, ...broken } });
        expect(seen).to.deep.equal(['deciding', 'finished']);
        expect(outcome()).to.equal('unavailable');
      });
    }

    it('offers nothing to a backend that makes no passkeys (pain 14)', async () => {
      const { registrationOptions: _, ...adapter } = fakeAdapter();
      await flow.offer(adapter, { account: mia, memory });
      expect(outcome()).to.equal('unavailable');
    });

    it('offers nothing in a document that may not make passkeys (pain 24)', async () => {
      const policy = { features: () => ['publickey-credentials-create'], allowsFeature: () => false };
      Object.defineProperty(document, 'featurePolicy', { value: policy, configurable: true });
      await flow.offer(fakeAdapter(), { account: mia, memory });
      delete (document as { featurePolicy?: unknown }).featurePolicy;
      expect(outcome()).to.equal('unavailable');
    });

    it('offers nothing when what would show it is not there', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory, prepare: async () => false });
      expect(seen).to.deep.equal(['deciding', 'finished']);
      expect(outcome()).to.equal('unavailable');
      await flow.offer(fakeAdapter(), { account: mia, memory, prepare: async () => true });
      expect(outcome()).to.equal('offering');
    });

    it('is calm when the person cancels, and can be answered afterwards', async () => {
      await flow.offer(fakeAdapter(), { account: mia, memory });
      device.scriptNext('cancel');
      await flow.create(fakeAdapter());
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
      expect(memory.answer).to.equal(null);
      flow.later();
      expect(outcome()).to.equal('later');
    });

    it('says kindly that this device already has one, and does not call it an error (pain 10)', async () => {
      const site = connect();
      await signUp(site);
      const { adapter } = site;
      await signIn(adapter);
      await flow.offer(adapter, { memory });
      await flow.create(adapter);
      expect(seen.at(-1)).to.equal('exists');
      expect(memory.answer?.choice).to.equal('created');
      flow.close();
      expect(outcome()).to.equal('exists');
    });

    it('asks for a place with hints, and pins no kind of device (pain 19)', async () => {
      let given: CreationOptionsJSON | undefined;
      const { create } = navigator.credentials;
      navigator.credentials.create = (options) => {
        given = options?.publicKey as unknown as CreationOptionsJSON;
        return create.call(navigator.credentials, options);
      };
      await flow.create(fakeAdapter(), { hints: ['security-key'] });
      navigator.credentials.create = create;
      expect(given?.hints).to.deep.equal(['security-key']);
      expect(given?.authenticatorSelection?.authenticatorAttachment).to.equal(undefined);
    });

    it('confirms who it is when the backend wants that first, and goes on with the proof', async () => {
      const inner = fakeAdapter();
      const proofs: unknown[] = [];
      const registrationOptions: PasskeyAdapter['registrationOptions'] = async (request, call) => {
        proofs.push(call.proof);
        if (!call.proof) throw new PasskeyError('reauth-required');
        return (await inner.registrationOptions?.(request, call)) as Step;
      };
      const proof = { type: 'token', value: 'fresh' } as const;
      await flow.create(fakeAdapter({ registrationOptions }), { confirm: async () => proof });
      expect(proofs).to.deep.equal([undefined, proof]);
      expect(seen.at(-1)).to.equal('created');
    });

    it('takes the request back and offers again', async () => {
      device.scriptNext('never');
      const story = flow.create(fakeAdapter());
      await device.whenPending();
      flow.back();
      await story;
      expect(seen).to.deep.equal(['preparing', 'prompting', 'offering']);
      expect(device.pending?.mediation).to.equal(undefined);
    });

    it('is redirecting when the backend continues elsewhere, and failed when it answers with what has no place here', async () => {
      await flow.create(fakeAdapter({ registrationOptions: async () => ({ kind: 'redirect', url: 'https://idp.example/' }) }));
      expect(seen.at(-1)).to.equal('redirecting');
      await flow.create(fakeAdapter({ registrationOptions: async () => ({ kind: 'choose', methods: ['password'] }) }));
      expect(flow.state).to.have.nested.property('error.code', 'invalid-response');
    });

    it('falls silent after cancel', async () => {
      const story = flow.offer(fakeAdapter({ session: (call) => never(undefined, call) }), { memory });
      flow.cancel();
      await story;
      expect(seen).to.deep.equal(['deciding', 'idle']);
    });
  });

  describe('offers on this device', () => {
    it('offers it where the device can keep passkeys', async () => {
      install();
      await flow.offer(fakeAdapter(), { account: mia, memory, onThisDevice: true });
      expect(outcome()).to.equal('offering');
    });

    it('offers nothing where it cannot (pain 14)', async () => {
      install({ attachment: 'cross-platform' });
      await flow.offer(fakeAdapter(), { account: mia, memory, onThisDevice: true });
      expect(outcome()).to.equal('unavailable');
    });
  });

  describe('upgrades', () => {
    it('saves a passkey without a question, for real: the relying party verifies it', async () => {
      install({ conditionalCreate: 'approve' });
      const site = await passwordVisitor();
      await flow.upgrade(site.adapter, { memory });
      expect(seen).to.deep.equal(['deciding', 'upgrading', 'created']);
      expect(flow.state).to.include({ automatic: true });
      expect(memory.answer?.choice).to.equal('created');
      expect(await site.adapter.list?.({ signal: new AbortController().signal })).to.have.length(1);
      expect(clock.pending).to.equal(0);
    });

    it('is silent when the password manager declines, and lets nobody wait', async () => {
      install({ conditionalCreate: 'cancel' });
      await flow.upgrade(lenient(), { account: mia, memory });
      expect(seen).to.deep.equal(['deciding', 'upgrading', 'finished']);
      expect(flow.state).to.include({ outcome: 'failed' }).and.to.have.nested.property('error.code', 'cancelled');
      expect(memory.answer).to.equal(null);
      expect(clock.pending).to.equal(0);
    });

    it('asks nothing of a browser that does not know it, and lets nobody wait', async () => {
      install({ behaveLike: 'firefox' });
      let asked = false;
      const adapter = lenient({
        registrationOptions: () => {
          asked = true;
          return Promise.reject(new PasskeyError('server'));
        },
      });
      await flow.upgrade(adapter, { account: mia, memory });
      expect(seen).to.deep.equal(['deciding', 'finished']);
      expect(outcome()).to.equal('unavailable');
      expect(asked).to.be.false;
    });

    it('never blocks a sign-in for longer than its bound where the browser never answers, and takes the request back', async () => {
      install({ conditionalCreate: 'never' });
      const story = flow.upgrade(lenient(), { account: mia, memory, timeout: 2000 });
      await device.whenPending();
      await clock.advance(1999);
      expect(seen).to.deep.equal(['deciding', 'upgrading']);
      await clock.advance(1);
      expect(outcome()).to.equal('failed');
      await story;
      await settle();
      expect(device.pending?.mediation).to.equal(undefined);
      expect(await arbiter.modal(async () => 'free')).to.equal('free');
    });

    it('never blocks a sign-in for longer than its bound where not even the abort is answered, and frees the page', async () => {
      install();
      let aborted: AbortSignal | undefined;
      const { create } = navigator.credentials;
      navigator.credentials.create = (options) => {
        aborted = options?.signal;
        return new Promise(() => {});
      };
      let listens = 0;
      arbiter.conditional(async () => void (listens += 1));
      await settle();
      const story = flow.upgrade(lenient(), { account: mia, memory });
      await until(() => aborted !== undefined);
      await clock.advance(3000);
      await story;
      navigator.credentials.create = create;
      expect(outcome()).to.equal('failed');
      expect(aborted?.aborted).to.be.true;
      expect(listens).to.equal(1);
      await clock.advance(1000);
      expect(listens, 'autofill listens again').to.equal(2);
    });

    it('never blocks a sign-in for longer than its bound where the backend is slow, and what was made is saved all the same', async () => {
      install({ conditionalCreate: 'approve' });
      let save = () => {};
      const verifyRegistration: PasskeyAdapter['verifyRegistration'] = (_request, _credential, _state, { signal }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          save = () => resolve({ kind: 'done' });
        });
      const story = flow.upgrade(lenient({ verifyRegistration }), { account: mia, memory });
      await until(() => device.credentials.length > 0);
      await settle();
      await clock.advance(3000);
      expect(outcome()).to.equal('failed');
      save();
      await story;
      expect(seen).to.deep.equal(['deciding', 'upgrading', 'finished', 'created']);
    });

    it('never blocks a sign-in for longer than its bound where nobody says who is signed in', async () => {
      install({ conditionalCreate: 'approve' });
      const story = flow.upgrade(lenient({ session: (call) => never(undefined, call) }), { memory });
      await settle();
      await clock.advance(3000);
      await story;
      expect(outcome()).to.equal('failed');
      expect(device.credentials).to.have.length(0);
    });

    it('is finished as "exists" when this device has one', async () => {
      install({ conditionalCreate: 'approve' });
      const site = connect();
      await signUp(site);
      await signIn(site.adapter);
      await flow.upgrade(site.adapter, { memory });
      expect(outcome()).to.equal('exists');
      expect(memory.answer?.choice).to.equal('created');
    });

    it('saves nothing for whoever said "never" or "not now"', async () => {
      install({ conditionalCreate: 'approve' });
      for (const choice of ['never', 'later'] as const) {
        await flow.upgrade(lenient(), { account: mia, memory: notebook({ choice, at: clock.now() }) });
        expect(outcome()).to.equal('unavailable');
      }
      expect(device.credentials).to.have.length(0);
    });

    it('saves nothing when the page does not want it', async () => {
      install({ conditionalCreate: 'approve' });
      await flow.upgrade(lenient(), { account: mia, memory, beforePrompt: () => false });
      expect(outcome()).to.equal('unavailable');
      expect(device.credentials).to.have.length(0);
    });

    it('asks nobody to confirm who they are: it stays silent where the backend wants that', async () => {
      install({ conditionalCreate: 'approve' });
      const registrationOptions = () => Promise.reject(new PasskeyError('reauth-required'));
      await flow.upgrade(lenient({ registrationOptions }), { account: mia, memory });
      expect(outcome()).to.equal('failed');
    });
  });
});

describe('EnrollFlow with the browser’s own virtual authenticator', () => {
  it('never blocks a sign-in for longer than its bound where conditional create never settles', async () => {
    await resetVirtualAuthenticators();
    const device = await addVirtualAuthenticator();
    const clock = new FakeClock();
    const flow = new EnrollFlow({ arbiter: createArbiter(), clock });
    const seen = recordStates(flow);
    const story = flow.upgrade(lenient(), { account: mia, memory: notebook() });
    await until(() => seen.length > 1); // asked, or nothing to ask in a browser that does not know it
    await clock.advance(3000);
    await story;
    expect(seen.at(-1)).to.equal('finished');
    await flow.create(lenient());
    expect(seen.at(-1)).to.equal('created');
    expect(await device.credentials()).to.have.length(1);
  });
});

// --- helpers ---

/** A backend that insists on nobody's fingerprint: a passkey that is saved without a question cannot verify anybody. */
function lenient(overrides: Partial<PasskeyAdapter> = {}): PasskeyAdapter {
  const inner = fakeAdapter();
  const registrationOptions: PasskeyAdapter['registrationOptions'] = async (request, call) => {
    const challenge = await inner.registrationOptions?.(request, call);
    if (challenge?.kind !== 'create') throw new Error('no options');
    return { ...challenge, publicKey: { ...challenge.publicKey, authenticatorSelection: { userVerification: 'preferred' } } };
  };
  return fakeAdapter({ registrationOptions, ...overrides });
}

/** With the passkey that `signUp` made. */
async function signIn(adapter: PasskeyAdapter): Promise<void> {
  const { SignInFlow } = await import('./sign-in-flow.ts');
  const flow = new SignInFlow({ arbiter: createArbiter() });
  await flow.signIn(adapter, {});
  expect(flow.state.status).to.equal('signed-in');
}
