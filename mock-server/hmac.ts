import { remember } from './remember.ts';
import { base64url } from './verification/base64url.ts';

/**
 * HMAC-SHA-256 of a text.
 * @param secret - base64url
 */
export async function hmac(secret: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await keyOf(secret), new TextEncoder().encode(text)));
}

// --- helpers ---

/** A server has one secret. */
const keyOf = remember(
  (secret) => crypto.subtle.importKey('raw', base64url.decode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  20,
);
