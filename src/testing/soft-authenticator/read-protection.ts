import type { Dictionary } from './dictionary.ts';
import type { ProtectionLevel } from './is-usable.ts';
import { refusal } from './refusal.ts';

/** The `credProtect` extension of one `create()`. */
export interface ProtectionRequest {
  level: ProtectionLevel;
  /** Rather no passkey than one without this protection. */
  enforced: boolean;
}

/**
 * Reads `credentialProtectionPolicy` and `enforceCredentialProtectionPolicy`.
 * @param userVerification What else the page asks for: the strongest policy goes only with `required`.
 * @throws {Refusal} `not-supported`, where Chromium 156 does; other browsers were not measured.
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-20210615.html#sctn-credProtect-extension
 */
export function readProtection(extensions: Dictionary, userVerification: string): ProtectionRequest | undefined {
  const enforced = extensions.flag('enforceCredentialProtectionPolicy');
  const policy = extensions.optional('credentialProtectionPolicy', (it, name) => it.text(name));
  if (policy === undefined) {
    if (enforced) throw refusal.notSupported(INCONSISTENT);
    return undefined;
  }
  const level = LEVELS[policy];
  if (!level) throw refusal.notSupported('Required parameters missing in `options.publicKey`.');
  if (level === 3 && userVerification !== 'required') throw refusal.notSupported(INCONSISTENT);
  return { level, enforced };
}

// --- helpers ---

const LEVELS: Partial<Record<string, ProtectionLevel>> = {
  userVerificationOptional: 1,
  userVerificationOptionalWithCredentialIDList: 2,
  userVerificationRequired: 3,
};

const INCONSISTENT = 'Requested protection policy is inconsistent or incongruent with other requested parameters.';
