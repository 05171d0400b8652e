import type { AuthenticationResponseJSON } from '../../webauthn/json.ts';
import { base64url, type Bytes } from './base64url.ts';
import { type ExtensionResults, extensionResultsJSON } from './extension-results.ts';
import type { WrapResult } from './wrap-result.ts';

export interface AuthenticationParts {
  id: Bytes;
  clientDataJSON: Bytes;
  authenticatorData: Bytes;
  signature: Bytes;
  userHandle: Bytes | undefined;
  authenticatorAttachment: string;
  extensionResults: ExtensionResults;
}

/** What `get()` resolves with. @see https://w3c.github.io/webauthn/#iface-pkcredential */
export function authenticationCredential(parts: AuthenticationParts, wrap: WrapResult): object {
  return wrap('PublicKeyCredential', {
    id: base64url.encode(parts.id),
    rawId: parts.id.buffer,
    type: 'public-key',
    authenticatorAttachment: parts.authenticatorAttachment,
    response: wrap('AuthenticatorAssertionResponse', {
      clientDataJSON: parts.clientDataJSON.buffer,
      authenticatorData: parts.authenticatorData.buffer,
      signature: parts.signature.buffer,
      userHandle: parts.userHandle?.buffer ?? null,
    }),
    getClientExtensionResults: () => structuredClone(parts.extensionResults),
    toJSON: () => toJSON(parts),
  });
}

// --- helpers ---

function toJSON(parts: AuthenticationParts): AuthenticationResponseJSON {
  const id = base64url.encode(parts.id);
  return {
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: parts.authenticatorAttachment,
    clientExtensionResults: extensionResultsJSON(parts.extensionResults),
    response: {
      clientDataJSON: base64url.encode(parts.clientDataJSON),
      authenticatorData: base64url.encode(parts.authenticatorData),
      signature: base64url.encode(parts.signature),
      ...(parts.userHandle && { userHandle: base64url.encode(parts.userHandle) }),
    },
  };
}
