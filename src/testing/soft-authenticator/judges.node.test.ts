import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import makeWebAuthn, { type WebAuthn4JS } from 'webauthn4js';
import { base64url, type Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '../../webauthn/json.ts';
import { type Authentication, CHALLENGE, creationOptions, type Registration, requestOptions, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';

const ORIGIN = 'https://example.com';
const RP_ID = 'example.com';
const ALGORITHMS = [
  ['ES256', -7],
  ['EdDSA', -8],
  ['RS256', -257],
] as const;

const ATTESTATIONS = [
  ['none', 'none'],
  ['self', 'packed'],
] as const;

/** The one is written in TypeScript on WebCrypto, the other in Go on Go's own cryptography (compiled to WebAssembly). */
const JUDGES = [
  ['@simplewebauthn/server', simpleWebAuthn],
  ['go-webauthn', goWebAuthn],
] as const;

let go: WebAuthn4JS;
before(async () => {
  go = await makeWebAuthn({ RPDisplayName: 'Example', RPID: RP_ID, RPOrigins: [ORIGIN] });
});
after(() => {
  go.exit(); // it runs until it is told to stop
});

for (const [judge, decide] of JUDGES) {
  describe(`a relying party, being ${judge},`, () => {
    for (const [attestation, fmt] of ATTESTATIONS) {
      for (const [name, alg] of ALGORITHMS) {
        it(`accepts a sign-up with ${name} and ${fmt} attestation, and the sign-in after it`, async () => {
          await decide(await ceremonies(alg, attestation), fmt);
        });

        it(`refuses the sign-in with ${name}, after a sign-up with ${fmt} attestation, when a bit of its signature is flipped`, async () => {
          const { registration, authentication } = await ceremonies(alg, attestation);
          const changed = { ...authentication, response: { ...authentication.response } };
          changed.response.signature = flippedAt(authentication.response.signature, -1);
          await assert.rejects(decide({ registration, authentication: changed }, fmt), Error);
          await decide({ registration, authentication }, fmt);
        });
      }
    }

    for (const [name, alg] of ALGORITHMS) {
      it(`refuses a self attestation with ${name} that was changed by one bit`, async () => {
        const { registration, authentication } = await ceremonies(alg, 'self');
        const { attestationObject, authenticatorData } = registration.response;
        const size = (text: string) => base64url.decode(text).length;
        // Nothing but the statement's signature protects the AAGUID. The authenticator data are the last member.
        const aaguid = size(attestationObject) - size(authenticatorData ?? '') + 37;
        const changed = { ...registration, response: { ...registration.response } };
        changed.response.attestationObject = flippedAt(attestationObject, aaguid);
        await assert.rejects(decide({ registration: changed, authentication }, 'packed'), Error);
        await decide({ registration, authentication }, 'packed');
      });
    }
  });
}

describe('OpenSSL', () => {
  for (const [name, alg] of ALGORITHMS) {
    it(`agrees with the signature under ${name}, and not when a bit of it or of what it signs is flipped`, async () => {
      const { created, got } = await perform(alg, 'none');
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

// --- helpers ---

interface Ceremonies {
  registration: RegistrationResponseJSON;
  authentication: AuthenticationResponseJSON;
}

/** One sign-up and one sign-in, by a device of its own. */
async function perform(alg: number, attestation: 'none' | 'self') {
  const page = {} as { navigator: { credentials: Record<'create' | 'get', (options: unknown) => Promise<unknown>> } };
  softAuthenticator({ origin: ORIGIN, attestation }).install(page);
  const { credentials } = page.navigator;
  const parameters = { rp: { id: RP_ID, name: 'Example' }, attestation: 'direct', pubKeyCredParams: [{ type: 'public-key', alg }] };
  const created = (await credentials.create({ publicKey: creationOptions(parameters) })) as Registration;
  const got = (await credentials.get({ publicKey: requestOptions({ rpId: RP_ID }) })) as Authentication;
  return { created, got };
}

/** The same as JSON, as it goes to a relying party. */
async function ceremonies(alg: number, attestation: 'none' | 'self'): Promise<Ceremonies> {
  const { created, got } = await perform(alg, attestation);
  return { registration: created.toJSON() as RegistrationResponseJSON, authentication: got.toJSON() as AuthenticationResponseJSON };
}

/** @throws {Error} unless it accepts the sign-up, as one with attestation of this format, and the sign-in. */
type Judge = (ceremonies: Ceremonies, fmt: string) => Promise<void>;

async function simpleWebAuthn(...[{ registration, authentication }, fmt]: Parameters<Judge>): Promise<void> {
  const expected = { expectedChallenge: base64url.encode(CHALLENGE), expectedOrigin: ORIGIN, expectedRPID: RP_ID };
  const response = registration as Parameters<typeof verifyRegistrationResponse>[0]['response'];
  const { verified, registrationInfo } = await verifyRegistrationResponse({ ...expected, response });
  assert.ok(verified);
  assert.equal(registrationInfo.fmt, fmt);
  const assertion = authentication as Parameters<typeof verifyAuthenticationResponse>[0]['response'];
  const { credential } = registrationInfo;
  assert.equal((await verifyAuthenticationResponse({ ...expected, response: assertion, credential })).verified, true);
}

async function goWebAuthn(...[{ registration, authentication }, fmt]: Parameters<Judge>): Promise<void> {
  const { id, name, displayName } = user('mia@example.com');
  const mia = { id: Buffer.from(id).toString(), name, displayName, iconURL: '', credentials: [] };
  // What it would have kept of the options, had it made them.
  const session = {
    challenge: base64url.encode(CHALLENGE),
    user_id: Buffer.from(id).toString('base64'),
    userVerification: 'required',
    expires: GO_NEVER,
  } as const;
  const credential = await go.finishRegistration(mia, session, registration as Parameters<WebAuthn4JS['finishRegistration']>[2]);
  assert.equal(credential.attestationType, fmt);
  const assertion = authentication as Parameters<WebAuthn4JS['finishLogin']>[2];
  await go.finishLogin({ ...mia, credentials: [credential] }, session, assertion);
}

/** Go's time of zero. */
const GO_NEVER = '0001-01-01T00:00:00Z';

function flipped(bytes: Uint8Array, at = -1): Bytes {
  return Uint8Array.from(bytes).with(at, (bytes.at(at) ?? 0) ^ 1);
}

function flippedAt(text: string, at: number): string {
  return base64url.encode(flipped(base64url.decode(text), at));
}
