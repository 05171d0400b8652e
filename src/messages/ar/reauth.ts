import type { ReauthMessages } from '../reauth-messages.ts';
import type { OwnWords } from '../parts.ts';

/** Arabic: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'أكّد هويتك',
};
