import type { Policy } from './policy.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { authenticationOptions } from './routes/authentication-options.ts';
import { authenticationVerify } from './routes/authentication-verify.ts';
import { answerStep } from './routes/answer-step.ts';
import { createRecoveryCodes } from './routes/create-recovery-codes.ts';
import { jwks } from './routes/jwks.ts';
import { listNotices } from './routes/list-notices.ts';
import { listPasskeys } from './routes/list-passkeys.ts';
import { lookup } from './routes/lookup.ts';
import { passkeyEndpoints } from './routes/passkey-endpoints.ts';
import { readOutbox } from './routes/read-outbox.ts';
import { registrationOptions } from './routes/registration-options.ts';
import { registrationVerify } from './routes/registration-verify.ts';
import { relatedOrigins } from './routes/related-origins.ts';
import { removePasskey } from './routes/remove-passkey.ts';
import { renamePasskey } from './routes/rename-passkey.ts';
import { resumeStep } from './routes/resume-step.ts';
import { session } from './routes/session.ts';
import { signOut } from './routes/sign-out.ts';
import { startMethod } from './routes/start-method.ts';
import { token } from './routes/token.ts';
import { vault } from './routes/vault.ts';
import type { Site } from './site.ts';

/**
 * Finds the route for a method and a path.
 * @throws {Problem} `not-found`, or `invalid-input` with status 405 and `Allow`.
 */
export function findRoute({ method, path, site }: { method: string; path: string; site: Pick<Site, 'base' | 'policy'> }): {
  route: Route;
  id: string;
} {
  const { methods, id } = match(path, site);
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
  ['token', { POST: token }],
  ['notices', { GET: listNotices }],
]);

/** Below the base, where the policy has use for them. What a site does not do is not there, as on any other server. */
const OPTIONAL = new Map<string, { methods: Methods; when: (policy: Policy) => boolean }>([
  ['lookup', { methods: { POST: lookup }, when: hasOtherMethods }],
  ['steps', { methods: { GET: resumeStep, POST: answerStep }, when: hasOtherMethods }],
  ['recovery-codes', { methods: { POST: createRecoveryCodes }, when: hasRecoveryCodes }],
  ['vault', { methods: { GET: vault.load, PUT: vault.save }, when: (policy) => policy.vault }],
  ['outbox', { methods: { GET: readOutbox }, when: ({ openOutbox }) => openOutbox }],
]);

/** Below the base, with an id in them. Ids are base64url or words: nothing to decode. */
const WITH_ID: readonly { path: RegExp; methods: Methods; when: (policy: Policy) => boolean }[] = [
  { path: /^passkeys\/([\w-]+)$/, methods: { PATCH: renamePasskey, DELETE: removePasskey }, when: () => true },
  { path: /^methods\/([\w-]+)\/start$/, methods: { POST: startMethod }, when: hasOtherMethods },
];

const WELL_KNOWN = new Map<string, Methods>([
  ['webauthn', { GET: relatedOrigins }],
  ['passkey-endpoints', { GET: passkeyEndpoints }],
  ['jwks.json', { GET: jwks }],
]);

function hasOtherMethods({ methods }: Policy): boolean {
  return methods.some((method) => method !== 'passkey');
}

function hasRecoveryCodes({ methods, secondFactors }: Policy): boolean {
  return methods.includes('recovery-code') || secondFactors.includes('recovery-code');
}

function match(path: string, { base, policy }: Pick<Site, 'base' | 'policy'>): { methods: Methods; id: string } {
  // Browsers look at the root of the site; a tenant, and whoever has only an issuer's name, below the base.
  const root = [ROOT, `${base}${ROOT}`].find((start) => path.startsWith(start));
  const wellKnown = root && WELL_KNOWN.get(path.slice(root.length));
  if (wellKnown) return { methods: wellKnown, id: '' };
  const below = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
  const optional = OPTIONAL.get(below);
  const methods = ROUTES.get(below) ?? (optional?.when(policy) ? optional.methods : undefined);
  if (methods) return { methods, id: '' };
  for (const { path: pattern, methods: found, when } of WITH_ID) {
    const id = pattern.exec(below)?.[1];
    if (id !== undefined && when(policy)) return { methods: found, id };
  }
  throw new Problem('not-found', `There is nothing at ${path}.`);
}

const ROOT = '/.well-known/';
