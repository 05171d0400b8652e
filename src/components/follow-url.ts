import { advise } from '../webauthn/advise.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { safeUrl } from './safe-url.ts';

/** What a page says about where to go: an element's own properties. */
export interface SuccessUrl {
  readonly successUrl: string | undefined;
  readonly allowedOrigins: readonly string[];
}

/**
 * Goes to a page's `success-url`. An address that is not allowed leads nowhere, and the developer is told.
 * @returns Whether the page has one.
 * @example if (!followUrl(this)) stay();
 */
export function followUrl({ successUrl, allowedOrigins }: SuccessUrl): boolean {
  if (successUrl === undefined) return false;
  const url = safeUrl(successUrl, allowedOrigins);
  if (url) location.assign(url);
  else void advise(new PasskeyError('invalid-options', { cause: new Error(`success-url="${successUrl}"`) }));
  return true;
}
