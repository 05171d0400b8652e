import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserCookieJar } from '../mock-server/browser-cookie-jar.ts';
import { createRelyingParty, type RelyingPartyOptions } from '../mock-server/relying-party.ts';
import { METHODS } from '../mock-server/requests/methods.ts';
import { ROUTE_TABLE } from '../mock-server/route-table.ts';
import { problemError } from '../src/adapters/problem-error.ts';
import { en } from '../src/messages/en.ts';
import { softAuthenticator } from '../src/testing/index.ts';
import { judgeExchange, operationAt } from './judge-exchange.ts';
import { protocolDescription, type Operation } from './protocol-description.ts';
import { protocolExtras } from './protocol-extras.ts';
import { protocolTraffic, type Wire } from './protocol-traffic.ts';
import { watchRelyingParty, type Exchange } from './watch-relying-party.ts';

const ORIGIN = 'http://localhost:5173';
const EVERYTHING = { methods: METHODS, vault: true, openOutbox: true, passkeyEndpoints: { enroll: '/new', manage: '/all' } };
const { operations, problemCodes } = protocolDescription();

describe('docs/protocol.openapi.yaml', () => {
  let traffic: Exchange[];

  before(async () => {
    const [plain, rich] = [tap({}), tap({ policy: EVERYTHING })];
    await protocolTraffic(plain.wire, ORIGIN);
    await protocolExtras(rich.wire, ORIGIN);
    traffic = await Promise.all([...plain.exchanges, ...rich.exchanges]);
  });
  after(() => uninstall());

  it('describes every request of the HTTP adapter and every answer of the mock server, to the last member', () => {
    assert.deepEqual(traffic.flatMap(judgeExchange), []);
  });

  it('was held against a success of every operation, and against every kind of refusal', () => {
    const name = (one: Pick<Operation, 'method' | 'path'> | undefined) => `${one?.method ?? ''} ${one?.path ?? ''}`;
    const seen = new Set(traffic.filter(({ status }) => status < 300).map(({ method, path }) => name(operationAt(method, path))));
    assert.deepEqual(operations.map(name).filter((one) => !seen.has(one)), []); // prettier-ignore
    const refused = new Set(traffic.filter(({ status }) => status >= 300).map(({ status }) => status));
    assert.deepEqual([...refused].sort(), [400, 401, 403, 404, 409, 410, 412, 415, 422, 428, 429]);
  });

  it('describes every route of the mock server, and no other', () => {
    const served = ROUTE_TABLE.flatMap(({ path, methods }) => Object.keys(methods).map((method) => `${method} /${path}`));
    const described = operations.map(({ method, path }) => `${method} ${path.replace('{method}', '{id}')}`);
    assert.deepEqual(described.sort(), served.sort());
  });

  it('gives examples that fit', () => {
    const examples = operations.flatMap(({ examples, path }) => examples.map((example) => ({ ...example, path })));
    assert.ok(examples.length >= 30, `${String(examples.length)} examples`);
    assert.deepEqual(examples.filter(({ faults }) => faults.length > 0), []); // prettier-ignore
  });

  it('names exactly the codes that the adapter takes from a backend', () => {
    const taken = Object.keys(en.errors).filter((code) => problemError(new Response(null, { status: 418 }), { code }).code === code);
    assert.deepEqual([...taken, 'not-found'].sort(), [...problemCodes].sort());
  });

  describe('is read by something that notices', () => {
    const done: Exchange = {
      method: 'POST',
      path: '/sign-out',
      sentType: 'application/json; charset=utf-8',
      sent: '{}',
      status: 200,
      headers: { 'content-type': 'application/json' },
      received: '{"kind":"done","account":{"id":"1"}}',
    };
    const problem = (status: number, code: string, more: Record<string, string> = {}): Partial<Exchange> => ({
      status,
      headers: { 'content-type': 'application/problem+json', ...more },
      received: JSON.stringify({ status, code }),
    });

    it('nothing, where all is well', () => {
      assert.deepEqual(judgeExchange(done), []);
      assert.deepEqual(judgeExchange({ ...done, status: 204, headers: {}, received: '' }), []);
      assert.deepEqual(judgeExchange({ ...done, sent: '[]', ...problem(400, 'invalid-input') }), []);
      assert.deepEqual(judgeExchange({ ...done, path: '/nowhere', ...problem(404, 'not-found') }), []);
      assert.deepEqual(judgeExchange({ ...done, ...problem(429, 'rate-limited', { 'retry-after': '1' }) }), []);
    });

    const wrong: Record<string, Partial<Exchange>> = {
      'a missing member': { received: '{}' },
      'a wrong type': { received: '{"kind":"done","account":{"id":1}}' },
      'a member too many': { received: '{"kind":"done","extra":1}' },
      'half a document': { received: '{"kind":"do' },
      'a content type that is not described': { headers: { 'content-type': 'text/html' } },
      'a status that is not described': { status: 201 },
      'a body where there is none': { status: 204 },
      'a member too many in a request': { sent: '{"admin":true}' },
      'a request of another content type': { sentType: 'text/plain' },
      'a code that does not belong to its status': problem(429, 'forbidden', { 'retry-after': '1' }),
      'a code that nobody knows': problem(500, 'oops'),
      'a missing Retry-After': problem(429, 'rate-limited'),
      'a problem that names another status': { ...problem(400, 'invalid-input'), received: '{"status":422,"code":"invalid-input"}' },
      'a success where nothing is described': { path: '/nowhere' },
      'a refusal that is no problem': { path: '/nowhere', status: 404 },
      'a 401 that does not say how to sign in': { method: 'GET', path: '/notices', ...problem(401, 'unauthenticated') },
      'a vault without a version': {
        method: 'GET',
        path: '/vault',
        headers: { 'content-type': 'application/octet-stream' },
        received: 'bytes',
        sent: undefined,
      },
    };
    for (const [what, change] of Object.entries(wrong))
      it(what, () => assert.equal(judgeExchange({ ...done, ...change }).length, 1, judgeExchange({ ...done, ...change }).join('\n')));
  });
});

// --- helpers ---

const device = softAuthenticator({ origin: ORIGIN });
const giveBack = device.install();
Object.assign(globalThis, { isSecureContext: true }); // in Node nobody says so
const uninstall = () => {
  giveBack();
  Reflect.deleteProperty(globalThis, 'isSecureContext');
};

/** A `fetch` to a relying party of its own, for one browser, that notes everything. */
function tap(options: RelyingPartyOptions) {
  const exchanges: Promise<Exchange>[] = [];
  const rp = createRelyingParty({ origins: [ORIGIN], ...options });
  const watched = watchRelyingParty(rp, '/passkeys', (exchange) => void exchanges.push(exchange));
  const jar = browserCookieJar();
  const wire: Wire = (input, init) => watched(new Request(input, init), jar);
  return { wire, exchanges };
}
