import { expect } from '@open-wc/testing';
import { httpVault } from './http-vault.ts';

const call = () => ({ signal: new AbortController().signal });
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail('It was expected to fail.'),
    (reason: unknown) => reason,
  );

/** A backend with one vault: what the protocol says about `ETag`, `If-Match` and `If-None-Match`. */
function vaultBackend() {
  let stored: { blob: Uint8Array<ArrayBuffer>; version: number } | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    expect(request.url).to.equal('https://rp.example/passkeys/vault');
    const tag = stored && `"v${stored.version}"`;
    if (request.method === 'GET')
      return stored && tag ? new Response(stored.blob, { headers: { etag: tag } }) : new Response('', { status: 404 });
    expect(request.headers.get('content-type')).to.equal('application/octet-stream');
    const fits = stored ? request.headers.get('if-match') === tag : request.headers.get('if-none-match') === '*';
    if (!fits) return new Response(null, { status: 412 });
    stored = { blob: new Uint8Array(await request.arrayBuffer()), version: (stored?.version ?? 0) + 1 };
    return new Response(null, { status: 204, headers: { etag: `"v${stored.version}"` } });
  };
  return httpVault({ baseUrl: 'https://rp.example/passkeys', fetch });
}

describe('httpVault', () => {
  it('finds no vault where there is none', async () => {
    expect(await vaultBackend().loadVault(call())).to.equal(null);
  });

  it('stores bytes and loads the same, with a version', async () => {
    const { loadVault, saveVault } = vaultBackend();
    const blob = Uint8Array.of(0, 255, 128, 10, 13, 123);
    const { version } = await saveVault(blob, null, call());
    expect(await loadVault(call())).to.deep.equal({ blob, version });
  });

  it('replaces the version that was loaded, and no newer one', async () => {
    const { loadVault, saveVault } = vaultBackend();
    const first = await saveVault(Uint8Array.of(1), null, call());
    await saveVault(Uint8Array.of(2), first.version, call());
    expect(await failure(saveVault(Uint8Array.of(3), first.version, call()))).to.include({ code: 'invalid-input', status: 412 });
    expect((await loadVault(call()))?.blob).to.deep.equal(Uint8Array.of(2));
  });

  it('does not take someone else’s vault for a first one', async () => {
    const { saveVault } = vaultBackend();
    await saveVault(Uint8Array.of(1), null, call());
    expect(await failure(saveVault(Uint8Array.of(2), null, call()))).to.have.property('status', 412);
  });

  it('refuses a vault without a version: it could not be saved again', async () => {
    const { loadVault, saveVault } = httpVault({ baseUrl: 'https://rp.example/passkeys', fetch: () => Promise.resolve(new Response('x')) });
    expect(await failure(loadVault(call()))).to.have.property('code', 'invalid-response');
    expect(await failure(saveVault(Uint8Array.of(1), null, call()))).to.have.property('code', 'invalid-response');
  });

  it('takes nothing but a 404 for "there is none"', async () => {
    const { loadVault } = httpVault({
      baseUrl: 'https://rp.example/passkeys',
      fetch: () => Promise.resolve(new Response('', { status: 401 })),
    });
    expect(await failure(loadVault(call()))).to.have.property('code', 'unauthenticated');
  });
});
