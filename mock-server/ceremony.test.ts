import { expect } from '@open-wc/testing';
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { addVirtualAuthenticator, resetVirtualAuthenticators } from '../test/virtual-authenticator.ts';
import type { Done } from './protocol.ts';
import { mockSite, SIGN_IN } from './testing/mock-site.ts';

describe('relying party with a real browser', () => {
  beforeEach(() => resetVirtualAuthenticators());
  after(() => resetVirtualAuthenticators());

  it('signs up, signs out, signs in from the list and by identifier', async () => {
    await addVirtualAuthenticator();
    const { browser, errors } = mockSite();
    const visitor = browser();
    const request = { purpose: 'sign-up', identifier: 'mia@example.com' } as const;

    const { body: creation } = await visitor.creationOptions(request);
    const created = await startRegistration({ optionsJSON: creation.publicKey });
    const { status, body: signedUp } = await visitor.call<Done>('POST', 'registration/verify', {
      request,
      credential: created,
      state: creation.state,
    });
    expect(status).to.equal(200);
    expect(signedUp.passkey).to.include({
      credentialId: created.id,
      attestationFormat: 'none',
      aaguid: '01020304-0506-0708-0102-030405060708',
    });
    await visitor.call('POST', 'sign-out', {});

    for (const signIn of [SIGN_IN, { ...SIGN_IN, identifier: 'MIA@example.com' }]) {
      const { body: challenge } = await visitor.requestOptions(signIn);
      const credential = await startAuthentication({ optionsJSON: challenge.publicKey });
      const answer = await visitor.call<Done>('POST', 'authentication/verify', { request: signIn, credential, state: challenge.state });
      expect(answer.status).to.equal(200);
      expect(answer.body.account).to.deep.equal(signedUp.account);
    }
    expect((await visitor.call('GET', 'session')).body).to.deep.equal(signedUp.account);
    expect(errors).to.deep.equal([]);
  });
});
