import { expect } from '@open-wc/testing';
import { SettingsService } from '@simplewebauthn/server';
import fixture from '../fixtures/webauthn-l3-vectors.json';
import { Problem } from '../problem.ts';
import { base64url } from './base64url.ts';
import type { Expectations } from './expectations.ts';
import { verifyAuthentication } from './verify-authentication.ts';
import { verifyRegistration } from './verify-registration.ts';

/**
 * The vectors that are refused, and in which words. All others must pass; one that begins to pass, or fails in other words, fails here.
 */
const REFUSED: Record<string, { registration?: Refusal; authentication?: Refusal }> = {
  'packed-ed448': {
    authentication: { says: 'Public key had invalid alg -53 (OKP)', because: '@simplewebauthn/server knows no curve but Ed25519' },
  },
  'tpm-es256': {
    registration: {
      says: 'Could not match TPM manufacturer "id:00000000" (TPM)',
      because: 'the vector’s manufacturer is not in the TCG’s registry',
    },
  },
  'android-key-es256': {
    registration: {
      says: 'Unexpected error while validating certificate path (Android Key)',
      because: 'the library wants the root at the end of x5c, where Android puts it; the vector’s x5c has the leaf alone',
    },
  },
  'fido-u2f-es256': {
    registration: {
      says: /^AAGUID ".*" was not expected value$/,
      because: 'U2F devices have an AAGUID of zeros, the vector has a random one',
    },
  },
};

interface Refusal {
  says: string | RegExp;
  because: string;
}

type Vector = (typeof fixture.vectors)[number];

const FORMATS = ['packed', 'tpm', 'android-key', 'apple', 'fido-u2f'] as const;

describe('the test vectors of WebAuthn Level 3, §16', () => {
  const roots = FORMATS.map((identifier) => ({ identifier, certificates: SettingsService.getRootCertificates({ identifier }) }));

  before(() => {
    const certificates = [base64url.decode(fixture.attestationRoot)];
    for (const identifier of FORMATS) SettingsService.setRootCertificates({ identifier, certificates });
  });

  after(() => {
    for (const root of roots) SettingsService.setRootCertificates(root);
  });

  it('are all here, and the refused ones are among them', () => {
    expect(fixture.vectors).to.have.lengthOf(15);
    expect(fixture.vectors.map(({ name }) => name)).to.include.members(Object.keys(REFUSED));
  });

  for (const vector of fixture.vectors) {
    const { registration, authentication } = REFUSED[vector.name] ?? {};

    it(`${vector.name}: the registration ${verdict(registration)}`, async () => {
      if (registration) return refuses(() => register(vector), registration.says);
      const { publicKey, algorithm, aaguid, attestationFormat, credentialId } = await register(vector);
      const { alg, format, credentialPublicKey } = vector;
      expect({ publicKey, algorithm, attestationFormat, credentialId, aaguid: aaguid.replaceAll('-', '') }).to.deep.equal({
        publicKey: credentialPublicKey,
        algorithm: alg,
        attestationFormat: format,
        credentialId: vector.registration.credential.id,
        aaguid: vector.aaguid,
      });
      // A vector that passes says nothing unless its neighbour fails.
      await refuses(() => register(vector, { rpId: 'example.com' }), /RP ID/);
      await refuses(() => register(vector, { challenge: vector.authentication.challenge }), /challenge/);
    });

    it(`${vector.name}: the authentication ${verdict(authentication)}`, async () => {
      if (authentication) return refuses(() => authenticate(vector), authentication.says);
      expect(await authenticate(vector)).to.include({ signCount: 0, userVerified: vector.authentication.userVerified });
      await refuses(() => authenticate(flipped(vector)), 'The signature is wrong.');
    });
  }

  for (const vector of fixture.vectors.filter(({ crossOrigin }) => crossOrigin)) {
    it(`${vector.name}: both are refused where frames of other sites are not allowed`, async () => {
      const words = 'The ceremony happened in a frame of another site.';
      await refuses(() => register(vector, { allowCrossOrigin: false }), words);
      await refuses(() => authenticate(vector, { allowCrossOrigin: false }), words);
    });
  }

  it('none-es256-topOrigin: both are refused in a frame of a site that is not listed', async () => {
    const [vector = expect.fail('no such vector')] = fixture.vectors.filter(({ name }) => name === 'none-es256-topOrigin');
    await refuses(() => register(vector, { topOrigins: ['https://other.example'] }), /may not embed/);
    await refuses(() => authenticate(vector, { topOrigins: ['https://other.example'] }), /may not embed/);
  });
});

// --- helpers ---

function verdict(refusal: Refusal | undefined): string {
  return refusal ? `is refused, because ${refusal.because}` : 'passes';
}

function expectations({ crossOrigin }: Vector, { challenge, userVerified }: Vector['registration' | 'authentication']): Expectations {
  return {
    challenge,
    rpId: fixture.rpId,
    origins: [fixture.origin],
    allowCrossOrigin: crossOrigin,
    topOrigins: [fixture.topOrigin],
    requireUserVerification: userVerified,
  };
}

function register(vector: Vector, change: Partial<Expectations> = {}) {
  const expected = { ...expectations(vector, vector.registration), algorithms: [vector.alg], requireUserPresence: true, ...change };
  return verifyRegistration(vector.registration.credential, expected);
}

function authenticate(vector: Vector, change: Partial<Expectations> = {}) {
  const { credential } = vector.authentication;
  const flags = base64url.decode(credential.response.authenticatorData)[32] ?? 0;
  const passkey = { credentialId: credential.id, publicKey: vector.credentialPublicKey, backupEligible: (flags & 0x08) !== 0 };
  return verifyAuthentication(credential, passkey, { ...expectations(vector, vector.authentication), ...change });
}

/** One bit in the middle of the signature is different. */
function flipped(vector: Vector): Vector {
  const copy = structuredClone(vector);
  const bytes = base64url.decode(copy.authentication.credential.response.signature);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  copy.authentication.credential.response.signature = base64url.encode(bytes);
  return copy;
}

async function refuses(check: () => Promise<unknown>, words: string | RegExp): Promise<void> {
  const error = await check().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(Problem);
  expect(error).to.have.property('code', 'verification-failed');
  if (typeof words === 'string') expect((error as Problem).message).to.equal(words);
  else expect((error as Problem).message).to.match(words);
}
