import type { Bytes } from './base64url.ts';
import { type CborValue, encodeCbor } from './encode-cbor.ts';

/** Who vouches for a new passkey: nobody, or the passkey itself. */
export type AttestationStatement = { format: 'none' } | { format: 'packed'; alg: number; signature: Bytes };

/**
 * The CBOR of `attestationObject`. A `packed` statement is a self attestation: the new key's own signature over the authenticator data
 * and the hash of the client data.
 * @see https://w3c.github.io/webauthn/#sctn-packed-attestation
 * @see https://w3c.github.io/webauthn/#sctn-none-attestation
 */
export function attestationObject(authData: Bytes, statement: AttestationStatement): Bytes {
  const members: [string, CborValue][] =
    statement.format === 'none'
      ? []
      : [
          ['alg', statement.alg],
          ['sig', statement.signature],
        ];
  return encodeCbor(
    new Map<string, CborValue>([
      ['fmt', statement.format],
      ['attStmt', new Map(members)],
      ['authData', authData],
    ]),
  );
}
