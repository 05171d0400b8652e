import type { Signal } from '../webauthn/signal.ts';
import { checkShape } from './check-shape.ts';

/**
 * The signals of an answer, or none when they are not all signals: they are best effort, and no reason to fail. What one needs beside
 * the RP ID the browser checks itself: members of its dictionaries are required.
 * @example
 * toSignals([{ type: 'unknown', rpId: 'example.com', credentialId: 'q83vEg' }]).length; // 1
 * @see https://w3c.github.io/webauthn/#sctn-signal-methods
 */
export function toSignals(value: unknown): Signal[] {
  try {
    return checkShape<Pick<Signal, 'type' | 'rpId'>[]>(value, [{ type: '', rpId: '' }], 'signals') as Signal[];
  } catch {
    return [];
  }
}
