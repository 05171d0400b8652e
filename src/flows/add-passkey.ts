import type { Challenge, Done, PasskeyAdapter, Proof, RegistrationRequest, Step } from '../adapters/adapter.ts';
import type { Arbiter } from '../webauthn/arbiter.ts';
import type { CreationOptionsJSON, RegistrationResponseJSON } from '../webauthn/json.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import type { Signal } from '../webauthn/signal.ts';
import { makings } from './makings.ts';
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
  /** Told that it worked, before anything else on the page may ask the browser, for example for the autofill list. */
  onDone?: ((reply: Done) => void) | undefined;
}

/**
 * One whole registration: a challenge, the browser, the backend's verdict. When the backend wants a confirmation only after the passkey was
 * made, that same passkey is handed in again. What a refusal says about passkeys, the browser is told here.
 * @returns What the backend answered: `done`, or the step that it wants first.
 * @throws {PasskeyError} `unsupported` when the adapter makes no passkeys; else whatever went wrong.
 */
export async function addPasskey(adapter: PasskeyAdapter, options: AddPasskeyOptions): Promise<Done | Step> {
  const { arbiter, request, signal, extra, enter, confirm, challenge: given, adjust = (same) => same, onMade, onDone } = options;
  const { registrationOptions, verifyRegistration } = adapter;
  if (!registrationOptions || !verifyRegistration) throw new PasskeyError('unsupported', { phase: 'options' });
  let made: Made | undefined;
  const attempt = async (tellMade: () => void, proof?: Proof) => {
    enter({ status: made ? 'verifying' : 'preparing' });
    // Fetching the challenge and verifying the answer belong to the ceremony: see Arbiter.modal.
    return arbiter.modal(async (turn) => {
      const call = { signal: AbortSignal.any([signal, turn]), extra, proof };
      call.signal.throwIfAborted(); // taken over, or cancelled, while the one before was settling
      if (!made) {
        const options = given ?? registrationOptions.call(adapter, request, call);
        const [challenge, createPasskey] = await Promise.all([options, loadCreatePasskey()]);
        if (challenge.kind !== 'create') return challenge;
        enter({ status: 'prompting' });
        const automatic = request.automatic === true;
        const credential = await createPasskey(adjust(challenge.publicKey), { signal: call.signal, automatic });
        made = { challenge, credential };
        tellMade();
        onMade?.(credential);
        enter({ status: 'verifying' });
      }
      const { challenge, credential } = made;
      const verified = verifyRegistration.call(adapter, request, credential, challenge.state, call);
      const reply = await verified.catch((cause: unknown) => {
        made = { challenge, credential, unconfirmed: isReauthRequired(cause) || made?.unconfirmed };
        throw cause;
      });
      if (reply.kind === 'done') onDone?.(reply);
      return reply;
    });
  };
  try {
    return await makings().during((tellMade) => withConfirmation((proof) => attempt(tellMade, proof), confirm));
  } catch (cause) {
    if (cause instanceof PasskeyError) void sendSignals(signalsOf(cause, made));
    throw cause;
  }
}

// --- helpers ---

/** What the browser made. */
interface Made {
  challenge: Challenge<'create'>;
  credential: RegistrationResponseJSON;
  /** The backend did not take it without a confirmation. */
  unconfirmed?: boolean | undefined;
}

const isReauthRequired = (cause: unknown): boolean => cause instanceof PasskeyError && cause.code === 'reauth-required';

/** After a backend wanted a confirmation, these say that it has not taken the passkey, and will not: nobody confirmed, or it was too late. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['cancelled', 'reauth-required', 'challenge-expired', 'verification-failed']);

/** The backend's own signals, or, for a passkey that was left behind in the browser, the one that follows from it. */
function signalsOf({ signals, code }: PasskeyError, made: Made | undefined): readonly Signal[] {
  if (signals.length > 0 || !made?.unconfirmed || !NOT_TAKEN.has(code)) return signals;
  const { rp } = made.challenge.publicKey;
  return rp.id === undefined ? [] : [{ type: 'unknown', rpId: rp.id, credentialId: made.credential.id }];
}

/** What asks the browser is needed only now, and comes while the backend thinks. */
async function loadCreatePasskey() {
  try {
    return (await import('../webauthn/create-passkey.ts')).createPasskey;
  } catch (cause) {
    throw new PasskeyError('network', { cause, phase: 'options' }); // offline, or replaced by a newer deployment
  }
}
