import { expect } from '@open-wc/testing';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '../webauthn/json.ts';
import type { PasskeyError } from '../webauthn/passkey-error.ts';
import type { AuthenticationRequest, PasskeyAdapter, RegistrationRequest, Step } from './adapter.ts';
import { httpAdapter, type HttpAdapterOptions } from './http.ts';

const challenge = { kind: 'get', publicKey: { challenge: 'q83vEg', rpId: 'rp.example' }, state: 'c1', expiresAt: 1_800_000_000_000 };
const creation = {
  kind: 'create',
  publicKey: { challenge: 'q83vEg', rp: { name: 'RP' }, user: { id: 'AQ', name: 'mia', displayName: 'Mia' }, pubKeyCredParams: [] },
};
const done = { kind: 'done', account: { id: 'a1', name: 'mia' } };
const code: Step = { kind: 'code', method: 'email-code', state: 's' };
const signIn: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal', identifier: 'mia' };
const signUp: RegistrationRequest = { purpose: 'sign-up', identifier: 'mia', displayName: 'Mia' };
const assertion: AuthenticationResponseJSON = {
  id: 'AQ',
  rawId: 'AQ',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' },
};
const attestation: RegistrationResponseJSON = { ...assertion, response: { clientDataJSON: 'e30', attestationObject: 'AA' } };

/** Everything on, so that each route has a method. */
const ALL: Partial<HttpAdapterOptions> = { methods: ['passkey', 'email-code'], features: { lookup: true } };

interface Route {
  call: (adapter: Required<PasskeyAdapter>) => Promise<unknown>;
  method: string;
  path: string;
  body?: object;
  answer: unknown;
  /** What the method returns, when that is not the answer. */
  returns?: unknown;
  phase?: string;
}

const ROUTES: Record<string, Route> = {
  authenticationOptions: {
    call: (adapter) => adapter.authenticationOptions(signIn, call()),
    method: 'POST',
    path: 'authentication/options',
    body: signIn,
    answer: challenge,
    phase: 'options',
  },
  verifyAuthentication: {
    call: (adapter) => adapter.verifyAuthentication(signIn, assertion, 'c1', call()),
    method: 'POST',
    path: 'authentication/verify',
    body: { request: signIn, credential: assertion, state: 'c1' },
    answer: done,
    phase: 'verification',
  },
  registrationOptions: {
    call: (adapter) => adapter.registrationOptions(signUp, call()),
    method: 'POST',
    path: 'registration/options',
    body: signUp,
    answer: creation,
    phase: 'options',
  },
  verifyRegistration: {
    call: (adapter) => adapter.verifyRegistration(signUp, attestation, { any: 'state' }, call()),
    method: 'POST',
    path: 'registration/verify',
    body: { request: signUp, credential: attestation, state: { any: 'state' } },
    answer: { ...done, passkey: { id: 'p1', transports: ['internal'], future: 1 } },
    phase: 'verification',
  },
  start: {
    call: (adapter) => adapter.start('email-code', { identifier: 'mia', state: 's' }, call()),
    method: 'POST',
    path: 'methods/email-code/start',
    body: { identifier: 'mia', state: 's' },
    answer: code,
    phase: 'verification',
  },
  respond: {
    call: (adapter) => adapter.respond(code, { code: '123456' }, call()),
    method: 'POST',
    path: 'steps',
    body: { step: code, answer: { code: '123456' } },
    answer: done,
    phase: 'verification',
  },
  lookup: {
    call: (adapter) => adapter.lookup('mia', call()),
    method: 'POST',
    path: 'lookup',
    body: { identifier: 'mia' },
    answer: { methods: ['passkey'], state: 7 },
    phase: 'options',
  },
  session: {
    call: (adapter) => adapter.session(call()),
    method: 'GET',
    path: 'session',
    answer: { id: 'a1', name: null },
    returns: { id: 'a1' },
  },
  resume: { call: (adapter) => adapter.resume(call()), method: 'GET', path: 'steps', answer: code },
  signOut: { call: (adapter) => adapter.signOut(call()), method: 'POST', path: 'sign-out', body: {}, answer: { kind: 'done' } },
  list: { call: (adapter) => adapter.list(call()), method: 'GET', path: 'passkeys', answer: [{ id: 'p1', lastUsedAt: 5 }, { id: 'p2' }] },
  rename: {
    call: (adapter) => adapter.rename('p/1', 'Laptop', call()),
    method: 'PATCH',
    path: 'passkeys/p%2F1',
    body: { name: 'Laptop' },
    answer: { kind: 'done', signals: [] },
  },
  remove: { call: (adapter) => adapter.remove('p/1', call()), method: 'DELETE', path: 'passkeys/p%2F1', answer: { kind: 'done' } },
};

