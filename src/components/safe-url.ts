/**
 * Whether the page may be sent there: an address of this origin, or of one that the page allowed. Anything else, also what only looks
 * relative (`//other.example`, `\\other.example`, `javascript:`), is refused, so that an attribute filled from a query string cannot
 * become an open redirect.
 * @returns The absolute URL, or `undefined`.
 * @example const url = safeUrl(this.successUrl, this.allowedOrigins);
 */
export function safeUrl(value: string, allowedOrigins: readonly string[] = []): string | undefined {
  let url: URL;
  try {
    url = new URL(value, document.baseURI);
  } catch {
    return undefined;
  }
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  const known = url.origin === location.origin || allowedOrigins.includes(url.origin);
  return web && known && !url.username && !url.password ? url.href : undefined;
}
