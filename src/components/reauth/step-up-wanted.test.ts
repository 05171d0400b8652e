import { expect } from '@open-wc/testing';
import { stepUpWanted } from './step-up-wanted.ts';

const PROBLEM = { 'content-type': 'application/problem+json; charset=utf-8' };

const challenged = (wwwAuthenticate: string, status = 401) =>
  new Response(null, { status, headers: { 'www-authenticate': wwwAuthenticate } });
const problem = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), { status: 401, headers: PROBLEM, ...init });

describe('stepUpWanted', () => {
  it('sees the challenge of RFC 9470, and how old a confirmation may be', async () => {
    expect(await stepUpWanted(challenged('Bearer error="insufficient_user_authentication", max_age=300'))).to.deep.equal({
      maxAge: 300_000,
    });
    expect(await stepUpWanted(challenged('Bearer error=insufficient_user_authentication, max_age="5"'))).to.deep.equal({ maxAge: 5000 });
  });

  it('sees it in any of several challenges, with its own parameters', async () => {
    const header = 'Basic realm="a, max_age=1", Bearer error="insufficient_user_authentication", max_age=60, Digest max_age=2';
    expect(await stepUpWanted(challenged(header))).to.deep.equal({ maxAge: 60_000 });
  });

  it('takes no age from what is no number of seconds, nor from "now"', async () => {
    for (const maxAge of ['0', '-1', '5.5', '1e3', 'soon', '99999999999'])
      expect(await stepUpWanted(challenged(`Bearer error="insufficient_user_authentication", max_age="${maxAge}"`)), maxAge).to.deep.equal(
        {},
      );
  });

  it('sees problem details that say so, and leaves their body to be read', async () => {
    const response = problem({ code: 'reauth-required', detail: 'again' });
    expect(await stepUpWanted(response)).to.deep.equal({});
    expect(await response.json()).to.include({ detail: 'again' });
  });

  const others: [string, () => Response][] = [
    ['another error', () => challenged('Bearer error="invalid_token"')],
    [
      'the words in another place',
      () => challenged('Bearer realm="insufficient_user_authentication", error_description="error=insufficient_user_authentication"'),
    ],
    ['the challenge beside another status', () => challenged('Bearer error="insufficient_user_authentication"', 403)],
    ['a 401 without a challenge', () => new Response(null, { status: 401 })],
    ['another code', () => problem({ code: 'unauthenticated' })],
    ['JSON that is no problem', () => problem({ code: 'reauth-required' }, { headers: { 'content-type': 'application/json' } })],
    ['a problem that is none', () => new Response('<html>', { status: 401, headers: PROBLEM })],
    ['a problem of nothing', () => problem(null)],
    ['success', () => problem({ code: 'reauth-required' }, { status: 200 })],
  ];
  for (const [title, response] of others) {
    it(`takes no notice of ${title}`, async () => {
      expect(await stepUpWanted(response())).to.equal(undefined);
    });
  }
});
