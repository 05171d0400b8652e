import type { Site } from './site.ts';

/**
 * HTTP demands a scheme beside each 401. `Cookie` is that of draft-broyer-http-cookie-auth; browsers open no dialog for either.
 * @param more Further parameters, for example `error="insufficient_user_authentication"`.
 */
export function wwwAuthenticate({ policy, rpId, cookiePrefix }: Site, ...more: string[]): Record<'www-authenticate', string> {
  const withCookie = policy.session === 'cookie';
  const parameters = [`realm="${rpId}"`, ...(withCookie ? [`cookie-name="${cookiePrefix}_session"`] : []), ...more];
  return { 'www-authenticate': `${withCookie ? 'Cookie' : 'Bearer'} ${parameters.join(', ')}` };
}
