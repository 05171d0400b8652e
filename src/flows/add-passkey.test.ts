import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import { until } from '../../test/until.ts';
import type { PasskeyAdapter } from '../adapters/adapter.ts';
import { softAuthenticator, type SoftAuthenticator } from '../testing/index.ts';
import { createArbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { EnrollFlow } from './enroll-flow.ts';
import type { EnrollMemory } from './enroll-memory.ts';
import { ManagerFlow } from './manager-flow.ts';
import { SignUpFlow } from './sign-up-flow.ts';

describe('what a refused registration says about passkeys', () => {
  let device: SoftAuthenticator;
  let unknown: string[];
  let made: string[];
  let restore: () => void;

  /** Takes no passkey, and has the browser forget it. */
  const adapter: PasskeyAdapter = fakeAdapter({
    registrationOptions: async (request, call) => {
      const challenge = await fakeAdapter().registrationOptions?.(request, call);
      if (challenge?.kind !== 'create') throw new Error('no options');
      // A passkey that is saved without a question cannot verify anybody.
      return { ...challenge, publicKey: { ...challenge.publicKey, authenticatorSelection: { userVerification: 'preferred' } } };
    },
    verifyRegistration: (_request, { id }) => {
      made.push(id);
      const signals = [{ type: 'unknown' as const, rpId: 'localhost', credentialId: id }];
      return Promise.reject(new PasskeyError('verification-failed', { signals }));
    },
  });

  beforeEach(() => {
    device = softAuthenticator({ conditionalCreate: 'approve' });
    device.install();
    [unknown, made] = [[], []];
    const api = PublicKeyCredential as unknown as Record<string, unknown>;
    const before = api['signalUnknownCredential'];
    api['signalUnknownCredential'] = async ({ credentialId }: { credentialId: string }) => void unknown.push(credentialId);
    restore = () => (api['signalUnknownCredential'] = before);
  });
  afterEach(() => {
    restore();
    device.uninstall();
  });

  const arbiter = createArbiter();
  const memory: EnrollMemory = { read: async () => null, write: async () => {} };
  const stories: Record<string, () => Promise<void>> = {
    'a list of passkeys': () => new ManagerFlow({ arbiter }).add(adapter),
    'an automatic passkey': () => new EnrollFlow({ arbiter }).upgrade(adapter, { account: { id: '1' }, memory }),
    'an offer': () => new EnrollFlow({ arbiter }).create(adapter),
    'a sign-up': () => new SignUpFlow({ arbiter }).signUp(adapter, { identifier: 'mia@example.com' }),
  };
  for (const [name, run] of Object.entries(stories)) {
    it(`reaches the browser after ${name}`, async () => {
      await run();
      await until(() => unknown.length > 0);
      expect(unknown).to.deep.equal(made);
      expect(made).to.have.length(1);
    });
  }
});
