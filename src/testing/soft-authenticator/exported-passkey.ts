import { isStoredCredential, type StoredCredential } from './credential-store.ts';

/** A passkey with its private key, as plain JSON: for fixtures, and to carry passkeys from one page to another. */
export interface ExportedPasskey extends StoredCredential {
  /** The device it is on. */
  device: string;
}

/** Checks what came from outside, for example from a file. @throws {TypeError} when it is not a list of exported passkeys. */
export function readExportedPasskeys(value: unknown): ExportedPasskey[] {
  if (!Array.isArray(value)) throw new TypeError('softAuthenticator: importPasskeys() takes the list that exportPasskeys() gave.');
  return value.map((item: unknown, index) => {
    if (isStoredCredential(item) && 'device' in item && typeof item.device === 'string')
      return { ...structuredClone(item), device: item.device };
    throw new TypeError(`softAuthenticator: item ${String(index)} of the list is not an exported passkey.`);
  });
}
