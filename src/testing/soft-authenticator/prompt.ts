import type { SoftCredential } from './credential-store.ts';

/** A device that can answer a prompt. */
export interface PromptDevice {
  name: string;
  /** Part of this computer, or beside it. */
  attachment: 'platform' | 'cross-platform';
}

/** A page asks for a new passkey. */
export interface CreatePrompt {
  kind: 'create';
  /** `conditional` is a passkey that the page wants saved without a dialog. `approve` is not asked about it. */
  mediation: 'modal' | 'conditional';
  rpId: string;
  rpName: string;
  userName: string;
  userDisplayName: string;
  /** Where it may be kept; the first that holds no passkey which the page excludes is taken unless another is chosen. Empty when the page wants a kind of device that is not here. */
  devices: readonly (PromptDevice & { alreadyRegistered: boolean })[];
  /**
   * Every device holds a passkey the page excludes. Approving ends in `InvalidStateError`, and tells the page so; cancelling does not.
   */
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
  devices: readonly PromptDevice[];
  /** The passkeys that match, by device and newest first, read from the devices at every access. May be empty. */
  readonly credentials: readonly SoftCredential[];
  /** Aborts when the prompt is over for any reason: answered, aborted by the page, timed out. */
  signal: AbortSignal;
}

/** What the person at the device is asked. */
export type Prompt = CreatePrompt | GetPrompt;

/**
 * What the person does: agree (when there is a choice, with the first device and its newest passkey), pick a passkey by its base64url id, pick
 * the device for a new one by its name, hold out a finger that is not recognised, or cancel.
 * Cancelling a conditional prompt refuses the request, as some extensions do; for a list that was merely closed, do not answer.
 */
export type Choice = 'approve' | 'cancel' | 'not-recognised' | { credentialId: string } | { device: string };

/**
 * What can be scripted for one request:
 * `approve` the person agrees, also to what would have waited or been declined; `cancel` the person declines; `no-match` no passkey fits;
 * `wrong-device` the person holds out a device that has none for it; `uv-failed` the fingerprint is not recognised (all four refusals look
 * alike to the page); `never` nobody answers until the page gives up, or until `pick()` or `cancel()`.
 */
export type Outcome = 'approve' | 'cancel' | 'no-match' | 'wrong-device' | 'uv-failed' | 'never';
