import { html, type TemplateResult } from 'lit';
import type { Passkey, PasskeyAdapter } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import '../enroll/define.ts';

export interface OfferHereOptions {
  adapter: PasskeyAdapter;
  /** The passkey from the other device, where the backend tells. */
  used: Passkey | undefined;
  messages: MessageOverrides | undefined;
  show: (card: Card) => void;
}

/** The offer, in the language of the element around it. */
export type Card = (language: string) => TemplateResult;

/**
 * Offers a passkey on this device to somebody who signed in with one from another, for example a phone. Whoever uses a security key has
 * chosen that, and is left alone. Resolves when they have answered.
 */
export async function offerHere({ adapter, used, messages, show }: OfferHereOptions): Promise<void> {
  if (used?.transports && !used.transports.includes('hybrid')) return;
  await new Promise<void>((resolve) => {
    show(
      (language) =>
        html`<passkey-enroll
          reason="another-device"
          exportparts="heading: offer-heading, intro: offer-intro, button: offer-button, later: offer-later, never: offer-never, close: offer-close"
          lang=${language}
          .adapter=${adapter}
          .messages=${messages}
          @passkey-enroll-finished=${() => {
            resolve();
          }}
        ></passkey-enroll>`,
    );
  });
}
