import type { Notice, Passkey } from '../adapters/adapter.ts';
import type { PasskeyError } from '../webauthn/passkey-error.ts';

/** A passkey, and what goes on with it. Replaced when something changes, never changed. */
export interface ManagedPasskey {
  /** With its new name at once, also while the backend is still being told. */
  readonly passkey: Passkey;
  readonly doing?: 'renaming' | 'removing' | undefined;
  /** Why the last change of it did not happen. */
  readonly error?: PasskeyError | undefined;
  readonly notices: readonly Notice[];
  /** It was made a moment ago, on this very device. */
  readonly madeHere: boolean;
}
