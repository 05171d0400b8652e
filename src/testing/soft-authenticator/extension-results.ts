import { base64url } from './base64url.ts';
import type { PrfResults } from './evaluate-prf.ts';

/** What `getClientExtensionResults()` gives. */
export interface ExtensionResults {
  credProps?: { rk: boolean };
  prf?: { enabled?: boolean; results?: PrfResults };
  largeBlob?: { supported?: boolean; blob?: ArrayBuffer; written?: boolean };
}

/** The same as JSON. Like the browsers', it contains the PRF's secrets. @see https://w3c.github.io/webauthn/#prf-extension */
export function extensionResultsJSON({ prf, largeBlob, ...others }: ExtensionResults): Record<string, unknown> {
  return { ...others, ...(prf && { prf: prfJSON(prf) }), ...(largeBlob && { largeBlob: largeBlobJSON(largeBlob) }) };
}

// --- helpers ---

function prfJSON({ results, ...others }: NonNullable<ExtensionResults['prf']>) {
  if (!results) return others;
  const secrets = Object.entries(results).map(([name, secret]: [string, ArrayBuffer]) => [name, base64url.encode(secret)]);
  return { ...others, results: Object.fromEntries(secrets) as Record<string, string> };
}

const largeBlobJSON = ({ blob, ...others }: NonNullable<ExtensionResults['largeBlob']>) => ({
  ...others,
  ...(blob && { blob: base64url.encode(blob) }),
});
