import { expect } from '@open-wc/testing';
import { calculateJwkThumbprint, createLocalJWKSet, createRemoteJWKSet, customFetch, jwtVerify, type JSONWebKeySet } from 'jose';
import type { Account, AuthenticationRequest, Claims, Done } from '../protocol.ts';
import { createRelyingParty } from '../relying-party.ts';
import { siteWithAccount, SIGN_IN, type Refusal } from '../testing/mock-site.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ISSUER = `${location.origin}/passkeys`;

type Told = Refusal & { account: Account; claims: Claims };

async function exchangeSite(policy = {}) {
  const site = await siteWithAccount(undefined, { policy: { session: 'exchange', ...policy } });
  const visitor = site.browser();
  const signIn = async () => {
    const { body } = await visitor.authenticate(site.passkey);
    const proof = body.proof ?? expect.fail('no proof');
    return { ...body, proof, idToken: proof.idToken ?? '' };
  };
  const backend = site.browser();
  const token = (body: object) => backend.call<Told>('POST', 'token', body);
  const jwks = async (path = '/.well-known/jwks.json') => (await backend.call<JSONWebKeySet>('GET', path)).body;
  /** As an app's backend would, with a library that this server does not verify with. */
  const verify = async (idToken: string, keys?: JSONWebKeySet | ReturnType<typeof createRemoteJWKSet>) => {
    const current = { currentDate: new Date(site.clock.time), issuer: ISSUER, audience: location.origin, algorithms: ['RS256'] };
    const known = typeof keys === 'function' ? keys : createLocalJWKSet(keys ?? (await jwks()));
    const { payload } = await jwtVerify(idToken, known, current);
    return payload;
  };
  /** A client that keeps the keys it has read, and reads them again at most every 30 seconds of real time. */
  const remoteKeys = () => {
    const fetches: string[] = [];
    const read = (url: string) => (fetches.push(url), site.rp(new Request(url)));
    return Object.assign(createRemoteJWKSet(new URL('/.well-known/jwks.json', location.origin), { [customFetch]: read }), { fetches });
  };
  return { ...site, visitor, signIn, token, jwks, verify, remoteKeys };
}

const failure = (promise: Promise<unknown>) => promise.then(() => expect.fail('nothing was refused'), (error: unknown) => (error as { code?: string }).code); // prettier-ignore

const kidOf = (idToken: string) => (JSON.parse(atob(idToken.split('.')[0] ?? '')) as { kid: string }).kid;

