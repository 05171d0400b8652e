import { authenticatorData } from './authenticator-data.ts';
import type { AuthenticationParts } from './authentication-credential.ts';
import { base64url } from './base64url.ts';
import { clientData } from './client-data.ts';
import { concatBytes } from './concat-bytes.ts';
import type { StoredCredential } from './credential-store.ts';
import type { DeviceTraits } from './device-traits.ts';
import { evaluatePrf } from './evaluate-prf.ts';
import type { ExtensionResults } from './extension-results.ts';
import type { GetRequest } from './read-get-request.ts';
import { SigningKey } from './signing-key.ts';

/** Where the ceremony happens and what the person did in it. */
export interface GetAssertionContext {
  traits: DeviceTraits;
  /** Of the page. */
  origin: string;
  userVerified: boolean;
}

/**
 * Signs one challenge with one passkey.
 * @returns the answer, and the signature counter in it, which the caller stores.
 * @see https://w3c.github.io/webauthn/#sctn-op-get-assertion
 */
export async function getAssertion(credential: StoredCredential, request: GetRequest, context: GetAssertionContext) {
  const { traits, origin, userVerified } = context;
  const signCount = credential.signCount + (traits.counting ? 1 : 0);
  const clientDataJSON = clientData('webauthn.get', request.challenge, origin);
  const authData = await authenticatorData({
    rpId: credential.rpId,
    flags: { ...traits.flags, ...credential.flags, userVerified },
    signCount,
  });
  const clientDataHash = new Uint8Array(await crypto.subtle.digest('SHA-256', clientDataJSON));
  const parts: AuthenticationParts = {
    id: base64url.decode(credential.id),
    clientDataJSON,
    authenticatorData: authData,
    signature: await new SigningKey(credential.algorithm, credential.privateKey).sign(concatBytes(authData, clientDataHash)),
    // A security key has written the handle down only for the passkeys that it lists.
    userHandle: credential.discoverable ? base64url.decode(credential.userHandle) : undefined,
    authenticatorAttachment: traits.attachment,
    extensionResults: await extensionResults(credential, request, traits.prf !== false && userVerified),
  };
  return { parts, signCount };
}

// --- helpers ---

async function extensionResults(credential: StoredCredential, { prf }: GetRequest, prfEnabled: boolean): Promise<ExtensionResults> {
  if (!prf) return {};
  const inputs = prf.evalByCredential.get(credential.id) ?? prf.eval;
  if (!inputs || !prfEnabled) return { prf: {} };
  return { prf: { results: await evaluatePrf(base64url.decode(credential.prfSeed), inputs) } };
}
