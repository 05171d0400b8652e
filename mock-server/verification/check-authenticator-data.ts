import { Problem } from '../problem.ts';
import { decodeCBOR } from './decode-cbor.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface AuthenticatorData {
  rpIdHash: Bytes;
  /** Bits: 0 somebody was there, 2 was verified, 3 may be backed up, 4 is backed up, 6 has a credential, 7 has extensions. */
  flags: number;
  signCount: number;
  /** The COSE key, as it was decoded, where there is one. */
  publicKey: unknown;
}

/**
 * Refuses authenticator data that are not built as they must be, to the last byte: what the flags announce is there and nothing else is.
 * @returns what they say, which is not looked at here.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-authenticator-data
 */
export function checkAuthenticatorData(bytes: Bytes): AuthenticatorData {
  if (bytes.byteLength < LEAST) throw failed(`have ${bytes.byteLength} bytes; the least is ${LEAST}`);
  const flags = bytes[32] ?? 0;
  const attested = flags & ATTESTED ? afterId(bytes.slice(LEAST)) : undefined;
  const key = attested && decodeCBOR(attested, 'The key in the authenticator data');
  let rest = key?.rest ?? bytes.slice(LEAST);
  if (flags & EXTENDED) {
    const extensions = decodeCBOR(rest, 'The extensions in the authenticator data');
    if (!(extensions.value instanceof Map)) throw failed('have extensions that are no map');
    rest = extensions.rest;
  }
  if (rest.byteLength > 0) throw failed('go on after their end');
  return { rpIdHash: bytes.slice(0, 32), flags, signCount: new DataView(bytes.buffer).getUint32(33), publicKey: key?.value };
}

// --- helpers ---

/** Bytes: RP ID hash, flags, counter. */
const LEAST = 37;

const ATTESTED = 0x40;
const EXTENDED = 0x80;

/** What follows on AAGUID (16 bytes), length of the id (2 bytes) and id. */
function afterId(bytes: Bytes): Bytes {
  if (bytes.byteLength < 18) throw failed('end before the credential id');
  const end = 18 + new DataView(bytes.buffer).getUint16(16);
  if (end === 18) throw failed('have an empty credential id');
  if (bytes.byteLength < end) throw failed('end within the credential id');
  return bytes.slice(end);
}

const failed = (detail: string) => new Problem('verification-failed', `The authenticator data ${detail}.`);
