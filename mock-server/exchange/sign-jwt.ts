import type { KeyRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/** A JSON Web Token, signed with RS256. Nothing here reads tokens: that is for others, with the published keys. @see https://www.rfc-editor.org/rfc/rfc7515#section-3.1 */
export async function signJwt(claims: object, { kid, jwk }: KeyRecord): Promise<string> {
  const input = [{ alg: 'RS256', kid, typ: 'JWT' }, claims].map((part) => base64url.encode(utf8(JSON.stringify(part)))).join('.');
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm, key, utf8(input)));
  return `${input}.${base64url.encode(signature)}`;
}

// --- helpers ---

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
