import type { Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';
import { type CborValue, encodeCbor } from './encode-cbor.ts';

/** What an authenticator says about a ceremony and about the passkey in it. @see https://w3c.github.io/webauthn/#authdata-flags */
export interface AuthenticatorFlags {
  /** UP: somebody touched it. */
  userPresent: boolean;
  /** UV: a fingerprint, face, PIN or the like was checked. */
  userVerified: boolean;
  /** BE: the passkey may be copied to other devices. It never changes in a passkey's life. */
  backupEligible: boolean;
  /** BS: there is a copy now. */
  backedUp: boolean;
}

export interface AuthenticatorDataParts {
  rpId: string;
  flags: AuthenticatorFlags;
  signCount: number;
  /** Only at registration: the new passkey. */
  attested?: { aaguid: Bytes; credentialId: Bytes; coseKey: Bytes };
  /** What the authenticator itself says to extensions, in CTAP's canonical order; left out when empty. */
  extensions?: ReadonlyMap<string, CborValue>;
}

/** The bytes that are signed beside the hash of the client data. @see https://w3c.github.io/webauthn/#sctn-authenticator-data */
export async function authenticatorData({ rpId, flags, signCount, attested, extensions }: AuthenticatorDataParts): Promise<Bytes> {
  const rpIdHash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rpId)));
  const said = extensions?.size ? encodeCbor(extensions) : new Uint8Array();
  const allFlags = flagsByte(flags) | (attested ? ATTESTED : 0) | (said.length > 0 ? EXTENSIONS : 0);
  return concatBytes(rpIdHash, [allFlags], uint(signCount, 4), attested ? attestedData(attested) : [], said);
}

// --- helpers ---

const attestedData = ({ aaguid, credentialId, coseKey }: NonNullable<AuthenticatorDataParts['attested']>): Bytes =>
  concatBytes(aaguid, uint(credentialId.length, 2), credentialId, coseKey);

const ATTESTED = 0x40;
const EXTENSIONS = 0x80;

const flagsByte = ({ userPresent, userVerified, backupEligible, backedUp }: AuthenticatorFlags) =>
  (userPresent ? 0x01 : 0) | (userVerified ? 0x04 : 0) | (backupEligible ? 0x08 : 0) | (backedUp ? 0x10 : 0);

/** Big-endian, `size` bytes. */
const uint = (value: number, size: number) => Uint8Array.from({ length: size }, (_, index) => value >>> (8 * (size - 1 - index)));
