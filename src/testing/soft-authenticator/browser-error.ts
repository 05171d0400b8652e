/** What the device refuses with: Chromium's names, and its sentences where it has one. */
export const browserError = {
  /** Cancelled, timed out, nothing matched, not verified: one text for all, so that a page cannot tell which. */
  notAllowed: (
    message = 'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.',
  ) => new DOMException(message, 'NotAllowedError'),
  requestPending: () => new DOMException('A request is already pending.', 'OperationError'),
  alreadyRegistered: () =>
    new DOMException(
      'The user attempted to register an authenticator that contains one of the credentials already registered with the relying party.',
      'InvalidStateError',
    ),
  invalidDomain: () => new DOMException('This is an invalid domain.', 'SecurityError'),
  invalidRpId: () =>
    new DOMException('The relying party ID is not a registrable domain suffix of, nor equal to the current domain.', 'SecurityError'),
  notSupported: (message: string) => new DOMException(message, 'NotSupportedError'),
  syntax: (message: string) => new DOMException(message, 'SyntaxError'),
};
