import type { Call, Done, PasskeyAdapter, Step } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { systemClock, type Clock } from './clock.ts';

/**
 * Waits until the link in an e-mail was opened elsewhere in this browser: asks the backend again and again, a little less often each time.
 * A network that comes and goes is no reason to stop.
 * @returns What the backend wants next; `undefined` when the call was aborted, or when the backend cannot be asked.
 * @throws {PasskeyError} What the backend refused with, for example `challenge-expired` when the link is too old.
 */
export async function awaitLink(
  adapter: PasskeyAdapter,
  step: Step & { kind: 'code' },
  { call, clock = systemClock }: { call: Call; clock?: Clock | undefined },
): Promise<Done | Step | undefined> {
  if (!adapter.respond) return undefined;
  let pause = SHORTEST;
  for (;;) {
    await clock.wait(pause, call.signal);
    if (call.signal.aborted) return undefined;
    const reply = await adapter.respond(step, {}, call).catch(ifPassing);
    if (reply && (reply.kind !== 'code' || reply.method !== step.method)) return reply;
    pause = Math.min(pause * 1.2, LONGEST);
  }
}

// --- helpers ---

/** Milliseconds between two questions. */
const SHORTEST = 2000;
const LONGEST = 10_000;

const PASSING: ReadonlySet<string> = new Set(['network', 'server', 'rate-limited']);

function ifPassing(cause: unknown): undefined {
  if (!(cause instanceof PasskeyError) || !PASSING.has(cause.code)) throw cause;
}
