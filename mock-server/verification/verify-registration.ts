import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { cose, decodeAttestationObject, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import { Problem } from '../problem.ts';
import type { Attestation, RegistrationCredential } from '../protocol.ts';
import { base64url } from './base64url.ts';
import { checkAttestationObject } from './check-attestation-object.ts';
import { checkFrame } from './check-frame.ts';
import type { Expectations } from './expectations.ts';
import { judge } from './judge.ts';
import { parseClientData } from './parse-client-data.ts';

export interface RegistrationExpectations extends Expectations {
  /** COSE algorithms that were offered. */
  algorithms: readonly number[];
  /** Whether somebody must have touched the authenticator; not so for automatic passkeys. */
  requireUserPresence: boolean;
}

export interface VerifiedRegistration {
  credentialId: string;
  /** COSE key, base64url. */
  publicKey: string;
  algorithm: number;
  signCount: number;
  transports: string[];
  aaguid: string;
  backupEligible: boolean;
  backedUp: boolean;
  userVerified: boolean;
  attestationFormat: string;
  attestation?: Attestation;
}

/**
 * Checks what `navigator.credentials.create()` answered, and tells the passkey that came out of it.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-registering-a-new-credential
 */
export async function verifyRegistration(
  credential: RegistrationCredential,
  expected: RegistrationExpectations,
): Promise<VerifiedRegistration> {
  const { id, rawId, response } = credential;
  if (rawId !== id) throw failed('"id" and "rawId" are not the same.');
  checkFrame(parseClientData(base64url.decode(response.clientDataJSON)), expected);
  await checkAttestationObject(response.attestationObject);
  const info = await judge(() => check(credential, expected));
  if (info.credential.id !== id) throw failed('"id" is not the id in the authenticator data.');
  // A longer id is a broken authenticator (step 25 of the registration ceremony).
  if (base64url.decode(id).byteLength > 1023) throw failed('The credential id is over 1023 bytes.');
  return {
    credentialId: id,
    publicKey: base64url.encode(info.credential.publicKey),
    algorithm: Number(decodeCredentialPublicKey(info.credential.publicKey).get(cose.COSEKEYS.alg)),
    signCount: info.credential.counter,
    transports: response.transports ?? [],
    aaguid: info.aaguid,
    backupEligible: info.credentialDeviceType === 'multiDevice',
    backedUp: info.credentialBackedUp,
    userVerified: info.userVerified,
    attestationFormat: info.fmt,
    ...attestationOf(info),
  };
}

// --- helpers ---

function attestationOf({ fmt, attestationObject }: { fmt: string; attestationObject: Uint8Array<ArrayBuffer> }): {
  attestation?: Attestation;
} {
  if (fmt === 'none') return {};
  const chain = decodeAttestationObject(attestationObject).get('attStmt').get('x5c');
  return { attestation: fmt === 'packed' && chain === undefined ? 'self' : 'certified' };
}

async function check({ id, rawId, type, response }: RegistrationCredential, expected: RegistrationExpectations) {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: {
      id,
      rawId,
      type: type as 'public-key', // the library compares it
      clientExtensionResults: {},
      response: {
        clientDataJSON: response.clientDataJSON,
        attestationObject: response.attestationObject,
        transports: response.transports ?? [],
      },
    },
    expectedChallenge: expected.challenge,
    expectedOrigin: [...expected.origins],
    expectedRPID: expected.rpId,
    requireUserPresence: expected.requireUserPresence,
    requireUserVerification: expected.requireUserVerification,
    supportedAlgorithmIDs: [...expected.algorithms],
  });
  if (!verified) throw failed('The attestation signature is wrong.');
  return registrationInfo;
}

const failed = (detail: string) => new Problem('verification-failed', detail);
