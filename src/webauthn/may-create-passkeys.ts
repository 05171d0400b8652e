import { supportsPasskeys } from './supports-passkeys.ts';

/**
 * Whether this document may ask for a new passkey, as far as a page can know without asking: a secure context, a browser with passkeys, and
 * no frame that was not given leave.
 * @see https://w3c.github.io/webauthn/#sctn-permissions-policy
 * @example if (mayCreatePasskeys()) showOffer();
 */
export function mayCreatePasskeys(): boolean {
  if (!supportsPasskeys()) return false;
  const { featurePolicy: policy } = (globalThis.document ?? {}) as { featurePolicy?: FeaturePolicy };
  // Only Chromium tells; one that does not know the feature yet would answer "no" everywhere.
  if (policy?.features?.().includes(FEATURE)) return policy.allowsFeature(FEATURE);
  return !isInForeignFrame();
}

// --- helpers ---

/** https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md; in Chromium under its old name. */
interface FeaturePolicy {
  features?: () => string[];
  allowsFeature: (feature: string) => boolean;
}

const FEATURE = 'publickey-credentials-create';

/** Safari makes no passkeys in frames of other sites, and Firefox only in those that were given leave, which cannot be asked for. */
function isInForeignFrame(): boolean {
  try {
    return globalThis.top != null && globalThis.top.location.origin !== globalThis.location.origin;
  } catch {
    return true; // another origin's location cannot be read
  }
}
