import { expect } from '@open-wc/testing';
import { backendCode } from './backend-code.ts';

describe('backendCode', () => {
  for (const [backend, body, code] of [
    ['problem details', { type: 'about:blank', status: 409, code: 'account-exists' }, 'account-exists'],
    ['Passwordless', { type: 'x', status: 400, errorCode: 'unknown_credential' }, 'unknown_credential'],
    ['Supabase', { code: 422, error_code: 'webauthn_challenge_expired', msg: 'x' }, 'webauthn_challenge_expired'],
    ['Passlock', { _tag: '@error/PasskeyNotFound', rpId: 'example.com' }, '@error/PasskeyNotFound'],
    ['Kratos', { error: { id: 'session_refresh_required', code: 403 } }, 'session_refresh_required'],
    ['an error object with a code', { error: { code: 'CHALLENGE_NOT_FOUND' } }, 'CHALLENGE_NOT_FOUND'],
    ['allauth', { status: 400, errors: [{ code: 'incorrect_code', param: 'credential' }] }, 'incorrect_code'],
    ['OAuth', { error: 'invalid_grant' }, 'invalid_grant'],
    ['SuperTokens', { status: 'OPTIONS_NOT_FOUND_ERROR' }, 'OPTIONS_NOT_FOUND_ERROR'],
  ] as const) {
    it(`reads ${backend}`, () => {
      expect(backendCode(body)).to.equal(code);
    });
  }

  it('finds nothing in what has no code', () => {
    for (const body of [undefined, null, 'code', 7, [], {}, { code: 5, errors: [], error: null, status: 400 }])
      expect(backendCode(body)).to.equal(undefined);
  });
});
