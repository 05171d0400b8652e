import { refusal } from './refusal.ts';

/**
 * The RP ID a page on `hostname` may use: its own host, or a parent domain of at least two labels. Real browsers know from the public
 * suffix list that `co.uk` is nobody's; the device does not.
 * @throws {Refusal} `invalid-rp-id` for another site's RP ID, `invalid-domain` for hosts that are IP addresses.
 * @see https://w3c.github.io/webauthn/#CreateCred-DetermineRpId
 */
export function resolveRpId(rpId: string | undefined, hostname: string): string {
  if (isAddress(hostname)) throw refusal.invalidDomain();
  if (rpId === undefined || rpId === hostname) return hostname;
  if (rpId.includes('.') && !rpId.startsWith('.') && hostname.endsWith(`.${rpId}`)) return rpId;
  throw refusal.invalidRpId();
}

// --- helpers ---

/** URLs write IPv4 as four numbers whatever the author wrote, and IPv6 in brackets. */
const isAddress = (hostname: string) => hostname === '' || hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname);
