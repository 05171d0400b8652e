import { expect } from '@open-wc/testing';
import type { PasskeyErrorCode } from './passkey-error.ts';
import { PasskeyError } from './passkey-error.ts';
import { toPasskeyError } from './to-passkey-error.ts';

/** What browsers were seen to throw, in their own words. */
const SEEN: [kind: 'create' | 'get', name: string, message: string, code: PasskeyErrorCode][] = [
  ['get', 'NotAllowedError', 'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#…', 'cancelled'],
  [
    'get',
    'NotAllowedError',
    'The request is not allowed by the user agent or the platform in the current context, possibly because the user denied permission.',
    'cancelled',
  ],
  ['get', 'NotAllowedError', "The 'publickey-credentials-get' feature is not enabled in this document.", 'blocked-by-policy'],
  ['create', 'NotAllowedError', 'CredentialsContainer request is not allowed.', 'blocked-by-policy'],
  ['get', 'OperationError', 'A request is already pending.', 'superseded'],
  ['get', 'AbortError', 'The operation was aborted.', 'superseded'],
  [
    'create',
    'InvalidStateError',
    'The user attempted to register an authenticator that contains one of the credentials already registered with the relying party.',
    'already-registered',
  ],
  ['get', 'InvalidStateError', 'An extension’s own idea', 'cancelled'],
  ['get', 'SecurityError', 'The relying party ID is not a registrable domain suffix of, nor equal to the current domain.', 'invalid-rp-id'],
  ['create', 'SecurityError', 'The operation is insecure.', 'invalid-rp-id'],
  ['create', 'ConstraintError', 'User verification was required', 'user-verification-failed'],
  ['create', 'ConstraintError', 'Discoverable credentials were required', 'not-discoverable'],
  ['create', 'NotSupportedError', 'None of the algorithms is supported.', 'invalid-options'],
  ['create', 'TypeError', 'User handle exceeds 64 bytes.', 'invalid-options'],
  ['get', 'SyntaxError', 'evalByCredential key is not base64url', 'invalid-options'],
  ['get', 'EncodingError', 'not base64url', 'invalid-options'],
  ['get', 'InvalidCharacterError', 'The string to be decoded is not correctly encoded.', 'invalid-options'],
  ['create', 'UnknownError', 'The authenticator could not.', 'cancelled'],
  ['get', 'UserCancellationError', 'a proposal', 'cancelled'],
];

describe('toPasskeyError', () => {
  for (const [kind, name, message, code] of SEEN) {
    it(`calls ${name} “${message.slice(0, 48)}” of ${kind} ${code}`, () => {
      const cause = new DOMException(message, name);
      const error = toPasskeyError(cause, { kind });
      expect(error.code).to.equal(code);
      expect(error.cause).to.equal(cause);
      expect(error.phase).to.equal('ceremony');
    });
  }

  it('calls a missing conditional create unsupported', () => {
    const cause = new DOMException('Unsupported credential mediation requirement', 'NotSupportedError');
    expect(toPasskeyError(cause, { kind: 'create', conditional: true }).code).to.equal('unsupported');
  });

  it('knows an abort by its signal, whatever was thrown', () => {
    const { signal } = new AbortController();
    const controller = new AbortController();
    controller.abort('a string');
    expect(toPasskeyError('a string', { kind: 'get', signal: controller.signal }).code).to.equal('aborted');
    expect(toPasskeyError(new DOMException('…', 'AbortError'), { kind: 'get', signal }).code).to.equal('superseded');
  });

  for (const [name, thing] of Object.entries({
    undefined,
    null: null,
    text: 'a string',
    number: 42,
    object: {},
    error: new Error('an extension'),
  })) {
    it(`takes ${name} from an extension for a ceremony that was not completed`, () => {
      expect(toPasskeyError(thing, { kind: 'get' }).code).to.equal('cancelled');
    });
  }

  it('leaves its own errors as they are', () => {
    const error = new PasskeyError('network');
    expect(toPasskeyError(error, { kind: 'get' })).to.equal(error);
  });
});
