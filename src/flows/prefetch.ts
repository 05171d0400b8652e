import { loadGetPasskey } from './load-get-passkey.ts';
import type { AuthenticationRequest, Challenge, PasskeyAdapter } from '../adapters/adapter.ts';

/**
 * Fetches the challenge for a sign-in before the button is pressed: browsers want the prompt to follow the press closely, and Safari
 * forgets the press while a page waits for its server.
 * @example
 * button.onpointerdown = () => prefetch.prepare(adapter, '');
 * button.onclick = () => flow.signIn(adapter, { challenge: prefetch.take(adapter, '') });
 */
export class Prefetch {
  #kept: { adapter: PasskeyAdapter; identifier: string; at: number; challenge: Promise<Challenge<'get'> | undefined> } | undefined;

  /** Asks for a challenge, unless a good one is there already. */
  prepare(adapter: PasskeyAdapter, identifier: string): void {
    const kept = this.#kept;
    if (kept?.adapter === adapter && kept.identifier === identifier && Date.now() - kept.at < FRESH) return;
    const request: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal', ...(identifier && { identifier }) };
    const challenge = adapter.authenticationOptions(request, { signal: AbortSignal.timeout(FRESH) }).then(
      (answer) => (answer.kind === 'get' && (answer.expiresAt ?? Infinity) - Date.now() > SPARE ? answer : undefined),
      () => undefined, // the press asks again, and tells
    );
    loadGetPasskey().catch(() => undefined); // the press tries again, and tells
    this.#kept = { adapter, identifier, at: Date.now(), challenge };
  }

  /** The challenge that was prepared, once. `undefined` where there is none, or it is too old; so may be what it resolves to. */
  take(adapter: PasskeyAdapter, identifier: string): Promise<Challenge<'get'> | undefined> | undefined {
    const kept = this.#kept;
    this.#kept = undefined;
    const good = kept?.adapter === adapter && kept.identifier === identifier && Date.now() - kept.at < FRESH;
    return good ? kept.challenge : undefined;
  }
}

// --- helpers ---

/** Milliseconds between the approach to a button and its press. */
const FRESH = 20_000;
/** Milliseconds that a challenge must still live, for somebody to answer it. */
const SPARE = 30_000;
