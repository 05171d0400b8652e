import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRelyingParty } from '../../../mock-server/relying-party.ts';
import { creationOptions, requestOptions } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';

const RP = 'shop.com';
const HERE = 'https://shop.de';

interface FakePage {
  navigator: { credentials: Record<'create' | 'get', (options: unknown) => Promise<{ id: string }>> };
  PublicKeyCredential: Record<'signalUnknownCredential' | 'getClientCapabilities', (options?: unknown) => Promise<Record<string, boolean>>>;
}

describe('the RP ID of another site', () => {
  it('is good for pages that its well-known file lists, as the mock server serves it', async () => {
    const rp = createRelyingParty({ rpId: RP, origins: [`https://${RP}`, HERE] });
    const { create, get, device, page, asked } = site((url, init) => rp(new Request(url, init)));
    const { id } = await create();
    assert.equal((await get()).id, id);
    assert.deepEqual(new Set(asked), new Set([`https://${RP}/.well-known/webauthn`]));
    await page.PublicKeyCredential.signalUnknownCredential({ rpId: RP, credentialId: id });
    assert.deepEqual(device.credentials, []);
    assert.equal((await page.PublicKeyCredential.getClientCapabilities()).relatedOrigins, true);
  });

  it('is refused for pages that it does not list', async () => {
    const { create, get, page } = site(() => answer([`https://${RP}`, 'https://shop.de.evil.example', 'http://shop.de']));
    await assert.rejects(create(), { name: 'SecurityError' });
    await assert.rejects(get(), { name: 'SecurityError' });
    await assert.rejects(page.PublicKeyCredential.signalUnknownCredential({ rpId: RP, credentialId: 'AAAA' }), { name: 'SecurityError' });
  });

  it('counts five names and no more, each once whatever its country', async () => {
    const five = ['shop.com', 'shop.fr', 'www.shop.co.uk', 'b.com', 'c.com', 'd.com', 'e.com'].map((host) => `https://${host}`);
    await site(() => answer([...five, HERE])).create();
    const other = ['a.com', 'b.com', 'c.com', 'd.com', 'e.com'].map((host) => `https://${host}`);
    await assert.rejects(site(() => answer([...other, HERE])).create(), { name: 'SecurityError' });
    await site(() => answer(['nonsense', 'https://localhost', 'https://127.0.0.1', ...other.slice(0, 4), HERE])).create();
  });

  const useless: Record<string, () => Promise<Response> | Response> = {
    'is not there': () => new Response('{"origins":["https://shop.de"]}', { status: 404, headers: { 'content-type': 'application/json' } }),
    'is no JSON': () => new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } }),
    'is of another content type': () => new Response('{"origins":["https://shop.de"]}', { headers: { 'content-type': 'text/plain' } }),
    'has no list': () => Response.json({}),
    'has a list of something else': () => Response.json({ origins: [HERE, 1] }),
    'cannot be reached': () => Promise.reject(new TypeError('fetch failed')),
  };
  for (const [what, file] of Object.entries(useless)) {
    it(`is refused when the file ${what}`, async () => {
      await assert.rejects(site(file).create(), { name: 'SecurityError' });
    });
  }

  it('is never looked up for an RP ID of the page’s own, or for what is no domain', async () => {
    const { create, asked } = site(() => answer([HERE]));
    await create('shop.de');
    for (const rpId of ['localhost', '127.0.0.1', '', '.com', 'shop.com/x', 'com'])
      await assert.rejects(create(rpId), { name: 'SecurityError' });
    assert.deepEqual(asked, []);
  });

  it('is asked for without cookies and without a referrer, and no longer when the page gives up', async () => {
    const inits: RequestInit[] = [];
    const { create } = site((_url, init = {}) => {
      inits.push(init);
      return new Promise((_resolve, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    const leaving = new AbortController();
    const created = create(RP, leaving.signal);
    leaving.abort(new Error('the page leaves'));
    await assert.rejects(created, /the page leaves/);
    assert.deepEqual(inits.map(({ credentials, referrerPolicy }) => [credentials, referrerPolicy]), [['omit', 'no-referrer']]); // prettier-ignore
  });
});

// --- helpers ---

const answer = (origins: string[]) => Response.json({ origins });

/** A page at shop.de, whose device finds the file by this function. */
function site(file: (url: string, init?: RequestInit) => Promise<Response> | Response) {
  const page = {} as FakePage;
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const { url } = new Request(input);
    asked.push(url);
    return file(url, init);
  };
  const device = softAuthenticator({ origin: HERE, fetch });
  device.install(page);
  const { credentials } = page.navigator;
  const create = (id = RP, signal?: AbortSignal) =>
    credentials.create({ publicKey: creationOptions({ rp: { id, name: 'Shop' } }), ...(signal && { signal }) });
  return { page, device, asked, create, get: () => credentials.get({ publicKey: requestOptions({ rpId: RP }) }) };
}
