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
  /** `mediation: 'conditional'` in `create()`. */
  conditionalCreate: boolean;
  /** The three signals: `false` means that the methods do not exist. */
  signals: boolean;
  /** Whether `credProps` is answered. */
  credProps: boolean;
  /** What the page gets. */
  words(refusal: Refusal): Error;
}

/**
 * The habits of one browser. Chromium's and Firefox's sentences were measured (Chromium 156, Firefox 153); Safari's are from WebKit's
 * source.
 */
export const browserHabits = (browser: BrowserName): BrowserHabits => HABITS[browser];

// --- helpers ---

type Words = Record<RefusalKind, string>;

/** Names are the standard's, and the same everywhere, but for who is superseded by whom. */
const NAMES: Record<RefusalKind, string> = {
  'not-allowed': 'NotAllowedError',
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

const CHROMIUM: Words = {
  'not-allowed':
    'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.',
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

const FIREFOX: Words = {
  ...CHROMIUM,
  'not-allowed':
    'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
  'already-registered': 'An attempt was made to use an object that is not, or is no longer, usable',
  'invalid-domain': 'The operation is insecure.',
  'invalid-rp-id': 'The operation is insecure.',
  'user-id-too-long': 'user.id is too long',
};

/** @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/Modules/webauthn/AuthenticatorCoordinator.cpp */
const SAFARI: Words = {
  ...CHROMIUM,
  'not-allowed': 'This request has been cancelled by the user.',
  superseded: 'This request has been cancelled by a new request.',
  'already-registered': 'At least one credential matches an entry of the excludeCredentials list in the platform attached authenticator.',
  'invalid-domain': 'The effective domain of the document is not a valid domain.',
  'invalid-rp-id': 'The provided RP ID is not a registrable domain suffix of the effective domain of the document.',
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
    conditionalCreate: true,
    signals: true,
    credProps: true,
    words: speak(CHROMIUM),
  },
  firefox: {
    onSecondRequest: 'end-older',
    abortError: (reason) => reason,
    immediate: false,
    conditionalCreate: false,
    signals: false,
    credProps: true,
    words: speak(FIREFOX),
  },
  safari: {
    onSecondRequest: 'end-older',
    abortError: () => new DOMException('Aborted by AbortSignal.', 'AbortError'),
    immediate: false,
    conditionalCreate: true,
    signals: true,
    credProps: false,
    words: speak(SAFARI, { ...NAMES, superseded: 'NotAllowedError' }),
  },
};
