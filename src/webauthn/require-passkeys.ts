import { advise } from './advise.ts';
import { supportsPasskeys } from './supports-passkeys.ts';
import { PasskeyError } from './passkey-error.ts';

/**
 * Checks, before anything is asked, that this page can ask for passkeys at all.
 * @throws {PasskeyError} `insecure-context` on plain HTTP, `unsupported` where the browser has no passkeys.
 */
export function requirePasskeys(): void {
  if (supportsPasskeys()) return;
  const error = new PasskeyError(globalThis.isSecureContext ? 'unsupported' : 'insecure-context', { phase: 'ceremony' });
  if (error.code === 'insecure-context') void advise(error); // an old browser is nobody's mistake
  throw error;
}
