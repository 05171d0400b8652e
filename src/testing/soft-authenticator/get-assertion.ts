import { authenticatorData } from './authenticator-data.ts';
import type { AuthenticationParts } from './authentication-credential.ts';
import { base64url } from './base64url.ts';
import { type ClientOrigin, clientData } from './client-data.ts';
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
  client: ClientOrigin;
  userVerified: boolean;
}

/**
 * Signs one challenge with one passkey.
 * @returns the answer, and what it changes of the passkey, which the caller stores.
 * @see https://w3c.github.io/webauthn/#sctn-op-get-assertion
 */
export async function getAssertion(credential: StoredCredential, request: GetRequest, context: GetAssertionContext) {
  const { traits, client, userVerified } = context;
  const readable = traits.largeBlob && credential.largeBlob !== undefined;
  const writable = readable && (userVerified || !traits.flags.userVerified); // whoever can verify its owner does so before it writes
  const signCount = credential.signCount + (traits.counting ? 1 : 0);
  const clientDataJSON = clientData('webauthn.get', request.challenge, client);
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
    extensionResults: {
      ...(await prfResults(credential, request, traits.prf !== false && userVerified)),
      ...largeBlobResults(credential, request, { readable, writable }),
    },
  };
  const written = writable && request.largeBlob?.write;
  const change: Partial<StoredCredential> = {
    ...(traits.counting && { signCount }),
    ...(written && { largeBlob: base64url.encode(written) }),
  };
  return { parts, change };
}

// --- helpers ---

async function prfResults(credential: StoredCredential, { prf }: GetRequest, prfEnabled: boolean): Promise<ExtensionResults> {
  if (!prf) return {};
  const inputs = prf.evalByCredential.get(credential.id) ?? prf.eval;
  if (!inputs || !prfEnabled) return { prf: {} };
  return { prf: { results: await evaluatePrf(base64url.decode(credential.prfSeed), inputs) } };
}

/** A page that does not read gets no word about it, and one that reads where nothing is gets an empty answer. */
function largeBlobResults(
  { largeBlob }: StoredCredential,
  { largeBlob: asked }: GetRequest,
  { readable, writable }: { readable: boolean; writable: boolean },
): ExtensionResults {
  if (asked?.write) return { largeBlob: { written: writable } };
  if (!asked?.read) return {};
  return { largeBlob: readable && typeof largeBlob === 'string' ? { blob: base64url.decode(largeBlob).buffer } : {} };
}
