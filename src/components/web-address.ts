/**
 * A web address, resolved against the page. `javascript:`, `data:` and their kind are none, and neither is one with a name in front of its host.
 * @example webAddress('/account')?.href; // 'https://example.com/account'
 */
export function webAddress(value: string): URL | undefined {
  const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
  return url && /^https?:\/\/[^/@]+\//.test(url.href) ? url : undefined;
}
