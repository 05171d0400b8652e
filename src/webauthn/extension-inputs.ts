import { fromBase64url } from './base64url.ts';

/**
 * Turns the base64url strings among a server's extension inputs into the bytes that the browser wants: PRF salts and the large blob
 * to write. Everything else passes through untouched, also extensions that nobody has heard of yet.
 * @throws {DOMException} `InvalidCharacterError` when a string is not base64url.
 * @see https://w3c.github.io/webauthn/#prf-extension, https://w3c.github.io/webauthn/#sctn-large-blob-extension
 */
export function extensionInputs(extensions: Record<string, unknown>): object {
  const { prf, largeBlob } = extensions as { prf?: PrfInputs; largeBlob?: { write?: unknown } };
  const { eval: all, evalByCredential: each } = prf ?? {};
  return {
    ...extensions,
    ...(prf && { prf: { ...prf, ...(all && { eval: salts(all) }), ...(each && { evalByCredential: mapValues(each, salts) }) } }),
    ...(largeBlob?.write !== undefined && { largeBlob: { ...largeBlob, write: bytes(largeBlob.write) } }),
  };
}

// --- helpers ---

type Salts = Record<string, unknown>;
interface PrfInputs {
  eval?: Salts;
  evalByCredential?: Record<string, Salts>;
}

const bytes = (value: unknown) => (typeof value === 'string' ? fromBase64url(value) : value);
const salts = (values: Salts) => mapValues(values, bytes);
const mapValues = <T>(values: Record<string, T>, map: (value: T) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
