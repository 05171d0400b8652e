import { expect } from '@open-wc/testing';
import { fakeAdapter, never } from '../../test/fake-adapter.ts';
import { recordStates } from '../../test/record-states.ts';
import type { Done, Step } from '../adapters/adapter.ts';
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
});
