import type { ReauthMessages } from '../reauth-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-reauth>` says. */
export const reauth: ReauthMessages = {
  ...general,

  reauthHeading: 'Confirm it’s you',
};
