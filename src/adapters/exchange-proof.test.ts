import { expect } from '@open-wc/testing';
import type { AuthenticationRequest, Call, Done, Proof, Step } from './adapter.ts';
import { exchangeProof, type Exchange } from './exchange-proof.ts';

const proof: Proof = { type: 'code', value: 'c1' };
const proven: Done = { kind: 'done', account: { id: 'a1' }, proof, signals: [] };
const request: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal' };
const call = (): Call => ({ signal: new AbortController().signal, extra: { remember: true } });
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('It was expected to fail.'),
    (reason: unknown) => reason,
  );

describe('exchangeProof', () => {
  it('hands over the proof, the request and the call', async () => {
    const seen: unknown[] = [];
    const exchange: Exchange = (...args) => {
      seen.push(args[0], args[1], args[2].extra);
      return Promise.resolve({ kind: 'done' });
    };
    await exchangeProof(proven, call(), { exchange, request });
    expect(seen).to.deep.equal([proof, request, { remember: true }]);
  });

  it('keeps what the passkey backend said, without the proof, unless the app’s backend says otherwise', async () => {
    const exchange = () => Promise.resolve<Done>({ kind: 'done', account: { id: 'u7' }, redirect: '/home' });
    expect(await exchangeProof(proven, call(), { exchange })).to.deep.equal({
      kind: 'done',
      account: { id: 'u7' },
      signals: [],
      redirect: '/home',
    });
  });

  it('goes on with a step that the app’s backend wants first', async () => {
    const step: Step = { kind: 'code', method: 'email-code' };
    expect(await exchangeProof(proven, call(), { exchange: () => Promise.resolve(step) })).to.equal(step);
  });

  for (const [what, reply] of [
    ['without a proof', { kind: 'done' }],
    ['that is a step', { kind: 'choose', methods: [] }],
  ] as [string, Done | Step][]) {
    it(`leaves a reply ${what} alone`, async () => {
      const exchange = () => expect.fail('Nothing is to be exchanged.');
      expect(await exchangeProof(reply, call(), { exchange })).to.equal(reply);
    });
  }

  it('leaves the proof to the page when there is nobody to exchange it', async () => {
    expect(await exchangeProof(proven, call(), { exchange: undefined })).to.equal(proven);
  });

  it('is invalid-response when the page answers something else', async () => {
    for (const answer of [undefined, { ok: true }, { kind: 'done', account: {} }]) {
      const exchange = (() => Promise.resolve(answer)) as unknown as Exchange;
      expect(await failure(exchangeProof(proven, call(), { exchange }))).to.include({ code: 'invalid-response', phase: 'verification' });
    }
  });

  it('is network when the page’s own request fails or takes too long', async () => {
    const lost = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await failure(exchangeProof(proven, call(), { exchange: lost }))).to.have.property('code', 'network');
    const never = () => new Promise<never>(() => {});
    expect(await failure(exchangeProof(proven, call(), { exchange: never, timeout: 1 }))).to.have.property('code', 'network');
  });

  it('ends with the caller’s abort reason', async () => {
    const controller = new AbortController();
    const exchange: Exchange = (_proof, _request, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('noticed')));
        controller.abort('left');
      });
    expect(await failure(exchangeProof(proven, { signal: controller.signal }, { exchange }))).to.equal('left');
  });
});
