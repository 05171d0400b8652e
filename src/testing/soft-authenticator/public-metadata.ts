import type { SoftCredential, StoredCredential } from './credential-store.ts';

/** A copy of a stored passkey without its secrets. */
export function publicMetadata({
  id,
  rpId,
  userHandle,
  userName,
  userDisplayName,
  algorithm,
  signCount,
  flags,
  createdAt,
}: StoredCredential): SoftCredential {
  return { id, rpId, userHandle, userName, userDisplayName, algorithm, signCount, flags: { ...flags }, createdAt };
}
