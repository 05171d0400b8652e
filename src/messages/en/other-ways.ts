import type { OtherWaysMessages } from '../messages.ts';

/** English: what is said to someone who signs in another way. */
export const otherWays: OtherWaysMessages = {
  useDifferentAccount: 'Use a different account',
  chooseMethod: 'Choose how to sign in',
  methods: {
    passkey: 'Passkey',
    password: 'Password',
    'email-code': 'Code by email',
    'email-link': 'Link by email',
    'sms-code': 'Code by text message',
    totp: 'Code from an app',
    'recovery-code': 'Recovery code',
  },
  backToSignIn: 'Back to sign-in',
  tryAgain: 'Try again',
};
