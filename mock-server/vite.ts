import type { Plugin, ViteDevServer } from 'vite';
import { handleNode } from './node.ts';
import { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from './relying-party.ts';

/**
 * Vite plug-in: the dev server also plays the passkey backend, on the page's own origin. Does nothing in a build.
 * Origins default to the addresses the dev server listens on.
 * @example
 * export default defineConfig({ plugins: [passkeyMockServer({ rpName: 'My app' })] });
 */
export function passkeyMockServer(options: RelyingPartyOptions = {}): Plugin {
  const { base = '/passkeys' } = options;
  return {
    name: 'passkey-mock-server',
    apply: 'serve',
    configureServer(server) {
      let rp: RelyingParty | undefined; // made by the first request: only then is the port known
      server.config.logger.info(`  passkey mock server at ${base}: for development and tests only`);
      server.middlewares.use((req, res, next) => {
        const path = (req.url ?? '').split('?', 1).join('');
        if (!path.startsWith(`${base}/`) && !WELL_KNOWN.test(path)) {
          next();
          return;
        }
        rp ??= createRelyingParty({
          origins: originsOf(server),
          onError: (error) => server.config.logger.error(String(error)),
          ...options,
        });
        void handleNode(rp, req, res);
      });
    },
  };
}

// --- helpers ---

/** What a site has at its root. */
const WELL_KNOWN = /^\/\.well-known\/(webauthn|passkey-endpoints|jwks\.json)$/;

function originsOf({ resolvedUrls }: ViteDevServer): string[] {
  const urls = [...(resolvedUrls?.local ?? []), ...(resolvedUrls?.network ?? [])];
  const origins = urls.map((url) => new URL(url).origin);
  // WebAuthn refuses IP addresses, so the page is at localhost even when Vite prints a number.
  const named = origins.map((origin) => origin.replace(/^(https?:\/\/)(127\.0\.0\.1|\[::1\])/, '$1localhost'));
  return [...new Set([...named, ...origins])];
}