const GARBAGE: [string, () => Response][] = [
  ['an HTML page', () => new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } })],
  ['half a document', () => new Response('{"kind":"get","publicKey":{"chal', { headers: { 'content-type': 'application/json' } })],
  ['a text', () => Response.json('ok')],
  ['a number', () => Response.json(1)],
  ['an object of another kind', () => Response.json({ ok: true })],
  ['a list of something else', () => Response.json([1])],
];

const call = () => ({ signal: new AbortController().signal });

describe('httpAdapter', () => {
  for (const [name, route] of Object.entries(ROUTES)) {
    describe(name, () => {
      it(`sends ${route.method} ${route.path}, and returns the answer`, async () => {
        const { adapter, requests } = backend(() => Response.json(route.answer));
        expect(await route.call(adapter)).to.deep.equal(route.returns ?? route.answer);
        expect(requests).to.deep.equal([{ method: route.method, path: route.path, body: route.body }]);
      });

      for (const [what, respond] of GARBAGE) {
        it(`refuses ${what}`, async () => {
          const error = await failure(route.call(backend(respond).adapter));
          expect(error).to.include({ code: 'invalid-response', retryable: false, phase: route.phase });
          expect(error.cause).to.be.instanceOf(Error);
        });
      }

      it('throws what the backend says', async () => {
        const problem = { type: 'about:blank', title: 'Later', status: 429, code: 'rate-limited', retryAfter: 2000 };
        const respond = () => Response.json(problem, { status: 429, headers: { 'content-type': 'application/problem+json' } });
        const error = await failure(route.call(backend(respond).adapter));
        expect(error).to.include({ code: 'rate-limited', retryAfter: 2000, status: 429, phase: route.phase });
        expect(error.cause).to.deep.equal(problem);
      });
    });
  }

  it('hands over a caller’s abort reason as it is', async () => {
    const { adapter, requests } = backend(() => Response.json(challenge));
    const reason = { why: 'another ceremony' };
    expect(await failure(adapter.authenticationOptions(signIn, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
    expect(requests).to.have.length(0);
  });

  it('sends what the page adds as "extra", wherever there is a body', async () => {
    const { adapter, requests } = backend(() => Response.json(challenge));
    await adapter.authenticationOptions(signIn, { ...call(), extra: { captcha: 'c' } });
    expect(requests[0]?.body).to.deep.equal({ ...signIn, extra: { captcha: 'c' } });
  });

  it('lets options the kit does not know reach the browser', async () => {
    const publicKey = { ...challenge.publicKey, hints: ['hybrid'], extensions: { later: { x: null } }, future: { any: ['thing', null] } };
    const { adapter } = backend(() => Response.json({ ...challenge, publicKey }));
    expect(await adapter.authenticationOptions(signIn, call())).to.have.deep.property('publicKey', publicKey);
  });

  it('is satisfied with a step where options were asked for, but not with a "done"', async () => {
    expect(await backend(() => Response.json(code)).adapter.authenticationOptions(signIn, call())).to.deep.equal(code);
    expect(await backend(() => Response.json(code)).adapter.registrationOptions(signUp, call())).to.deep.equal(code);
    expect(await failure(backend(() => Response.json(done)).adapter.authenticationOptions(signIn, call()))).to.have.property(
      'code',
      'invalid-response',
    );
  });

  it('reads a 204 as done after sign-out, rename and remove, and as nobody for the session', async () => {
    const { adapter } = backend(() => new Response(null, { status: 204 }));
    expect(await adapter.signOut(call())).to.deep.equal({ kind: 'done' });
    expect(await adapter.rename('p1', 'x', call())).to.deep.equal({ kind: 'done' });
    expect(await adapter.remove('p1', call())).to.deep.equal({ kind: 'done' });
    expect(await adapter.session(call())).to.equal(null);
  });

  it('reads null and a 204 as no step that waits, and a "done" as no answer to that', async () => {
    expect(await backend(() => Response.json(null)).adapter.resume(call())).to.equal(null);
    expect(await backend(() => new Response(null, { status: 204 })).adapter.resume(call())).to.equal(null);
    expect(await failure(backend(() => Response.json(done)).adapter.resume(call()))).to.have.property('code', 'invalid-response');
  });

  it('reads null and 401 as nobody, and other refusals as such', async () => {
    expect(await backend(() => Response.json(null)).adapter.session(call())).to.equal(null);
    expect(await backend(() => Response.json({ code: 'unauthenticated' }, { status: 401 })).adapter.session(call())).to.equal(null);
    expect(await failure(backend(() => new Response('', { status: 503 })).adapter.session(call()))).to.have.property('code', 'server');
  });

  it('sends the proof of a confirmation in a header of its own, with the one call it is for', async () => {
    const { adapter, requests } = backend(() => Response.json({ kind: 'done' }));
    await adapter.remove('p1', { ...call(), proof: { type: 'token', value: 'fresh' } });
    await adapter.remove('p2', call());
    expect(requests.map(({ proof }) => proof)).to.deep.equal(['fresh', undefined]);
  });

  it('reads notices and new recovery codes, and refuses what is none', async () => {
    const notice = { kind: 'clone-suspected', passkeyId: 'p1', firstAt: 1, lastAt: 2, count: 3 };
    expect(await backend(() => Response.json([notice])).adapter.notices(call())).to.deep.equal([notice]);
    expect(await failure(backend(() => Response.json([{}])).adapter.notices(call()))).to.have.property('code', 'invalid-response');
    const codes = (body: object) => {
      const { adapter } = backend(() => Response.json(body), { methods: ['passkey', 'recovery-code'] });
      return adapter.createRecoveryCodes(call());
    };
    expect(await codes({ codes: ['a', 'b'] })).to.deep.equal(['a', 'b']);
    expect(await failure(codes({ codes: [1] }))).to.have.property('code', 'invalid-response');
  });

  it('refuses a list when one of its passkeys is broken: a list is complete or an error', async () => {
    const error = await failure(backend(() => Response.json([{ id: 'p1' }, { name: 'no id' }])).adapter.list(call()));
    expect(error).to.have.property('code', 'invalid-response');
    expect(error.message).to.include('passkeys.1.id');
  });

  it('hands on the signals of a passkey that is unknown', async () => {
    const signals = [{ type: 'unknown', rpId: 'rp.example', credentialId: 'AQ' }];
    const { adapter } = backend(() => Response.json({ code: 'unknown-passkey', signals }, { status: 404 }));
    expect((await failure(adapter.verifyAuthentication(signIn, assertion, 'c1', call()))).signals).to.deep.equal(signals);
  });

  it('is not touched by an answer that attacks prototypes', async () => {
    const attack =
      '{"kind":"done","__proto__":{"polluted":1},"account":{"id":"a1","__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}';
    const { adapter } = backend(() => new Response(attack, { headers: { 'content-type': 'application/json' } }));
    const reply = await adapter.verifyAuthentication(signIn, assertion, 'c1', call());
    expect(reply).to.have.nested.property('account.id', 'a1');
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(reply)).to.equal(Object.prototype);
  });

  it('keeps nothing between calls', async () => {
    const { adapter, requests } = backend(() => Response.json(challenge));
    await adapter.authenticationOptions(signIn, { ...call(), extra: { captcha: 'c' } });
    await adapter.authenticationOptions({ purpose: 'reauth', mediation: 'modal' }, call());
    expect(requests[1]?.body).to.deep.equal({ purpose: 'reauth', mediation: 'modal' });
  });

  describe('features', () => {
    const names = (options: Partial<HttpAdapterOptions>) => Object.keys(httpAdapter({ baseUrl: '/passkeys', ...options }));
    const always = ['methods', 'authenticationOptions', 'verifyAuthentication'];
    const usual = [
      ...always,
      'registrationOptions',
      'verifyRegistration',
      'respond',
      'session',
      'signOut',
      'list',
      'rename',
      'remove',
      'notices',
    ];

    it('are the passkey routes by default', () => {
      expect(names({})).to.have.members(usual);
      expect(httpAdapter({ baseUrl: '/passkeys' }).methods).to.deep.equal(['passkey']);
    });

    it('include other methods when there is another way to sign in', () => {
      expect(names({ methods: ['passkey', 'password'] })).to.have.members([...usual, 'start', 'resume']);
    });

    it('include new recovery codes when they are a way to sign in', () => {
      expect(names({ methods: ['passkey', 'recovery-code'] })).to.include('createRecoveryCodes');
    });

    it('are what the page says they are', () => {
      expect(names({ features: { lookup: true, rename: false, respond: false, start: true, session: undefined } })).to.have.members([
        ...usual.filter((name) => name !== 'rename' && name !== 'respond'),
        'lookup',
        'start',
      ]);
    });
  });

  describe('exchange', () => {
    const proven = { ...done, proof: { type: 'code', value: 'x1' }, signals: [] };

    it('turns each proof into what the app’s backend says, and says which request it was', async () => {
      const seen: unknown[] = [];
      const exchange: HttpAdapterOptions['exchange'] = ({ value }, request) => {
        seen.push([value, request?.purpose]);
        return Promise.resolve({ kind: 'done', account: { id: 'u7' } });
      };
      const { adapter } = backend(() => Response.json(proven), { exchange });
      const replies = [
        await adapter.verifyAuthentication({ ...signIn, purpose: 'reauth' }, assertion, 'c1', call()),
        await adapter.verifyRegistration(signUp, attestation, 'c1', call()),
        await adapter.start('password', { identifier: 'mia', password: 'x' }, call()),
        await adapter.respond(code, { code: '1' }, call()),
      ];
      expect(seen).to.deep.equal([
        ['x1', 'reauth'],
        ['x1', 'sign-up'],
        ['x1', undefined],
        ['x1', undefined],
      ]);
      for (const reply of replies) expect(reply).to.deep.equal({ kind: 'done', account: { id: 'u7' }, signals: [] });
    });

    it('has the time-out of the adapter', async () => {
      const { adapter } = backend(() => Response.json(proven), { exchange: () => new Promise<never>(() => {}), timeout: 200 });
      expect(await failure(adapter.verifyAuthentication(signIn, assertion, 'c1', call()))).to.have.property('code', 'network');
    });

    it('is left to the page without one', async () => {
      const { adapter } = backend(() => Response.json(proven));
      expect(await adapter.verifyAuthentication(signIn, assertion, 'c1', call())).to.deep.equal(proven);
    });
  });
});

// --- helpers ---

function backend(respond: () => Response, options: Partial<HttpAdapterOptions> = {}) {
  const requests: { method: string; path: string; body: unknown; proof?: string }[] = [];
  const base = 'https://rp.example/passkeys/';
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const { method, url, headers } = request;
    const body = text ? (JSON.parse(text) as unknown) : undefined;
    const proof = headers.get('passkey-proof');
    requests.push({ method, path: url.replace(base, ''), body, ...(proof !== null && { proof }) });
    return respond();
  };
  return { adapter: httpAdapter({ baseUrl: base, fetch, ...ALL, ...options }) as Required<PasskeyAdapter>, requests };
}

function failure(work: Promise<unknown>): Promise<PasskeyError> {
  return work.then(
    () => expect.fail('It was expected to fail.'),
    (reason: unknown) => reason as PasskeyError,
  );
}
