import { base64URLStringToBuffer } from '@simplewebauthn/browser';

/**
 * Turns the base64url strings among a server's extension inputs into the bytes that the browser wants: PRF salts and the large blob
 * to write. Everything else passes through untouched, also extensions that nobody has heard of yet.
 * @throws {DOMException} `InvalidCharacterError` when a string is not base64url.
 * @see https://w3c.github.io/webauthn/#prf-extension, https://w3c.github.io/webauthn/#sctn-large-blob-extension
 */
export function extensionInputs(extensions: Record<string, unknown> | undefined): object | undefined {
  if (!extensions) return undefined;
  const { prf, largeBlob } = extensions as { prf?: PrfInputs; largeBlob?: { write?: unknown } };
  return {
    ...extensions,
    ...(prf && {
      prf: { ...prf, ...(prf.eval && { eval: salts(prf.eval) }), ...(prf.evalByCredential && { evalByCredential: each(prf) }) },
    }),
    ...(largeBlob && 'write' in largeBlob && { largeBlob: { ...largeBlob, write: bytes(largeBlob.write) } }),
  };
}

// --- helpers ---

type Salts = Record<string, unknown>;
interface PrfInputs {
  eval?: Salts;
  evalByCredential?: Record<string, Salts>;
}

const bytes = (value: unknown) => (typeof value === 'string' ? base64URLStringToBuffer(value) : value);
const salts = (values: Salts) => Object.fromEntries(Object.entries(values).map(([name, salt]) => [name, bytes(salt)]));
const each = ({ evalByCredential = {} }: PrfInputs) =>
  Object.fromEntries(Object.entries(evalByCredential).map(([id, values]) => [id, salts(values)]));
