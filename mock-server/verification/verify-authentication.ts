import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';
import { Problem } from '../problem.ts';
import type { AuthenticationCredential } from '../protocol.ts';
import { base64url } from './base64url.ts';
import { checkAuthenticatorData } from './check-authenticator-data.ts';
import { checkFrame } from './check-frame.ts';
import { checkSignature } from './check-signature.ts';
import type { Expectations } from './expectations.ts';
import { judge } from './judge.ts';

/** What is known of the passkey that claims to answer. */
export interface KnownPasskey {
  credentialId: string;
  /** COSE key, base64url. */
  publicKey: string;
  backupEligible: boolean;
}

export interface VerifiedAuthentication {
  /** The counter as signed. Whether it may be that value is for the store to say, where two sign-ins cannot cross. */
  signCount: number;
  backedUp: boolean;
  userVerified: boolean;
}

/**
 * Checks what `navigator.credentials.get()` answered against the passkey it names. Whose passkey it is, is not looked at here.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-verifying-assertion
 */
export async function verifyAuthentication(
  credential: AuthenticationCredential,
  passkey: KnownPasskey,
  expected: Expectations,
): Promise<VerifiedAuthentication> {
  if (credential.id !== passkey.credentialId || credential.rawId !== credential.id) throw failed('"id" and "rawId" are not the same.');
  checkFrame(credential.response.clientDataJSON, expected);
  checkAuthenticatorData(base64url.decode(credential.response.authenticatorData));
  const info = await judge(() => check(credential, passkey, expected));
  const backupEligible = info.credentialDeviceType === 'multiDevice';
  if (backupEligible !== passkey.backupEligible) throw failed('The backup eligibility changed. It is fixed when a passkey is made.');
  return { signCount: info.newCounter, backedUp: info.credentialBackedUp, userVerified: info.userVerified };
}

// --- helpers ---

async function check({ id, rawId, type, response }: AuthenticationCredential, passkey: KnownPasskey, expected: Expectations) {
  const publicKey = base64url.decode(passkey.publicKey);
  checkSignature(base64url.decode(response.signature), decodeCredentialPublicKey(publicKey).get(cose.COSEKEYS.alg));
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: {
      id,
      rawId,
      type: type as 'public-key', // the library compares it
      clientExtensionResults: {},
      response: {
        clientDataJSON: response.clientDataJSON,
        authenticatorData: response.authenticatorData,
        signature: response.signature,
      },
    },
    // The library would compare the counter before the signature; the store does it afterwards, and atomically.
    credential: { id: passkey.credentialId, publicKey, counter: 0 },
    expectedChallenge: expected.challenge,
    expectedOrigin: [...expected.origins],
    expectedRPID: expected.rpId,
    expectedTopOrigin: [...expected.topOrigins, ...expected.origins],
    requireUserVerification: expected.requireUserVerification,
  });
  if (!verified) throw failed('The signature is wrong.');
  return authenticationInfo;
}

const failed = (detail: string) => new Problem('verification-failed', detail);
