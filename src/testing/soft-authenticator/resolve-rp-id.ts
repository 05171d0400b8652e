import { refusal } from './refusal.ts';

/**
 * The RP ID a page on `hostname` may use: its own host, or a parent domain of at least two labels. Real browsers know from the public
 * suffix list that `co.uk` is nobody's; the device does not.
 * @param isListed Whether the site of a foreign RP ID lists this page's origin; without it there are no related origins.
 * @returns the RP ID, at once where it is the page's own.
 * @throws {Refusal} `invalid-rp-id` for another site's RP ID, `invalid-domain` for hosts that are IP addresses.
 * @see https://w3c.github.io/webauthn/#CreateCred-DetermineRpId
 */
export function resolveRpId(rpId: string | undefined, hostname: string): string;
export function resolveRpId(
  rpId: string | undefined,
  hostname: string,
  isListed: (rpId: string) => Promise<boolean>,
): string | Promise<string>;
export function resolveRpId(rpId: string | undefined, hostname: string, isListed?: (rpId: string) => Promise<boolean>) {
  if (isAddress(hostname)) throw refusal.invalidDomain();
  if (rpId === undefined || rpId === hostname) return hostname;
  if (rpId.includes('.') && !rpId.startsWith('.') && hostname.endsWith(`.${rpId}`)) return rpId;
  if (!isListed || !isDomain(rpId)) throw refusal.invalidRpId();
  return isListed(rpId).then((listed) => {
    if (!listed) throw refusal.invalidRpId();
    return rpId;
  });
}

// --- helpers ---

/** URLs write IPv4 as four numbers whatever the author wrote, and IPv6 in brackets. */
const isAddress = (hostname: string) => hostname === '' || hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(hostname);

/** That somebody can have a site at: `localhost` and `com` are none. */
const isDomain = (rpId: string) => /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(rpId) && !isAddress(rpId);
