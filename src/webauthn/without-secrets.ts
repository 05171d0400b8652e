import { toBase64url } from './base64url.ts';

/**
 * A passkey's extension results as JSON, without what must never leave the page: PRF outputs are encryption keys, a large blob is the
 * visitor's own data. `credential.toJSON()` would include both.
 * @returns A copy in which binary members are base64url strings.
 * @see https://w3c.github.io/webauthn/#prf-extension (the advisement on toJSON)
 */
export function withoutSecrets(results: object = {}): Record<string, unknown> {
  const { prf, largeBlob } = results as Record<string, object | undefined>;
  const safe = {
    ...results,
    hmacGetSecret: undefined,
    prf: prf && { ...prf, results: undefined },
    largeBlob: largeBlob && { ...largeBlob, blob: undefined },
  };
  const isBinary = (value: unknown) => value instanceof ArrayBuffer || ArrayBuffer.isView(value);
  return JSON.parse(JSON.stringify(safe, (_, value: unknown) => (isBinary(value) ? toBase64url(value) : value))) as Record<string, unknown>;
}
