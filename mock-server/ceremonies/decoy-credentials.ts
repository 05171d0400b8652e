import { hmac } from '../hmac.ts';
import type { Descriptor } from '../protocol.ts';
import { base64url } from '../verification/base64url.ts';

/**
 * Credentials for an identifier that has none, so that nobody can tell it from one that has: always the same for the same identifier,
 * and of a length and with transports that real passkeys have.
 * @param key The identifier as it is compared.
 * @param secret The store's secret, base64url. Without it nobody can work out which answers are made up.
 * @see https://w3c.github.io/webauthn/#sctn-username-enumeration
 */
export async function decoyCredentials(key: string, secret: string): Promise<Descriptor[]> {
  const [id, choice] = await Promise.all([hmac(secret, `id:${key}`), hmac(secret, `kind:${key}`)]);
  const length = LENGTHS[(choice[0] ?? 0) % LENGTHS.length];
  return [{ id: base64url.encode(id.slice(0, length)), type: 'public-key', transports: ['hybrid', 'internal'] }];
}

// --- helpers ---

/** Bytes: the ids of Google Password Manager, iCloud Keychain and Windows Hello. */
const LENGTHS = [16, 20, 32];
