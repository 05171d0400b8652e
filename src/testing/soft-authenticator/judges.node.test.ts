import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { Fido2Lib } from 'fido2-lib';
import { base64url, type Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';
import { type Authentication, CHALLENGE, creationOptions, type Registration, requestOptions } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';

const ORIGIN = 'https://example.com';
const RP_ID = 'example.com';
const ALGORITHMS = [
  ['ES256', -7],
  ['EdDSA', -8],
  ['RS256', -257],
] as const;

for (const [attestation, fmt] of [
  ['none', 'none'],
  ['self', 'packed'],
] as const) {
  describe(`a relying party that gets ${fmt} attestation from softAuthenticator`, () => {
    for (const [name, alg] of ALGORITHMS) {
      it(`is satisfied, being @simplewebauthn/server, with ${name}`, async () => {
        const { created, got } = await ceremonies(alg, attestation);
        await simpleWebAuthn(created, got, fmt);
      });
    }

    // fido2-lib 3.5.9 has no EdDSA: it throws on the key. There, OpenSSL judges the signature.
    for (const [name, alg] of ALGORITHMS.filter(([, number]) => number !== -8)) {
      it(`is satisfied, being fido2-lib, with ${name}`, async () => {
        const { created, got } = await ceremonies(alg, attestation);
        await fido2(created, got, fmt);
      });
    }
  });
}

describe('OpenSSL', () => {
  for (const [name, alg] of ALGORITHMS) {
    it(`agrees with the signature under ${name}, and not when a bit of it or of what it signs is flipped`, async () => {
      const { created, got } = await ceremonies(alg, 'none');
      const { authenticatorData, clientDataJSON, signature } = got.response;
      const key = createPublicKey({ key: Buffer.from(created.response.getPublicKey() ?? new ArrayBuffer()), format: 'der', type: 'spki' });
      const hash = await crypto.subtle.digest('SHA-256', clientDataJSON);
      const signed = concatBytes(new Uint8Array(authenticatorData), new Uint8Array(hash));
      const agrees = (data: Uint8Array, sig: Uint8Array) => verify(alg === -8 ? null : 'sha256', data, key, sig);
      assert.equal(agrees(signed, new Uint8Array(signature)), true);
      assert.equal(agrees(flipped(signed), new Uint8Array(signature)), false);
      assert.equal(agrees(signed, flipped(new Uint8Array(signature))), false);
    });
  }
});

describe('a self attestation of softAuthenticator that was changed by one bit', () => {
  for (const [judge, decide] of [
    ['@simplewebauthn/server', simpleWebAuthn],
    ['fido2-lib', fido2],
  ] as const) {
    it(`is refused by ${judge}`, async () => {
      const { created, got } = await ceremonies(-7, 'self');
      const { attestationObject, getAuthenticatorData } = created.response;
      const bytes = Uint8Array.from(new Uint8Array(attestationObject));
      const aaguid = bytes.length - getAuthenticatorData().byteLength + 37; // nothing but the statement's signature protects it
      bytes[aaguid] = (bytes[aaguid] ?? 0) ^ 1;
      await assert.rejects(decide(created, got, 'packed', bytes));
    });
  }
});

// --- helpers ---

/** One sign-up and one sign-in, by a device of its own. */
async function ceremonies(alg: number, attestation: 'none' | 'self') {
  const page = {} as { navigator: { credentials: Record<'create' | 'get', (options: unknown) => Promise<unknown>> } };
  softAuthenticator({ origin: ORIGIN, attestation }).install(page);
  const { credentials } = page.navigator;
  const parameters = { rp: { id: RP_ID, name: 'Example' }, attestation: 'direct', pubKeyCredParams: [{ type: 'public-key', alg }] };
  const created = (await credentials.create({ publicKey: creationOptions(parameters) })) as Registration;
  const got = (await credentials.get({ publicKey: requestOptions({ rpId: RP_ID }) })) as Authentication;
  return { created, got };
}

/** @throws {Error} unless it accepts the sign-up, with another attestation object when one is given, and the sign-in. */
type Judge = (created: Registration, got: Authentication, fmt: string, attestationObject?: Bytes) => Promise<void>;

async function simpleWebAuthn(...[created, got, fmt, attestationObject]: Parameters<Judge>): Promise<void> {
  const expected = { expectedChallenge: base64url.encode(CHALLENGE), expectedOrigin: ORIGIN, expectedRPID: RP_ID };
  const response = created.toJSON() as Parameters<typeof verifyRegistrationResponse>[0]['response'];
  if (attestationObject) response.response.attestationObject = base64url.encode(attestationObject);
  const { verified, registrationInfo } = await verifyRegistrationResponse({ ...expected, response });
  assert.ok(verified);
  assert.equal(registrationInfo.fmt, fmt);
  const assertion = got.toJSON() as Parameters<typeof verifyAuthenticationResponse>[0]['response'];
  const { credential } = registrationInfo;
  assert.equal((await verifyAuthenticationResponse({ ...expected, response: assertion, credential })).verified, true);
}

async function fido2(...[{ rawId, response }, got, fmt, changed]: Parameters<Judge>): Promise<void> {
  const judge = new Fido2Lib({ rpId: RP_ID });
  // It changes what it is given.
  const expected = () => ({ rpId: RP_ID, challenge: base64url.encode(CHALLENGE), origin: ORIGIN, factor: 'either' }) as const;
  const { clientDataJSON, attestationObject } = response;
  const attestation = { clientDataJSON, attestationObject: changed?.buffer ?? attestationObject };
  const registration = await judge.attestationResult({ id: rawId, rawId, response: attestation } as never, expected());
  assert.equal(registration.authnrData.get('fmt'), fmt);
  assert.equal(registration.audit.complete, true);
  const publicKey = registration.authnrData.get('credentialPublicKeyPem') as string;
  const userHandle = base64url.encode(got.response.userHandle ?? new ArrayBuffer());
  const assertion = await judge.assertionResult({ id: got.rawId, rawId: got.rawId, response: got.response } as never, {
    ...expected(),
    publicKey,
    prevCounter: 0,
    userHandle,
  });
  assert.equal(assertion.audit.complete, true);
}

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1;
  return copy;
}
