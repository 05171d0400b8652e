import { Problem } from '../problem.ts';
import { base64url } from './base64url.ts';

export interface PublicKey {
  /** COSE, for example -7. */
  algorithm: number;
  /** For `crypto.subtle.verify`. */
  web?: { key: CryptoKey; algorithm: Kind['web']['algorithm'] };
}

/**
 * Refuses a COSE key that is not exactly what its algorithm asks for: type, curve, coordinates that are on it, and nothing else.
 * Without attestation nothing is signed with a new key, so a broken one would be noticed only when its owner cannot sign in.
 * @param key - As CBOR decodes it.
 * @returns what verifies signatures, except for algorithms that are not listed here: those are left to who offered them.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#sctn-alg-identifier
 */
export async function checkPublicKey(key: unknown): Promise<PublicKey> {
  if (!(key instanceof Map)) throw failed('is no map');
  const algorithm: unknown = key.get(3);
  if (typeof algorithm !== 'number') throw failed('has no numeric alg');
  const kind = KINDS.get(algorithm);
  if (!kind) return { algorithm };
  const { fixed, bytes, web } = kind;
  const wrong = Object.entries(fixed).find(([label, value]) => key.get(Number(label)) !== value);
  if (wrong) throw failed(`has ${String(key.get(Number(wrong[0])))} at ${wrong[0]}, where its alg ${algorithm} wants ${wrong[1]}`);
  const known = [3, ...[fixed, bytes].flatMap(Object.keys).map(Number)];
  if (![...(key.keys() as Iterable<unknown>)].every((label) => known.includes(Number(label))))
    throw failed('has a member that public keys have not');
  const parts = Object.entries(bytes).map(([label, name]) => [name, encode(key.get(Number(label)), label)]);
  const jwk = { ...JWK_TYPES.get(fixed[1]), ...(Object.fromEntries(parts) as JsonWebKey), ...web.jwk };
  const imported = await crypto.subtle.importKey('jwk', jwk, web.algorithm, false, ['verify']).catch((cause: unknown) => {
    throw failed(`is none of its alg ${algorithm}`, cause);
  });
  if (jwk.kty === 'RSA') checkRSA(key);
  return { algorithm, web: { key: imported, algorithm: web.algorithm } };
}

// --- helpers ---

interface Kind {
  /** Members by label, with the one value that is right. 1 is the type of key, -1 the curve. */
  fixed: { 1: number; [label: number]: number };
  /** Members that are bytes, with their names in a JWK. */
  bytes: Record<number, 'x' | 'y' | 'n' | 'e'>;
  /** The algorithm is for importing and for verifying. */
  web: { jwk: JsonWebKey; algorithm: (EcKeyImportParams & EcdsaParams) | RsaHashedImportParams | Algorithm };
}

const JWK_TYPES = new Map<number, JsonWebKey>([
  [1, { kty: 'OKP' }],
  [2, { kty: 'EC' }],
  [3, { kty: 'RSA' }],
]);

const ec2 = (curve: number, namedCurve: string, hash: string): Kind => ({
  fixed: { 1: 2, [-1]: curve },
  bytes: { [-2]: 'x', [-3]: 'y' },
  web: { jwk: { crv: namedCurve }, algorithm: { name: 'ECDSA', namedCurve, hash } },
});

/** ES256, ES384, ES512, EdDSA and RS256. WebAuthn fixes the curve of each. */
const KINDS = new Map<number, Kind>([
  [-7, ec2(1, 'P-256', 'SHA-256')],
  [-35, ec2(2, 'P-384', 'SHA-384')],
  [-36, ec2(3, 'P-521', 'SHA-512')],
  [-8, { fixed: { 1: 1, [-1]: 6 }, bytes: { [-2]: 'x' }, web: { jwk: { crv: 'Ed25519' }, algorithm: { name: 'Ed25519' } } }],
  [-257, { fixed: { 1: 3 }, bytes: { [-1]: 'n', [-2]: 'e' }, web: { jwk: {}, algorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } } }],
]);

/** WebCrypto imports RSA keys that protect nothing. Authenticators make them of 2048 bits, with 65537 as exponent. */
function checkRSA(key: Map<unknown, unknown>): void {
  const [modulus, exponent] = [key.get(-1), key.get(-2)] as [Uint8Array, Uint8Array]; // imported a moment ago
  if (modulus.byteLength < 256) throw failed('has fewer than 2048 bits');
  if (exponent.every((byte, place) => byte === (place === exponent.length - 1 ? 1 : 0))) throw failed('has 1 as exponent');
}

function encode(value: unknown, label: string): string {
  if (!(value instanceof Uint8Array)) throw failed(`has no bytes at ${label}`);
  return base64url.encode(new Uint8Array(value));
}

const failed = (detail: string, cause?: unknown) => new Problem('verification-failed', `The public key ${detail}.`, { cause });
