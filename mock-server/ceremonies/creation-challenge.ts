import type { Challenge, CreationOptions, Descriptor } from '../protocol.ts';
import type { Site } from '../site.ts';
import type { CreationCeremony } from '../stores/store.ts';
import { openCeremony } from './open-ceremony.ts';

export interface CreationInit {
  about: Pick<CreationCeremony, 'purpose' | 'newAccount' | 'sessionId' | 'automatic'>;
  user: CreationOptions['user'];
  /** The passkeys that the account has. */
  excludeCredentials: Descriptor[];
}

/** Opens the ceremony for a new passkey, and writes the browser's options for it. */
export async function creationChallenge(site: Site, { about, user, excludeCredentials }: CreationInit): Promise<Challenge<'create'>> {
  const { rpId, rpName, policy } = site;
  // An automatic passkey is made without asking anybody, so it cannot verify anybody.
  const userVerification = about.automatic ? 'preferred' : policy.userVerification;
  const ceremony = await openCeremony(site, { kind: 'create', userVerification, accountId: user.id, ...about });
  const publicKey: CreationOptions = {
    rp: { id: rpId, name: rpName },
    user,
    challenge: ceremony.challenge,
    pubKeyCredParams: policy.algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: policy.timeout,
    excludeCredentials,
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification },
    attestation: policy.attestation,
    extensions: { credProps: true },
  };
  return { kind: 'create', publicKey, state: ceremony.id, expiresAt: ceremony.expiresAt };
}
