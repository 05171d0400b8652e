import { startRegistration, WebAuthnAbortService, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { ceremonyError } from './ceremony-error.ts';
import { extensionInputs } from './extension-inputs.ts';
import type { CreationOptionsJSON, RegistrationResponseJSON } from './json.ts';
import { requirePasskeys } from './require-passkeys.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface CreatePasskeyOptions {
  /** Without a dialog, after a password sign-in (conditional create). Default `false`. */
  automatic?: boolean;
  /** Ends the request. */
  signal?: AbortSignal;
}

/**
 * Asks the browser to make one passkey.
 *
 * One request at a time per page: callers go through the `arbiter`.
 * @returns The answer as JSON, without PRF results.
 * @throws {PasskeyError} Nothing else; `already-registered` when this device has one for the account, `aborted` when the signal ended it.
 * @see https://w3c.github.io/webauthn/#sctn-createCredential
 * @example const credential = await createPasskey(challenge.publicKey, { signal });
 */
export async function createPasskey(
  options: CreationOptionsJSON,
  { automatic = false, signal }: CreatePasskeyOptions = {},
): Promise<RegistrationResponseJSON> {
  requirePasskeys();
  const toError = ceremonyError();
  // startRegistration takes no signal of ours, so ours is passed on to its own.
  const abort = () => {
    WebAuthnAbortService.cancelCeremony();
  };
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', abort, { once: true });
    const credential = await startRegistration({ optionsJSON: toOptions(options), useAutoRegister: automatic });
    signal?.throwIfAborted();
    return { ...credential, clientExtensionResults: withoutSecrets(credential.clientExtensionResults) };
  } catch (cause) {
    throw await toError(original(cause), { kind: 'create', signal, conditional: automatic });
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

// --- helpers ---

/** `@simplewebauthn/browser` wraps the browser's error; its own taxonomy adds nothing that the cause does not tell. */
function original(error: unknown): unknown {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: { name?: unknown } };
  return cause && cause.name === name ? cause : error;
}

/** startRegistration spreads `extensions` through unconverted, so PRF salts must be bytes before it sees them. */
function toOptions(options: CreationOptionsJSON): PublicKeyCredentialCreationOptionsJSON {
  const { extensions } = options;
  const converted: unknown = extensions ? { ...options, extensions: extensionInputs(extensions) } : options;
  return converted as PublicKeyCredentialCreationOptionsJSON; // the server's enums are plain strings to us
}
