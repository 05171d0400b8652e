import type { AuthenticationRequest, Challenge, PasskeyAdapter, Step } from '../adapters/adapter.ts';

/**
 * Fetches the challenge for a sign-in before the button is pressed: browsers want the prompt to follow the press closely, and Safari
 * forgets the press while a page waits for its server.
 * @example
 * button.onpointerdown = () => prefetch.prepare(adapter, '');
 * button.onclick = () => flow.signIn(prefetch.take(adapter, ''));
 */
export class Prefetch {
  #kept: { adapter: PasskeyAdapter; identifier: string; at: number; challenge: Promise<Challenge<'get'> | Step> } | undefined;

  /** Asks for a challenge, unless a good one is there already. */
  prepare(adapter: PasskeyAdapter, identifier: string): void {
    const kept = this.#kept;
    if (kept?.adapter === adapter && kept.identifier === identifier && Date.now() - kept.at < FRESH) return;
    const request: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal', ...(identifier && { identifier }) };
    const challenge = adapter.authenticationOptions(request, { signal: AbortSignal.timeout(FRESH) });
    challenge.catch(() => undefined); // the press asks again, and tells
    this.#kept = { adapter, identifier, at: Date.now(), challenge };
  }

  /** The adapter, but that the next challenge is the one that was prepared. Where there is none, or it is too old, it is fetched as ever. */
  take(adapter: PasskeyAdapter, identifier: string): PasskeyAdapter {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept?.adapter !== adapter || kept.identifier !== identifier || Date.now() - kept.at >= FRESH) return adapter;
    let challenge: Promise<Challenge<'get'> | Step> | undefined = kept.challenge;
    const authenticationOptions: PasskeyAdapter['authenticationOptions'] = async (request, call) => {
      const given = request.purpose === 'sign-in' && request.mediation !== 'conditional' ? challenge : undefined;
      challenge = undefined;
      const prepared = await given?.catch(() => undefined);
      const usable = prepared?.kind === 'get' && (prepared.expiresAt ?? Infinity) - Date.now() > SPARE;
      return usable ? prepared : adapter.authenticationOptions(request, call);
    };
    // The adapter's methods are its own: they may say `this`.
    return new Proxy(adapter, {
      get: (target, name): unknown => (name === 'authenticationOptions' ? authenticationOptions : Reflect.get(target, name, target)),
    });
  }
}

// --- helpers ---

/** Milliseconds between the approach to a button and its press. */
const FRESH = 20_000;
/** Milliseconds that a challenge must still live, for somebody to answer it. */
const SPARE = 30_000;
