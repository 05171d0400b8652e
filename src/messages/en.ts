import { otherWays } from './en/other-ways.ts';
import { signIn } from './en/sign-in.ts';
import { signUp } from './en/sign-up.ts';
import type { Messages } from './messages.ts';

const SET_UP = 'Sorry, passkeys aren’t available here right now. Try again later.';

/** English, the whole of it. Elements import their own part instead. */
export const en: Messages = {
  ...signIn,
  ...signUp,
  ...otherWays,

  errors: {
    ...signIn.errors,
    ...signUp.errors,
    superseded: '',
    aborted: '',
    unsupported: 'This browser or device can’t use passkeys. Try another device.',
    'insecure-context': SET_UP,
    'blocked-by-policy': 'Sorry, passkeys can’t be used inside this page. Open the site in a tab of its own.',
    'invalid-options': SET_UP,
    'invalid-rp-id': SET_UP,
    'user-verification-failed': 'Your device couldn’t confirm it’s you. Check your fingerprint, face or screen lock, then try again.',
    'rate-limited': 'That was too many tries. Wait a little, then try again.',
    'invalid-input': 'Something isn’t quite right. Check what you entered, then try again.',
    'invalid-response': 'Something went wrong on our side. Try again later.',
    unauthenticated: 'You’re signed out. Sign in to continue.',
    forbidden: 'This isn’t allowed here. Reload the page, then try again.',
    'account-blocked': 'This account can’t sign in right now. Contact support for help.',
    'account-unknown': 'We can’t find an account with this name. Check it, or create an account.',
    'not-discoverable': 'This device can’t save a passkey for this site. Use another device.',
    'prf-unavailable': 'This passkey can’t unlock your data. Try again with another passkey.',
    'reauth-required': 'Confirm it’s you to continue.',
    'limit-reached': 'You can’t add more passkeys. Remove one you no longer use, then try again.',
    'last-method': 'This is your only way to sign in. Add another before you remove it.',
  },
};
