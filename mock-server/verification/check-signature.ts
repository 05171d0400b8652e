import { Problem } from '../problem.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Refuses a signature that is not encoded as its algorithm asks for: ECDSA's must be DER, to the last byte. Whether it is right is not
 * looked at here.
 * @param algorithm - COSE, for example -7.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-signature-attestation-types
 */
export function checkSignature(signature: Bytes, algorithm: unknown): void {
  if (signature.byteLength === 0) throw failed('is empty');
  if (ECDSA.has(algorithm) && !isDER(signature)) throw failed('is no DER');
}

// --- helpers ---

/** ES256, ES384, ES512. */
const ECDSA: ReadonlySet<unknown> = new Set([-7, -35, -36]);

/** A sequence (0x30) of two integers and nothing else. */
function isDER(bytes: Bytes): boolean {
  const long = bytes[1] === 0x81; // over 127 bytes: only those of P-521 are
  const content = bytes.subarray(long ? 3 : 2);
  if (bytes[0] !== 0x30 || content.byteLength !== bytes[long ? 2 : 1]) return false;
  const rest = afterInteger(content);
  return rest !== undefined && afterInteger(rest)?.byteLength === 0;
}

/** A positive integer (0x02) without needless zeros. */
function afterInteger([tag, length = 0, ...bytes]: Bytes): Bytes | undefined {
  const [first = 0x80, second = 0x80] = bytes.slice(0, length);
  const minimal = first < 0x80 && (first > 0 || length === 1 || second >= 0x80);
  return tag === 0x02 && length > 0 && length <= bytes.length && minimal ? Uint8Array.from(bytes.slice(length)) : undefined;
}

const failed = (detail: string) => new Problem('verification-failed', `The signature ${detail}.`);
