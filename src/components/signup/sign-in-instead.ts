import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { safeUrl } from '../safe-url.ts';

export interface SignInInsteadOptions {
  /** What was typed: it takes the place of `{identifier}` in the address. */
  identifier: string;
  allowedOrigins: readonly string[];
}

/**
 * Goes to a page's `sign-in-url`, and takes along what was typed where the page says so. An address that is not allowed leads nowhere, and
 * the developer is told.
 * @example signInInstead('/sign-in?name={identifier}', { identifier: 'mia@example.com', allowedOrigins: [] });
 */
export function signInInstead(address: string, { identifier, allowedOrigins }: SignInInsteadOptions): void {
  const url = safeUrl(address.replaceAll('{identifier}', encodeURIComponent(identifier)), allowedOrigins);
  if (url) location.assign(url);
  else void advise(new PasskeyError('invalid-options', { cause: new Error(`sign-in-url="${address}"`) }));
}
