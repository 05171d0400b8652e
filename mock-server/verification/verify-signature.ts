import { decodeCredentialPublicKey, verifySignature as verifyOther } from '@simplewebauthn/server/helpers';
import { remember } from '../remember.ts';
import { base64url } from './base64url.ts';
import { checkPublicKey } from './check-public-key.ts';
import { judge } from './judge.ts';
import { unwrapSignature } from './unwrap-signature.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Whether this key signed these bytes.
 * @param publicKey - COSE, base64url.
 * @throws {Problem} `verification-failed` when the key or the signature is not built as the key's algorithm asks for.
 * @see https://w3c.github.io/webauthn/#sctn-signature-attestation-types
 */
export async function verifySignature(publicKey: string, signature: Bytes, data: Bytes): Promise<boolean> {
  const { algorithm, web } = await keyOf(publicKey);
  const unwrapped = unwrapSignature(signature, algorithm);
  if (web) return crypto.subtle.verify(web.algorithm, web.key, unwrapped, data);
  return judge(() => verifyOther({ signature, data, credentialPublicKey: base64url.decode(publicKey) }));
}

// --- helpers ---

/** Importing a key costs nearly as much as verifying with it. */
const keyOf = remember((publicKey) => judge(() => checkPublicKey(decodeCredentialPublicKey(base64url.decode(publicKey)))), 1000);
