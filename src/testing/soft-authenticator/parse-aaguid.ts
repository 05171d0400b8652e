import type { Bytes } from './base64url.ts';

/** The 16 bytes of an authenticator model's UUID. @throws {TypeError} when it is none. */
export function parseAaguid(uuid: string): Bytes {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uuid)) throw new TypeError(`softAuthenticator: not a UUID: ${uuid}`);
  const digits = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16));
}
