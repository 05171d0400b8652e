import type { Policy } from './policy.ts';
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

export interface RouteEntry {
  /** Below the base, without a slash before it. `{id}` stands for one segment of letters, digits, `_` and `-`. */
  path: string;
  /** By HTTP method. */
  methods: Readonly<Record<string, Route>>;
  /** Whether a policy has use for it. What a site does not do is not there, as on any other server. */
  when?: (policy: Policy) => boolean;
}

/** Every route of the server. `docs/protocol.openapi.yaml` describes each, and no other. */
export const ROUTE_TABLE: readonly RouteEntry[] = [
  { path: 'authentication/options', methods: { POST: authenticationOptions } },
  { path: 'authentication/verify', methods: { POST: authenticationVerify } },
  { path: 'registration/options', methods: { POST: registrationOptions } },
  { path: 'registration/verify', methods: { POST: registrationVerify } },
  { path: 'lookup', methods: { POST: lookup }, when: hasOtherMethods },
  { path: 'methods/{id}/start', methods: { POST: startMethod }, when: hasOtherMethods },
  { path: 'steps', methods: { GET: resumeStep, POST: answerStep }, when: hasSteps },
  { path: 'recovery-codes', methods: { POST: createRecoveryCodes }, when: hasRecoveryCodes },
  { path: 'session', methods: { GET: session } },
  { path: 'sign-out', methods: { POST: signOut } },
  { path: 'passkeys', methods: { GET: listPasskeys } },
  { path: 'passkeys/{id}', methods: { PATCH: renamePasskey, DELETE: removePasskey } },
  { path: 'notices', methods: { GET: listNotices } },
  { path: 'vault', methods: { GET: vault.load, PUT: vault.save }, when: (policy) => policy.vault },
  { path: 'token', methods: { POST: token } },
  { path: 'outbox', methods: { GET: readOutbox }, when: ({ openOutbox }) => openOutbox },
  // Browsers look at the root of the site; a tenant, and whoever has only an issuer's name, below the base.
  { path: '.well-known/webauthn', methods: { GET: relatedOrigins } },
  { path: '.well-known/passkey-endpoints', methods: { GET: passkeyEndpoints } },
  { path: '.well-known/jwks.json', methods: { GET: jwks } },
];

// --- helpers ---

function hasOtherMethods({ methods }: Policy): boolean {
  return methods.some((method) => method !== 'passkey');
}

function hasSteps(policy: Policy): boolean {
  return hasOtherMethods(policy) || policy.signUpProof !== 'none';
}

function hasRecoveryCodes({ methods, secondFactors }: Policy): boolean {
  return methods.includes('recovery-code') || secondFactors.includes('recovery-code');
}
