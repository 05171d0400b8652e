import type { SignInMessages } from '../messages.ts';
import { general } from './general.ts';

/** English: what is said to someone who signs in. */
export const signIn: SignInMessages = {
  ...general,

  signInHeading: 'Sign in',
  signInWithPasskey: 'Sign in with a passkey',
  or: 'or',
  continue: 'Continue',
  identifierLabel: 'Email or username',
  identifierRequired: 'Enter your email or username.',
  anotherWay: 'Another way to sign in',
  verifying: 'Checking…',
  signedIn: 'You’re signed in.',
  signedInAs: 'You’re signed in as {name}.',

  errors: {
    ...general.errors,
    'unknown-passkey': 'This passkey no longer works for this site. Use another one, and remove this one from your password manager.',
  },
};
