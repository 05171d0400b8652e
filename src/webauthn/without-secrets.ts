import { bufferToBase64URLString } from '@simplewebauthn/browser';

/**
 * A passkey's extension results as JSON, without what must never leave the page: PRF outputs are encryption keys, a large blob is the
 * visitor's own data. `credential.toJSON()` would include both.
 * @returns A copy in which binary members are base64url strings.
 * @see https://w3c.github.io/webauthn/#prf-extension (the advisement on toJSON)
 */
export function withoutSecrets(results: object | undefined): Record<string, unknown> {
  const { prf, largeBlob, hmacGetSecret: _, ...others } = (results ?? {}) as Record<string, object | undefined>;
  const kept: Record<string, unknown> = { ...others };
  if (prf) kept['prf'] = omit(prf, 'results');
  if (largeBlob) kept['largeBlob'] = omit(largeBlob, 'blob');
  return toJSON(kept) as Record<string, unknown>;
}

// --- helpers ---

const omit = (object: object, name: string) => Object.fromEntries(Object.entries(object).filter(([member]) => member !== name));

function toJSON(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return bufferToBase64URLString(value);
  if (ArrayBuffer.isView(value)) return bufferToBase64URLString(bytesOf(value));
  if (Array.isArray(value)) return value.map(toJSON);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toJSON(member)]));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): ArrayBuffer {
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer;
}
