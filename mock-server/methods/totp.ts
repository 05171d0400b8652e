import { base64url } from '../verification/base64url.ts';

/** Codes of authenticator apps: six digits, half a minute each, SHA-1, as all of them can. @see https://www.rfc-editor.org/rfc/rfc6238 */
export const totp = {
  /**
   * The code at a moment.
   * @param secret base64url
   * @param now Milliseconds since 1970.
   */
  code: (secret: string, now: number): Promise<string> => codeOf(secret, stepOf(now)),

  /** The step of time that a code belongs to, now or half a minute off, or `undefined` when it is wrong. Each step is good once. */
  async stepOf(secret: string, code: string, now: number): Promise<number | undefined> {
    const steps = [-1, 0, 1].map((offset) => stepOf(now) + offset);
    const codes = await Promise.all(steps.map((step) => codeOf(secret, step)));
    return steps[codes.indexOf(code)];
  },

  /** What an authenticator app reads from a QR code. @see https://github.com/google/google-authenticator/wiki/Key-Uri-Format */
  uri(secret: string, { issuer, name }: { issuer: string; name: string }): string {
    const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`;
    return `otpauth://totp/${label}?secret=${base32(base64url.decode(secret))}&issuer=${encodeURIComponent(issuer)}`;
  },
};

// --- helpers ---

const STEP = 30_000; // milliseconds

const stepOf = (now: number): number => Math.floor(now / STEP);

/** @see https://www.rfc-editor.org/rfc/rfc4226#section-5.3 */
async function codeOf(secret: string, step: number): Promise<string> {
  const key = await crypto.subtle.importKey('raw', base64url.decode(secret), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.max(0, step)));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0x0f;
  return String((mac.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** @see https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)] ?? '').join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
