import { advise } from '../webauthn/advise.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { safeUrl } from './safe-url.ts';

/**
 * Goes to a page's `success-url`. An address that is not allowed leads nowhere, and the developer is told.
 * @returns Whether the page has one.
 * @example if (!followUrl(this.successUrl, this.allowedOrigins)) stay();
 */
export function followUrl(successUrl: string | undefined, allowedOrigins: readonly string[]): boolean {
  if (successUrl === undefined) return false;
  const url = safeUrl(successUrl, allowedOrigins);
  if (url) location.assign(url);
  else void advise(new PasskeyError('invalid-options', { cause: new Error(`success-url="${successUrl}"`) }));
  return true;
}
