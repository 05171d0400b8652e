import type { Call, Method, PasskeyAdapter } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';

/**
 * How this account may sign in. When the backend cannot be asked, every configured method counts: unknown accounts look like any other.
 * @throws {PasskeyError} when the answer was one: a backend that is honest about accounts, or that limits tries.
 */
export async function lookUp(
  adapter: PasskeyAdapter,
  identifier: string,
  call: Call,
): Promise<{ methods: readonly Method[]; state?: unknown }> {
  try {
    const found = await adapter.lookup?.(identifier, call);
    // No way in at all would be a dead end, and tell that there is no such account.
    return found?.methods.length ? found : { ...found, methods: adapter.methods };
  } catch (cause) {
    if (call.signal.aborted || (cause instanceof PasskeyError && DECIDED.has(cause.code))) throw cause;
    return { methods: adapter.methods };
  }
}

// --- helpers ---

/** What is an answer and not a fault. */
const DECIDED: ReadonlySet<string> = new Set(['account-unknown', 'account-blocked', 'rate-limited', 'invalid-input']);
