import type { AuthenticationRequest, Challenge, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { getPasskey } from '../webauthn/get-passkey.ts';
import type { AuthenticationResponseJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { systemClock, type Clock } from './clock.ts';

export interface OfferAutofillOptions {
  /** Ends the offer. */
  signal: AbortSignal;
  /** The browser now lists passkeys under the field. Called once per challenge. */
  armed: () => void;
  /**
   * A passkey was picked: has it verified. Resolves to whether that is the end of it; after a refusal the offer is made anew.
   */
  picked: (credential: AuthenticationResponseJSON, challenge: Challenge<'get'>) => Promise<boolean>;
  /**
   * Called when three quarters of a challenge's life are over; the fresh one is fetched when it resolves. A page holds it back while it is
   * hidden or the list may be open, at most until `expiresAt` (milliseconds since 1970).
   */
  mayRearm?: ((expiresAt: number, signal: AbortSignal) => Promise<void>) | undefined;
  /** Handed to the adapter with every call; asked each time, because such values age. */
  extra?: (() => Record<string, unknown> | undefined) | undefined;
  /** Default: the system's. */
  clock?: Clock | undefined;
}

/**
 * Keeps passkeys in the autofill list for as long as the signal allows: with a fresh challenge before each runs out, after a refused
 * passkey, and after a network failure. It stops when a passkey was accepted, when there is nothing to offer, or when requests are
 * refused at once: some browsers and extensions do that to every conditional request, and asking again for ever would loop.
 *
 * Nothing that happens here is for a visitor's eyes, except what `picked` makes of it.
 * @returns Why the offer ended; `undefined` when it was accepted or taken back.
 * @see https://w3c.github.io/webauthn/#sctn-getAssertion (conditional mediation)
 */
export async function offerAutofill(adapter: PasskeyAdapter, options: OfferAutofillOptions): Promise<PasskeyError | undefined> {
  const { signal, clock = systemClock, picked } = options;
  let instants = 0; // requests in a row that ended faster than a person can act
  let fresh: Answer;
  while (!signal.aborted) {
    const challenge: Answer = fresh ?? (await fetchChallenge(adapter, signal, options));
    fresh = undefined;
    if (challenge instanceof PasskeyError) return challenge;
    if (challenge?.kind !== 'get') return undefined; // taken back, or the backend wants something else first
    const started = clock.now();
    const answer = await listen(adapter, challenge, options);
    if (signal.aborted) return undefined;
    if ('replacedBy' in answer) {
      fresh = answer.replacedBy;
      continue;
    }
    instants = clock.now() - started < INSTANT ? instants + 1 : 0;
    if (answer instanceof PasskeyError) {
      if (answer.code !== 'cancelled' || instants > 1) return answer;
    } else {
      if (await picked(answer, challenge)) return undefined;
      if (instants > 1) return new PasskeyError('verification-failed', { phase: 'verification' });
    }
  }
  return undefined;
}

// --- helpers ---

const REQUEST: AuthenticationRequest = { purpose: 'sign-in', mediation: 'conditional' };

/** Milliseconds. Nobody opens a list, picks and confirms faster; a refusal within it did not come from a person. */
const INSTANT = 1000;
const MOST_FAILURES = 5;
/** Milliseconds. For backends that do not say how long a challenge lives. */
const USUAL_LIFE = 4 * 60_000;
/** Milliseconds. A life outside these bounds means that one of the two clocks is wrong. */
const [SHORTEST_LIFE, LONGEST_LIFE] = [10_000, 24 * 60 * 60_000];

/** What the backend has to offer: a challenge, a step that comes first, or why there is nothing. */
type Answer = Challenge<'get'> | Step | PasskeyError | undefined;

/** A fresh challenge; after a passing fault it asks again, each time after twice the wait. `undefined` when the offer was taken back. */
async function fetchChallenge(
  adapter: PasskeyAdapter,
  signal: AbortSignal,
  { extra, clock = systemClock }: OfferAutofillOptions,
): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await adapter.authenticationOptions(REQUEST, { signal, extra: extra?.() });
    } catch (cause) {
      if (signal.aborted) return undefined;
      const error = cause instanceof PasskeyError ? cause : new PasskeyError('server', { cause });
      if (!error.retryable || failures > MOST_FAILURES) return error;
      await clock.wait(Math.max(error.retryAfter ?? 0, 2 ** failures * 1000), signal);
      if (signal.aborted) return undefined;
    }
  }
}

/** One conditional request: the picked passkey, why there was none, or what takes the place of a challenge that drew near its end. */
async function listen(
  adapter: PasskeyAdapter,
  challenge: Challenge<'get'>,
  options: OfferAutofillOptions,
): Promise<AuthenticationResponseJSON | PasskeyError | { replacedBy: Answer }> {
  const { signal, armed, mayRearm, clock = systemClock } = options;
  const stale = new AbortController();
  const over = new AbortController();
  const life = lifeOf(challenge, clock.now());
  const expiresAt = clock.now() + life;
  const both = AbortSignal.any([signal, over.signal]);
  let replacedBy: Answer;
  const renew = async () => {
    await clock.wait(life * 0.75, both);
    if (!both.aborted) await mayRearm?.(expiresAt, both).catch(() => undefined); // without it, at once
    if (both.aborted) return;
    // The old offer stands until there is a new one; without a network, to the end of its life.
    const end = clock.wait(expiresAt - clock.now(), both);
    const answer = await Promise.race([fetchChallenge(adapter, both, options), end]);
    if (answer instanceof PasskeyError) await end;
    else replacedBy = answer ?? undefined;
    if (!both.aborted) stale.abort();
  };
  try {
    const request = getPasskey(challenge.publicKey, { mediation: 'conditional', signal: AbortSignal.any([signal, stale.signal]) });
    armed();
    void renew();
    return await request;
  } catch (cause) {
    return stale.signal.aborted ? { replacedBy } : (cause as PasskeyError); // getPasskey throws nothing else
  } finally {
    over.abort();
  }
}

function lifeOf({ expiresAt, publicKey }: Challenge<'get'>, now: number): number {
  const told = expiresAt === undefined ? (publicKey.timeout ?? USUAL_LIFE) : expiresAt - now;
  const life = expiresAt === undefined ? Math.min(told, USUAL_LIFE) : told;
  return life >= SHORTEST_LIFE && life <= LONGEST_LIFE ? life : USUAL_LIFE;
}
