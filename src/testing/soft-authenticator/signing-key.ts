import type { Bytes } from './base64url.ts';
import { coseKey } from './cose-key.ts';
import { derSignature } from './der-signature.ts';

/** COSE numbers of the algorithms a `SigningKey` can have: ES256, EdDSA (Ed25519) and RS256. */
export type SigningAlgorithm = -7 | -8 | -257;

/**
 * A passkey's private key. It lives as a JSON Web Key, so that it can be kept anywhere, and contains its public half.
 * @example
 * const key = await SigningKey.generate(-7);
 * await key.sign(data); // verifies with await key.spki()
 */
export class SigningKey {
  readonly alg: SigningAlgorithm;
  readonly jwk: JsonWebKey;

  constructor(alg: SigningAlgorithm, jwk: JsonWebKey) {
    this.alg = alg;
    this.jwk = jwk;
  }

  static async generate(alg: SigningAlgorithm): Promise<SigningKey> {
    const pair = await crypto.subtle.generateKey(WEB_CRYPTO[alg], true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new TypeError(`Algorithm ${String(alg)} has no key pair`);
    return new SigningKey(alg, await crypto.subtle.exportKey('jwk', pair.privateKey));
  }

  /** The signature in the form that WebAuthn wants for this algorithm. */
  async sign(data: Bytes): Promise<Bytes> {
    const key = await crypto.subtle.importKey('jwk', this.jwk, WEB_CRYPTO[this.alg], false, ['sign']);
    const signature = new Uint8Array(await crypto.subtle.sign(WEB_CRYPTO[this.alg], key, data));
    return this.alg === -7 ? derSignature(signature) : signature;
  }

  /** The public key for the attested credential data. */
  cose(): Bytes {
    return coseKey(this.alg, this.jwk);
  }

  /** The public key for `getPublicKey()`: a DER SubjectPublicKeyInfo. */
  async spki(): Promise<ArrayBuffer> {
    const { kty, crv, x, y, n, e } = this.jwk;
    const publicHalf = Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined));
    const key = await crypto.subtle.importKey('jwk', publicHalf, WEB_CRYPTO[this.alg], true, ['verify']);
    return crypto.subtle.exportKey('spki', key);
  }
}

// --- helpers ---

/** WebCrypto reads from one and the same object what it needs to generate, to import and to sign. */
const WEB_CRYPTO = {
  [-7]: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  [-8]: { name: 'Ed25519' },
  [-257]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
} satisfies Record<SigningAlgorithm, Algorithm | EcKeyGenParams | RsaHashedKeyGenParams>;
