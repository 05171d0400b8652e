import type { Site } from '../site.ts';
import type { CeremonyRecord, CreationCeremony, RequestCeremony } from '../stores/store.ts';
import { base64url } from '../verification/base64url.ts';

type Made = 'id' | 'challenge' | 'expiresAt';

/** Makes a challenge and remembers what its answer has to fit. */
export async function openCeremony(
  { store, policy, random, now }: Site,
  about: Omit<CreationCeremony, Made> | Omit<RequestCeremony, Made>,
): Promise<CeremonyRecord> {
  const made = { id: base64url.encode(random(16)), challenge: base64url.encode(random(32)), expiresAt: now() + policy.challengeLife };
  const ceremony = { ...about, ...made };
  await store.openCeremony(ceremony);
  return ceremony;
}
