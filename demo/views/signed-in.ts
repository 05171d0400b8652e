import type { Account } from '../../src/adapters/adapter.ts';
import { backend } from '../backend.ts';

/** Who is signed in, if anybody is. @throws {PasskeyError} when the server cannot be asked. */
export async function signedIn(): Promise<Account | null> {
  return (await backend.session?.({ signal: new AbortController().signal })) ?? null;
}