describe('code exchange', () => {
  it('gives the page a code instead of a session', async () => {
    const { signIn, visitor, account } = await exchangeSite();
    const { proof, account: told, tokens } = await signIn();
    expect(proof).to.include({ type: 'code' });
    expect(told).to.deep.equal(account);
    expect(tokens).to.equal(undefined);
    expect(visitor.jar.get()).to.equal('');
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
  });

  it('tells the app’s backend once whose it is', async () => {
    const { signIn, token, account, clock, passkey, store } = await exchangeSite();
    const { proof } = await signIn();
    const { status, body } = await token({ code: proof.value });
    expect(status).to.equal(200);
    expect(body.account).to.deep.equal(account);
    const seconds = Math.floor(clock.time / 1000);
    const about = {
      iss: ISSUER,
      aud: location.origin,
      sub: account?.id,
      iat: seconds,
      exp: seconds + 300,
      auth_time: seconds,
      user_verified: true,
    };
    expect(body.claims).to.deep.include({ ...about, amr: ['passkey'], passkey_id: (await store.passkey(passkey.id))?.id });
    expect(body.claims.jti).to.match(/^[\w-]{22}$/);
    expect((await token({ code: proof.value })).body).to.include({ status: 410, code: 'challenge-expired' });
  });

  it('takes a code in time, once also when it comes twice at once, and no other value', async () => {
    const { signIn, token, clock } = await exchangeSite();
    const { proof: first, idToken } = await signIn();
    const both = await Promise.all([token({ code: first.value }), token({ code: first.value })]);
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 410]);
    expect((await token({ code: idToken })).status).to.equal(410);
    expect((await token({ code: '' })).status).to.equal(410);
    const { proof: second } = await signIn();
    expect((await token({ code: second.value, action: 'pay' })).status).to.equal(410);
    clock.time += MINUTE;
    expect((await token({ code: second.value })).status).to.equal(410);
  });

  it('signs the same claims, for anybody who knows the published keys', async () => {
    const { signIn, token, verify, jwks } = await exchangeSite();
    const { proof, idToken } = await signIn();
    expect(await verify(idToken)).to.deep.equal((await token({ code: proof.value })).body.claims);
    const { keys } = await jwks();
    expect(keys[0]?.kid).to.equal(await calculateJwkThumbprint(keys[0] ?? {}));
    const members = ['alg', 'e', 'kid', 'kty', 'n', 'use'];
    expect(keys.map((key) => Object.keys(key).sort())).to.deep.equal([members, members]); // of now, and the next
    expect(await jwks('.well-known/jwks.json')).to.deep.equal({ keys });
    const forged = `${idToken.slice(0, -6)}${idToken.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`;
    expect(await failure(verify(forged))).to.equal('ERR_JWS_SIGNATURE_VERIFICATION_FAILED');
  });

  it('says when nobody’s fingerprint was asked for, and gives the page’s nonce back', async () => {
    const { visitor, passkey, verify } = await exchangeSite();
    const { body: challenge } = await visitor.requestOptions();
    const credential = await passkey.get(challenge.publicKey, { flags: { uv: false } });
    const answer = { request: SIGN_IN, credential, state: challenge.state, extra: { nonce: 'n-0S6_WzA2Mj' } };
    const { body } = await visitor.call<Done>('POST', 'authentication/verify', answer);
    expect(await verify(body.proof?.idToken ?? '')).to.include({ user_verified: false, nonce: 'n-0S6_WzA2Mj' });
  });

  it('loses none of 100 exchanges when the key is changed in their midst, also with keys that were read once, before', async () => {
    const { signIn, token, verify, clock, remoteKeys } = await exchangeSite({ keyLife: HOUR, exchangeLife: 5 * MINUTE });
    const keys = remoteKeys();
    await verify((await signIn()).idToken, keys); // the first key begins here
    clock.time += HOUR - 50_000;
    const kids = new Set<unknown>();
    const waiting: Awaited<ReturnType<typeof signIn>>[] = [];
    for (let i = 0; i < 100; i++) {
      waiting.push(await signIn());
      clock.time += 1000;
    }
    for (const { proof, idToken } of waiting) {
      const { body } = await token({ code: proof.value });
      expect(await verify(idToken, keys)).to.deep.equal(body.claims);
      kids.add(kidOf(idToken));
    }
    expect(kids.size).to.equal(2);
    expect(keys.fetches).to.have.lengthOf(1);
  });

  it('publishes the keys to come before the first sign-in, and after a long rest', async () => {
    const { signIn, verify, clock, remoteKeys } = await exchangeSite({ keyLife: HOUR });
    const keys = remoteKeys();
    await keys.reload();
    for (const rest of [0, HOUR]) {
      clock.time += rest;
      expect(await verify((await signIn()).idToken, keys)).to.have.property('sub');
    }
    await keys.reload();
    clock.time += 20 * HOUR;
    expect(await verify((await signIn()).idToken, keys)).to.have.property('sub');
  });

  it('refuses a token of a retired key after its time', async () => {
    const { signIn, verify, clock, jwks } = await exchangeSite({ keyLife: HOUR });
    const { idToken } = await signIn();
    const before = await jwks();
    clock.time += HOUR;
    const { idToken: next } = await signIn();
    expect(await verify(next, before)).to.have.property('sub');
    expect((await jwks()).keys.map(({ kid }) => kid)).to.include(kidOf(idToken));
    clock.time += 5 * MINUTE;
    expect((await jwks()).keys.map(({ kid }) => kid))
      .to.have.lengthOf(2)
      .and.not.include(kidOf(idToken));
    expect(await failure(verify(idToken))).to.equal('ERR_JWKS_NO_MATCHING_KEY');
    expect(await failure(verify(idToken, before))).to.equal('ERR_JWT_EXPIRED');
  });

  it('makes one key, and the next, when many need the first one', async () => {
    const site = await siteWithAccount();
    const rp = createRelyingParty({ store: site.store, policy: { session: 'exchange' }, now: () => site.clock.time });
    const browsers = [1, 2, 3].map(() => site.browser(undefined, rp));
    const done = await Promise.all(browsers.map((one, i) => one.authenticate(site.passkey, { signCount: 100 + i })));
    expect(done.filter(({ status }) => status === 200)).not.to.have.lengthOf(0);
    expect((await site.browser(undefined, rp).call<JSONWebKeySet>('GET', '/.well-known/jwks.json')).body.keys).to.have.lengthOf(2);
  });

  it('publishes no keys where nothing is signed', async () => {
    const { browser } = await siteWithAccount();
    expect((await browser().call('GET', '/.well-known/jwks.json')).body).to.deep.equal({ keys: [] });
  });

  it('spends the proof of a confirmation for the app’s backend', async () => {
    const { browser, passkey, account, clock } = await siteWithAccount();
    const visitor = browser();
    await visitor.authenticate(passkey);
    const request: AuthenticationRequest = { purpose: 'reauth', mediation: 'modal', action: 'pay' };
    const confirm = async () => (await visitor.authenticate(passkey, {}, request)).body.proof?.value ?? '';
    const code = await confirm();
    const { body } = await browser().call<Told>('POST', 'token', { code, action: 'pay' });
    expect(body).to.deep.equal({ account, claims: { sub: account?.id, auth_time: Math.floor(clock.time / 1000), action: 'pay' } });
    expect((await browser().call('POST', 'token', { code, action: 'pay' })).status).to.equal(410);
    expect((await browser().call('POST', 'token', { code: await confirm(), action: 'other' })).status).to.equal(410);
    expect((await browser().call('POST', 'token', { code: await confirm() })).status).to.equal(410);
  });
});
