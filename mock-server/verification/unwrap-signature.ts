import { Problem } from '../problem.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Refuses a signature that is not encoded as its algorithm asks for: ECDSA's must be DER, to the last byte. Whether it is right is not
 * looked at here.
 * @param algorithm - COSE, for example -7.
 * @returns the signature as WebCrypto wants it: ECDSA's two numbers side by side, others as they are.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-signature-attestation-types
 */
export function unwrapSignature(signature: Bytes, algorithm: number): Bytes {
  if (signature.byteLength === 0) throw failed('is empty');
  const size = SIZES.get(algorithm);
  return size === undefined ? signature : sideBySide(signature, size);
}

// --- helpers ---

/** Bytes of one number, by algorithm: ES256, ES384, ES512. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [-7, 32],
  [-35, 48],
  [-36, 66],
]);

/** What DER has as a sequence (0x30) of two integers and nothing else. */
function sideBySide(der: Bytes, size: number): Bytes {
  const long = der[1] === 0x81; // over 127 bytes: only those of P-521 are
  const content = der.subarray(long ? 3 : 2);
  const length = content.byteLength;
  if (der[0] !== 0x30 || der[long ? 2 : 1] !== length || long !== length > 127) throw failed('is no DER');
  const first = integer(content);
  const second = integer(content.subarray(2 + first.byteLength));
  if (4 + first.byteLength + second.byteLength !== length) throw failed('is no DER');
  const both = new Uint8Array(2 * size);
  for (const [number, end] of [[first, size] as const, [second, 2 * size] as const]) {
    const digits = number[0] === 0 ? number.subarray(1) : number;
    if (digits.byteLength > size) throw failed('has a number that is too large for its curve');
    both.set(digits, end - digits.byteLength);
  }
  return both;
}

/** The bytes of the integer (0x02) that these begin with: not negative, and without needless zeros. */
function integer(der: Bytes): Bytes {
  const [tag, length = 0] = der;
  const bytes = der.subarray(2, 2 + length);
  const [first = 0x80, second = 0x80] = bytes;
  const minimal = first < 0x80 && (first > 0 || length === 1 || second >= 0x80);
  if (tag !== 0x02 || length === 0 || bytes.byteLength < length || !minimal) throw failed('is no DER');
  return bytes;
}

const failed = (detail: string) => new Problem('verification-failed', `The signature ${detail}.`);
