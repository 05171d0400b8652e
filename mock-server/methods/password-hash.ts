import { base64url } from '../verification/base64url.ts';

/** A password as a store may know it. */
export interface PasswordHash {
  /** base64url */
  salt: string;
  iterations: number;
  /** base64url */
  hash: string;
}

/** PBKDF2 with SHA-256: the one password hash that pages have. */
export const passwordHash = {
  async make(password: string, { salt, iterations }: { salt: Uint8Array<ArrayBuffer>; iterations: number }): Promise<PasswordHash> {
    return { salt: base64url.encode(salt), iterations, hash: await derive(password, salt, iterations) };
  },

  async matches(password: string, { salt, iterations, hash }: PasswordHash): Promise<boolean> {
    return (await derive(password, base64url.decode(salt), iterations)) === hash;
  },
};

// --- helpers ---

async function derive(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  const bytes = new TextEncoder().encode(password.normalize('NFC')); // NIST SP 800-63B, §3.1.1.2: one password, however it was typed
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256);
  return base64url.encode(new Uint8Array(bits));
}
