import { supportsPasskeys } from './capabilities.ts';
import { PasskeyError } from './passkey-error.ts';

/**
 * Checks, before anything is asked, that this page can ask for passkeys at all.
 * @throws {PasskeyError} `insecure-context` on plain HTTP, `unsupported` where the browser has no passkeys.
 */
export function requirePasskeys(): void {
  if (supportsPasskeys()) return;
  const code = globalThis.isSecureContext ? 'unsupported' : 'insecure-context';
  if (code === 'insecure-context') console.error('passkey-elements: passkeys need HTTPS; http://localhost works for development');
  throw new PasskeyError(code, { phase: 'ceremony' });
}
