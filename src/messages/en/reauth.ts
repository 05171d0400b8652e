import type { ReauthMessages } from '../reauth-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-reauth>` says. */
export const reauth: ReauthMessages = {
  ...general,

  reauthHeading: 'Confirm it’s you',
  reauthAccount: 'You’re signed in as {name}',
  reauthWithPasskey: 'Confirm with a passkey',
  reauthAnotherWay: 'Confirm another way',
  reauthChoose: 'Choose how to confirm',
  reauthBack: 'Back',
  reauthChecking: 'Checking…',
  reauthConfirmed: 'Thanks, that’s confirmed.',
  reauthNext: 'Thanks, that’s confirmed. There’s one more to confirm.',
  reauthCancelled: 'Nothing was confirmed. Try again whenever you’re ready.',
  reauthWrongAccount: 'That passkey is for another account. Use one for the account you’re signed in to.',
  reauthUnknownPasskey: 'That passkey no longer works for this site. Use another one.',
};
