import type { RegistrationResponseJSON } from '../../webauthn/json.ts';
import { base64url, type Bytes } from './base64url.ts';
import { type ExtensionResults, extensionResultsJSON } from './extension-results.ts';
import type { WrapResult } from './wrap-result.ts';

export interface RegistrationParts {
  id: Bytes;
  clientDataJSON: Bytes;
  attestationObject: Bytes;
  authenticatorData: Bytes;
  /** DER SubjectPublicKeyInfo. */
  publicKey: ArrayBuffer;
  publicKeyAlgorithm: number;
  transports: readonly string[];
  authenticatorAttachment: string;
  extensionResults: ExtensionResults;
}

/** What `create()` resolves with. @see https://w3c.github.io/webauthn/#iface-pkcredential */
export function registrationCredential(parts: RegistrationParts, wrap: WrapResult): object {
  const { authenticatorAttachment, extensionResults } = parts;
  const transports = inOrder(parts.transports);
  return wrap('PublicKeyCredential', {
    id: base64url.encode(parts.id),
    rawId: parts.id.buffer,
    type: 'public-key',
    authenticatorAttachment,
    response: wrap('AuthenticatorAttestationResponse', {
      clientDataJSON: parts.clientDataJSON.buffer,
      attestationObject: parts.attestationObject.buffer,
      getTransports: () => [...transports],
      getAuthenticatorData: () => parts.authenticatorData.slice().buffer,
      getPublicKey: () => parts.publicKey.slice(0),
      getPublicKeyAlgorithm: () => parts.publicKeyAlgorithm,
    }),
    getClientExtensionResults: () => structuredClone(extensionResults),
    toJSON: () => toJSON(parts),
  });
}

// --- helpers ---

/** @see https://w3c.github.io/webauthn/#dom-authenticatorattestationresponse-gettransports */
const inOrder = (transports: readonly string[]) => [...new Set(transports)].sort();

function toJSON(parts: RegistrationParts): RegistrationResponseJSON {
  const id = base64url.encode(parts.id);
  return {
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: parts.authenticatorAttachment,
    clientExtensionResults: extensionResultsJSON(parts.extensionResults),
    response: {
      clientDataJSON: base64url.encode(parts.clientDataJSON),
      attestationObject: base64url.encode(parts.attestationObject),
      authenticatorData: base64url.encode(parts.authenticatorData),
      publicKey: base64url.encode(parts.publicKey),
      publicKeyAlgorithm: parts.publicKeyAlgorithm,
      transports: inOrder(parts.transports),
    },
  };
}
