import type { Site } from '../site.ts';
import type { CeremonyRecord } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

/** Makes a challenge and remembers what its answer has to fit. */
export async function openCeremony(
  { store, policy, random, now }: Site,
  about: Omit<CeremonyRecord, 'id' | 'challenge' | 'expiresAt'>,
): Promise<CeremonyRecord> {
  const ceremony = {
    ...about,
    id: base64url.encode(random(16)),
    challenge: base64url.encode(random(32)),
    expiresAt: now() + policy.challengeLife,
  };
  await store.openCeremony(ceremony);
  return ceremony;
}
