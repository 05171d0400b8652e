import { advise } from './advise.ts';
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
export function toPasskeyError(cause: unknown, { kind, signal, conditional = false }: ErrorContext): PasskeyError {
  if (cause instanceof PasskeyError) return cause;
  const { name, message } = (cause ?? {}) as { name?: unknown; message?: unknown };
  const story = `${conditional ? 'conditional ' : ''}${kind} ${String(name)}: ${String(message)}`;
  // UnknownError, the finer errors still being proposed, and whatever an extension throws: the ceremony was not completed, no more is known.
  const code = signal?.aborted ? 'aborted' : (TABLE.find(([pattern]) => pattern.test(story))?.[1] ?? 'cancelled');
  const error = new PasskeyError(code, { cause, phase: 'ceremony' });
  if (SET_UP.has(code)) void advise(error);
  return error;
}

// --- helpers ---

/** What only the developer can put right. */
const SET_UP: ReadonlySet<PasskeyErrorCode> = new Set(['invalid-rp-id', 'blocked-by-policy', 'invalid-options']);

/** What was asked for and what was thrown, as in `conditional get NotAllowedError: …`; the first match wins. */
const TABLE: readonly (readonly [RegExp, PasskeyErrorCode])[] = [
  // Permissions Policy, or a frame that may not ask. Chromium and Firefox each have one text for it.
  // https://w3c.github.io/webauthn/#sctn-permissions-policy
  [/ NotAllowedError: .*(feature is not enabled|CredentialsContainer request is not allowed)/i, 'blocked-by-policy'],
  // Cancelled, timed out, no match, user not verified: deliberately one error, so that a page cannot tell which.
  // https://w3c.github.io/webauthn/#sctn-privacy-considerations-client
  [/ NotAllowedError:/, 'cancelled'],
  // Someone else's request is pending (Chromium) or replaced ours (Firefox).
  // https://w3c.github.io/webappsec-credential-management/#abstract-opdef-request-a-credential
  [/ (Operation|Abort)Error:/, 'superseded'],
  // https://w3c.github.io/webauthn/#sctn-create-request-exceptions: a passkey of excludeCredentials is already there.
  [/create InvalidStateError:/, 'already-registered'],
  // The RP ID is no registrable suffix of this page's domain, or the page has no domain (an IP address).
  // https://w3c.github.io/webauthn/#sctn-create-request-exceptions, https://w3c.github.io/webauthn/#sctn-get-request-exceptions
  [/ SecurityError:/, 'invalid-rp-id'],
  // https://w3c.github.io/webauthn/#sctn-op-make-cred steps 4 and 5: no discoverable passkeys, no user verification.
  [/ ConstraintError: .*verif/i, 'user-verification-failed'],
  [/ ConstraintError:/, 'not-discoverable'],
  // Conditional create where the browser has none (Firefox).
  [/^conditional .* NotSupportedError:/, 'unsupported'],
  // No algorithm in common; PRF inputs that fit no passkey; wrong types; bad base64url; a user handle over 64 bytes.
  // https://w3c.github.io/webauthn/#sctn-createCredential step 5
  [/ (NotSupported|Type|Syntax|Encoding|Data|InvalidCharacter|Range)Error:/, 'invalid-options'],
];
