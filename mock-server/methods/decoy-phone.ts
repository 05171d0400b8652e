import { base64url } from '../verification/base64url.ts';

/**
 * The last digits of a telephone number for an identifier that has none: always the same for the same one.
 * @param key The identifier as it is compared.
 * @param secret The store's secret, base64url.
 */
export async function decoyPhone(key: string, secret: string): Promise<string> {
  const hmacKey = await crypto.subtle.importKey('raw', base64url.decode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = new DataView(await crypto.subtle.sign('HMAC', hmacKey, new TextEncoder().encode(`phone:${key}`)));
  return String(mac.getUint32(0) % 100).padStart(2, '0');
}
