import type { SignUpMessages } from '../messages.ts';
import { general } from './general.ts';

/** English: what is said to someone who signs up. */
export const signUp: SignUpMessages = {
  ...general,

  signUpHeading: 'Create your account',
  passkeyIntro: 'With passkeys, you don’t need to remember complex passwords. Your fingerprint, face or screen lock is all it takes.',
  createPasskey: 'Create a passkey',
  newIdentifierLabel: 'Email',
  newIdentifierRequired: 'Enter your email.',
  displayNameLabel: 'Name',
  displayNameHint: 'Optional. This is how we’ll greet you.',
  signUpWhere: 'Save your passkey on',
  creating: 'Creating your account…',
  signedUp: 'Your account is ready.',
  cancelledSignUp: 'Your passkey wasn’t created. Try again whenever you’re ready.',
  alreadyHave: 'Already have a passkey?',
  signInInstead: 'Sign in instead',

  errors: {
    ...general.errors,
    'already-registered': 'This device already has a passkey for your account. You can use it to sign in.',
    'account-exists': 'There’s already an account with this email. Sign in instead, or use another one.',
  },
};
