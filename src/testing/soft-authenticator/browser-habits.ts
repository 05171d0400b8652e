import type { RateLimitOptions } from './rate-limit.ts';
import type { Refusal, RefusalKind } from './refusal.ts';

/** Whose ways to follow where the browsers differ. */
export type BrowserName = 'chromium' | 'firefox' | 'safari';

/** What one browser does where others do something else. */
export interface BrowserHabits {
  /** Who goes when a second request comes. */
  onSecondRequest: 'refuse-newcomer' | 'end-older';
  /** What a page's abort ends in: its own reason, or always the same error. */
  abortError(reason: unknown): unknown;
  /** `uiMode: 'immediate'`; a browser that does not know it shows its dialog. */
  immediate: boolean;
  /** How many immediate requests it lets a page make. */
  immediateLimit?: RateLimitOptions;
  /** `mediation: 'conditional'` in `create()`. */
  conditionalCreate: boolean;
  /** The three signals: `false` means that the methods do not exist. */
  signals: boolean;
  /** Whether `credProps` is answered. */
  credProps: boolean;
  /** Whether `largeBlob` is known. */
  largeBlob: boolean;
  /** The extensions it says it knows beside those that have a member here. */
  otherExtensions: readonly string[];
  /** Whether a frame of another site may ever make a passkey, whatever the permissions policy says. */
  createInFrames: boolean;
  /** Whether the client data of such a frame name the outermost page. */
  topOrigin: boolean;
  /** What the page gets. */
  words(refusal: Refusal): Error;
}

/**
 * The habits of one browser. What Chromium and Firefox do was measured (Chromium 156, Firefox 153 ESR), but for `immediateLimit`, which is from
 * Chromium's announcement: the virtual authenticator that it was measured with does not enforce it. Nothing was run in Safari: see there.
 */
export const browserHabits = (browser: BrowserName): BrowserHabits => HABITS[browser];

// --- helpers ---

type Words = Record<RefusalKind, string>;

/** Names are the standard's, and the same everywhere, but for who is superseded by whom. */
const NAMES: Record<RefusalKind, string> = {
  'not-allowed': 'NotAllowedError',
  'create-blocked': 'NotAllowedError',
  'get-blocked': 'NotAllowedError',
  'frame-needs-gesture': 'NotAllowedError',
  'request-pending': 'OperationError',
  superseded: 'AbortError',
  'already-registered': 'InvalidStateError',
  'invalid-domain': 'SecurityError',
  'invalid-rp-id': 'SecurityError',
  'not-supported': 'NotSupportedError',
  syntax: 'SyntaxError',
  constraint: 'ConstraintError',
  'user-id-too-long': 'TypeError',
};

function blockedInChromium(method: 'create' | 'get'): string {
  return `The 'publickey-credentials-${method}' feature is not enabled in this document. Permissions Policy may be used to delegate Web Authentication capabilities to cross-origin child frames.`;
}

const CHROMIUM: Words = {
  'not-allowed':
    'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.',
  'create-blocked': blockedInChromium('create'),
  'get-blocked': blockedInChromium('get'),
  'frame-needs-gesture': 'A user activation is required to create a credential in a cross-origin iframe.',
  'request-pending': 'A request is already pending.',
  superseded: 'The operation was aborted.',
  'already-registered':
    'The user attempted to register an authenticator that contains one of the credentials already registered with the relying party.',
  'invalid-domain': 'This is an invalid domain.',
  'invalid-rp-id': 'The relying party ID is not a registrable domain suffix of, nor equal to the current domain.',
  'not-supported': 'The user agent does not support the operation.',
  syntax: 'The string did not match the expected pattern.',
  constraint: 'User verification is required, and cannot be had without a dialog.',
  'user-id-too-long': 'User handle exceeds 64 bytes.',
};

/** Sentences that were not measured are Chromium's. */
const FIREFOX: Words = {
  ...CHROMIUM,
  'not-allowed':
    'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
  'create-blocked': 'CredentialsContainer request is not allowed.',
  'get-blocked': 'CredentialsContainer request is not allowed.',
  'frame-needs-gesture': 'CredentialsContainer request is not allowed.',
  'already-registered': 'An attempt was made to use an object that is not, or is no longer, usable',
  'invalid-domain': 'The operation is insecure.',
  'invalid-rp-id': 'The operation is insecure.',
  'user-id-too-long': 'user.id is too long',
};

/**
 * Sentences as they stand in WebKit's source: `AuthenticatorCoordinator.cpp`, `AuthenticatorManager.cpp`, `LocalAuthenticator.mm`; the one about
 * the RP ID is from an older revision of the first. The others are Chromium's.
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/Modules/webauthn/AuthenticatorCoordinator.cpp
 */
const SAFARI: Words = {
  ...CHROMIUM,
  'not-allowed': 'This request has been cancelled by the user.',
  'create-blocked': 'The origin of the document is not the same as its ancestors.',
  'get-blocked': 'The origin of the document is not the same as its ancestors.',
  superseded: 'This request has been cancelled by a new request.',
  'already-registered': 'At least one credential matches an entry of the excludeCredentials list in the platform attached authenticator.',
  'invalid-domain': 'The effective domain of the document is not a valid domain.',
  'invalid-rp-id': 'The provided RP ID is not a registrable domain suffix of the effective domain of the document.',
  'user-id-too-long': 'The length options.user.id must be between 1-64 bytes.',
};

function speak(words: Words, names = NAMES) {
  return ({ kind, special, message }: Refusal): Error => {
    const text = special ? message : words[kind];
    return names[kind] === 'TypeError' ? new TypeError(text) : new DOMException(text, names[kind]);
  };
}

const HABITS: Record<BrowserName, BrowserHabits> = {
  chromium: {
    onSecondRequest: 'refuse-newcomer',
    abortError: (reason) => reason,
    immediate: true,
    immediateLimit: { calls: 2, within: 5000 },
    conditionalCreate: true,
    signals: true,
    credProps: true,
    largeBlob: true,
    otherExtensions: ['credentialProtectionPolicy', 'enforceCredentialProtectionPolicy', 'minPinLength'],
    createInFrames: true,
    topOrigin: true,
    words: speak(CHROMIUM),
  },
  firefox: {
    onSecondRequest: 'end-older',
    abortError: (reason) => reason,
    immediate: false,
    conditionalCreate: false,
    signals: false,
    credProps: true,
    largeBlob: false, // on Linux
    otherExtensions: [],
    createInFrames: true,
    topOrigin: true,
    words: speak(FIREFOX),
  },
  // Second requests, aborts and frames are from WebKit's source; what it knows at all is from MDN's compatibility data.
  safari: {
    onSecondRequest: 'end-older',
    abortError: () => new DOMException('Aborted by AbortSignal.', 'AbortError'),
    immediate: false,
    conditionalCreate: true,
    signals: true,
    credProps: false,
    largeBlob: true,
    otherExtensions: [],
    createInFrames: false,
    topOrigin: false, // says a comment in the source of @simplewebauthn/server
    words: speak(SAFARI, { ...NAMES, superseded: 'NotAllowedError' }),
  },
};
