import { isoCBOR } from '@simplewebauthn/server/helpers';
import { base64url } from '../verification/base64url.ts';

/** COSE: ES256, EdDSA, RS256. */
export type ForgedAlgorithm = -7 | -8 | -257;

export interface ForgedKey {
  algorithm: ForgedAlgorithm;
  /** COSE key. @see https://www.rfc-editor.org/rfc/rfc9052#section-7 */
  publicKey: Uint8Array<ArrayBuffer>;
  /** Signs as authenticators do: ECDSA in DER. */
  sign(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** A key pair as an authenticator would have it. */
export async function forgeKey(algorithm: ForgedAlgorithm): Promise<ForgedKey> {
  const { generate, sign, cose } = KINDS[algorithm];
  const pair = (await crypto.subtle.generateKey(generate, true, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const publicKey = new Uint8Array(isoCBOR.encode(new Map<number, number | Uint8Array<ArrayBuffer>>([[3, algorithm], ...cose(jwk)])));
  return {
    algorithm,
    publicKey,
    async sign(data) {
      const signature = new Uint8Array(await crypto.subtle.sign(sign, pair.privateKey, data));
      return algorithm === -7 ? toDER(signature) : signature;
    },
  };
}

// --- helpers ---

interface Kind {
  generate: EcKeyGenParams | RsaHashedKeyGenParams | Algorithm;
  sign: EcdsaParams | Algorithm;
  cose: (jwk: JsonWebKey) => [number, number | Uint8Array<ArrayBuffer>][];
}

const part = (value: string | undefined) => base64url.decode(value ?? '');

const KINDS: Record<ForgedAlgorithm, Kind> = {
  [-7]: {
    generate: { name: 'ECDSA', namedCurve: 'P-256' },
    sign: { name: 'ECDSA', hash: 'SHA-256' },
    cose: ({ x, y }) => [
      [1, 2],
      [-1, 1],
      [-2, part(x)],
      [-3, part(y)],
    ],
  },
  [-8]: {
    generate: { name: 'Ed25519' },
    sign: { name: 'Ed25519' },
    cose: ({ x }) => [
      [1, 1],
      [-1, 6],
      [-2, part(x)],
    ],
  },
  [-257]: {
    generate: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    sign: { name: 'RSASSA-PKCS1-v1_5' },
    cose: ({ n, e }) => [
      [1, 3],
      [-1, part(n)],
      [-2, part(e)],
    ],
  },
};

/** WebCrypto gives r and s side by side; authenticators give them as two DER integers. */
function toDER(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const integers = [raw.slice(0, 32), raw.slice(32)].flatMap((bytes) => {
    const digits = [...bytes.slice(bytes.findIndex((byte) => byte !== 0))];
    if ((digits[0] ?? 0) >= 0x80) digits.unshift(0); // or it would be negative
    return [0x02, digits.length, ...digits];
  });
  return Uint8Array.of(0x30, integers.length, ...integers);
}
