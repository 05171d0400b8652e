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
  const api = publicKeyCredential();
  if (!api) return { ...NOTHING, passkeys: false };
  const told = (api.getClientCapabilities ? await timeLimit(api.getClientCapabilities(), LIMIT, {}) : {}) as Record<string, unknown>;
  const tell = (name: string) => (typeof told[name] === 'boolean' ? told[name] : undefined);
  return {
    passkeys: true,
    conditionalGet: tell('conditionalGet') ?? (await older(() => api.isConditionalMediationAvailable?.())),
    conditionalCreate: tell('conditionalCreate'),
    immediateGet: tell('immediateGet'),
    platformAuthenticator:
      tell('passkeyPlatformAuthenticator') ??
      tell('userVerifyingPlatformAuthenticator') ??
      (await older(() => api.isUserVerifyingPlatformAuthenticatorAvailable?.())),
    hybridTransport: tell('hybridTransport'),
    prf: tell('extension:prf'),
  };
}

/** Whether passkeys can be asked for at all, answered at once. */
export const supportsPasskeys = (): boolean => publicKeyCredential() !== undefined;

// --- helpers ---

/** Milliseconds. A healthy browser answers in a few. */
const LIMIT = 500;

const NOTHING = {
  conditionalGet: undefined,
  conditionalCreate: undefined,
  immediateGet: undefined,
  platformAuthenticator: undefined,
  hybridTransport: undefined,
  prf: undefined,
};

/** Each member may be missing: an old browser, or an extension that replaced the object. */
interface Probes {
  getClientCapabilities?: () => Promise<object>;
  isConditionalMediationAvailable?: () => Promise<boolean>;
  isUserVerifyingPlatformAuthenticatorAvailable?: () => Promise<boolean>;
}

function publicKeyCredential(): Probes | undefined {
  const { isSecureContext, navigator, PublicKeyCredential } = globalThis as typeof globalThis & { PublicKeyCredential?: Probes };
  const container = (navigator as Partial<Navigator> | undefined)?.credentials as Partial<CredentialsContainer> | undefined;
  return isSecureContext && PublicKeyCredential && container?.get ? PublicKeyCredential : undefined;
}

async function older(probe: () => Promise<boolean> | undefined): Promise<boolean | undefined> {
  const asked = probe();
  return asked && (await timeLimit(asked, LIMIT, undefined));
}
