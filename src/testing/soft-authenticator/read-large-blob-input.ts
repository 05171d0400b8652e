import type { Bytes } from './base64url.ts';
import type { Dictionary } from './dictionary.ts';
import { refusal } from './refusal.ts';

/** The `largeBlob` extension of one `get()`: at most one of the two. */
export interface LargeBlobRequest {
  read: boolean;
  write: Bytes | undefined;
}

/**
 * Reads the `largeBlob` member of the extensions of a `get()`. The sentences are Chromium 156's.
 * @param allowed How many passkeys the page names.
 * @throws {TypeError} for a blob that is not bytes.
 * @throws {Refusal} `not-supported`, as the extension's first steps say.
 * @see https://w3c.github.io/webauthn/#sctn-large-blob-extension
 */
export function readLargeBlobInput(extensions: Dictionary, allowed: number): LargeBlobRequest {
  const input = extensions.dictionary('largeBlob');
  if (input.has('support'))
    throw refusal.notSupported("The 'largeBlob' extension's 'support' parameter is only valid when creating a credential");
  const read = input.flag('read');
  const write = input.optional('write', (it, name) => it.bytes(name));
  if (read && write)
    throw refusal.notSupported("Only one of the 'largeBlob' extension's 'read' and 'write' parameters is allowed at a time");
  if (write && allowed !== 1) {
    throw refusal.notSupported(
      "The 'largeBlob' extension's 'write' parameter can only be used with a single credential present on 'allowCredentials'",
    );
  }
  return { read, write };
}
