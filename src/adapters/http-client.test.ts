import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { httpClient, type HttpClientOptions, type HttpRequest } from './http-client.ts';

const BASE = 'https://rp.example/passkeys';

describe('httpClient', () => {
  it('posts JSON, with the cookies of this origin, past caches and without following redirects', async () => {
    const { fetch, requests } = recordingFetch();
    await httpClient({ baseUrl: BASE, fetch })({ path: ['a', 'b'], json: { x: 1 }, read: () => null }, call());
    const [url, init] = requests[0] ?? [];
    expect(url).to.equal(`${BASE}/a/b`);
    expect(init).to.include({ method: 'POST', body: '{"x":1}', credentials: 'same-origin', cache: 'no-store', redirect: 'error' });
    expect(headersOf(init)).to.deep.equal({ accept: 'application/json', 'content-type': 'application/json' });
  });

  it('claims no content type for a body that is not there', async () => {
    const { fetch, requests } = recordingFetch();
    await httpClient({ baseUrl: BASE, fetch })({ method: 'GET', path: ['a'], read: () => null }, call());
    expect(requests[0]?.[1]).to.include({ method: 'GET', body: undefined });
    expect(headersOf(requests[0]?.[1])).to.deep.equal({ accept: 'application/json' });
  });

  it('sends cookies elsewhere only when it is told to', async () => {
    const { fetch, requests } = recordingFetch();
    await httpClient({ baseUrl: BASE, fetch, credentials: 'include' })({ path: ['a'], read: () => null }, call());
    expect(requests[0]?.[1]).to.have.property('credentials', 'include');
  });

  it('uses the fetch that is global at the time of the call', async () => {
    const { fetch, requests } = recordingFetch();
    const send = httpClient({ baseUrl: BASE });
    const before = globalThis.fetch;
    globalThis.fetch = fetch;
    try {
      await send({ path: ['a'], read: () => null }, call());
    } finally {
      globalThis.fetch = before;
    }
    expect(requests).to.have.length(1);
  });

  describe('headers', () => {
    const given: [string, HttpClientOptions['headers']][] = [
      ['an object', { 'X-CSRF-Token': 't1' }],
      ['Headers', new Headers({ 'X-CSRF-Token': 't1' })],
      ['a function', ({ method, url }) => ({ 'X-CSRF-Token': method === 'POST' && url === `${BASE}/a` ? 't1' : 'wrong' })],
      ['a function that takes its time', async () => Promise.resolve([['X-CSRF-Token', 't1']] as [string, string][])],
    ];
    for (const [what, headers] of given) {
      it(`come from ${what}`, async () => {
        const { fetch, requests } = recordingFetch();
        await httpClient({ baseUrl: BASE, fetch, headers })({ path: ['a'], json: {}, read: () => null }, call());
        expect(headersOf(requests[0]?.[1])).to.include({ 'x-csrf-token': 't1', 'content-type': 'application/json' });
      });
    }

    it('are asked for before each request', async () => {
      const { fetch, requests } = recordingFetch();
      let token = 0;
      const send = httpClient({ baseUrl: BASE, fetch, headers: () => ({ 'x-csrf-token': String((token += 1)) }) });
      await send({ path: ['a'], read: () => null }, call());
      await send({ path: ['a'], read: () => null }, call());
      expect(requests.map(([, init]) => headersOf(init)['x-csrf-token'])).to.deep.equal(['1', '2']);
    });

    it('cannot turn JSON into a form: that would undo a protection against other sites', async () => {
      const { fetch, requests } = recordingFetch();
      await httpClient({ baseUrl: BASE, fetch, headers: { 'content-type': 'text/plain' } })(
        { path: ['a'], json: {}, read: () => null },
        call(),
      );
      expect(headersOf(requests[0]?.[1])['content-type']).to.equal('application/json');
    });

    it('that cannot be had are a lost connection, and nothing is sent', async () => {
      const { fetch, requests } = recordingFetch();
      const headers = () => Promise.reject(new TypeError('Failed to fetch'));
      const error = await failure(httpClient({ baseUrl: BASE, fetch, headers })({ path: ['a'], read: () => null }, call()));
      expect(error).to.have.property('code', 'network');
      expect(requests).to.have.length(0);
    });

    it('that come after an abort are too late: nothing is sent', async () => {
      const { fetch, requests } = recordingFetch();
      const controller = new AbortController();
      const asked = Promise.withResolvers<Record<string, string>>();
      const sending = failure(
        httpClient({ baseUrl: BASE, fetch, headers: () => asked.promise })(
          { path: ['a'], read: () => null },
          { signal: controller.signal },
        ),
      );
      controller.abort('left');
      expect(await sending).to.equal('left');
      asked.resolve({});
      await asked.promise;
      await Promise.resolve();
      expect(requests).to.have.length(0);
    });
  });

  describe('what goes wrong', () => {
    it('is read from the answer, with the phase of the request', async () => {
      const fetch = () => Promise.resolve(Response.json({ code: 'challenge-expired' }, { status: 410 }));
      expect(
        await failure(httpClient({ baseUrl: BASE, fetch })({ path: ['a'], phase: 'verification', read: () => null }, call())),
      ).to.include({
        code: 'challenge-expired',
        phase: 'verification',
        status: 410,
      });
    });

    it('is read from an HTML error page by its status', async () => {
      const page = '<!doctype html><title>500</title>';
      const fetch = () => Promise.resolve(new Response(page, { status: 500, headers: { 'content-type': 'text/html' } }));
      expect(await failure(httpClient({ baseUrl: BASE, fetch })({ path: ['a'], read: () => null }, call()))).to.include({
        code: 'server',
        cause: page,
      });
    });

    it('is read in the backend’s own way when it is told', async () => {
      const fetch = () => Promise.resolve(Response.json({ status: 'NO' }, { status: 400 }));
      const send = httpClient({ baseUrl: BASE, fetch }, (body) =>
        (body as { status: string }).status === 'NO' ? 'last-method' : undefined,
      );
      expect(await failure(send({ path: ['a'], read: () => null }, call()))).to.have.property('code', 'last-method');
    });

    it('is network when there is no connection, and when it breaks in the middle of the answer', async () => {
      const offline = () => Promise.reject(new TypeError('Failed to fetch'));
      expect(await failure(httpClient({ baseUrl: BASE, fetch: offline })(json(), call()))).to.include({
        code: 'network',
        phase: 'options',
      });

      const broken = new ReadableStream({
        pull(controller) {
          controller.error(new TypeError('network error'));
        },
      });
      const breaking = () => Promise.resolve(new Response(broken, { headers: { 'content-type': 'application/json' } }));
      expect(await failure(httpClient({ baseUrl: BASE, fetch: breaking })(json(), call()))).to.include({
        code: 'network',
        phase: 'options',
      });
    });

    it('is network when the answer takes too long, or stops half-way', async () => {
      const silent = () => new Promise<Response>(() => {});
      expect(await failure(httpClient({ baseUrl: BASE, fetch: silent, timeout: 1 })(json(), call()))).to.have.property('code', 'network');

      const stalled = () => Promise.resolve(new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } }));
      expect(await failure(httpClient({ baseUrl: BASE, fetch: stalled, timeout: 1 })(json(), call()))).to.have.property('code', 'network');
    });

    it('is invalid-options for a base URL that is none, and nothing is sent', async () => {
      const { fetch, requests } = recordingFetch();
      expect(await failure(httpClient({ baseUrl: 'javascript:alert(1)', fetch })(json(), call()))).to.have.property(
        'code',
        'invalid-options',
      );
      expect(requests).to.have.length(0);
    });

    it('is never anything but a PasskeyError, even for a body that JSON cannot say', async () => {
      const { fetch } = recordingFetch();
      expect(
        await failure(httpClient({ baseUrl: BASE, fetch })({ path: ['a'], json: { n: 1n }, read: () => null }, call())),
      ).to.be.instanceOf(PasskeyError);
    });
  });

  describe('in a real browser', () => {
    const arrived = Promise.withResolvers<string>();
    const answer = Promise.withResolvers<Response>();
    const worker = setupWorker(
      http.post('*/real/redirect', () => HttpResponse.redirect('/real/login', 303)),
      http.get('*/real/login', () => HttpResponse.json({ followed: true })),
      http.post('*/real/slow', ({ request }) => {
        arrived.resolve(request.url);
        return answer.promise;
      }),
      http.post('*/real/fine', async ({ request }) => HttpResponse.json((await request.json()) as object)),
    );
    before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
    after(() => worker.stop());

    it('sends and reads', async () => {
      const request: HttpRequest<unknown> = { path: ['fine'], json: { a: 1 }, read: (response) => response.json() };
      expect(await httpClient({ baseUrl: '/real' })(request, call())).to.deep.equal({ a: 1 });
    });

    it('follows no redirect', async () => {
      const error = (await failure(
        httpClient({ baseUrl: '/real' })({ path: ['redirect'], json: {}, read: (response) => response.json() }, call()),
      )) as PasskeyError;
      expect(error).to.have.property('code', 'network');
      expect(error.cause).to.be.instanceOf(TypeError);
    });

    it('ends a request that is on its way when the caller aborts', async () => {
      const controller = new AbortController();
      const sending = failure(
        httpClient({ baseUrl: '/real' })({ path: ['slow'], json: {}, read: () => null }, { signal: controller.signal }),
      );
      await arrived.promise;
      const reason = new Error('The visitor pressed the button.');
      controller.abort(reason);
      expect(await sending).to.equal(reason);
      answer.resolve(Response.json({ too: 'late' })); // the worker stops only when it owes no answer
    });
  });
});

// --- helpers ---

const call = () => ({ signal: new AbortController().signal });

const json = (): HttpRequest<unknown> => ({ path: ['a'], phase: 'options', read: (response) => response.json() });

function recordingFetch() {
  const requests: [string, RequestInit][] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push([input as string, init ?? {}]);
    return Promise.resolve(Response.json({}));
  };
  return { fetch, requests };
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}

function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('It was expected to fail.'),
    (reason: unknown) => reason,
  );
}
