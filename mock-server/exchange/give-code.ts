import { importJWK, SignJWT } from 'jose';
import { digest } from '../digest.ts';
import type { Claims, Proof } from '../protocol.ts';
import type { RouteContext } from '../route.ts';
import type { SignIn } from '../sign-ins/finish-sign-in.ts';
import { base64url } from '../verification/base64url.ts';
import { signingKeys } from './signing-keys.ts';

/**
 * Gives the page what its own backend turns into a session: a code that `POST token` takes once, and beside it the same claims signed.
 * The page's `extra.nonce` comes back in them.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#IDToken
 */
export async function giveCode(context: RouteContext, signIn: SignIn): Promise<Proof> {
  const { store, random, now, policy } = context;
  const claims = await claimsOf(context, signIn);
  const value = base64url.encode(random(32));
  const id = await digest(value);
  const { accountId } = signIn;
  await store.change('ticket', id, () => ({ kind: 'code', id, accountId, claims, expiresAt: now() + policy.exchangeLife }));
  const { kid, jwk } = await signingKeys.current(context);
  const token = new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' });
  return { type: 'code', value, idToken: await token.sign(await importJWK({ ...jwk, kty: 'RSA' }, 'RS256')) };
}

// --- helpers ---

async function claimsOf(context: RouteContext, { accountId, credentialId, method, userVerified }: SignIn): Promise<Claims> {
  const { store, random, now, policy, issuer, audience, extra } = context;
  const passkey = credentialId === undefined ? undefined : await store.passkey(credentialId);
  const seconds = Math.floor(now() / 1000);
  return {
    iss: issuer,
    aud: audience,
    sub: accountId,
    iat: seconds,
    exp: seconds + Math.floor(policy.idTokenLife / 1000),
    jti: base64url.encode(random(16)),
    auth_time: seconds,
    amr: [method],
    user_verified: userVerified ?? false,
    ...(passkey && { passkey_id: passkey.id, aaguid: passkey.aaguid }),
    ...(typeof extra['nonce'] === 'string' && { nonce: extra['nonce'] }),
  };
}
