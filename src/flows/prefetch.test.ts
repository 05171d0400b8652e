import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import type { AuthenticationRequest, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { Prefetch } from './prefetch.ts';

/** An adapter that counts what it is asked for. */
function counting(overrides: Partial<PasskeyAdapter> = {}) {
  const asked: AuthenticationRequest[] = [];
  const plain = fakeAdapter(overrides);
  const adapter: PasskeyAdapter = {
    ...plain,
    authenticationOptions: (request, call) => {
      asked.push(request);
      return plain.authenticationOptions(request, call);
    },
  };
  return { adapter, asked };
}

describe('Prefetch', () => {
  it('has the challenge there before the press, and fetches none a second time', async () => {
    const { adapter, asked } = counting();
    const prefetch = new Prefetch();
    prefetch.prepare(adapter, '');
    prefetch.prepare(adapter, '');
    expect((await prefetch.take(adapter, ''))?.kind).to.equal('get');
    expect(asked).to.deep.equal([{ purpose: 'sign-in', mediation: 'modal' }]);
  });

  it('hands it out once, and to nobody else', () => {
    const { adapter } = counting();
    const prefetch = new Prefetch();
    prefetch.prepare(adapter, '');
    expect(prefetch.take(adapter, '')).to.be.instanceOf(Promise);
    expect(prefetch.take(adapter, '')).to.equal(undefined);
    prefetch.prepare(adapter, '');
    expect(prefetch.take(adapter, 'tom')).to.equal(undefined);
    prefetch.prepare(adapter, '');
    expect(prefetch.take(fakeAdapter(), '')).to.equal(undefined);
  });

  it('comes to nothing when it could not be fetched, is about to expire, or is another step', async () => {
    const call = { signal: new AbortController().signal };
    const plain = await fakeAdapter().authenticationOptions({ purpose: 'sign-in', mediation: 'modal' }, call);
    for (const authenticationOptions of [
      () => Promise.reject(new PasskeyError('network')),
      () => Promise.resolve({ ...plain, expiresAt: Date.now() + 1000 }),
      () => Promise.resolve<Step>({ kind: 'choose', methods: [] }),
    ]) {
      const { adapter } = counting({ authenticationOptions });
      const prefetch = new Prefetch();
      prefetch.prepare(adapter, '');
      expect(await prefetch.take(adapter, '')).to.equal(undefined);
    }
  });
});
