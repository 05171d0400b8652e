import type { Challenge, Done, PasskeyAdapter, Proof, RegistrationRequest, Step } from '../adapters/adapter.ts';
import type { Arbiter } from '../webauthn/arbiter.ts';
import type { CreationOptionsJSON, RegistrationResponseJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { withConfirmation } from './with-confirmation.ts';

export interface AddPasskeyOptions {
  arbiter: Arbiter;
  request: RegistrationRequest;
  signal: AbortSignal;
  extra?: Record<string, unknown> | undefined;
  /** Told what goes on. */
  enter: (state: { status: 'preparing' } | { status: 'prompting' } | { status: 'verifying' }) => void;
  /** Asks the visitor to confirm who they are, when the backend wants that first. */
  confirm?: (() => Promise<Proof | undefined>) | undefined;
  /** The backend's, when it was given already, for example after a step; else it is asked for one. */
  challenge?: Challenge<'create'> | undefined;
  /** Changes the options before the browser sees them, for example the hints. */
  adjust?: ((options: CreationOptionsJSON) => CreationOptionsJSON) | undefined;
  /** Told what the browser made, before the backend has seen it. */
  onMade?: ((credential: RegistrationResponseJSON) => void) | undefined;
}

/**
 * One whole registration: a challenge, the browser, the backend's verdict.
 * @returns What the backend answered: `done`, or the step that it wants first.
 * @throws {PasskeyError} `unsupported` when the adapter makes no passkeys; else whatever went wrong.
 */
export function addPasskey(adapter: PasskeyAdapter, options: AddPasskeyOptions): Promise<Done | Step> {
  const { arbiter, request, signal, extra, enter, confirm, challenge: given, adjust = (same) => same, onMade } = options;
  const { registrationOptions, verifyRegistration } = adapter;
  if (!registrationOptions || !verifyRegistration) return Promise.reject(new PasskeyError('unsupported', { phase: 'options' }));
  const attempt = async (proof?: Proof) => {
    enter({ status: 'preparing' });
    // Fetching the challenge and verifying the answer belong to the ceremony: see Arbiter.modal.
    return arbiter.modal(async (turn) => {
      const call = { signal: AbortSignal.any([signal, turn]), extra, proof };
      call.signal.throwIfAborted(); // taken over, or cancelled, while the one before was settling
      const options = given ?? registrationOptions.call(adapter, request, call);
      const [challenge, createPasskey] = await Promise.all([options, loadCreatePasskey()]);
      if (challenge.kind !== 'create') return challenge;
      enter({ status: 'prompting' });
      const credential = await createPasskey(adjust(challenge.publicKey), { signal: call.signal, automatic: request.automatic === true });
      onMade?.(credential);
      enter({ status: 'verifying' });
      return verifyRegistration.call(adapter, request, credential, challenge.state, call);
    });
  };
  return withConfirmation(attempt, confirm);
}

// --- helpers ---

/** What asks the browser is needed only now, and comes while the backend thinks. */
async function loadCreatePasskey() {
  try {
    return (await import('../webauthn/create-passkey.ts')).createPasskey;
  } catch (cause) {
    throw new PasskeyError('network', { cause, phase: 'options' }); // offline, or replaced by a newer deployment
  }
}
