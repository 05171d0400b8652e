import { readFile } from 'node:fs/promises';
import { createRelyingParty } from '../../mock-server/index.ts';
import { bundle } from './bundle.ts';
import type { Site } from './harness.ts';

export interface KitSiteOptions {
  /** Bodies of pages, or whole answers, by path. A body gets a head that loads nothing: the page says what it loads. */
  pages: Readonly<Record<string, string | ((request: Request) => Response | Promise<Response>)>>;
  /** More scripts by path, as the code to bundle. */
  scripts?: Readonly<Record<string, string>>;
}

/**
 * A site with a relying party at `/passkeys`, a sign-up page at `/sign-up`, the kit's bundle as `/kit.js` and its style sheet as
 * `/passkey-elements.css`.
 */
export async function kitSite(origin: string, { pages, scripts = {} }: KitSiteOptions): Promise<Site> {
  const rp = createRelyingParty({ origins: [origin] });
  const css = await readFile(new URL('../../src/components/passkey-elements.css', import.meta.url), 'utf8');
  const bundles = await Promise.all(
    Object.entries({ '/kit.js': KIT, ...scripts }).map(async ([path, code]) => [path, await bundle(code)] as const),
  );
  const files = new Map(bundles.map(([path, code]) => [path, { type: 'text/javascript', body: code }]));
  files.set('/passkey-elements.css', { type: 'text/css', body: css });
  const all: KitSiteOptions['pages'] = { '/sign-up': SIGN_UP, ...pages };
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/passkeys/')) return rp(request);
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 }); // browsers ask for it by themselves
    const file = files.get(pathname);
    if (file) return new Response(file.body, { headers: { 'content-type': file.type } });
    const page = all[pathname];
    return typeof page === 'string' ? htmlPage(page) : page?.(request);
  };
}

/** A page around a body. */
export function htmlPage(body: string, headers: Record<string, string> = {}): Response {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
}

// --- helpers ---

const KIT = "import '/src/define.ts';";
const SIGN_UP = '<passkey-signup base-url="/passkeys"></passkey-signup><script type="module" src="/kit.js"></script>';
