import type { SoftCredential } from './credential-store.ts';

/** A page asks for a new passkey. */
export interface CreatePrompt {
  kind: 'create';
  mediation: 'modal';
  rpId: string;
  rpName: string;
  userName: string;
  userDisplayName: string;
  /** The device holds a passkey the page excludes. Approving ends in `InvalidStateError`, and tells the page so; cancelling does not. */
  alreadyRegistered: boolean;
  /** Aborts when the prompt is over for any reason: answered, aborted by the page, timed out. */
  signal: AbortSignal;
}

/** A page asks for a passkey it may use. */
export interface GetPrompt {
  kind: 'get';
  /** `conditional` is the autofill list: nothing is to be shown until the person turns to the field. */
  mediation: 'modal' | 'conditional' | 'immediate';
  rpId: string;
  /** The passkeys that match, newest first, read from the device at every access. May be empty. */
  readonly credentials: readonly SoftCredential[];
  /** Aborts when the prompt is over for any reason: answered, aborted by the page, timed out. */
  signal: AbortSignal;
}

/** What the person at the device is asked. */
export type Prompt = CreatePrompt | GetPrompt;

/**
 * What the person does: agree (when there is a choice, with the newest passkey), pick one by its base64url id, or cancel.
 * Cancelling a conditional prompt refuses the request, as some extensions do; for a list that was merely closed, do not answer.
 */
export type Choice = 'approve' | 'cancel' | { credentialId: string };

/**
 * What can be scripted for one request:
 * `cancel` the person declines; `no-match` no passkey fits; `uv-failed` the fingerprint is not recognised (all three look alike to the
 * page); `never` nobody answers until the page gives up, or until `pick()` or `cancel()`.
 */
export type Outcome = 'cancel' | 'no-match' | 'uv-failed' | 'never';
