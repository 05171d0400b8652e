import { attestationObject } from './attestation-object.ts';
import { authenticatorData } from './authenticator-data.ts';
import { base64url, type Bytes } from './base64url.ts';
import { type ClientOrigin, clientData } from './client-data.ts';
import { concatBytes } from './concat-bytes.ts';
import type { StoredCredential } from './credential-store.ts';
import type { DeviceTraits } from './device-traits.ts';
import type { CborValue } from './encode-cbor.ts';
import { evaluatePrf } from './evaluate-prf.ts';
import type { ExtensionResults } from './extension-results.ts';
import type { CreateRequest } from './read-create-request.ts';
import { refusal } from './refusal.ts';
import type { RegistrationParts } from './registration-credential.ts';
import { SigningKey } from './signing-key.ts';

/** Where the ceremony happens and what the person did in it. */
export interface MakeCredentialContext {
  traits: DeviceTraits;
  rpId: string;
  client: ClientOrigin;
  userPresent: boolean;
  userVerified: boolean;
}

/**
 * Makes a passkey and the answer that tells about it. The caller stores the one and hands out the other.
 * @throws {Refusal} `not-allowed` when the device has none of the wanted algorithms, cannot keep a passkey that is found without its id, or has no
 *   room for the blob the page insists on.
 * @see https://w3c.github.io/webauthn/#sctn-op-make-cred
 */
export async function makeCredential(request: CreateRequest, context: MakeCredentialContext) {
  const { traits, rpId, client, userPresent, userVerified } = context;
  const alg = request.algorithms.map((wanted) => traits.algorithms.find((ours) => ours === wanted)).find((found) => found !== undefined);
  if (alg === undefined) throw refusal.notAllowed();
  const key = await SigningKey.generate(alg);
  const id = randomBytes(32);
  const prfSeed = randomBytes(32);
  const discoverable = discoverability(request, traits);
  const stored: StoredCredential = {
    id: base64url.encode(id),
    rpId,
    userHandle: base64url.encode(request.user.id),
    userName: request.user.name,
    userDisplayName: request.user.displayName,
    algorithm: alg,
    discoverable,
    signCount: traits.counting ? 1 : 0,
    flags: { backupEligible: traits.flags.backupEligible, backedUp: traits.flags.backedUp },
    createdAt: traits.now(),
    privateKey: key.jwk,
    prfSeed: base64url.encode(prfSeed),
    ...(request.protection && traits.credentialProtection && { protection: request.protection.level }),
    ...(hasRoomForBlob(request, traits, discoverable) && { largeBlob: null }),
  };
  const clientDataJSON = clientData('webauthn.create', request.challenge, client);
  const authData = await authenticatorData({
    rpId,
    flags: { ...traits.flags, userPresent, userVerified },
    signCount: stored.signCount,
    attested: { aaguid: traits.aaguid, credentialId: id, coseKey: key.cose() },
    extensions: authenticatorExtensions(stored, request, traits),
  });
  const parts: RegistrationParts = {
    id,
    clientDataJSON,
    attestationObject: await attest(authData, clientDataJSON, wantsSelfAttestation(request, traits) ? key : undefined),
    authenticatorData: authData,
    publicKey: await key.spki(),
    publicKeyAlgorithm: alg,
    transports: traits.transports,
    authenticatorAttachment: traits.attachment,
    extensionResults: await extensionResults(request, { stored, seed: prfSeed, traits, userVerified }),
  };
  return { stored, parts };
}

// --- helpers ---

const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

function discoverability({ residentKey }: CreateRequest, { discoverable }: DeviceTraits): boolean {
  if (discoverable === 'never' && residentKey === 'required') throw refusal.notAllowed();
  return discoverable === 'always' || (discoverable === 'when-asked' && residentKey !== 'discouraged');
}

/** As CTAP's: only passkeys that are found without their ids have a place for one. */
function hasRoomForBlob({ largeBlob }: CreateRequest, traits: DeviceTraits, discoverable: boolean): boolean {
  const room = largeBlob !== undefined && traits.largeBlob && discoverable;
  if (largeBlob === 'required' && !room) throw refusal.notAllowed();
  return room;
}

/** What the device says itself, in the data that it signs. */
function authenticatorExtensions({ protection, rpId }: StoredCredential, request: CreateRequest, { minPinLength }: DeviceTraits) {
  const pin = request.minPinLength && minPinLength?.rpIds.includes(rpId) ? minPinLength.digits : undefined;
  return new Map<string, CborValue>([
    ...(protection ? [['credProtect', protection] as const] : []),
    ...(pin === undefined ? [] : [['minPinLength', pin] as const]),
  ]);
}

/** The browser strips what the page did not ask for. */
const wantsSelfAttestation = ({ attestation }: CreateRequest, traits: DeviceTraits) =>
  traits.attestation === 'self' && ['indirect', 'direct', 'enterprise'].includes(attestation);

async function attest(authData: Bytes, clientDataJSON: Bytes, key: SigningKey | undefined): Promise<Bytes> {
  if (!key) return attestationObject(authData, { format: 'none' });
  const clientDataHash = new Uint8Array(await crypto.subtle.digest('SHA-256', clientDataJSON));
  const signature = await key.sign(concatBytes(authData, clientDataHash));
  return attestationObject(authData, { format: 'packed', alg: key.alg, signature });
}

interface Made {
  stored: StoredCredential;
  seed: Bytes;
  traits: DeviceTraits;
  userVerified: boolean;
}

async function extensionResults({ credProps, prf, largeBlob }: CreateRequest, made: Made): Promise<ExtensionResults> {
  const { stored, seed, traits, userVerified } = made;
  // A PRF is for verified users: a device that cannot verify anyone has none, and one that did not now gives no secret now.
  const enabled = traits.prf !== false && traits.flags.userVerified;
  const results = prf?.eval && traits.prf === true && userVerified ? { results: await evaluatePrf(seed, prf.eval) } : {};
  return {
    ...(credProps && { credProps: { rk: stored.discoverable } }),
    ...(prf && { prf: { enabled, ...results } }),
    ...(largeBlob && { largeBlob: { supported: stored.largeBlob !== undefined } }),
  };
}
