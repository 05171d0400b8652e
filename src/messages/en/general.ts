import type { GeneralMessages } from '../messages.ts';

const SET_UP = 'Sorry, passkeys aren’t available here right now. Use another way to sign in, or try again later.';

/** English: what every element says. */
export const general: GeneralMessages = {
  language: 'en',
  direction: 'ltr',

  cancel: 'Cancel',
  tryAgain: 'Try again',
  passkeyUnsupported: 'This browser can’t use passkeys. Use another way to sign in, or open this page in another browser.',

  preparing: 'One moment…',
  prompting: 'Use your fingerprint, face or screen lock to continue.',

  errors: {
    unsupported: 'This browser or device can’t use passkeys. Use another way, or try another device.',
    'insecure-context': SET_UP,
    'blocked-by-policy': 'Sorry, passkeys can’t be used inside this page. Open the site in a tab of its own, or use another way.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    cancelled: 'Sign-in wasn’t completed. Try again, or use another way.',
    'user-verification-failed': 'Your device couldn’t confirm it’s you. Check your fingerprint, face or screen lock, then try again.',
    network: 'We can’t reach the server. Check your connection, then try again.',
    server: 'Something went wrong on our side. Wait a moment, then try again.',
    'rate-limited': 'That was too many tries. Wait a little, then try again.',
    'invalid-input': 'Something isn’t quite right. Check what you entered, then try again.',
    'invalid-response': 'Something went wrong on our side. Use another way, or try again later.',
    unauthenticated: 'You’re signed out. Sign in to continue.',
    forbidden: 'This isn’t allowed here. Reload the page, then try again.',
    'challenge-expired': 'That took a little too long. Try again.',
    'verification-failed': 'We couldn’t confirm it’s you. Try again, or use another way.',
    'account-blocked': 'This account can’t sign in right now. Contact support for help.',
  },
};
