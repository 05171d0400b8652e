import { expect } from '@open-wc/testing';
import { browserCookieJar } from './browser-cookie-jar.ts';
import { createTenants } from './create-tenants.ts';
import type { Challenge, Done } from './protocol.ts';
import { forge } from './testing/forge.ts';
import type { Answer } from './testing/mock-site.ts';

const SIGN_UP = { purpose: 'sign-up', identifier: 'mia@example.com' } as const;
const SIGN_IN = { purpose: 'sign-in', mediation: 'modal' } as const;

/** One browser before two tenants. */
function twoTenants(session: 'cookie' | 'bearer' | 'exchange' = 'cookie') {
  const rp = createTenants({
    names: ['acme', 'globex'],
    options: () => ({ policy: { session, methods: ['passkey', 'email-code'], vault: true } }),
  });
  const jar = browserCookieJar();
  const call = async <T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Pick<Answer<T>, 'status' | 'body'>> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const url = new URL(`/passkeys/${path}`, location.origin);
    const response = await rp(new Request(url, { method, headers: { 'content-type': 'application/json', ...headers }, ...json }), jar);
    return { status: response.status, body: (await response.json()) as T };
  };
  const signUp = async (tenant: string) => {
    const passkey = await forge();
    const { body } = await call<Challenge<'create'>>('POST', `${tenant}/registration/options`, SIGN_UP);
    const credential = await passkey.create(body.publicKey);
    const answer = await call<Done>('POST', `${tenant}/registration/verify`, { request: SIGN_UP, credential, state: body.state });
    expect(answer.status).to.equal(200);
    return { device: passkey, ...answer.body };
  };
  return { call, signUp, jar };
}

describe('tenants', () => {
  it('have accounts, passkeys, sessions and ceremonies of their own', async () => {
    const { call, signUp } = twoTenants();
    const { device, account } = await signUp('acme');
    expect((await call('GET', 'acme/session')).body).to.deep.equal(account);
    expect((await call('GET', 'globex/session')).body).to.equal(null);
    for (const path of ['passkeys', 'notices', 'vault']) expect((await call('GET', `globex/${path}`)).status, path).to.equal(401);

    const { body: theirs } = await call<Challenge<'get'>>('POST', 'globex/authentication/options', SIGN_IN);
    const known = await device.get(theirs.publicKey);
    const unknown = await call<{ code: string }>('POST', 'globex/authentication/verify', {
      request: SIGN_IN,
      credential: known,
      state: theirs.state,
    });
    expect(unknown.body.code).to.equal('unknown-passkey');

    const { body: ours } = await call<Challenge<'get'>>('POST', 'acme/authentication/options', SIGN_IN);
    const credential = await device.get(ours.publicKey);
    const carried = await call<{ code: string }>('POST', 'globex/authentication/verify', {
      request: SIGN_IN,
      credential,
      state: ours.state,
    });
    expect(carried.body.code).to.equal('challenge-expired');
    expect((await call('POST', 'acme/authentication/verify', { request: SIGN_IN, credential, state: ours.state })).status).to.equal(200);
  });

  it('let the same person sign up with each, and be signed in to both', async () => {
    const { call, signUp, jar } = twoTenants();
    const [one, two] = [await signUp('acme'), await signUp('globex')];
    expect(one.account?.id).not.to.equal(two.account?.id);
    expect((await call('GET', 'acme/session')).body).to.deep.equal(one.account);
    expect((await call('GET', 'globex/session')).body).to.deep.equal(two.account);
    expect(jar.get()).to.match(/passkey_acme_session=.*passkey_globex_session=/);
    await call('POST', 'acme/sign-out', {});
    expect((await call('GET', 'globex/session')).body).to.deep.equal(two.account);
  });

  it('take no token, code or step of each other', async () => {
    const bearer = twoTenants('bearer');
    const { tokens } = await bearer.signUp('acme');
    const headers = { authorization: `Bearer ${tokens?.token ?? ''}` };
    expect((await bearer.call('GET', 'acme/session', undefined, headers)).body).to.have.property('id');
    expect((await bearer.call('GET', 'globex/session', undefined, headers)).body).to.equal(null);

    const exchange = twoTenants('exchange');
    const { proof } = await exchange.signUp('acme');
    expect((await exchange.call('POST', 'globex/token', { code: proof?.value })).status).to.equal(410);
    expect((await exchange.call('POST', 'acme/token', { code: proof?.value })).status).to.equal(200);
    const kids = async (tenant: string) => {
      const { body } = await exchange.call<{ keys: { kid: string }[] }>('GET', `${tenant}/.well-known/jwks.json`);
      return body.keys.map(({ kid }) => kid);
    };
    expect(await kids('globex'))
      .to.have.lengthOf(2)
      .and.not.include.members(await kids('acme'));

    const { body: step } = await bearer.call('POST', 'acme/methods/email-code/start', { identifier: 'mia@example.com' });
    expect((await bearer.call('POST', 'globex/steps', { step, answer: { code: '000000' } })).status).to.equal(410);
    expect((await bearer.call('POST', 'acme/steps', { step, answer: {} })).status).to.equal(422);
  });

  it('tell browsers, at the root of the site, the origins of all of them', async () => {
    const [shop, help] = ['https://shop.example', 'https://help.example'];
    const rp = createTenants({
      names: ['acme', 'globex'],
      options: (name) => ({ rpId: 'shop.example', origins: name === 'acme' ? [shop] : [shop, help] }),
    });
    const response = await rp(new Request(`${shop}/.well-known/webauthn`));
    expect(response.headers.get('content-type')).to.equal('application/json');
    expect(await response.json()).to.deep.equal({ origins: [shop, help] });
    expect((await rp(new Request(`${shop}/.well-known/webauthn`, { method: 'DELETE' }))).status).to.equal(404);
  });

  it('are only those that were named', async () => {
    const { call } = twoTenants();
    for (const path of ['initech/session', 'session', 'acme', 'acmeglobex/session', '../session'])
      expect((await call('GET', path)).status, path).to.equal(404);
    for (const names of [['a/b'], [''], ['Acme'], ['a', 'a']]) expect(() => createTenants({ names }), names.join()).to.throw(TypeError);
  });
});
