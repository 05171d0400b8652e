import assert from 'node:assert/strict';
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Challenge, Claims, Done } from '../protocol.ts';
import { createRelyingParty } from '../relying-party.ts';
import { forge } from '../testing/forge.ts';

const ORIGIN = 'http://localhost:5173';
const HOUR = 3_600_000;

interface KeySet {
  keys: (JsonWebKey & { kid: string; use: string })[];
}

describe('an id token', () => {
  it('is verified from the published keys alone, by Node’s own cryptography, before and after the key was changed', async () => {
    const { idToken, keys, clock } = exchangeSite();
    const before = await keys();
    for (const name of ['mia', 'tom', 'ann']) {
      const token = await idToken(name);
      const claims = claimsOf(token, await keys(), clock.time);
      const { iss, aud, exp, iat } = claims;
      assert.deepEqual([iss, aud, exp - iat], [`${ORIGIN}/passkeys`, ORIGIN, 300]);
      if (name !== 'ann') assert.deepEqual(claimsOf(token, before, clock.time), claims); // the next key was told, but not the one after
      clock.time += HOUR;
    }
  });

  it('is refused when a bit of it is changed', async () => {
    const { idToken, keys, clock } = exchangeSite();
    const [header = '', claims = '', signature = ''] = (await idToken('mia')).split('.');
    const other = Buffer.from(JSON.stringify({ ...read(claims), sub: 'tom' })).toString('base64url');
    const forged = [header, other, signature].join('.');
    assert.throws(() => claimsOf(forged, JSON.parse('{"keys":[]}') as KeySet, clock.time), /no such key/);
    const known = await keys();
    assert.throws(() => claimsOf(forged, known, clock.time), /signature/);
  });

  it('of a retired key is good to its end, and refused after it, with the keys of now and with those of then', async () => {
    const { idToken, keys, clock } = exchangeSite();
    const token = await idToken('mia');
    const then = await keys();
    clock.time += HOUR;
    await idToken('tom'); // signed by the next key
    clock.time -= HOUR - 299_000;
    assert.equal(claimsOf(token, await keys(), clock.time).amr[0], 'passkey');
    clock.time += HOUR;
    const now = await keys();
    assert.throws(() => claimsOf(token, now, clock.time), /no such key|expired/);
    assert.throws(() => claimsOf(token, then, clock.time), /expired/);
    clock.time += 301_000;
    const later = await keys();
    assert.throws(() => claimsOf(token, later, clock.time), /no such key/);
  });
});

// --- helpers ---

function exchangeSite() {
  const clock = { time: Date.UTC(2026, 10, 20) };
  const rp = createRelyingParty({ origins: [ORIGIN], now: () => clock.time, policy: { session: 'exchange', keyLife: HOUR } });
  const call = async <T>(path: string, body?: object): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const init = body && { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await rp(new Request(new URL(path, ORIGIN), init))).json()) as T;
  };
  /** Signs somebody up. */
  const idToken = async (name: string): Promise<string> => {
    const request = { purpose: 'sign-up', identifier: `${name}@example.com` };
    const { publicKey, state } = await call<Challenge<'create'>>('/passkeys/registration/options', request);
    const credential = await (await forge({ origin: ORIGIN })).create(publicKey);
    const { proof } = await call<Done>('/passkeys/registration/verify', { request, credential, state });
    return proof?.idToken ?? assert.fail('no id token');
  };
  return { idToken, clock, keys: () => call<KeySet>('/.well-known/jwks.json') };
}

/** What an app's backend does without any JOSE library. @see https://www.rfc-editor.org/rfc/rfc7515#section-5.2 */
function claimsOf(token: string, { keys }: KeySet, now: number): Claims {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const { alg, kid } = read(header) as { alg: string; kid: string };
  assert.equal(alg, 'RS256');
  const jwk = keys.find((key) => key.kid === kid && key.use === 'sig') ?? assert.fail('there is no such key');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const good = verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
  assert.ok(good, 'the signature is wrong');
  const told = read(claims) as Claims;
  assert.ok(told.exp * 1000 > now, 'it is expired');
  return told;
}

const read = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
