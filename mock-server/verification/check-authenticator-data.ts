import { Problem } from '../problem.ts';
import { decodeCBOR } from './decode-cbor.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Refuses authenticator data that are not built as they must be, to the last byte: what the flags announce is there and nothing else is.
 * What they say is not looked at here.
 * @returns the COSE key, as it was decoded, where there is one.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-authenticator-data
 */
export function checkAuthenticatorData(bytes: Bytes): { publicKey: unknown } {
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
  return { publicKey: key?.value };
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
