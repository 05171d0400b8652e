/**
 * Something the browser is to be told about a passkey, as plain data: only the backend knows the RP ID, the user handle and which
 * passkeys still count. Ids and handles are base64url.
 * @see https://w3c.github.io/webauthn/#sctn-signal-methods
 */
export type Signal =
  | { type: 'unknown'; rpId: string; credentialId: string }
  | { type: 'accepted'; rpId: string; userId: string; allAcceptedCredentialIds: string[] }
  | { type: 'details'; rpId: string; userId: string; name: string; displayName: string };
