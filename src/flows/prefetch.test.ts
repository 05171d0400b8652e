import { expect } from '@open-wc/testing';
import { fakeAdapter } from '../../test/fake-adapter.ts';
import type { AuthenticationRequest, PasskeyAdapter } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { Prefetch } from './prefetch.ts';

const call = () => ({ signal: new AbortController().signal });
const MODAL: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal' };

/** An adapter that counts what it is asked for. */
function counting(overrides: Partial<PasskeyAdapter> = {}) {
  const asked: AuthenticationRequest[] = [];
  const plain = fakeAdapter(overrides);
  const adapter: PasskeyAdapter = {
    ...plain,
    authenticationOptions: (request, ...rest) => {
      asked.push(request);
      return plain.authenticationOptions(request, ...rest);
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
    expect(asked).to.have.length(1);
    const challenge = await prefetch.take(adapter, '').authenticationOptions(MODAL, call());
    expect(challenge.kind).to.equal('get');
    expect(asked).to.deep.equal([MODAL]);
  });

  it('uses a challenge once', async () => {
    const { adapter, asked } = counting();
    const prefetch = new Prefetch();
    prefetch.prepare(adapter, '');
    const prepared = prefetch.take(adapter, '');
    await prepared.authenticationOptions(MODAL, call());
    await prepared.authenticationOptions(MODAL, call());
    await prefetch.take(adapter, '').authenticationOptions(MODAL, call());
    expect(asked).to.have.length(3);
  });

  for (const [what, request, identifier] of [
    ['somebody else', MODAL, 'tom'],
    ['a confirmation', { ...MODAL, purpose: 'reauth' }, ''],
    ['the autofill list', { ...MODAL, mediation: 'conditional' }, ''],
  ] as const) {
    it(`is not taken for ${what}`, async () => {
      const { adapter, asked } = counting();
      const prefetch = new Prefetch();
      prefetch.prepare(adapter, '');
      await prefetch.take(adapter, identifier).authenticationOptions(request, call());
      expect(asked).to.have.length(2);
    });
  }

  it('asks again, and lets that answer stand, when the challenge could not be fetched or is about to expire', async () => {
    for (const first of [
      () => Promise.reject(new PasskeyError('network')),
      async () => ({ ...(await fakeAdapter().authenticationOptions(MODAL, call())), expiresAt: Date.now() + 1000 }),
    ]) {
      let times = 0;
      const { adapter, asked } = counting({
        authenticationOptions: (request, options) => {
          times += 1;
          return times === 1 ? first() : fakeAdapter().authenticationOptions(request, options);
        },
      });
      const prefetch = new Prefetch();
      prefetch.prepare(adapter, '');
      const challenge = await prefetch.take(adapter, '').authenticationOptions(MODAL, call());
      expect(challenge).not.to.have.property('expiresAt');
      expect(asked).to.have.length(2);
    }
  });

  it('leaves everything else of the adapter as it is, also what says `this`', async () => {
    class Backend {
      readonly methods = ['passkey'];
      readonly #name = 'mia';
      readonly #plain = fakeAdapter();
      authenticationOptions = this.#plain.authenticationOptions.bind(this.#plain);
      verifyAuthentication = this.#plain.verifyAuthentication.bind(this.#plain);
      session() {
        return Promise.resolve({ id: '1', name: this.#name });
      }
    }
    const adapter = new Backend();
    const prefetch = new Prefetch();
    prefetch.prepare(adapter, '');
    const prepared = prefetch.take(adapter, '');
    expect(prepared.methods).to.deep.equal(['passkey']);
    expect(await prepared.session?.call(adapter, call())).to.deep.equal({ id: '1', name: 'mia' });
  });
});
