import type { Site } from './site.ts';

/** The session's cookie, where sessions travel in one. */
export const SESSION_COOKIE = 'passkey_session';

/** The cookie of a sign-in that is under way. */
export const PENDING_COOKIE = 'passkey_pending';

/**
 * HTTP demands a scheme beside each 401. `Cookie` is that of draft-broyer-http-cookie-auth; browsers open no dialog for either.
 * @param more Further parameters, for example `error="insufficient_user_authentication"`.
 */
export function wwwAuthenticate({ policy, rpId }: Site, ...more: string[]): Record<'www-authenticate', string> {
  const parameters = [`realm="${rpId}"`, ...(policy.session === 'cookie' ? [`cookie-name="${SESSION_COOKIE}"`] : []), ...more];
  return { 'www-authenticate': `${policy.session === 'cookie' ? 'Cookie' : 'Bearer'} ${parameters.join(', ')}` };
}
