import type { SetUpCode } from './advise.ts';

/** Sentences for the developer whose set-up is wrong, each with the fix. Loaded by `advise`, and only then. */
export const advice: Readonly<Record<SetUpCode, string>> = {
  'insecure-context': 'passkeys need HTTPS; http://localhost works for development',
  'invalid-rp-id':
    'the RP ID in the server’s options must equal this page’s domain or be a parent of it, or list this origin in https://<rp id>/.well-known/webauthn',
  'blocked-by-policy':
    'this document may not ask for passkeys: add allow="publickey-credentials-get; publickey-credentials-create" to the iframe, or send a Permissions-Policy that permits them',
  'invalid-options': 'the browser refused the server’s options: check challenge, user.id (1 to 64 bytes), ids (base64url) and extensions',
};
