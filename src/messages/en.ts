import { signIn } from './en/sign-in.ts';
import { signUp } from './en/sign-up.ts';
import type { Messages } from './messages.ts';

/** English, the whole of it. Elements import their own part instead. */
export const en: Messages = {
  ...signIn,
  ...signUp,

  errors: {
    ...signIn.errors,
    ...signUp.errors,
    superseded: '',
    aborted: '',
    'prf-unavailable': 'This passkey can’t unlock your data. Try again with another passkey.',
    'reauth-required': 'Confirm it’s you to continue.',
    'limit-reached': 'You can’t add more passkeys. Remove one you no longer use, then try again.',
    'last-method': 'This is your only way to sign in. Add another before you remove it.',
  },
};
