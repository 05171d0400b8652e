import type { Done, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import { advise } from '../../webauthn/advise.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import { submitProof } from '../autofill/submit-proof.ts';
import type { Card } from './offer-here.ts';

/** What `<passkey-login>` says about itself. */
export interface SignedInHost {
  readonly name: string | undefined;
  readonly noOffer: boolean;
  readonly messages: MessageOverrides | undefined;
  readonly updateComplete: Promise<unknown>;
}

export interface AfterSignInOptions {
  adapter: PasskeyAdapter | undefined;
  reply: Done;
  crossDevice: boolean;
  /** The author's form around the element. */
  form: HTMLFormElement | null;
  show: (card: Card) => void;
}

/**
 * What only some sign-ins have after them: an offer to add a passkey here, or a proof to be sent with the author's form. Never rejects over
 * the offer.
 * @returns Whether the form was sent, so that nothing else leads on. Resolves when it was, or when the visitor has answered the offer.
 */
export async function afterSignIn(host: SignedInHost, { adapter, reply, crossDevice, form, show }: AfterSignInOptions): Promise<boolean> {
  const { name, noOffer, messages } = host;
  const { proof, passkey: used } = reply;
  if (!proof) {
    if (!crossDevice || noOffer || !adapter?.registrationOptions) return false;
    const offer = await import('./offer-here.ts').catch(() => undefined); // a sign-in that worked needs no more
    await offer?.offerHere({ adapter, used, messages, show });
  } else if (name && form) {
    await host.updateComplete; // a password that was asked for is no longer in the form
    submitProof(form, { name, value: proof.value });
    return true;
  } else if (name) {
    void advise(new PasskeyError('invalid-options', { cause: new Error(`name="${name}" without a form around the element`) }));
  }
  return false;
}
