import { fromBase64url } from './base64url.ts';

/**
 * Turns the base64url strings among a server's extension inputs into the bytes that the browser wants: PRF salts and the large blob
 * to write. Everything else passes through untouched, also extensions that nobody has heard of yet.
 * @throws {DOMException} `InvalidCharacterError` when a string is not base64url.
 * @see https://w3c.github.io/webauthn/#prf-extension, https://w3c.github.io/webauthn/#sctn-large-blob-extension
 */
export function extensionInputs(extensions: Record<string, unknown>): object {
  const { prf, largeBlob } = extensions as { prf?: object; largeBlob?: { write?: unknown } };
  return {
    ...extensions,
    ...(prf && { prf: bytesIn(prf) }), // there are no strings in it but salts
    ...(largeBlob?.write !== undefined && { largeBlob: { ...largeBlob, write: bytesIn(largeBlob.write) } }),
  };
}

// --- helpers ---

/** Every string inside as bytes. What is bytes already, as a page may have it, stays. */
function bytesIn(value: unknown): unknown {
  if (typeof value === 'string') return fromBase64url(value);
  const isPlain = (value as object | null | undefined)?.constructor === Object;
  return isPlain ? Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, bytesIn(member)])) : value;
}
