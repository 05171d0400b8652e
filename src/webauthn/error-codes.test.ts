import { expect } from '@open-wc/testing';
import { httpAdapter } from '../adapters/http.ts';
import { getPasskey } from './get-passkey.ts';
import type { PasskeyError, PasskeyErrorCode } from './passkey-error.ts';
import { toPasskeyError } from './to-passkey-error.ts';

/** By hand, so that a new code needs a new row. */
type Reached = Record<Exclude<PasskeyErrorCode, 'prf-unavailable'>, () => Promise<unknown>>;

const signal = new AbortController().signal;
const thrown = (name: string, message = '', kind: 'create' | 'get' = 'create', conditional = false) =>
  Promise.reject(toPasskeyError(new DOMException(message, name), { kind, conditional }));

/** A backend that answers everything alike. */
const answering = (status: number, body: unknown, type = 'application/problem+json') =>
  httpAdapter({
    baseUrl: '/passkeys',
    fetch: () => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })),
  }).authenticationOptions({ purpose: 'sign-in', mediation: 'modal' }, { signal });
const refusing = (status: number, code: PasskeyErrorCode) => answering(status, { code });

function without(name: 'PublicKeyCredential' | 'isSecureContext', value: unknown) {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
  Object.defineProperty(globalThis, name, { value, configurable: true });
  return getPasskey({ challenge: 'AAECAwQFBgcICQoLDA0ODw' }).finally(() => Object.defineProperty(globalThis, name, descriptor));
}

const REACHED: Reached = {
  unsupported: () => without('PublicKeyCredential', undefined),
  'insecure-context': () => without('isSecureContext', false),
  'blocked-by-policy': () => thrown('NotAllowedError', 'The feature is not enabled in this document.'),
  'invalid-options': () => thrown('TypeError', 'User handle exceeds 64 bytes.'),
  'invalid-rp-id': () => thrown('SecurityError'),
  cancelled: () => thrown('NotAllowedError'),
  superseded: () => thrown('OperationError', 'A request is already pending.'),
  aborted: () => getPasskey({ challenge: 'AAECAwQFBgcICQoLDA0ODw' }, { signal: AbortSignal.abort() }),
  'already-registered': () => thrown('InvalidStateError'),
  'not-discoverable': () => thrown('ConstraintError'),
  'user-verification-failed': () => thrown('ConstraintError', 'user verification'),
  network: () =>
    httpAdapter({ baseUrl: '/passkeys', fetch: () => Promise.reject(new TypeError('Failed to fetch')) }).authenticationOptions(
      { purpose: 'sign-in', mediation: 'modal' },
      { signal },
    ),
  server: () => refusing(500, 'server'),
  'rate-limited': () => answering(429, {}),
  'invalid-input': () => answering(422, {}),
  'invalid-response': () => answering(200, { kind: 'dance' }, 'application/json'),
  unauthenticated: () => answering(401, {}),
  'reauth-required': () => refusing(401, 'reauth-required'),
  forbidden: () => answering(403, {}),
  'challenge-expired': () => answering(410, {}),
  'unknown-passkey': () => refusing(404, 'unknown-passkey'),
  'verification-failed': () => refusing(422, 'verification-failed'),
  'account-exists': () => refusing(409, 'account-exists'),
  'account-unknown': () => refusing(404, 'account-unknown'),
  'account-blocked': () => refusing(403, 'account-blocked'),
  'limit-reached': () => refusing(409, 'limit-reached'),
  'last-method': () => refusing(409, 'last-method'),
};

describe('every error code is reached by what really happens', () => {
  const { error: print } = console;
  beforeEach(() => {
    console.error = () => undefined;
  });
  afterEach(() => {
    console.error = print;
  });

  for (const [code, happen] of Object.entries(REACHED)) {
    it(code, async () => {
      const error = await happen().catch((cause: unknown) => cause);
      expect((error as PasskeyError).code).to.equal(code);
    });
  }
});
