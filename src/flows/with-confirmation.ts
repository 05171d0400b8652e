import type { Proof } from '../adapters/adapter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';

/**
 * Does something that the backend may want a fresh confirmation for: at first without one; when the backend wants it, asks for it, and does
 * the thing once more with the proof.
 * @param confirm Asks the visitor to confirm who they are. Without it the backend's refusal stands.
 * @throws What `attempt` or `confirm` throws; a second `reauth-required` is final.
 * @example await withConfirmation((proof) => adapter.remove(id, { signal, proof }), () => askToConfirm({ action: 'passkeys.remove' }));
 */
export async function withConfirmation<T>(
  attempt: (proof?: Proof) => Promise<T>,
  confirm: (() => Promise<Proof | undefined>) | undefined,
): Promise<T> {
  try {
    return await attempt();
  } catch (cause) {
    if (!confirm || !(cause instanceof PasskeyError) || cause.code !== 'reauth-required') throw cause;
  }
  return attempt(await confirm());
}
