import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { base64url } from './base64url.ts';
import { CHALLENGE, creationOptions, requestOptions } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SigningAlgorithm } from './signing-key.ts';

type VerifiableRegistration = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type VerifiableAuthentication = Parameters<typeof verifyAuthenticationResponse>[0]['response'];
interface Result {
  id: string;
  toJSON(): unknown;
}
interface FakePage {
  navigator: { credentials: Record<'create' | 'get', (options: unknown) => Promise<Result>> };
  PublicKeyCredential: { new (): object; isConditionalMediationAvailable(): Promise<boolean> };
}

describe('softAuthenticator in Node', () => {
  const algorithms: [name: string, alg: SigningAlgorithm][] = [
    ['ES256', -7],
    ['EdDSA', -8],
    ['RS256', -257],
  ];
  for (const [name, alg] of algorithms) {
    it(`signs up and in with ${name}, and a server agrees`, async () => {
      const page = {} as FakePage;
      const uninstall = softAuthenticator({ origin: 'https://login.example.com' }).install(page);
      const expected = {
        expectedChallenge: base64url.encode(CHALLENGE),
        expectedOrigin: 'https://login.example.com',
        expectedRPID: 'example.com',
      };
      const publicKey = creationOptions({ rp: { id: 'example.com', name: 'Example' }, pubKeyCredParams: [{ type: 'public-key', alg }] });
      const created = await page.navigator.credentials.create({ publicKey });
      const registration = await verifyRegistrationResponse({ ...expected, response: created.toJSON() as VerifiableRegistration });
      assert.ok(registration.verified);

      const got = await page.navigator.credentials.get({ publicKey: requestOptions({ rpId: 'example.com' }) });
      const { credential } = registration.registrationInfo;
      const authentication = await verifyAuthenticationResponse({
        ...expected,
        response: got.toJSON() as VerifiableAuthentication,
        credential,
      });
      assert.equal(authentication.verified, true);
      assert.equal(got.id, created.id);
      assert.ok(got instanceof page.PublicKeyCredential);
      uninstall();
    });
  }

  it('adds what a bare object lacks, and leaves it bare again', async () => {
    const page = {} as FakePage;
    const uninstall = softAuthenticator({ origin: 'https://example.com' }).install(page);
    assert.equal(await page.PublicKeyCredential.isConditionalMediationAvailable(), true);
    assert.throws(() => new page.PublicKeyCredential(), TypeError);
    uninstall();
    assert.deepEqual(Reflect.ownKeys(page), []);
  });

  it('says that a place is secure which says nothing about it, until it goes', () => {
    const page = {};
    const uninstall = softAuthenticator({ origin: 'https://example.com' }).install(page);
    assert.equal(Reflect.get(page, 'isSecureContext'), true);
    uninstall();
    assert.equal('isSecureContext' in page, false);
  });

  it('leaves a place insecure that says so', () => {
    const page = { isSecureContext: false };
    softAuthenticator({ origin: 'http://example.com' }).install(page);
    assert.equal(page.isSecureContext, false);
  });

  it('takes the origin of the place it is installed in', async () => {
    const page = { location: { origin: 'https://example.org' } } as unknown as FakePage;
    const device = softAuthenticator();
    device.install(page);
    await page.navigator.credentials.create({ publicKey: creationOptions() });
    assert.deepEqual(device.credentials.map(({ rpId }) => rpId), ['example.org']); // prettier-ignore
  });

  it('asks for an origin where there is none', async () => {
    const page = {} as FakePage;
    softAuthenticator().install(page);
    await assert.rejects(page.navigator.credentials.create({ publicKey: creationOptions() }), /softAuthenticator\(\{ origin:/);
  });

  it('refuses in a frame with an opaque origin', async () => {
    const page = { location: { origin: 'null' } } as unknown as FakePage;
    softAuthenticator().install(page);
    await assert.rejects(page.navigator.credentials.create({ publicKey: creationOptions() }), { name: 'SecurityError' });
  });

  it('installs on the global object by default', async () => {
    const uninstall = softAuthenticator({ origin: 'https://example.com' }).install();
    assert.equal(typeof navigator.credentials.create, 'function');
    assert.equal(isSecureContext, true);
    uninstall();
    assert.equal('credentials' in navigator, false);
    assert.equal('isSecureContext' in globalThis, false);
    assert.equal('PublicKeyCredential' in globalThis, false);
  });
});
