import { jsonResponse } from './json-response.ts';
import { Problem } from './problem.ts';
import { problemResponse } from './problem-response.ts';
import { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from './relying-party.ts';
import { tenantNames } from './tenant-names.ts';

export interface TenantsOptions {
  /** The tenants' path segments: lower-case letters, digits and hyphens. */
  names: readonly string[];
  /** Path prefix before the segment. */
  base?: string;
  /** What one tenant's relying party is made with. Each needs a store of its own; in memory by default. */
  options?: (name: string) => Omit<RelyingPartyOptions, 'base' | 'cookiePrefix'>;
}

/**
 * Several relying parties at one address that know nothing of each other: `/passkeys/acme/session`, `/passkeys/globex/session`. Each has
 * its own accounts, sessions, cookies, keys and limits. What a site has below `/.well-known/`, a tenant has below its own base; browsers look
 * for related origins at the root of the site alone, so all tenants' are there.
 * @throws {TypeError} when a name is no path segment, or two are the same.
 * @example
 * const rp = createTenants({ names: ['acme', 'globex'], options: (name) => ({ store: webStorageStore(localStorage, name) }) });
 * // and in the page: httpAdapter({ baseUrl: '/passkeys/acme' })
 */
export function createTenants({ names, base = '/passkeys', options = () => ({}) }: TenantsOptions): RelyingParty {
  const root = `/${base}`.replace(/^\/+/, '/').replace(/\/+$/, '');
  const tenants = tenantNames(names).map((name) => {
    const own = `${root}/${name}`;
    return { own, rp: createRelyingParty({ ...options(name), base: own, cookiePrefix: `passkey_${name}` }) };
  });
  return async (request, cookies) => {
    const path = new URL(request.url).pathname;
    const tenant = tenants.find(({ own }) => path.startsWith(`${own}/`));
    if (tenant) return tenant.rp(request, cookies);
    if (path === RELATED && request.method === 'GET') return relatedOrigins(tenants, request.url);
    return problemResponse(new Problem('not-found', `There is no tenant at ${path}.`), () => undefined);
  };
}

// --- helpers ---

interface Tenant {
  /** The path that everything of this tenant is below. */
  own: string;
  rp: RelyingParty;
}

const RELATED = '/.well-known/webauthn';

async function relatedOrigins(tenants: readonly Tenant[], url: string): Promise<Response> {
  const responses = await Promise.all(tenants.map(({ own, rp }) => rp(new Request(new URL(`${own}${RELATED}`, url)))));
  const lists = await Promise.all(responses.map((response) => response.json() as Promise<{ origins?: string[] }>));
  return jsonResponse({ origins: [...new Set(lists.flatMap(({ origins = [] }) => origins))] });
}
