import type { Signal } from './signal.ts';
import { timeLimit } from './time-limit.ts';

/**
 * Tells the browser which passkeys still count, so that dead ones stop being offered and renamed accounts show their new name.
 * Best effort: never throws, waits two seconds at most, and does nothing where the browser has no such method (Firefox).
 *
 * The caller decides what is safe to send: an `accepted` list must be complete, because a missing id may delete a passkey for good.
 * @see https://w3c.github.io/webauthn/#sctn-signal-methods
 * @example await sendSignals(done.signals ?? []);
 */
export async function sendSignals(signals: readonly Signal[]): Promise<void> {
  await timeLimit(Promise.allSettled(signals.map(send)), 2000, undefined);
}

// --- helpers ---

/** `@simplewebauthn/browser` 14 throws where a signal is unsupported and cannot be tree-shaken to one; these three lines need neither. */
async function send({ type, ...details }: Signal): Promise<void> {
  const { PublicKeyCredential: api } = globalThis as unknown as { PublicKeyCredential?: SignalMethods };
  await api?.[METHODS[type]]?.(details);
}

type SignalMethods = Partial<Record<(typeof METHODS)[Signal['type']], (details: object) => Promise<void>>>;

const METHODS = {
  unknown: 'signalUnknownCredential',
  accepted: 'signalAllAcceptedCredentials',
  details: 'signalCurrentUserDetails',
} as const satisfies Record<Signal['type'], string>;
