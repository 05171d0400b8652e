import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { authenticationOptions } from './routes/authentication-options.ts';
import { authenticationVerify } from './routes/authentication-verify.ts';
import { listPasskeys } from './routes/list-passkeys.ts';
import { registrationOptions } from './routes/registration-options.ts';
import { registrationVerify } from './routes/registration-verify.ts';
import { relatedOrigins } from './routes/related-origins.ts';
import { removePasskey } from './routes/remove-passkey.ts';
import { renamePasskey } from './routes/rename-passkey.ts';
import { session } from './routes/session.ts';
import { signOut } from './routes/sign-out.ts';

/**
 * Finds the route for a method and a path.
 * @throws {Problem} `not-found`, or `invalid-input` with status 405 and `Allow`.
 */
export function findRoute({ method, path, base }: { method: string; path: string; base: string }): { route: Route; id: string } {
  const { methods, id } = match(path, base);
  const route = methods[method];
  if (route) return { route, id };
  const allow = Object.keys(methods).join(', ');
  throw new Problem('invalid-input', `${path} does not know ${method}.`, { status: 405, headers: { allow } });
}

// --- helpers ---

type Methods = Record<string, Route>;

/** Below the base. A `Map`, since paths come from outside: `constructor` is no route. */
const ROUTES = new Map<string, Methods>([
  ['authentication/options', { POST: authenticationOptions }],
  ['authentication/verify', { POST: authenticationVerify }],
  ['registration/options', { POST: registrationOptions }],
  ['registration/verify', { POST: registrationVerify }],
  ['session', { GET: session }],
  ['sign-out', { POST: signOut }],
  ['passkeys', { GET: listPasskeys }],
]);

const ONE_PASSKEY: Methods = { PATCH: renamePasskey, DELETE: removePasskey };

const WELL_KNOWN: Methods = { GET: relatedOrigins };

function match(path: string, base: string): { methods: Methods; id: string } {
  if (path === '/.well-known/webauthn') return { methods: WELL_KNOWN, id: '' };
  const below = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
  const methods = ROUTES.get(below);
  if (methods) return { methods, id: '' };
  const id = /^passkeys\/([\w-]+)$/.exec(below)?.[1]; // ids are base64url: nothing to decode
  if (id !== undefined) return { methods: ONE_PASSKEY, id };
  throw new Problem('not-found', `There is nothing at ${path}.`);
}
