/** Why a request came to nothing. `BrowserHabits.words` turns it into what the page gets. */
export type RefusalKind =
  | 'not-allowed'
  | 'create-blocked'
  | 'get-blocked'
  | 'frame-needs-gesture'
  | 'request-pending'
  | 'superseded'
  | 'already-registered'
  | 'invalid-domain'
  | 'invalid-rp-id'
  | 'not-supported'
  | 'syntax'
  | 'constraint'
  | 'user-id-too-long';

/** The device says no. Inside the module only: pages get a `DOMException` or a `TypeError` instead. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** Whether the sentence is the refuser's own, and not the browser's usual one for this kind. */
  readonly special: boolean;

  constructor(kind: RefusalKind, message?: string) {
    super(message ?? kind);
    this.name = 'Refusal';
    this.kind = kind;
    this.special = message !== undefined;
  }
}

/** The refusals, by what they mean. */
export const refusal = {
  /** Cancelled, timed out, nothing matched, not verified: one kind for all, so that a page cannot tell which. */
  notAllowed: (message?: string) => new Refusal('not-allowed', message),
  /** The permissions policy, or the browser, allows no new passkeys in this frame. */
  createBlocked: () => new Refusal('create-blocked'),
  /** The permissions policy allows no sign-in in this frame. */
  getBlocked: () => new Refusal('get-blocked'),
  /** A new passkey in a frame of another site wants a click or a key press first. */
  frameNeedsGesture: () => new Refusal('frame-needs-gesture'),
  /** Another request is open, and this browser keeps that one. */
  requestPending: () => new Refusal('request-pending'),
  /** Another request came, and this browser prefers that one. */
  superseded: () => new Refusal('superseded'),
  alreadyRegistered: () => new Refusal('already-registered'),
  invalidDomain: () => new Refusal('invalid-domain'),
  invalidRpId: () => new Refusal('invalid-rp-id'),
  notSupported: (message: string) => new Refusal('not-supported', message),
  syntax: (message: string) => new Refusal('syntax', message),
  /** What was asked for cannot be had without a dialog. */
  constraint: () => new Refusal('constraint'),
  userIdTooLong: () => new Refusal('user-id-too-long'),
};
