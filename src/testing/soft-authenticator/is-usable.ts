/** How well a passkey is kept: 1 not at all, 2 found without its id only for a verified user, 3 used only for a verified user. */
export type ProtectionLevel = 1 | 2 | 3;

/**
 * Whether the device admits that it has a passkey (`credProtect`).
 * @param request Whether the user is (or can still be) verified, and whether the page named the passkey by its id.
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-20210615.html#sctn-credProtect-extension
 */
export function isUsable(protection: ProtectionLevel = 1, request: { verified: boolean; named: boolean }): boolean {
  return request.verified || protection === 1 || (protection === 2 && request.named);
}
