import { fromBase64url, toBase64url } from './base64url.ts';
import { ceremonyError } from './ceremony-error.ts';
import { extensionInputs } from './extension-inputs.ts';
import type { AuthenticationResponseJSON, RequestOptionsJSON } from './json.ts';
import { requirePasskeys } from './require-passkeys.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface GetPasskeyOptions {
  /** In the browser's own dialog, in the autofill list, or only if this device has a passkey. Default `modal`. */
  mediation?: 'modal' | 'conditional' | 'immediate';
  /** Ends the request. */
  signal?: AbortSignal;
}

/**
 * Asks the browser for one passkey. It goes to `navigator.credentials` directly: the caller's signal, autofill for one account and
 * immediate mode have no place in `@simplewebauthn/browser`'s `startAuthentication`.
 *
 * One request at a time per page: callers go through the `arbiter`.
 * @returns The answer as JSON, without PRF results.
 * @throws {PasskeyError} Nothing else; `aborted` when the signal ended it.
 * @see https://w3c.github.io/webauthn/#sctn-getAssertion
 * @example const credential = await getPasskey(challenge.publicKey, { signal });
 */
export async function getPasskey(
  options: RequestOptionsJSON,
  { mediation = 'modal', signal }: GetPasskeyOptions = {},
): Promise<AuthenticationResponseJSON> {
  requirePasskeys();
  const toError = ceremonyError();
  try {
    const credential = await navigator.credentials.get({
      publicKey: toRequestOptions(options),
      ...(mediation === 'conditional' && { mediation }),
      // Not a mediation value any more: https://developer.chrome.com/docs/identity/immediate-ui-mode
      ...(mediation === 'immediate' && { uiMode: 'immediate' }),
      signal,
    });
    signal?.throwIfAborted();
    return toAuthenticationJSON(credential);
  } catch (cause) {
    throw await toError(cause, { kind: 'get', signal, conditional: mediation === 'conditional' });
  }
}

// --- helpers ---

function toRequestOptions(options: RequestOptionsJSON): PublicKeyCredentialRequestOptions {
  const { challenge, allowCredentials, extensions } = options;
  const converted = {
    ...options,
    challenge: fromBase64url(challenge),
    ...(allowCredentials && { allowCredentials: allowCredentials.map((item) => ({ ...item, id: fromBase64url(item.id) })) }),
    ...(extensions && { extensions: extensionInputs(extensions) }),
  };
  // The server's enums are strings to us: an unknown value is the browser's to ignore (https://w3c.github.io/webauthn/#sct-domstring-backwards-compatibility).
  return converted as PublicKeyCredentialRequestOptions;
}

/** Password managers answer with objects of their own making, so every method is looked for before it is called. */
function toAuthenticationJSON(credential: Credential | null): AuthenticationResponseJSON {
  const { id, type, rawId, response, authenticatorAttachment, getClientExtensionResults } = (credential ?? {}) as Partial<
    Omit<PublicKeyCredential, 'response'> & { response: AuthenticatorAssertionResponse }
  >;
  if (!id || !rawId || !response) throw new DOMException('No passkey was returned.', 'NotAllowedError');
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  return {
    id,
    rawId: toBase64url(rawId),
    type: type ?? 'public-key',
    ...(authenticatorAttachment && { authenticatorAttachment }),
    clientExtensionResults: withoutSecrets(getClientExtensionResults?.call(credential)),
    response: {
      clientDataJSON: toBase64url(clientDataJSON),
      authenticatorData: toBase64url(authenticatorData),
      signature: toBase64url(signature),
      ...(userHandle && { userHandle: toBase64url(userHandle) }),
    },
  };
}
