import type { SetUpCode } from './advise.ts';

/** The sentence for the developer whose set-up is wrong, with the fix. Loaded by `advise`, and only then. */
export function advice(code: SetUpCode, message: string): string {
  return BY_MESSAGE.find(([words]) => message.includes(words))?.[1] ?? BY_CODE[code];
}

// --- helpers ---

/** What the elements find wrong themselves. */
const BY_MESSAGE: readonly (readonly [words: string, advice: string])[] = [
  ['no backend', 'set base-url="/passkeys" or .adapter, wrap it in <passkey-provider>, or call configure({ adapter })'],
  [
    'finds no login field',
    'put it around the login form or into it, or set for="…" to the id of the form or its field, or .target to the form itself',
  ],
  ['only posted', 'give the form method="post": a proof that is sent by GET ends up in the address, in histories and in logs'],
  ['more than a passkey', '<passkey-autofill> has no place for another question; use <passkey-login>, which has'],
  ['success-url', 'it must be of this page’s origin, or of one in the property allowedOrigins'],
];

const BY_CODE: Readonly<Record<SetUpCode, string>> = {
  'insecure-context': 'passkeys need HTTPS; http://localhost works for development',
  'invalid-rp-id':
    'the RP ID in the server’s options must equal this page’s domain or be a parent of it, or list this origin in https://<rp id>/.well-known/webauthn',
  'blocked-by-policy':
    'this document may not ask for passkeys: add allow="publickey-credentials-get; publickey-credentials-create" to the iframe, or send a Permissions-Policy that permits them',
  'invalid-options': 'the browser refused the server’s options: check challenge, user.id (1 to 64 bytes), ids (base64url) and extensions',
};
