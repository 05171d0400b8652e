import type { ReauthMessages } from '../reauth-messages.ts';
import type { OwnWords } from '../parts.ts';

/** German: what `<passkey-reauth>` says. */
export const reauth: OwnWords<ReauthMessages> = {
  reauthHeading: 'Bestätigen Sie, dass Sie es sind',
};
