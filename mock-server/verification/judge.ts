import { Problem } from '../problem.ts';

/**
 * Runs a check of `@simplewebauthn/server`, which says no by throwing. All that reaches it is the visitor's data and our own settings,
 * so whatever it throws is about the data.
 * @throws {Problem} `verification-failed` with the library's own sentence.
 */
export async function judge<T>(check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('verification-failed', cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
