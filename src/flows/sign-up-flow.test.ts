import { expect } from '@open-wc/testing';
import { connect } from '../../test/connect.ts';
import { fakeAdapter, never } from '../../test/fake-adapter.ts';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { recordStates } from '../../test/record-states.ts';
import { until } from '../../test/until.ts';
import type { Challenge, Done, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../testing/index.ts';
import { createArbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { SignUpFlow } from './sign-up-flow.ts';

describe('SignUpFlow', () => {
  let device: SoftAuthenticator;
  let flow: SignUpFlow;
  let seen: string[];
  const mia = { identifier: 'mia@example.com', displayName: 'Mia' };

  beforeEach(() => {
    device = softAuthenticator();
    device.install();
    flow = new SignUpFlow({ arbiter: createArbiter() });
    seen = recordStates(flow);
  });
  afterEach(() => device.uninstall());

  it('prepares, prompts, verifies and is signed up', async () => {
    await flow.signUp(fakeAdapter(), mia);
    expect(seen).to.deep.equal(['preparing', 'prompting', 'verifying', 'signed-up']);
    expect(device.credentials).to.have.length(1);
  });

  it('is signed up before anything else on the page may ask the browser again: an offer to sign in could change who is signed in', async () => {
    const arbiter = createArbiter();
    const order: string[] = [];
    arbiter.conditional(() => {
      order.push('offer');
      return Promise.resolve();
    });
    await settle();
    const own = new SignUpFlow({ arbiter });
    own.subscribe(({ status }) => order.push(status));
    await own.signUp(fakeAdapter(), { identifier: 'mia@example.com' });
    await settle();
    expect(order).to.deep.equal(['offer', 'preparing', 'prompting', 'verifying', 'signed-up', 'offer']);
  });

  it('fails calmly when the person cancels', async () => {
    device.scriptNext('cancel');
    await flow.signUp(fakeAdapter(), mia);
    expect(seen).to.deep.equal(['preparing', 'prompting', 'failed']);
    expect(flow.state).to.have.nested.property('error.code', 'cancelled');
  });

  it('says that this device already has one', async () => {
    await flow.signUp(fakeAdapter(), mia);
    const [made] = device.credentials;
    const inner = fakeAdapter();
    const registrationOptions = async (...args: Parameters<NonNullable<typeof inner.registrationOptions>>) => {
      const challenge = await inner.registrationOptions?.(...args);
      if (challenge?.kind !== 'create') throw new Error('no options');
      return { ...challenge, publicKey: { ...challenge.publicKey, excludeCredentials: [{ id: made?.id ?? '', type: 'public-key' }] } };
    };
    await flow.signUp(fakeAdapter({ registrationOptions }), mia);
    expect(flow.state).to.have.nested.property('error.code', 'already-registered');
  });

  it('fails with the code and the field that the backend gave', async () => {
    const error = new PasskeyError('account-exists', { field: 'identifier' });
    await flow.signUp(fakeAdapter({ registrationOptions: () => Promise.reject(error) }), mia);
    expect(flow.state).to.deep.equal({ status: 'failed', error });
  });

  it('is unsupported when the backend makes no accounts', async () => {
    const { registrationOptions: _, ...adapter } = fakeAdapter();
    await flow.signUp(adapter, mia);
    expect(flow.state).to.have.nested.property('error.code', 'unsupported');
  });

  it('falls silent after cancel', async () => {
    const story = flow.signUp(fakeAdapter({ registrationOptions: never }), mia);
    flow.cancel();
    await story;
    expect(seen).to.deep.equal(['preparing', 'idle']);
  });

  it('ends the open prompt on cancel', async () => {
    device.scriptNext('never');
    const story = flow.signUp(fakeAdapter(), mia);
    await device.whenPending();
    flow.cancel();
    await story;
    expect(seen).to.deep.equal(['preparing', 'prompting', 'idle']);
    expect(device.pending?.mediation).to.equal(undefined);
  });

  const steps: [Step | Done, string][] = [
    [{ kind: 'code', method: 'email-code' }, 'entering-code'],
    [{ kind: 'redirect', url: 'https://idp.example/' }, 'redirecting'],
    [{ kind: 'choose', methods: ['password'] }, 'failed'],
  ];
  for (const [step, status] of steps) {
    it(`is ${status} when the backend answers with ${step.kind} first`, async () => {
      await flow.signUp(fakeAdapter({ registrationOptions: () => Promise.resolve(step as Step) }), mia);
      expect(flow.state.status).to.equal(status);
    });
  }

  describe('with steps first', () => {
    const code = { kind: 'code', method: 'email-code', state: 's1' } as const;

    it('goes on to the passkey by itself when the code was right, in the backend’s own ceremony', async () => {
      const { adapter, outbox, store, requests } = connect({ policy: { signUpProof: 'email-code' } });
      await flow.signUp(adapter, mia);
      expect(seen).to.deep.equal(['preparing', 'entering-code']);
      await answer(adapter, outbox.last(mia.identifier)?.code);
      expect(seen.slice(2)).to.deep.equal(['verifying', 'preparing', 'prompting', 'verifying', 'signed-up']);
      expect(await store.accountByKey(mia.identifier)).to.include({ displayName: 'Mia' });
      expect(requests).to.deep.equal(['POST registration/options', 'POST steps', 'POST registration/verify']);
    });

    it('fails with a wrong code, and takes the right one afterwards', async () => {
      const { adapter, outbox } = connect({ policy: { signUpProof: 'email-code' } });
      await flow.signUp(adapter, mia);
      const step = stepOf(flow);
      await flow.respond(adapter, step, { code: 'wrong' });
      expect(flow.state).to.have.nested.property('error.code', 'verification-failed');
      await flow.respond(adapter, step, { code: outbox.last()?.code ?? '' });
      expect(flow.state.status).to.equal('signed-up');
    });

    it('sends another code, and waits for that one', async () => {
      let sent = 0;
      const respond = () => Promise.resolve({ ...code, state: `s${String((sent += 1))}` });
      const adapter = fakeAdapter({ registrationOptions: () => Promise.resolve(code), respond });
      await flow.signUp(adapter, mia);
      await flow.respond(adapter, code, { resend: true });
      expect(seen).to.deep.equal(['preparing', 'entering-code', 'preparing', 'entering-code']);
      expect(stepOf(flow)).to.include({ state: 's1' });
    });

    it('needs no second code after a prompt that was cancelled', async () => {
      const { adapter, outbox, requests } = connect({ policy: { signUpProof: 'email-code' } });
      await flow.signUp(adapter, mia);
      device.scriptNext('cancel');
      await answer(adapter, outbox.last()?.code);
      expect(flow.state).to.have.nested.property('error.code', 'cancelled');
      await flow.signUp(adapter, mia);
      expect(flow.state.status).to.equal('signed-up');
      expect(requests).to.deep.equal(['POST registration/options', 'POST steps', 'POST registration/verify']);
    });

    it('asks for another code for another address, and when the challenge is about to end', async () => {
      const clock = new FakeClock();
      flow = new SignUpFlow({ arbiter: createArbiter(), clock });
      const { adapter, outbox } = connect({ policy: { signUpProof: 'email-code' }, now: () => clock.now() });
      const cancelOnce = async () => {
        await flow.signUp(adapter, mia);
        device.scriptNext('cancel');
        await answer(adapter, outbox.last()?.code);
        expect(flow.state.status).to.equal('failed');
      };
      await cancelOnce();
      await flow.signUp(adapter, { identifier: 'max@example.com' });
      expect(stepOf(flow)).to.include({ sentTo: 'm•••@example.com' });
      expect(outbox.last()?.to).to.equal('max@example.com');
      await cancelOnce();
      await clock.advance(280_000);
      await flow.signUp(adapter, mia);
      expect(flow.state.status).to.equal('entering-code');
    });

    it('tries no challenge twice that the backend has seen an answer to', async () => {
      const { adapter, outbox } = connect({ policy: { signUpProof: 'email-code' } });
      const refusing = { ...adapter, verifyRegistration: () => Promise.reject(new PasskeyError('server')) };
      await flow.signUp(refusing, mia);
      await answer(refusing, outbox.last()?.code);
      expect(flow.state).to.have.nested.property('error.code', 'server');
      await flow.signUp(refusing, mia);
      expect(flow.state.status).to.equal('entering-code');
    });

    it('waits for a link, and goes on to the passkey when it was opened', async () => {
      const clock = new FakeClock();
      flow = new SignUpFlow({ arbiter: createArbiter(), clock });
      seen = recordStates(flow);
      const link = { kind: 'code', method: 'email-link', state: 's1' } as const;
      const replies: (Done | Step)[] = [link, await creationOf(mia)];
      const respond = () => Promise.resolve(replies.shift() ?? link);
      const story = flow.signUp(fakeAdapter({ registrationOptions: () => Promise.resolve(link), respond }), mia);
      await until(() => clock.pending > 0);
      expect(flow.state.status).to.equal('waiting-for-link');
      await clock.advance(2000);
      await until(() => clock.pending > 0);
      expect(flow.state.status).to.equal('waiting-for-link');
      await clock.advance(10_000);
      await story;
      expect(seen).to.deep.equal(['preparing', 'waiting-for-link', 'preparing', 'prompting', 'verifying', 'signed-up']);
    });

    it('goes on waiting for the link when it could not be sent once more, and says why it was not', async () => {
      const clock = new FakeClock();
      flow = new SignUpFlow({ arbiter: createArbiter(), clock });
      seen = recordStates(flow);
      const link = { kind: 'code', method: 'email-link', state: 's1' } as const;
      const challenge = await creationOf(mia);
      const adapter = fakeAdapter({
        registrationOptions: () => Promise.resolve(link),
        respond: (_step, { resend }) => (resend ? Promise.reject(new PasskeyError('rate-limited')) : Promise.resolve(challenge)),
      });
      void flow.signUp(adapter, mia);
      await until(() => clock.pending > 0);
      const story = flow.respond(adapter, link, { resend: true });
      await until(() => flow.state.status === 'failed' && clock.pending > 0);
      await clock.advance(2000);
      await story;
      expect(seen).to.deep.equal([
        'preparing',
        'waiting-for-link',
        'preparing',
        'failed',
        'preparing',
        'prompting',
        'verifying',
        'signed-up',
      ]);
    });

    it('stops waiting for the link on cancel', async () => {
      const clock = new FakeClock();
      flow = new SignUpFlow({ arbiter: createArbiter(), clock });
      const link = { kind: 'code', method: 'email-link' } as const;
      const story = flow.signUp(
        fakeAdapter({ registrationOptions: () => Promise.resolve(link), respond: () => Promise.resolve(link) }),
        mia,
      );
      await until(() => clock.pending > 0);
      flow.cancel();
      await story;
      expect(clock.pending).to.equal(0);
      expect(flow.state.status).to.equal('idle');
    });

    it('is signed up at once when the backend wants no more than the answer', async () => {
      const respond = () => Promise.resolve<Done>({ kind: 'done', account: { id: '1' } });
      await flow.respond(fakeAdapter({ respond }), code, { code: '123456' });
      expect(seen).to.deep.equal(['verifying', 'signed-up']);
    });

    it('is unsupported when the adapter cannot answer', async () => {
      await flow.respond(fakeAdapter(), code, { code: '123456' });
      expect(flow.state).to.have.nested.property('error.code', 'unsupported');
    });

    const answer = (adapter: PasskeyAdapter, given = '') => flow.respond(adapter, stepOf(flow), { code: given });
  });

  describe('hints', () => {
    const asked = async (hints: readonly string[] | undefined, publicKey: object = {}) => {
      const [challenge, { create }] = [await creationOf(mia), navigator.credentials];
      let options: (PublicKeyCredentialCreationOptions & { hints?: string[] }) | undefined;
      navigator.credentials.create = (init) => {
        options = init?.publicKey;
        return create.call(navigator.credentials, init);
      };
      const registrationOptions = () => Promise.resolve({ ...challenge, publicKey: { ...challenge.publicKey, ...publicKey } });
      await flow.signUp(fakeAdapter({ registrationOptions }), { ...mia, hints });
      return options;
    };

    it('reach the browser, and pin nothing', async () => {
      const options = await asked(['security-key']);
      expect(options?.hints).to.deep.equal(['security-key']);
      expect(options?.authenticatorSelection).not.to.have.property('authenticatorAttachment');
    });

    it('take the place of the backend’s own', async () => {
      expect((await asked(['hybrid', 'client-device'], { hints: ['security-key'] }))?.hints).to.deep.equal(['hybrid', 'client-device']);
    });

    for (const none of [undefined, []]) {
      it(`are the backend’s when the page has ${none ? 'an empty list' : 'none'}`, async () => {
        expect((await asked(none, { hints: ['security-key'] }))?.hints).to.deep.equal(['security-key']);
        expect((await asked(none))?.hints ?? []).to.deep.equal([]);
      });
    }
  });
});

// --- helpers ---

function stepOf({ state }: SignUpFlow): Step & { kind: 'code' } {
  if (state.status === 'entering-code') return state.step;
  throw new Error(`No step in ${state.status}.`);
}

async function creationOf(request: { identifier: string }): Promise<Challenge<'create'>> {
  const step = await fakeAdapter().registrationOptions?.({ purpose: 'sign-up', ...request }, { signal: new AbortController().signal });
  if (step?.kind !== 'create') throw new Error('no options');
  return step;
}
