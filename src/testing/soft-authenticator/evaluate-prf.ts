import type { Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';

/** One or two inputs, each of any length. */
export interface PrfInputs {
  first: Bytes;
  second?: Bytes;
}

/** One or two secrets of 32 bytes. */
export interface PrfResults {
  first: ArrayBuffer;
  second?: ArrayBuffer;
}

/**
 * The pseudo-random function of one passkey.
 *
 * The browser hashes each input under a prefix, so that no page can evaluate what the operating system uses the same key for;
 * the authenticator then answers with an HMAC.
 * @param seed 32 secret bytes that belong to the passkey.
 * @see https://w3c.github.io/webauthn/#prf-extension
 */
export async function evaluatePrf(seed: Bytes, { first, second }: PrfInputs): Promise<PrfResults> {
  const key = await crypto.subtle.importKey('raw', seed, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const evaluate = async (input: Bytes) => {
    const salt = await crypto.subtle.digest('SHA-256', concatBytes(PREFIX, input));
    return crypto.subtle.sign('HMAC', key, salt);
  };
  return { first: await evaluate(first), ...(second && { second: await evaluate(second) }) };
}

// --- helpers ---

const PREFIX = new TextEncoder().encode('WebAuthn PRF\0');
