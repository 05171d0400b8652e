import type { SoftCredential, StoredCredential } from './credential-store.ts';

/** A copy of a stored passkey without its secrets. */
export function publicMetadata({ privateKey: _, prfSeed: __, largeBlob: ___, ...shown }: StoredCredential, device: string): SoftCredential {
  return { ...structuredClone(shown), device };
}
