import type { StepMessages } from '../step-messages.ts';

/** English: what is said to someone who types a password or a code, or waits for a link. */
export const steps: StepMessages = {
  passwordHeading: 'Enter your password',
  codeHeading: 'Enter your code',
  checkEmailHeading: 'Check your email',
  stepContinue: 'Continue',
  accountLabel: 'Email or username',
  accountRequired: 'Enter your email or username.',
  passwordLabel: 'Password',
  passwordRequired: 'Enter your password.',
  codeLabel: 'Code',
  codeRequired: 'Enter the code.',
  recoveryCodeLabel: 'Recovery code',
  codeSentTo: 'Enter the code we sent to {sentTo}.',
  codeSent: 'Enter the code we sent you.',
  codeFromApp: 'Enter the code that your authentication app shows.',
  codeFromList: 'Enter one of the recovery codes you kept. Each works once.',
  linkSentTo: 'We sent a link to {sentTo}. Open it in this browser; this page then continues by itself.',
  linkSent: 'We sent you a link. Open it in this browser; this page then continues by itself.',
  resendCode: 'Send a new code',
  resendLink: 'Send a new link',
  resendIn: 'You can ask for another one in {seconds} s.',
  sentAgain: 'A new one is on its way.',
  wrongPassword: 'That password isn’t right. Try again, or use another way.',
  wrongCode: 'That code isn’t right. Check it, then try again.',
  secondFactor: 'One more step: use your passkey to finish signing in.',
};
