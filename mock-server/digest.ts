import { base64url } from './verification/base64url.ts';

/** SHA-256 of a secret, base64url: what a store may know of a value that was given away. Only for long random values, never for passwords. */
export async function digest(secret: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}
