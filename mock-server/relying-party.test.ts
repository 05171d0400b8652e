import { expect } from '@open-wc/testing';
import { createRelyingParty } from './relying-party.ts';
import { mockSite, siteWithAccount, SIGN_IN, type Refusal } from './testing/mock-site.ts';

describe('relying party', () => {
  for (const path of [
    '/passkeys',
    '/passkeys/',
    '/passkeys/lookup',
    '/passkeys/vault',
    '/passkeys/constructor',
    '/passkeys/passkeys/a/b',
    '/session',
    '/',
  ]) {
    it(`knows nothing at ${path}`, async () => {
      const { body, headers } = await mockSite().browser().call<Refusal>('GET', path);
      expect(body).to.include({ status: 404, code: 'not-found', title: 'Not Found' });
      expect(headers.get('content-type')).to.equal('application/problem+json');
    });
  }

  it('names the methods of a path', async () => {
    const { browser } = mockSite();
    for (const [method, path, allow] of [
      ['GET', 'sign-out', 'POST'],
      ['PUT', 'passkeys/abc', 'PATCH, DELETE'],
      ['POST', 'session', 'GET'],
    ] as const) {
      const { status, headers } = await browser().call(method, path);
      expect({ status, allow: headers.get('allow') }).to.deep.equal({ status: 405, allow });
    }
  });

  it('lets any body carry what a page adds for its own backend, as an object', async () => {
    const { browser } = mockSite();
    expect((await browser().call('POST', 'authentication/options', { ...SIGN_IN, extra: { captcha: 'abc' } })).status).to.equal(200);
    expect((await browser().call('POST', 'sign-out', { extra: {} })).status).to.equal(200);
    const { body } = await browser().call<Refusal>('POST', 'authentication/options', { ...SIGN_IN, extra: 'abc' });
    expect(body).to.include({ status: 400, code: 'invalid-input', field: 'extra' });
  });

  it('lists related origins', async () => {
    const origins = ['https://example.com', 'https://example.co.uk', 'android:apk-key-hash:abc'];
    const { browser } = mockSite({ origins });
    expect((await browser().call('GET', '/.well-known/webauthn')).body).to.deep.equal({ origins });
  });

  it('lives under another base when told', async () => {
    const { browser } = mockSite({ base: 'auth/passkeys/' });
    expect((await browser().call('GET', '/auth/passkeys/session')).status).to.equal(200);
    expect((await browser().call('GET', '/passkeys/session')).status).to.equal(404);
  });

  it('refuses pages of other origins', async () => {
    const { browser } = mockSite({ origins: ['https://example.com'], rpId: 'example.com' });
    // A browser does not let a script name an origin; a message that comes over the network has one.
    const request = new Proxy(new Request('https://example.com/passkeys/session'), {
      get: (target, key) =>
        key === 'headers' ? new Headers({ origin: 'https://evil.example' }) : (Reflect.get(target, key, target) as unknown),
    });
    const { rp } = mockSite({ origins: ['https://example.com'] });
    const response = await rp(request);
    expect(response.status).to.equal(403);
    expect(((await response.json()) as Refusal).code).to.equal('forbidden');
    expect((await browser().call('GET', 'session')).status).to.equal(200);
  });

  it('believes `X-Forwarded-For` only where the policy says that there is a proxy', async () => {
    const limits = { identifier: null, visitor: { count: 2, window: 60_000 } };
    for (const [behindProxy, last] of [
      [false, 429],
      [true, 200],
    ] as const) {
      const { browser } = mockSite({ policy: { limits, behindProxy } });
      const ask = async (place: number) =>
        (await browser().call('GET', 'session', undefined, { 'x-forwarded-for': `10.0.0.${place}` })).status;
      expect([await ask(1), await ask(2), await ask(3)]).to.deep.equal([200, 200, last]);
    }
  });

  it('tells visitors nothing about its own faults, and its owner everything', async () => {
    const fault = new Error('disk full: /secret/path');
    const { browser, errors } = mockSite({
      random: () => {
        throw fault;
      },
    });
    const { body } = await browser().call<Refusal>('POST', 'authentication/options', SIGN_IN);
    expect(body).to.include({ status: 500, code: 'server' });
    expect(JSON.stringify(body)).not.to.contain('disk');
    expect(errors).to.deep.equal([fault]);
  });

  it('forgets ceremonies and sessions that have ended', async () => {
    const { browser, clock, entries } = await siteWithAccount();
    for (let i = 0; i < 20; i++) await browser().requestOptions();
    expect(entries().filter(([name]) => name.includes('/ceremony/'))).to.have.lengthOf(20);
    clock.time += 25 * 60 * 60_000;
    await browser().requestOptions();
    const left = entries().map(([name]) => name.split('/')[2]);
    expect(left.filter((kind) => kind === 'ceremony')).to.have.lengthOf(1);
    expect(left).not.to.include('session');
  });

  for (const options of [
    { rpId: 'https://example.com' },
    { rpId: 'localhost:8000' },
    { rpId: '' },
    { origins: ['example.com'] },
    { origins: ['https://example.com/path'] },
  ]) {
    it(`cannot be made with ${JSON.stringify(options)}`, () => {
      expect(() => createRelyingParty(options)).to.throw(TypeError);
    });
  }
});
