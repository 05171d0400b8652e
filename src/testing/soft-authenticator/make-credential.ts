import { authenticatorData } from './authenticator-data.ts';
import { base64url, type Bytes } from './base64url.ts';
import { browserError } from './browser-error.ts';
import { clientData } from './client-data.ts';
import type { StoredCredential } from './credential-store.ts';
import type { DeviceTraits } from './device-traits.ts';
import { type CborValue, encodeCbor } from './encode-cbor.ts';
import { evaluatePrf } from './evaluate-prf.ts';
import type { ExtensionResults } from './extension-results.ts';
import type { CreateRequest } from './read-create-request.ts';
import type { RegistrationParts } from './registration-credential.ts';
import { SigningKey } from './signing-key.ts';

/** Where the ceremony happens and what the person did in it. */
export interface MakeCredentialContext {
  traits: DeviceTraits;
  rpId: string;
  /** Of the page. */
  origin: string;
  userVerified: boolean;
}

/**
 * Makes a passkey and the answer that tells about it. The caller stores the one and hands out the other.
 * @throws {DOMException} `NotAllowedError` when the device has none of the wanted algorithms.
 * @see https://w3c.github.io/webauthn/#sctn-op-make-cred
 */
export async function makeCredential(request: CreateRequest, context: MakeCredentialContext) {
  const { traits, rpId, origin, userVerified } = context;
  const alg = request.algorithms.map((wanted) => traits.algorithms.find((ours) => ours === wanted)).find((found) => found !== undefined);
  if (alg === undefined) throw browserError.notAllowed();
  const key = await SigningKey.generate(alg);
  const id = randomBytes(32);
  const prfSeed = randomBytes(32);
  const stored: StoredCredential = {
    id: base64url.encode(id),
    rpId,
    userHandle: base64url.encode(request.user.id),
    userName: request.user.name,
    userDisplayName: request.user.displayName,
    algorithm: alg,
    signCount: traits.counting ? 1 : 0,
    flags: { backupEligible: traits.flags.backupEligible, backedUp: traits.flags.backedUp },
    createdAt: traits.now(),
    privateKey: key.jwk,
    prfSeed: base64url.encode(prfSeed),
  };
  const authData = await authenticatorData({
    rpId,
    flags: { ...traits.flags, userVerified },
    signCount: stored.signCount,
    attested: { aaguid: traits.aaguid, credentialId: id, coseKey: key.cose() },
  });
  const parts: RegistrationParts = {
    id,
    clientDataJSON: clientData('webauthn.create', request.challenge, origin),
    attestationObject: noneAttestation(authData),
    authenticatorData: authData,
    publicKey: await key.spki(),
    publicKeyAlgorithm: alg,
    transports: traits.transports,
    authenticatorAttachment: traits.attachment,
    extensionResults: await extensionResults(request, prfSeed, traits.prf && userVerified),
  };
  return { stored, parts };
}

// --- helpers ---

const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** @see https://w3c.github.io/webauthn/#sctn-none-attestation */
const noneAttestation = (authData: Bytes) =>
  encodeCbor(
    new Map<string, CborValue>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]),
  );

async function extensionResults({ credProps, prf }: CreateRequest, seed: Bytes, prfEnabled: boolean): Promise<ExtensionResults> {
  return {
    ...(credProps && { credProps: { rk: true } }),
    ...(prf && {
      prf: { enabled: prfEnabled, ...(prfEnabled && prf.eval && { results: await evaluatePrf(seed, prf.eval) }) },
    }),
  };
}
