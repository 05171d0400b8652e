import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserCookieJar, createRelyingParty } from '../mock-server/index.ts';
import { httpAdapter } from '../src/adapters/http.ts';
import { problemError } from '../src/adapters/problem-error.ts';
import { en } from '../src/messages/en.ts';
import { softAuthenticator } from '../src/testing/index.ts';
import type { Step } from '../src/adapters/adapter.ts';
import { protocolDescription, type Operation } from './protocol-description.ts';
import { protocolTraffic, type Wire } from './protocol-traffic.ts';

const ORIGIN = 'http://localhost:5173';
const { operations, problemCodes } = protocolDescription();

/** One request and its answer, as they went over the wire. */
interface Exchange {
  operation: Operation | undefined;
  name: string;
  sent: unknown;
  status: number;
  type: string;
  received: unknown;
}

describe('docs/protocol.openapi.yaml', () => {
  let traffic: Exchange[];

  before(async () => {
    const { wire, exchanges } = tap();
    await protocolTraffic(wire, ORIGIN);
    traffic = exchanges;
  });
  after(() => uninstall());

  it('describes every request that the HTTP adapter sends', () => {
    const wrong = traffic
      .filter(({ status }) => status < 300)
      .flatMap(({ name, operation, sent }) => faults(name, operation?.requestFaults(sent)));
    assert.deepEqual(wrong, []);
  });

  it('describes every answer of the mock server, to the last member', () => {
    const wrong = traffic.flatMap(({ operation, status, type, received, name }) =>
      faults(`${name} → ${String(status)}`, operation?.answerFaults({ status, type, body: received })),
    );
    assert.deepEqual(wrong, []);
  });

  it('was held against a success of every operation that the mock server serves, and against every kind of refusal', () => {
    const seen = new Set(traffic.filter(({ status }) => status < 300).map(({ operation }) => operation));
    assert.deepEqual(operations.filter((one) => one.served !== seen.has(one)).map(({ path }) => path), []); // prettier-ignore
    const refused = new Set(traffic.filter(({ status }) => status >= 300).map(({ status }) => status));
    assert.deepEqual([...refused].sort(), [400, 401, 403, 404, 409, 410, 415, 422]);
  });

  it('says truly which routes the mock server has', async () => {
    const rp = createRelyingParty({ origins: [ORIGIN] });
    const paths = Map.groupBy(operations, ({ path }) => path);
    for (const [path, described] of paths) {
      const url = `${ORIGIN}${described[0]?.belowBase ? '/passkeys' : ''}${path.replace(/\{\w+\}/, 'some-id')}`;
      const { headers, status } = await rp(new Request(url, { method: 'TEST' }));
      const served = described.filter(({ served }) => served).map(({ method }) => method);
      assert.equal(status, served.length > 0 ? 405 : 404, path);
      assert.deepEqual(headers.get('allow')?.split(', ').sort() ?? [], served.sort(), path);
    }
  });

  it('describes every request of the adapter to routes that the mock server does not have', async () => {
    const { wire, exchanges } = tap(() => Promise.resolve(Response.json({ methods: ['passkey'], kind: 'done' })));
    const all = httpAdapter({ baseUrl: `${ORIGIN}/passkeys`, fetch: wire, methods: ['passkey', 'email-code'], features: { lookup: true } });
    const call = { signal: new AbortController().signal };
    const step: Step = { kind: 'code', method: 'email-code', sentTo: 'm•••@example.com', state: { any: 'thing' } };
    await all.lookup?.('mia@example.com', call);
    await all.start?.('email-code', { identifier: 'mia@example.com' }, call);
    await all.respond?.(step, { code: '123456' }, call);
    assert.deepEqual(exchanges.map(({ name }) => name), ['POST /lookup', 'POST /methods/email-code/start', 'POST /steps']); // prettier-ignore
    assert.deepEqual(exchanges.flatMap(({ name, operation, sent }) => faults(name, operation?.requestFaults(sent))), []); // prettier-ignore
  });

  it('gives examples that fit', () => {
    const examples = operations.flatMap(({ examples, path }) => examples.map((example) => ({ ...example, path })));
    assert.ok(examples.length >= 12, `${String(examples.length)} examples`);
    assert.deepEqual(examples.filter(({ faults }) => faults.length > 0), []); // prettier-ignore
  });

  it('names exactly the codes that the adapter takes from a backend', () => {
    const taken = Object.keys(en.errors).filter((code) => problemError(new Response(null, { status: 418 }), { code }).code === code);
    assert.deepEqual([...taken, 'not-found'].sort(), [...problemCodes].sort());
  });

  it('is read by something that notices a wrong type, a missing member and one too many', () => {
    const verify = operations.find(({ path }) => path === '/authentication/verify');
    const faultsOf = (body: object) => verify?.answerFaults({ status: 200, type: 'application/json', body }).length ?? 0;
    assert.equal(faultsOf({ kind: 'done', account: { id: '1' } }), 0);
    for (const body of [{}, { kind: 'done', account: {} }, { kind: 'done', account: { id: 1 } }, { kind: 'done', extra: 1 }])
      assert.ok(faultsOf(body) > 0, JSON.stringify(body));
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
function tap(server: (request: Request) => Promise<Response> = visitorOf(createRelyingParty({ origins: [ORIGIN] }))) {
  const exchanges: Exchange[] = [];
  const wire: Wire = async (input, init) => {
    const request = new Request(input, init);
    const [sent, response] = [await request.clone().text(), await server(request)];
    const { pathname } = new URL(request.url);
    const path = pathname.replace(/^\/passkeys(?=\/)/, '');
    const type = response.headers.get('content-type') ?? '';
    exchanges.push({
      operation: operations.find((one) => one.method === request.method && pattern(one.path).test(path)),
      name: `${request.method} ${path}`,
      sent: sent === '' ? undefined : JSON.parse(sent),
      status: response.status,
      type,
      received: await response.clone().json(),
    });
    return response;
  };
  return { wire, exchanges };
}

function visitorOf(rp: ReturnType<typeof createRelyingParty>): (request: Request) => Promise<Response> {
  const jar = browserCookieJar();
  return (request) => rp(request, jar);
}

const pattern = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`);

const faults = (name: string, found: string[] | undefined) => (found ?? ['is not described']).map((fault) => `${name}: ${fault}`);
