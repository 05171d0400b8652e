import { base64url } from './base64url.ts';
import type { PrfResults } from './evaluate-prf.ts';

/** What `getClientExtensionResults()` gives. */
export interface ExtensionResults {
  credProps?: { rk: boolean };
  prf?: { enabled?: boolean; results?: PrfResults };
}

/** The same as JSON. Like the browsers', it contains the PRF's secrets. @see https://w3c.github.io/webauthn/#prf-extension */
export function extensionResultsJSON({ prf, ...others }: ExtensionResults): Record<string, unknown> {
  if (!prf?.results) return { ...others, ...(prf && { prf }) };
  const results = Object.fromEntries(
    Object.entries(prf.results).map(([name, secret]: [string, ArrayBuffer]) => [name, base64url.encode(secret)]),
  );
  return { ...others, prf: { ...prf, results } };
}
