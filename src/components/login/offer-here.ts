import { html, type TemplateResult } from 'lit';
import type { PasskeyAdapter } from '../../adapters/adapter.ts';
import type { MessageOverrides } from '../../messages/messages.ts';
import '../enroll/define.ts';

export interface OfferHereOptions {
  adapter: PasskeyAdapter;
  messages: MessageOverrides | undefined;
  show: (card: TemplateResult) => void;
}

/** Offers a passkey on this device to somebody who signed in with one from another. Resolves when they have answered. */
export function offerHere({ adapter, messages, show }: OfferHereOptions): Promise<void> {
  return new Promise((resolve) => {
    show(
      html`<passkey-enroll
        reason="another-device"
        .adapter=${adapter}
        .messages=${messages}
        @passkey-enroll-finished=${() => {
          resolve();
        }}
      ></passkey-enroll>`,
    );
  });
}
