import { expect } from '@open-wc/testing';
import { SIGN_IN, type Refusal } from '../testing/mock-site.ts';
import { refuses, type RefusalCase, type SiteWithAccount } from '../testing/refuses.ts';

const BAD = { code: 'invalid-input', status: 400 };

const CASES: RefusalCase[] = [
  ...['null', '[]', '"text"', '42', 'true', '', '{', '[{}]'].map((body): RefusalCase => ({
    ...BAD,
    title: `the body ${body || '(empty)'}`,
    act: post(body),
  })),
  {
    ...BAD,
    title: 'a __proto__',
    act: post(`{"request":{"purpose":"sign-in","mediation":"modal","__proto__":{"a":1}}}`),
    says: /__proto__/,
  },
  { ...BAD, title: 'a __proto__ deep in the credential', act: hostileExtension('__proto__'), says: /__proto__/ },
  { ...BAD, title: 'a constructor', act: hostileExtension('constructor'), says: /constructor/ },
  { ...BAD, title: 'a prototype', act: hostileExtension('prototype'), says: /prototype/ },
  {
    ...BAD,
    title: 'a member more',
    act: post('{"request":{"purpose":"sign-in","mediation":"modal"},"credential":{},"state":"a","admin":true}'),
    says: /admin/,
  },
  {
    ...BAD,
    title: 'a member more in the request',
    act: changed(({ request }) => Object.assign(request, { admin: true })),
    says: /request\.admin/,
  },
  { ...BAD, title: 'a credential that is a list', act: changed((body) => Object.assign(body, { credential: [] })), says: /credential/ },
  { ...BAD, title: 'a state that is a number', act: changed((body) => Object.assign(body, { state: 1 })), says: /state/ },
  { ...BAD, title: 'no state', act: changed((body) => Object.assign(body, { state: undefined })), says: /state/ },
  {
    ...BAD,
    title: 'an unknown purpose',
    act: changed(({ request }) => Object.assign(request, { purpose: 'admin' })),
    says: /request\.purpose/,
  },
  {
    ...BAD,
    title: 'a signature that is no base64url',
    act: changed(({ credential }) => Object.assign(credential.response, { signature: 'a+b/' })),
    says: /signature/,
  },
  {
    ...BAD,
    title: 'a signature that is no string',
    act: changed(({ credential }) => Object.assign(credential.response, { signature: {} })),
    says: /signature/,
  },
  { ...BAD, title: 'nesting without end', act: post('['.repeat(200_000) + ']'.repeat(200_000)), says: /nested/ },
  { ...BAD, title: 'bytes that are not UTF-8', act: postBytes(Uint8Array.of(0x22, 0xff, 0x22)), says: /UTF-8/ },
  { ...BAD, status: 413, title: 'a body over 1 MB', act: post(JSON.stringify('x'.repeat(1_000_000))), says: /bytes/ },
  { ...BAD, status: 413, title: 'a body over 1 MB that lies about its length', act: stream(1_000_001), says: /bytes/ },
  { ...BAD, status: 415, title: 'a form', act: post('a=b', 'application/x-www-form-urlencoded') },
  { ...BAD, status: 415, title: 'JSON that says it is text', act: post('{}', 'text/plain') },
];

describe('request bodies', () => {
  refuses(CASES);
});

// --- helpers ---

function post(body: string, type = 'application/json') {
  return (site: SiteWithAccount) => site.browser().call<Refusal>('POST', 'authentication/verify', body, { 'content-type': type });
}

function postBytes(body: Uint8Array<ArrayBuffer>) {
  return (site: SiteWithAccount) => send(site, { body });
}

function stream(length: number) {
  return async (site: SiteWithAccount) => {
    // Firefox streams no request: it would send the words "[object ReadableStream]". There every body is whole before the server sees it.
    if (!('body' in Request.prototype)) return send(site, { body: new Uint8Array(length).fill(0x20) });
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
        if (pulled > 50 * length) controller.close();
      },
    });
    const answer = await send(site, { body, duplex: 'half' });
    expect(pulled).to.be.below(2 * length);
    return answer;
  };
}

async function send({ rp }: SiteWithAccount, init: RequestInit & { duplex?: 'half' }): Promise<{ status: number; body: Refusal }> {
  const headers = { 'content-type': 'application/json' };
  const response = await rp(new Request('/passkeys/authentication/verify', { method: 'POST', headers, ...init }));
  return { status: response.status, body: (await response.json()) as Refusal };
}

async function honest({ browser, passkey }: SiteWithAccount) {
  const { body } = await browser().requestOptions();
  return { request: { ...SIGN_IN }, credential: await passkey.get(body.publicKey), state: body.state };
}

function changed(change: (body: Awaited<ReturnType<typeof honest>>) => unknown) {
  return async (site: SiteWithAccount) => {
    const body = await honest(site);
    change(body);
    return site.browser().call<Refusal>('POST', 'authentication/verify', body);
  };
}

function hostileExtension(name: string) {
  return async (site: SiteWithAccount) => {
    const body = JSON.stringify(await honest(site)).replace('"credential":{', `"credential":{"another":{"a":[{"${name}":{"b":1}}]},`);
    return site.browser().call<Refusal>('POST', 'authentication/verify', body);
  };
}
