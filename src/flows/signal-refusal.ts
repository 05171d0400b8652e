import type { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';

/**
 * Tells the browser what a backend's refusal of a passkey means for the passkey: the backend's own signals, or, when it only said that it
 * does not know it, the one that follows from that. Never rejects.
 * @see https://w3c.github.io/webauthn/#sctn-signalUnknownCredential
 * @example void signalRefusal(error, { credentialId: credential.id, rpId: publicKey.rpId });
 */
export function signalRefusal(
  { signals, code }: PasskeyError,
  { credentialId, rpId }: { credentialId: string; rpId: string | undefined },
): Promise<void> {
  const unknown = signals.length === 0 && code === 'unknown-passkey' && rpId;
  return sendSignals(unknown ? [{ type: 'unknown', rpId, credentialId }] : signals);
}
