import type { Site } from '../site.ts';
import type { CeremonyRecord } from '../stores/store.ts';
import type { Expectations } from '../verification/expectations.ts';

/** What the answer to this ceremony has to fit. */
export function expectationsOf({ challenge, userVerification }: CeremonyRecord, { rpId, origins, policy }: Site): Expectations {
  const { allowCrossOrigin, topOrigins } = policy;
  return { challenge, rpId, origins, allowCrossOrigin, topOrigins, requireUserVerification: userVerification === 'required' };
}
