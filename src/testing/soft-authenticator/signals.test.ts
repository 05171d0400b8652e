import { expect } from '@open-wc/testing';
import { create, rejection, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator } from './soft-authenticator.ts';

describe('softAuthenticator, signalled', () => {
  let device: SoftAuthenticator;
  let mia: string;
  let leo: string;
  beforeEach(async () => {
    device = softAuthenticator();
    device.install();
    mia = (await create({ user: user('mia@example.com') })).id;
    leo = (await create({ user: user('leo@example.com') })).id;
  });
  afterEach(() => {
    device.uninstall();
  });

  const ids = () => device.credentials.map(({ id }) => id);
  const rpId = 'localhost';
  const handle = (id: string) => device.credentials.find((credential) => credential.id === id)?.userHandle ?? '';

  it('forgets a passkey that the site does not know', async () => {
    await PublicKeyCredential.signalUnknownCredential({ rpId, credentialId: mia });
    expect(ids()).to.deep.equal([leo]);
    await PublicKeyCredential.signalUnknownCredential({ rpId, credentialId: 'AAAA' });
    expect(ids()).to.deep.equal([leo]);
  });

  it('forgets what the site no longer accepts, of that user only', async () => {
    const userId = handle(mia);
    await PublicKeyCredential.signalAllAcceptedCredentials({ rpId, userId, allAcceptedCredentialIds: ['AAAA', mia] });
    expect(ids()).to.deep.equal([leo, mia]);
    await PublicKeyCredential.signalAllAcceptedCredentials({ rpId, userId, allAcceptedCredentialIds: [] });
    expect(ids()).to.deep.equal([leo]);
  });

  it('takes on a user’s new name', async () => {
    await PublicKeyCredential.signalCurrentUserDetails({ rpId, userId: handle(mia), name: 'maria@example.com', displayName: 'Maria' });
    const [first, second] = device.credentials;
    expect(second).to.include({ id: mia, userName: 'maria@example.com', userDisplayName: 'Maria' });
    expect(first).to.include({ id: leo, userName: 'leo@example.com' });
  });

  it('tells whoever listens, and only when something changed', async () => {
    let calls = 0;
    device.subscribe(() => (calls += 1));
    await PublicKeyCredential.signalUnknownCredential({ rpId, credentialId: 'AAAA' });
    await PublicKeyCredential.signalCurrentUserDetails({ rpId, userId: 'AAAA', name: 'x', displayName: 'x' });
    expect(calls).to.equal(0);
    await PublicKeyCredential.signalUnknownCredential({ rpId, credentialId: mia });
    expect(calls).to.equal(1);
  });

  const signals: [name: string, send: (of: { rpId: string; bad: string }) => Promise<void>][] = [
    ['an unknown passkey', ({ rpId, bad }) => PublicKeyCredential.signalUnknownCredential({ rpId, credentialId: bad })],
    ['a user', ({ rpId, bad }) => PublicKeyCredential.signalAllAcceptedCredentials({ rpId, userId: bad, allAcceptedCredentialIds: [] })],
    [
      'accepted passkeys',
      ({ rpId, bad }) => PublicKeyCredential.signalAllAcceptedCredentials({ rpId, userId: 'AAAA', allAcceptedCredentialIds: [bad] }),
    ],
    ['details', ({ rpId, bad }) => PublicKeyCredential.signalCurrentUserDetails({ rpId, userId: bad, name: 'x', displayName: 'x' })],
  ];
  for (const [name, send] of signals) {
    it(`refuses ${name} that is not base64url`, async () => {
      for (const bad of ['+++/', 'AA==']) expect(await rejection(send({ rpId, bad }))).to.be.an.instanceof(TypeError);
      expect(ids()).to.have.length(2);
    });

    it(`refuses ${name} of another site`, async () => {
      expect(await rejection(send({ rpId: 'example.org', bad: 'AAAA' }))).to.have.property('name', 'SecurityError');
      expect(ids()).to.have.length(2);
    });
  }

  it('refuses a signal that lacks a member', async () => {
    expect(await rejection(PublicKeyCredential.signalUnknownCredential({ rpId } as never))).to.be.an.instanceof(TypeError);
    expect(await rejection(PublicKeyCredential.signalUnknownCredential(undefined as never))).to.be.an.instanceof(TypeError);
  });
});
