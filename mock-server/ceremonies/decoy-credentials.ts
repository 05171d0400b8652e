import { hmac } from '../hmac.ts';
import type { Descriptor } from '../protocol.ts';
import { base64url } from '../verification/base64url.ts';

/**
 * Credentials for an identifier that has none, so that nobody can tell it from one that has: always the same for the same identifier,
 * mostly one and sometimes two, of lengths and with transports that real passkeys have.
 * @param key The identifier as it is compared.
 * @param secret The store's secret, base64url. Without it nobody can work out which answers are made up.
 * @see https://w3c.github.io/webauthn/#sctn-username-enumeration
 */
export async function decoyCredentials(key: string, secret: string): Promise<Descriptor[]> {
  const both = [decoy(`${key} `, secret), decoy(key, secret)]; // identifiers are trimmed: no other one has that key
  const [[second], ...decoys] = await Promise.all([hmac(secret, `count:${key}`), ...both]);
  return (second ?? 0) % SECOND_OF === 0 ? decoys : decoys.slice(1);
}

// --- helpers ---

/** One in so many people has a second passkey. */
const SECOND_OF = 5;

/** Bytes of an id, and transports in the order that `present.descriptor` gives them. */
const DEVICES: readonly { length: number; transports: readonly string[] }[] = [
  { length: 16, transports: ['hybrid', 'internal'] }, // Google Password Manager
  { length: 16, transports: ['internal'] }, // other password managers
  { length: 20, transports: ['hybrid', 'internal'] }, // iCloud Keychain
  { length: 32, transports: ['internal'] }, // Windows Hello
  { length: 32, transports: ['usb'] }, // a security key
  { length: 64, transports: ['nfc', 'usb'] }, // one that is held to a phone, too
];

async function decoy(key: string, secret: string): Promise<Descriptor> {
  const [choice, ...halves] = await Promise.all([`kind:${key}`, `id:${key}`, `more:${key}`].map((text) => hmac(secret, text)));
  const { length, transports } = DEVICES[(choice?.[0] ?? 0) % DEVICES.length] ?? { length: 16, transports: ['internal'] };
  const id = new Uint8Array(halves.flatMap((half) => [...half])).slice(0, length);
  return { id: base64url.encode(id), type: 'public-key', transports: [...transports] };
}
