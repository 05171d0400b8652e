import { supportsPasskeys } from './supports-passkeys.ts';
import { timeLimit } from './time-limit.ts';

/**
 * What this browser can do with passkeys. `undefined` means it did not say, which is not a "no": the kit never hides a way in on the
 * strength of an unknown.
 */
export interface Capabilities {
  /** Passkeys can be asked for at all: a secure context with `navigator.credentials` and `PublicKeyCredential`. */
  passkeys: boolean;
  /** Passkeys in the autofill list. */
  conditionalGet: boolean | undefined;
  /** A passkey made without a dialog, after a password sign-in. */
  conditionalCreate: boolean | undefined;
  /** A dialog only when this device has a passkey. */
  immediateGet: boolean | undefined;
  /** This device itself can hold passkeys. */
  platformAuthenticator: boolean | undefined;
  /** A phone can be used through a QR code. */
  hybridTransport: boolean | undefined;
  /** Passkeys can derive keys. True of the browser; the passkey itself may still decline. */
  prf: boolean | undefined;
}

/**
 * Asks the browser what it can do. Never throws and never takes longer than about a second, even when an extension swallows the
 * question. Ask again rather than store the answer: installing a password manager changes it.
 * @see https://w3c.github.io/webauthn/#sctn-getClientCapabilities
 * @example if ((await capabilities()).immediateGet === true) offerOneTap();
 */
export async function capabilities(): Promise<Capabilities> {
  const api = supportsPasskeys();
  const told = (await inTime(() => api?.getClientCapabilities?.())) ?? {};
  return {
    passkeys: api !== undefined,
    conditionalGet: told['conditionalGet'] ?? (await inTime(() => api?.isConditionalMediationAvailable?.())),
    conditionalCreate: told['conditionalCreate'],
    immediateGet: told['immediateGet'],
    platformAuthenticator:
      told['passkeyPlatformAuthenticator'] ??
      told['userVerifyingPlatformAuthenticator'] ??
      (await inTime(() => api?.isUserVerifyingPlatformAuthenticatorAvailable?.())),
    hybridTransport: told['hybridTransport'],
    prf: told['extension:prf'],
  };
}

// --- helpers ---

/** The answer, or `undefined` after half a second: a healthy browser needs a few milliseconds. */
function inTime<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  return timeLimit((async () => ask())(), 500, undefined); // an extension's own probe may also throw at once
}
