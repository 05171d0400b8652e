import { expect } from '@open-wc/testing';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { base64url } from './base64url.ts';
import { CHALLENGE, create, get } from './example-page.ts';
import type { Authentication, Registration } from './example-page.ts';
import { memoryStorage } from './memory-storage.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticatorOptions } from './soft-authenticator.ts';

type RegistrationCheck = Parameters<typeof verifyRegistrationResponse>[0];
type AuthenticationCheck = Parameters<typeof verifyAuthenticationResponse>[0];

describe('softAuthenticator before a relying party that verifies', () => {
  let uninstall: () => void;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    uninstall = softAuthenticator(options).install();
  };
  afterEach(() => {
    uninstall();
  });

  const expected = { expectedChallenge: base64url.encode(CHALLENGE), expectedOrigin: location.origin, expectedRPID: 'localhost' };

  async function verifyCreated(created: Registration, check: Partial<RegistrationCheck> = {}) {
    const response = created.toJSON() as RegistrationCheck['response'];
    const { verified, registrationInfo } = await verifyRegistrationResponse({ ...expected, ...check, response });
    if (!verified) throw new Error('The registration was not verified.');
    return registrationInfo;
  }

  const verifyGot = (got: Authentication, credential: AuthenticationCheck['credential'], check: Partial<AuthenticationCheck> = {}) =>
    verifyAuthenticationResponse({ ...expected, ...check, response: got.toJSON() as AuthenticationCheck['response'], credential });

  for (const [name, alg] of [
    ['ES256', -7],
    ['EdDSA', -8],
    ['RS256', -257],
  ] as const) {
    it(`makes and uses a passkey with ${name}`, async () => {
      install();
      const created = await create({ pubKeyCredParams: [{ type: 'public-key', alg }] });
      const { credential, fmt } = await verifyCreated(created);
      expect(fmt).to.equal('none');
      expect(created.response.getPublicKeyAlgorithm()).to.equal(alg);
      for (let round = 0; round < 20; round += 1) {
        expect((await verifyGot(await get(), credential)).verified).to.equal(true);
      }
    });
  }

  it('is refused when a signature belongs to another challenge', async () => {
    install();
    const { credential } = await verifyCreated(await create());
    const got = (await get()).toJSON() as AuthenticationCheck['response'];
    const other = (await get({ challenge: new Uint8Array(32) })).toJSON() as AuthenticationCheck['response'];
    got.response.signature = other.response.signature;
    expect((await verifyAuthenticationResponse({ ...expected, response: got, credential })).verified).to.equal(false);
  });

  it('takes the first algorithm on the page’s list that it has', async () => {
    install({ algorithms: [-7, -8] });
    const pubKeyCredParams = [-999, -257, -8, -7].map((alg) => ({ type: 'public-key', alg }));
    expect((await create({ pubKeyCredParams })).response.getPublicKeyAlgorithm()).to.equal(-8);
    expect((await create({ pubKeyCredParams: [] })).response.getPublicKeyAlgorithm()).to.equal(-7);
  });

  it('is a synced passkey that does not count, unless told otherwise', async () => {
    install();
    const info = await verifyCreated(await create());
    expect(info.credentialDeviceType).to.equal('multiDevice');
    expect(info.credentialBackedUp).to.equal(true);
    expect(info.userVerified).to.equal(true);
    expect(info.credential.counter).to.equal(0);
    expect((await verifyGot(await get(), info.credential)).authenticationInfo?.newCounter).to.equal(0);
  });

  it('counts from 1 when told to', async () => {
    install({ counting: true });
    const { credential } = await verifyCreated(await create());
    expect(credential.counter).to.equal(1);
    for (const counter of [2, 3]) {
      const { authenticationInfo } = await verifyGot(await get(), { ...credential, counter: counter - 1 });
      expect(authenticationInfo?.newCounter).to.equal(counter);
    }
  });

  it('tells its model', async () => {
    const aaguid = 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd';
    install({ aaguid });
    expect((await verifyCreated(await create())).aaguid).to.equal(aaguid);
  });

  it('is bound to its device when it cannot be backed up', async () => {
    install({ flags: { backupEligible: false } });
    const info = await verifyCreated(await create());
    expect(info.credentialDeviceType).to.equal('singleDevice');
    expect(info.credentialBackedUp).to.equal(false);
    const { authenticationInfo } = await verifyGot(await get(), info.credential);
    expect(authenticationInfo?.credentialDeviceType).to.equal('singleDevice');
  });

  it('stays bound to its device for life, whatever the device makes later', async () => {
    const store = { storage: memoryStorage() };
    install({ store, flags: { backupEligible: false } });
    const { credential } = await verifyCreated(await create());
    uninstall();
    install({ store });
    const { authenticationInfo } = await verifyGot(await get(), credential);
    expect(authenticationInfo?.credentialDeviceType).to.equal('singleDevice');
  });

  it('may be eligible and not backed up yet', async () => {
    install({ flags: { backedUp: false } });
    const info = await verifyCreated(await create());
    expect(info.credentialDeviceType).to.equal('multiDevice');
    expect(info.credentialBackedUp).to.equal(false);
  });

  it('says that nobody was verified when it cannot verify', async () => {
    install({ flags: { userVerified: false } });
    const info = await verifyCreated(await create(), { requireUserVerification: false });
    expect(info.userVerified).to.equal(false);
    const got = await get();
    const { authenticationInfo } = await verifyGot(got, info.credential, { requireUserVerification: false });
    expect(authenticationInfo?.userVerified).to.equal(false);
    const refusal = await verifyGot(got, info.credential).catch((error: unknown) => String(error));
    expect(refusal).to.contain('User verification required');
  });

  it('says that nobody was present when told so', async () => {
    install({ flags: { userPresent: false } });
    const { credential } = await verifyCreated(await create(), { requireUserPresence: false });
    const refusal = await verifyGot(await get(), credential).catch((error: unknown) => String(error));
    expect(refusal).to.contain('User not present');
  });

  it('works under a parent domain’s RP ID, and hashes that', async () => {
    install({ origin: 'https://login.example.com' });
    const created = await create({ rp: { id: 'example.com', name: 'Example' } });
    const there = { expectedOrigin: 'https://login.example.com', expectedRPID: 'example.com' };
    const { credential } = await verifyCreated(created, there);
    expect((await verifyGot(await get({ rpId: 'example.com' }), credential, there)).verified).to.equal(true);
  });
});
