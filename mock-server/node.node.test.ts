import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { listen, type Listening } from './node.ts';
import type { Account, Challenge, Done, RegistrationRequest } from './protocol.ts';
import { createRelyingParty } from './relying-party.ts';
import { createFaults } from './faults/faults.ts';
import { withFaults } from './faults/with-faults.ts';
import { forge } from './testing/forge.ts';

const ORIGIN = 'http://localhost:5173';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('listen', () => {
  let server: Listening;
  const errors: unknown[] = [];

  before(async () => {
    server = await listen(createRelyingParty({ origins: [ORIGIN], onError: (error) => errors.push(error) }));
  });

  after(async () => {
    await server.close();
    assert.deepEqual(errors, []);
  });

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/passkeys/${path}`, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

  it('listens on this machine only', () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('runs a whole ceremony with a real session cookie', async () => {
    const request: RegistrationRequest = { purpose: 'sign-up', identifier: 'mia@example.com' };
    const options = await post('registration/options', request, { origin: ORIGIN });
    const { publicKey, state } = (await options.json()) as Challenge<'create'>;
    const credential = await (await forge({ origin: ORIGIN })).create(publicKey);
    const answer = await post('registration/verify', { request, credential, state }, { origin: ORIGIN });
    assert.equal(answer.status, 200);
    const [setCookie = ''] = answer.headers.getSetCookie();
    assert.match(setCookie, /^passkey_session=[\w-]{43}; Path=\/; Max-Age=86400; HttpOnly; SameSite=Lax$/);
    const cookie = `other=1; ${setCookie.split(';', 1).join('')}`;
    const account = (await (await fetch(`${server.url}/passkeys/session`, { headers: { cookie } })).json()) as Account;
    assert.deepEqual(account, ((await answer.json()) as Done).account);
    const gone = await post('sign-out', {}, { cookie });
    assert.match(gone.headers.getSetCookie().join(''), /^passkey_session=; .*Max-Age=0/);
  });

  it('refuses pages of other origins', async () => {
    const response = await post('authentication/options', { purpose: 'sign-in', mediation: 'modal' }, { origin: 'https://evil.example' });
    assert.equal(response.status, 403);
  });

  it('answers 413 to a large body, declared or not, and goes on', async () => {
    const large = 'x'.repeat(3_000_000);
    assert.equal((await post('authentication/options', large)).status, 413);
    const chunk = new TextEncoder().encode('x'.repeat(50_000));
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => (++chunks > 60 ? controller.close() : controller.enqueue(chunk)) });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
    assert.equal((await fetch(`${server.url}/passkeys/authentication/options`, init)).status, 413);
    assert.equal((await fetch(`${server.url}/passkeys/session`)).status, 200);
  });

  it('outlives clients that hang up in the middle of a body', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const head = [
      'POST /passkeys/authentication/options HTTP/1.1',
      'host: localhost',
      'content-type: application/json',
      'content-length: 100',
      '',
      '{',
    ];
    await new Promise<void>((resolve) => socket.write(head.join('\r\n'), () => resolve()));
    socket.destroy();
    assert.equal((await fetch(`${server.url}/passkeys/session`)).status, 200);
  });

  it('answers 400 to a host that is none', async () => {
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /passkeys/session HTTP/1.1\r\nhost: a b\r\nconnection: close\r\n\r\n');
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (data: Buffer) => (text += data.toString()));
      socket.on('end', () => resolve(text));
    });
    assert.match(answer, /^HTTP\/1\.1 400 /);
  });

  it('breaks the connection where the network is said to be gone, and answers when it is back', async (t) => {
    const faults = createFaults();
    const faulty = await listen(withFaults(createRelyingParty({ origins: [ORIGIN] }), faults));
    t.after(() => faulty.close());
    const session = () => fetch(`${faulty.url}/passkeys/session`);
    const repair = faults.add({ kind: 'offline' });
    await assert.rejects(session(), TypeError);
    repair();
    assert.equal((await session()).status, 200);
  });

  it('breaks the connection when a relying party throws instead of answering', async (t) => {
    const broken = await listen(() => Promise.reject(new Error('broken')));
    t.after(() => broken.close());
    await assert.rejects(fetch(`${broken.url}/passkeys/session`), TypeError);
  });

  it('says that a port is taken', async () => {
    await assert.rejects(listen(createRelyingParty(), { port: Number(new URL(server.url).port) }), { code: 'EADDRINUSE' });
  });

  it('does not run in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await assert.rejects(listen(createRelyingParty()), /production/);
    } finally {
      if (before === undefined) delete process.env['NODE_ENV'];
      else process.env['NODE_ENV'] = before;
    }
  });

  it('closes: nothing listens afterwards', async () => {
    const { url, close } = await listen(createRelyingParty());
    assert.equal((await fetch(`${url}/passkeys/session`)).status, 200);
    await close();
    await assert.rejects(fetch(`${url}/passkeys/session`));
  });
});
