import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { passkeyHandlers } from './msw.ts';
import type { Challenge, Done, RegistrationRequest } from './protocol.ts';
import { createRelyingParty } from './relying-party.ts';
import { forge } from './testing/forge.ts';

const request: RegistrationRequest = { purpose: 'sign-up', identifier: 'mia@example.com' };

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/passkeys/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status, path).to.equal(200);
  return (await response.json()) as T;
}

describe('MSW handlers', () => {
  const worker = setupWorker();

  before(async () => void (await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('play a whole backend to the page’s own fetch, session and all', async () => {
    worker.use(...passkeyHandlers(createRelyingParty()));
    const { publicKey, state } = await post<Challenge<'create'>>('registration/options', request);
    const credential = await (await forge()).create(publicKey);
    const { account } = await post<Done>('registration/verify', { request, credential, state });
    expect(await (await fetch('/passkeys/session')).json()).to.deep.equal(account);
    expect(document.cookie).not.to.contain('passkey');
    expect(await (await fetch('/passkeys/session', { credentials: 'omit' })).json()).to.equal(null);
    expect((await (await fetch('/passkeys/passkeys')).json()) as unknown[]).to.have.lengthOf(1);
    await post('sign-out', {});
    expect(await (await fetch('/passkeys/session')).json()).to.equal(null);
  });

  it('pass problems on', async () => {
    worker.use(...passkeyHandlers(createRelyingParty()));
    const response = await fetch('/passkeys/passkeys');
    expect(response.status).to.equal(401);
    expect(response.headers.get('content-type')).to.equal('application/problem+json');
  });

  it('answer for related origins too', async () => {
    worker.use(...passkeyHandlers(createRelyingParty()));
    expect(await (await fetch('/.well-known/webauthn')).json()).to.deep.equal({ origins: [location.origin] });
  });

  it('leave the page’s own files alone, also in a folder of that name', async () => {
    worker.use(
      ...passkeyHandlers(createRelyingParty()),
      http.get('*/src/*', () => HttpResponse.text('the file')),
    );
    expect(await (await fetch('/src/passkeys/list.js')).text()).to.equal('the file');
  });

  it('listen where they are told', async () => {
    worker.use(...passkeyHandlers(createRelyingParty(), { base: 'https://rp.test/passkeys/*' }));
    expect(await (await fetch('https://rp.test/passkeys/session')).json()).to.equal(null);
  });
});
