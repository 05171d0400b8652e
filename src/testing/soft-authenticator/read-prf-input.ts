import { refusal } from './refusal.ts';
import { base64url } from './base64url.ts';
import type { Dictionary } from './dictionary.ts';
import type { PrfInputs } from './evaluate-prf.ts';

/** The `prf` extension of one request. */
export interface PrfRequest {
  eval?: PrfInputs | undefined;
  /** By base64url credential id; goes before `eval`. */
  evalByCredential: ReadonlyMap<string, PrfInputs>;
}

/**
 * Reads the `prf` member of the extensions.
 * @param allow The ids a `get()` names; `'create'` for a registration, where inputs by credential make no sense.
 * @throws {TypeError} for inputs that are not bytes.
 * @throws {Refusal} `not-supported` and `syntax`, as the extension's first steps say.
 * @see https://w3c.github.io/webauthn/#prf-extension
 */
export function readPrfInput(extensions: Dictionary, allow: readonly string[] | 'create'): PrfRequest {
  const prf = extensions.dictionary('prf');
  const byCredential = new Map(prf.optional('evalByCredential', (it, name) => it.record(name).map(([id, values]) => [id, inputs(values)])));
  const request = { eval: prf.optional('eval', (it, name) => inputs(it.dictionary(name))), evalByCredential: byCredential };
  if (allow === 'create') {
    if (prf.has('evalByCredential')) throw refusal.notSupported("The 'evalByCredential' field cannot be set when creating a credential.");
    return request;
  }
  if (byCredential.size > 0 && allow.length === 0) {
    throw refusal.notSupported("'prf' extension has 'evalByCredential' with an empty allow list");
  }
  for (const id of byCredential.keys()) assertAllowed(id, allow);
  return request;
}

// --- helpers ---

const inputs = (values: Dictionary): PrfInputs => {
  const second = values.optional('second', (it, name) => it.bytes(name));
  return { first: values.bytes('first'), ...(second && { second }) };
};

function assertAllowed(id: string, allow: readonly string[]): void {
  try {
    base64url.decode(id);
  } catch {
    throw refusal.syntax("'prf' extension contains invalid base64url data in 'evalByCredential'");
  }
  if (!allow.includes(id)) {
    throw refusal.syntax("'prf' extension contains 'evalByCredential' key that doesn't match any in allowedCredentials");
  }
}
