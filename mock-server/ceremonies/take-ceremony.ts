import { Problem } from '../problem.ts';
import type { RouteContext } from '../route.ts';
import type { CeremonyRecord } from '../stores/store.ts';

/**
 * Takes the ceremony that an answer belongs to. It is spent by that, whatever the answer is worth: of two answers to one challenge, only
 * the first is looked at.
 * @param state The ceremony's id, as handed out.
 * @throws {Problem} `challenge-expired` when it is unknown here, was taken before or is too old; `verification-failed` when it was
 * opened for something else, or in another session.
 */
export async function takeCeremony<K extends CeremonyRecord['kind']>(
  { store, now, visitor }: RouteContext,
  { state, kind, purpose }: { state: string; kind: K; purpose: CeremonyRecord['purpose'] },
): Promise<Extract<CeremonyRecord, { kind: K }>> {
  const ceremony = await store.takeCeremony(state);
  if (!ceremony || ceremony.expiresAt <= now())
    throw new Problem('challenge-expired', 'The challenge is too old, used up or not from here.');
  // A second factor comes as a step of the sign-in: pages answer it with either word.
  const continues = ceremony.purpose === 'second-factor' && purpose === 'sign-in';
  if (ceremony.kind !== kind || (ceremony.purpose !== purpose && !continues)) {
    throw failed(`The challenge is for ${ceremony.kind}/${ceremony.purpose}, not for ${kind}/${purpose}.`);
  }
  if (ceremony.sessionId !== undefined) {
    const { session } = await visitor.require();
    if (session.id !== ceremony.sessionId) throw failed('The challenge belongs to another session.');
  }
  return ceremony as Extract<CeremonyRecord, { kind: K }>; // its kind was compared above
}

// --- helpers ---

const failed = (detail: string) => new Problem('verification-failed', detail);
