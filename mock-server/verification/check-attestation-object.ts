import { Problem } from '../problem.ts';
import { base64url } from './base64url.ts';
import { checkAuthenticatorData } from './check-authenticator-data.ts';
import { checkPublicKey } from './check-public-key.ts';
import { decodeCBOR } from './decode-cbor.ts';
import { unwrapSignature } from './unwrap-signature.ts';

/**
 * Refuses what `@simplewebauthn/server` lets through: bytes after the attestation object, CBOR that is cut short or not canonical,
 * keys that could never verify anything, and self attestations that name another algorithm than the key's.
 * @param attestationObject - base64url
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-attestation
 */
export async function checkAttestationObject(attestationObject: string): Promise<void> {
  const { value, rest } = decodeCBOR(base64url.decode(attestationObject), 'The attestation object');
  if (rest.byteLength > 0) throw failed('The attestation object goes on after its end.');
  if (!(value instanceof Map)) throw failed('The attestation object is no map.');
  const [format, statement, authData]: unknown[] = ['fmt', 'attStmt', 'authData'].map((name) => value.get(name) as unknown);
  if (typeof format !== 'string') throw failed('The attestation object does not name its format.');
  if (!(statement instanceof Map)) throw failed('The attestation object has no statement.');
  if (!(authData instanceof Uint8Array)) throw failed('The attestation object has no authenticator data.');
  const { publicKey } = checkAuthenticatorData(new Uint8Array(authData));
  if (publicKey === undefined) throw failed('The authenticator data have no credential.');
  const { algorithm } = await checkPublicKey(publicKey);
  if (format === 'packed') checkPacked(statement, algorithm);
}

// --- helpers ---

/** @see https://w3c.github.io/webauthn/#sctn-packed-attestation */
function checkPacked(statement: Map<unknown, unknown>, algorithm: number): void {
  const chain = statement.get('x5c');
  if (chain === undefined) {
    if (statement.get('alg') !== algorithm) throw failed('The attestation has another alg than the key.');
    const signature: unknown = statement.get('sig');
    if (signature instanceof Uint8Array) unwrapSignature(new Uint8Array(signature), algorithm);
  } else if (!Array.isArray(chain) || chain.length === 0 || !chain.every((certificate) => certificate instanceof Uint8Array)) {
    throw failed('The certificates of the attestation are no list of bytes.');
  }
}

const failed = (detail: string) => new Problem('verification-failed', detail);
