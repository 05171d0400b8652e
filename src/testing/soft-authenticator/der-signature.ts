import type { Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';

/**
 * An ECDSA signature as WebAuthn carries it. WebCrypto gives `r` and `s` side by side; relying parties expect ASN.1 DER.
 * @param raw `r || s`, both of the same length.
 * @see https://w3c.github.io/webauthn/#sctn-signature-attestation-types
 */
export function derSignature(raw: Bytes): Bytes {
  const half = raw.length / 2;
  const content = concatBytes(integer(raw.subarray(0, half)), integer(raw.subarray(half)));
  return concatBytes([SEQUENCE, content.length], content);
}

// --- helpers ---

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** As short as it goes, with a zero in front where the first bit would make it negative. */
function integer(bytes: Bytes): Bytes {
  const start = bytes.findIndex((byte) => byte !== 0);
  const magnitude = start === -1 ? Uint8Array.of(0) : bytes.subarray(start);
  const sign = (magnitude[0] ?? 0) > 0x7f ? [0] : [];
  return concatBytes([INTEGER, sign.length + magnitude.length], sign, magnitude);
}
