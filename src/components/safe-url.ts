import { webAddress } from './web-address.ts';

/**
 * Whether the page may be sent there: an address of this origin, or of one that the page allowed. Anything else, also what only looks
 * relative (`//other.example`, `\\other.example`, `javascript:`), is refused, so that an attribute filled from a query string cannot
 * become an open redirect.
 * @returns The absolute URL, or `undefined`.
 * @example const url = safeUrl(this.successUrl, this.allowedOrigins);
 */
export function safeUrl(value: string, allowedOrigins: readonly string[] = []): string | undefined {
  const url = webAddress(value);
  return url && [location.origin, ...allowedOrigins].includes(url.origin) ? url.href : undefined;
}
