import type { Dictionary } from './dictionary.ts';
import { refusal } from './refusal.ts';

/**
 * Reads the `largeBlob` member of the extensions of a `create()`. The sentences are Chromium 156's.
 * @returns `required`, or `preferred` for anything else that the page says.
 * @throws {Refusal} `not-supported` for what only a `get()` can do.
 * @see https://w3c.github.io/webauthn/#sctn-large-blob-extension
 */
export function readLargeBlobSupport(extensions: Dictionary): 'required' | 'preferred' {
  const input = extensions.dictionary('largeBlob');
  for (const name of ['read', 'write']) {
    if (input.has(name))
      throw refusal.notSupported(`The 'largeBlob' extension's '${name}' parameter is only valid when requesting an assertion`);
  }
  return input.optional('support', (it, name) => it.text(name)) === 'required' ? 'required' : 'preferred';
}
