import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createServer } from 'vite';
import { passkeyMockServer } from './vite.ts';

describe('Vite plug-in', () => {
  it('answers below the base on the dev server’s own origin, and leaves the rest to Vite', async () => {
    const server = await createServer({
      configFile: false,
      root: new URL('./testing/', import.meta.url).pathname,
      logLevel: 'silent',
      plugins: [passkeyMockServer({ base: '/auth' })],
      server: { host: '127.0.0.1', port: 0, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      await server.listen();
      const url = new URL(server.resolvedUrls?.local[0] ?? '');
      const page = `http://localhost:${url.port}`;
      assert.equal(await (await fetch(new URL('/auth/session?x', url), { headers: { origin: page } })).json(), null);
      assert.equal((await fetch(new URL('/auth/session', url), { headers: { origin: 'https://evil.example' } })).status, 403);
      const { origins } = (await (await fetch(new URL('/.well-known/webauthn', url))).json()) as { origins: string[] };
      assert.deepEqual(origins, [page, url.origin]);
      const { keys } = (await (await fetch(new URL('/.well-known/jwks.json', url))).json()) as { keys: unknown[] };
      assert.ok(Array.isArray(keys));
      assert.deepEqual(await (await fetch(new URL('/.well-known/passkey-endpoints', url))).json(), {});
      const source = await (await fetch(new URL('/forge.ts', url))).text();
      assert.match(source, /export async function forge/);
    } finally {
      await server.close();
    }
  });
});
