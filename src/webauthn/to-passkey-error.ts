import { PasskeyError, type PasskeyErrorCode } from './passkey-error.ts';

export interface ErrorContext {
  kind: 'create' | 'get';
  /** The signal that the ceremony ran under: only it knows whether an abort was ours. */
  signal?: AbortSignal | undefined;
  /** Whether a form of the request without a dialog was asked for. */
  conditional?: boolean;
}

/**
 * What a ceremony threw, as one of the kit's codes. The browser's own words stay in `cause`: they differ by browser and mean nothing to
 * a visitor. Anything can arrive here, also things that are not errors: password managers replace the browser's methods.
 * @example catch (cause) { throw toPasskeyError(cause, { kind: 'get', signal }); }
 */
export function toPasskeyError(cause: unknown, context: ErrorContext): PasskeyError {
  if (cause instanceof PasskeyError) return cause;
  const code = context.signal?.aborted ? 'aborted' : codeOf(original(cause), context);
  const error = new PasskeyError(code, { cause, phase: 'ceremony' });
  const advice = ADVICE[code];
  if (advice) console.error(`passkey-elements: ${advice} (${describe(original(cause))})`);
  return error;
}

// --- helpers ---

type Row = readonly [name: string, code: PasskeyErrorCode, when?: (message: string, context: ErrorContext) => boolean];

/** First match wins. */
const TABLE: readonly Row[] = [
  // Permissions Policy, or a frame that may not ask. Chromium and Firefox each have one text for it.
  // https://w3c.github.io/webauthn/#sctn-permissions-policy
  [
    'NotAllowedError',
    'blocked-by-policy',
    (message) => /feature is not enabled|CredentialsContainer request is not allowed/i.test(message),
  ],
  // Cancelled, timed out, no match, user not verified: deliberately one error, so that a page cannot tell which.
  // https://w3c.github.io/webauthn/#sctn-privacy-considerations-client
  ['NotAllowedError', 'cancelled'],
  // Someone else's request is pending (Chromium) or replaced ours (Firefox).
  // https://w3c.github.io/webappsec-credential-management/#abstract-opdef-request-a-credential
  ['OperationError', 'superseded'],
  ['AbortError', 'superseded'],
  // https://w3c.github.io/webauthn/#sctn-create-request-exceptions: a passkey of excludeCredentials is already there.
  ['InvalidStateError', 'already-registered', (_, { kind }) => kind === 'create'],
  // The RP ID is no registrable suffix of this page's domain, or the page has no domain (an IP address).
  // https://w3c.github.io/webauthn/#sctn-create-request-exceptions, https://w3c.github.io/webauthn/#sctn-get-request-exceptions
  ['SecurityError', 'invalid-rp-id'],
  // https://w3c.github.io/webauthn/#sctn-op-make-cred steps 4 and 5: no discoverable passkeys, no user verification.
  ['ConstraintError', 'user-verification-failed', (message) => /verif/i.test(message)],
  ['ConstraintError', 'not-discoverable'],
  // Conditional create where the browser has none (Firefox); no algorithm in common; PRF inputs that fit no passkey.
  ['NotSupportedError', 'unsupported', (_, { conditional }) => conditional === true],
  ['NotSupportedError', 'invalid-options'],
  // Wrong types, bad base64url, a user handle over 64 bytes. https://w3c.github.io/webauthn/#sctn-createCredential step 5
  ['TypeError', 'invalid-options'],
  ['SyntaxError', 'invalid-options'],
  ['EncodingError', 'invalid-options'],
  ['DataError', 'invalid-options'],
  ['InvalidCharacterError', 'invalid-options'],
  ['RangeError', 'invalid-options'],
];

/** Sentences for the developer whose set-up is wrong. A visitor can do nothing about these. */
const ADVICE: Partial<Record<PasskeyErrorCode, string>> = {
  'invalid-rp-id':
    'the RP ID in the server’s options must equal this page’s domain or be a parent of it, or list this origin in https://<rp id>/.well-known/webauthn',
  'blocked-by-policy':
    'this document may not ask for passkeys: add allow="publickey-credentials-get; publickey-credentials-create" to the iframe, or send a Permissions-Policy that permits them',
  'invalid-options': 'the browser refused the server’s options: check challenge, user.id (1 to 64 bytes), ids (base64url) and extensions',
};

function codeOf(cause: unknown, context: ErrorContext): PasskeyErrorCode {
  const { name, message } = (cause ?? {}) as { name?: unknown; message?: unknown };
  const row = TABLE.find(([error, , when]) => error === name && (!when || when(String(message), context)));
  // UnknownError, the finer errors still being proposed, and whatever an extension throws: the ceremony was not completed, no more is known.
  return row?.[1] ?? 'cancelled';
}

/** `@simplewebauthn/browser` wraps the browser's error; its own taxonomy adds nothing that the cause does not tell. */
function original(cause: unknown): unknown {
  const { name, cause: inner } = (cause ?? {}) as { name?: unknown; cause?: { name?: unknown } };
  return inner?.name === name && inner !== undefined ? inner : cause;
}

const describe = (cause: unknown) => (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
