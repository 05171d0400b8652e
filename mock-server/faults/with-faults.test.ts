import { expect } from '@open-wc/testing';
import { httpAdapter } from '../../src/adapters/http.ts';
import { browserCookieJar } from '../browser-cookie-jar.ts';
import type { Challenge, Done } from '../protocol.ts';
import { createRelyingParty } from '../relying-party.ts';
import { forge } from '../testing/forge.ts';
import { createFaults, type Fault } from './faults.ts';
import { withFaults } from './with-faults.ts';

const SIGN_IN = { purpose: 'sign-in', mediation: 'modal' } as const;
const SIGN_UP = { purpose: 'sign-up', identifier: 'mia@example.com' } as const;

function faultySite() {
  const faults = createFaults(() => Date.UTC(2026, 10, 20));
  const waits: number[] = [];
  const wait = (ms: number, signal: AbortSignal) => {
    waits.push(ms);
    if (Number.isFinite(ms)) return Promise.resolve();
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const rp = withFaults(createRelyingParty({ now: faults.now }), faults, { wait });
  const jar = browserCookieJar();
  const send = (method: string, path: string, body?: unknown, signal?: AbortSignal) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method, headers, ...(signal && { signal }), ...(body !== undefined && { body: JSON.stringify(body) }) };
    return rp(new Request(new URL(`/passkeys/${path}`, location.origin), init), jar);
  };
  const options = async () => (await (await send('POST', 'authentication/options', SIGN_IN)).json()) as Challenge<'get'>;
  const adapter = httpAdapter({
    baseUrl: '/passkeys',
    fetch: async (input, init) => {
      const response = await rp(new Request(input, init), jar);
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
  });
  const code = () =>
    adapter.authenticationOptions(SIGN_IN, { signal: new AbortController().signal }).then(
      () => 'no error',
      (error: unknown) => (error as { code: string }).code,
    );
  return { faults, waits, send, options, code };
}

const CODES: [fault: Fault, code: string][] = [
  [{ kind: 'offline' }, 'network'],
  [{ kind: 'status', status: 500 }, 'server'],
  [{ kind: 'status', status: 503, code: 'server' }, 'server'],
  [{ kind: 'status', status: 429, retryAfter: 1000 }, 'rate-limited'],
  [{ kind: 'status', status: 403, code: 'account-blocked' }, 'account-blocked'],
  [{ kind: 'malformed' }, 'invalid-response'],
  [{ kind: 'truncated' }, 'invalid-response'],
  [{ kind: 'html' }, 'invalid-response'],
  [{ kind: 'html', status: 502 }, 'server'],
  [{ kind: 'latency', ms: 5 }, 'no error'],
];

describe('faults', () => {
  for (const [fault, expected] of CODES) {
    it(`${JSON.stringify(fault)} is ${expected} to the page, until it is cleared`, async () => {
      const { faults, code } = faultySite();
      expect(await code()).to.equal('no error');
      const repair = faults.add(fault);
      expect(faults.active).to.deep.equal([fault]);
      expect(await code()).to.equal(expected);
      repair();
      expect(await code()).to.equal('no error');
    });
  }

  it('latency lets the answer wait for its time, and several add up', async () => {
    const { faults, waits, options } = faultySite();
    faults.add({ kind: 'latency', ms: 200 });
    faults.add({ kind: 'latency', ms: 300 });
    expect((await options()).kind).to.equal('get');
    expect(waits.sort()).to.deep.equal([200, 300]);
  });

  it('a time-out lasts until the page gives up', async () => {
    const { faults, send, waits } = faultySite();
    faults.add({ kind: 'time-out' });
    const page = new AbortController();
    const answer = send('GET', 'session', undefined, page.signal);
    page.abort();
    expect((await answer).type).to.equal('error');
    expect(waits).to.deep.equal([Infinity]);
  });

  it('a status with a time to wait says it in Retry-After too, as the server itself does', async () => {
    const { faults, send } = faultySite();
    faults.add({ kind: 'status', status: 429, code: 'rate-limited', retryAfter: 1500 });
    const response = await send('GET', 'session');
    expect(response.status).to.equal(429);
    expect(response.headers.get('retry-after')).to.equal('2');
    expect(response.headers.get('content-type')).to.equal('application/problem+json');
    expect(await response.json()).to.include({ status: 429, code: 'rate-limited', retryAfter: 1500 });
  });

  it('shows only where and as often as it is told', async () => {
    const { faults, send } = faultySite();
    faults.add({ kind: 'status', status: 500 }, { path: '/session', times: 2 });
    const statuses = [];
    for (const path of ['passkeys', 'session', 'session', 'session']) statuses.push((await send('GET', path)).status);
    expect(statuses).to.deep.equal([401, 500, 500, 200]);
    expect(faults.active).to.deep.equal([]);
  });

  it('an expired challenge is refused as such, and a fresh one works once the fault is gone', async () => {
    const { faults, send } = faultySite();
    const passkey = await forge();
    const register = async () => {
      const { publicKey, state } = (await (await send('POST', 'registration/options', SIGN_UP)).json()) as Challenge<'create'>;
      const credential = await passkey.create(publicKey);
      return (await send('POST', 'registration/verify', { request: SIGN_UP, credential, state })).json() as Promise<
        Done & { code: string }
      >;
    };
    faults.add({ kind: 'expired-challenge' }, { times: 2 });
    expect((await register()).code).to.equal('challenge-expired');
    expect((await register()).kind).to.equal('done');
  });

  it('a wrong RP ID is in the options, and nowhere else', async () => {
    const { faults, options, send } = faultySite();
    faults.add({ kind: 'wrong-rp-id' });
    expect((await options()).publicKey.rpId).to.equal('other-site.example');
    const creation = (await (await send('POST', 'registration/options', SIGN_UP)).json()) as Challenge<'create'>;
    expect(creation.publicKey.rp.id).to.equal('other-site.example');
    expect(await (await send('GET', 'session')).json()).to.equal(null);
    faults.clear();
    expect((await options()).publicKey.rpId).to.equal(location.hostname);
  });

  it('a skewed clock shows in what the server says of time', async () => {
    const { faults, options } = faultySite();
    const { expiresAt } = await options();
    faults.add({ kind: 'clock-skew', ms: -3_600_000 });
    expect((await options()).expiresAt).to.equal(expiresAt - 3_600_000);
  });
});
