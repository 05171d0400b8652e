import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { ROUTE_TABLE, type RouteEntry } from './route-table.ts';
import type { Site } from './site.ts';

/**
 * Finds the route for a method and a path.
 * @throws {Problem} `not-found`, or `invalid-input` with status 405 and `Allow`.
 */
export function findRoute({ method, path, site }: { method: string; path: string; site: Pick<Site, 'base' | 'policy'> }): {
  route: Route;
  id: string;
} {
  const { entry, id } = match(below(path, site.base));
  if (!entry || !(entry.when?.(site.policy) ?? true)) throw new Problem('not-found', `There is nothing at ${path}.`);
  const route = Object.hasOwn(entry.methods, method) ? entry.methods[method] : undefined;
  if (route) return { route, id };
  const allow = Object.keys(entry.methods).join(', ');
  throw new Problem('invalid-input', `${path} does not know ${method}.`, { status: 405, headers: { allow } });
}

// --- helpers ---

/** A `Map`, since paths come from outside: `constructor` is no route. */
const FIXED = new Map(ROUTE_TABLE.map((entry) => [entry.path, entry]));

/** Ids are base64url or words: nothing to decode. */
const WITH_ID = ROUTE_TABLE.filter(({ path }) => path.includes('{id}')).map((entry) => ({
  pattern: new RegExp(`^${entry.path.replace('{id}', '([\\w-]+)')}$`),
  entry,
}));

function match(path: string): { entry: RouteEntry | undefined; id: string } {
  for (const { pattern, entry } of WITH_ID) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { entry, id };
  }
  return { entry: FIXED.get(path), id: '' };
}

/** What is below `/.well-known/` is also at the root of the site. */
function below(path: string, base: string): string {
  if (path.startsWith('/.well-known/')) return path.slice(1);
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
}
