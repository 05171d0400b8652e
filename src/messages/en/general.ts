import type { GeneralMessages } from '../messages.ts';

/** English: what every element says. */
export const general: GeneralMessages = {
  language: 'en',
  direction: 'ltr',

  cancel: 'Cancel',
  passkeyUnsupported: 'This browser can’t use passkeys. To use one, open this page in another browser.',

  preparing: 'One moment…',
  prompting: 'Use your fingerprint, face or screen lock to continue.',
  nothingHappened: 'Nothing happened? Cancel, then try again.',

  errors: {
    cancelled: 'Sign-in wasn’t completed. Try again whenever you’re ready.',
    network: 'We can’t reach the server. Check your connection, then try again.',
    server: 'Something went wrong on our side. Wait a moment, then try again.',
    'challenge-expired': 'That took a little too long. Try again.',
    'verification-failed': 'We couldn’t confirm it’s you. Try again.',
  },
};
