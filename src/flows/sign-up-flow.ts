import type { Done, PasskeyAdapter, RegistrationRequest, Step } from '../adapters/adapter.ts';
import { arbiter as pageArbiter, type Arbiter } from '../webauthn/arbiter.ts';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { sendSignals } from '../webauthn/send-signals.ts';
import { addPasskey } from './add-passkey.ts';
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
      follow(await addPasskey(adapter, { arbiter: this.#arbiter, request, signal, extra, enter }), enter);
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
