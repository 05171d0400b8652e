import { hmac } from '../hmac.ts';

/**
 * The last digits of a telephone number for an identifier that has none: always the same for the same one.
 * @param key The identifier as it is compared.
 * @param secret The store's secret, base64url.
 */
export async function decoyPhone(key: string, secret: string): Promise<string> {
  const { buffer } = await hmac(secret, `phone:${key}`);
  return String(new DataView(buffer).getUint32(0) % 100).padStart(2, '0');
}
