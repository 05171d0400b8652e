import { expect } from '@open-wc/testing';
import type { PasskeyErrorCode } from '../webauthn/passkey-error.ts';
import { problemError } from './problem-error.ts';

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers });

describe('problemError', () => {
  it('trusts the code more than the status', () => {
    const error = problemError(answer(401), { code: 'unknown-passkey' });
    expect(error).to.include({ code: 'unknown-passkey', status: 401 });
  });

  for (const code of ['cancelled', 'superseded', 'aborted', 'network', 'unsupported', 'UNKNOWN', '', 'constructor', '__proto__', 7, null]) {
    it(`goes by the status when the code is ${JSON.stringify(code)}, which no backend can mean`, () => {
      expect(problemError(answer(403), { code }).code).to.equal('forbidden');
    });
  }

  for (const [status, code] of [
    [400, 'invalid-input'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'invalid-response'],
    [405, 'invalid-response'],
    [409, 'invalid-input'],
    [410, 'challenge-expired'],
    [412, 'invalid-input'],
    [413, 'invalid-input'],
    [415, 'invalid-response'],
    [422, 'invalid-input'],
    [429, 'rate-limited'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [599, 'server'],
    [304, 'server'],
  ] as [number, PasskeyErrorCode][]) {
    it(`reads a bare ${status} as ${code}`, () => {
      for (const body of [undefined, '', '<!doctype html>', null, [], { message: 'no' }])
        expect(problemError(answer(status), body).code).to.equal(code);
    });
  }

  it('never takes a missing route for a missing passkey: the browser would be told to forget it', () => {
    expect(problemError(answer(404), '<h1>Not found</h1>', { phase: 'verification' }).code).not.to.equal('unknown-passkey');
  });

  it('keeps the body as the cause, and says when it happened', () => {
    const body = { title: 'Nope', detail: 'Internal: row 7' };
    const error = problemError(answer(500), body, { phase: 'verification' });
    expect(error.cause).to.equal(body);
    expect(error.phase).to.equal('verification');
    expect(error.message).not.to.include('row 7');
  });

  it('names the field that is wrong', () => {
    expect(problemError(answer(422), { code: 'invalid-input', field: 'identifier' }).field).to.equal('identifier');
    expect(problemError(answer(422), { code: 'invalid-input', field: ['identifier'] }).field).to.equal(undefined);
  });

  it('hands on signals for the browser', () => {
    const signals = [{ type: 'unknown', rpId: 'example.com', credentialId: 'q83vEg' }];
    expect(problemError(answer(404), { code: 'unknown-passkey', signals }).signals).to.deep.equal(signals);
    expect(problemError(answer(404), { code: 'unknown-passkey', signals: [{ type: 'unknown' }] }).signals).to.deep.equal([]);
  });

  it('is not touched by a body that attacks prototypes', () => {
    const body: unknown = JSON.parse(
      '{ "__proto__": { "code": "last-method", "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }',
    );
    expect(problemError(answer(403), body).code).to.equal('forbidden');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
  });

  describe('how long to wait', () => {
    it('is the number of seconds in Retry-After, in milliseconds', () => {
      expect(problemError(answer(429, { 'retry-after': '120' }), '').retryAfter).to.equal(120_000);
    });

    it('is the time until the date in Retry-After', () => {
      const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
      expect(problemError(answer(503, { 'retry-after': inAnHour }), '').retryAfter).to.be.within(3_000_000, 3_600_000);
    });

    it('is nothing for a date that has passed', () => {
      expect(problemError(answer(503, { 'retry-after': 'Fri, 20 Nov 2020 10:00:00 GMT' }), '').retryAfter).to.equal(0);
    });

    it('is unknown without Retry-After, and with one that says neither', () => {
      expect(problemError(answer(429), '').retryAfter).to.equal(undefined);
      expect(problemError(answer(429, { 'retry-after': 'soon' }), '').retryAfter).to.equal(undefined);
    });

    it('is what the body says, in milliseconds, before what the header says', () => {
      expect(problemError(answer(429, { 'retry-after': '120' }), { retryAfter: 1500 }).retryAfter).to.equal(1500);
      expect(problemError(answer(429, { 'retry-after': '120' }), { retryAfter: '1500' }).retryAfter).to.equal(120_000);
      expect(problemError(answer(429, { 'retry-after': '120' }), JSON.parse('{ "retryAfter": 1e999 }')).retryAfter).to.equal(120_000);
    });
  });

  describe('a step-up request (RFC 9470)', () => {
    const challenge = 'Bearer error="insufficient_user_authentication", max_age="300"';

    it('is reauth-required', () => {
      expect(problemError(answer(401, { 'www-authenticate': challenge }), '').code).to.equal('reauth-required');
    });

    it('gives way to the code of the body', () => {
      expect(problemError(answer(401, { 'www-authenticate': challenge }), { code: 'unauthenticated' }).code).to.equal('unauthenticated');
    });

    it('is not every 401 that wants a token', () => {
      expect(problemError(answer(401, { 'www-authenticate': 'Bearer error="invalid_token"' }), '').code).to.equal('unauthenticated');
    });
  });

  it('lets another adapter say what its codes mean, and goes by the status where that says nothing', () => {
    const codeOf = (body: unknown) => (body === 'PASSKEY_NOT_FOUND' ? 'unknown-passkey' : undefined);
    expect(problemError(answer(401), 'PASSKEY_NOT_FOUND', { codeOf }).code).to.equal('unknown-passkey');
    expect(problemError(answer(401), 'ELSE', { codeOf }).code).to.equal('unauthenticated');
  });
});
