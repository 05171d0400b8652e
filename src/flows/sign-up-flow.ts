import type { Done, PasskeyAdapter, RegistrationRequest, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import { createPasskey } from '../webauthn/create-passkey.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import { Flow } from './flow.ts';

/** Where a sign-up stands. `idle` and `failed` are every flow's. */
export type SignUpState =
  | { status: 'preparing' } // waiting for the backend's challenge
  | { status: 'prompting' } // the browser's own dialog is open
  | { status: 'verifying' } // the backend is checking the new passkey
  | { status: 'entering-code'; step: Step & { kind: 'code' } } // the backend wants to know first that the address is theirs
  | { status: 'redirecting'; url: string } // the backend continues elsewhere
  | { status: 'signed-up'; reply: Done };

export interface SignUpOptions {
  /** The new account's name, for example an e-mail address. */
  identifier: string;
  displayName?: string;
  /** Handed to the adapter with every call, for example a captcha token. */
  extra?: Record<string, unknown> | undefined;
}

/**
 * Makes an account whose first way in is a passkey. No DOM: usable from any framework or a test.
 * @example
 * const flow = new SignUpFlow();
 * flow.subscribe((state) => render(state));
 * await flow.signUp(adapter, { identifier: 'mia@example.com', displayName: 'Mia' });
 */
export class SignUpFlow extends Flow<SignUpState> {
  readonly #arbiter: Arbiter;

  constructor({ arbiter = pageArbiter() }: { arbiter?: Arbiter } = {}) {
    super();
    this.#arbiter = arbiter;
  }

  /** Makes the account. Resolves when the story is over; never rejects. */
  signUp(adapter: PasskeyAdapter, { identifier, displayName, extra }: SignUpOptions): Promise<void> {
    const request: RegistrationRequest = { purpose: 'sign-up', identifier, ...(displayName && { displayName }) };
    return this.run(async (enter, signal) => {
      const { registrationOptions, verifyRegistration } = adapter;
      if (!registrationOptions || !verifyRegistration) throw new PasskeyError('unsupported', { phase: 'options' });
      enter({ status: 'preparing' });
      // Fetching the challenge and verifying the answer belong to the ceremony: see Arbiter.modal.
      await this.#arbiter.modal(async (turn) => {
        const call = { signal: AbortSignal.any([signal, turn]), extra };
        call.signal.throwIfAborted(); // taken over, or cancelled, while the one before was settling
        const challenge = await registrationOptions.call(adapter, request, call);
        if (challenge.kind !== 'create') {
          follow(challenge, enter);
          return;
        }
        enter({ status: 'prompting' });
        const credential = await createPasskey(challenge.publicKey, { signal: call.signal });
        enter({ status: 'verifying' });
        follow(await verifyRegistration.call(adapter, request, credential, challenge.state, call), enter);
      });
    });
  }
}

// --- helpers ---

/** What the backend answered decides what comes next. */
function follow(reply: Done | Step, enter: (state: SignUpState) => void): void {
  if (reply.kind === 'done') {
    void sendSignals(reply.signals ?? []);
    enter({ status: 'signed-up', reply });
  } else if (reply.kind === 'code') {
    enter({ status: 'entering-code', step: reply });
  } else if (reply.kind === 'redirect') {
    enter({ status: 'redirecting', url: reply.url });
  } else {
    throw new PasskeyError('invalid-response', { cause: reply });
  }
}
