import type { EnrollMessages } from '../enroll-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-enroll>` says. */
export const enroll: EnrollMessages = {
  ...general,

  enrollHeading: 'Sign in faster next time',
  enrollIntro: 'With a passkey, your fingerprint, face or screen lock is all it takes. There’s nothing to remember, and nothing to type.',
  enrollHeadingHere: 'Add a passkey on this device',
  enrollIntroHere:
    'You signed in with another device. With a passkey here, your fingerprint, face or screen lock is all it takes next time.',
  enrollCreate: 'Create a passkey',
  enrollLater: 'Not now',
  enrollNever: 'Don’t ask again',

  enrollWhere: 'Save it on',
  enrollThisDevice: 'This device',
  enrollPhone: 'A phone or tablet',
  enrollSecurityKey: 'A security key',

  enrollSaving: 'Saving your passkey…',
  enrollCancelled: 'No passkey was created. Try again whenever you’re ready.',
  enrollRefused: 'Your passkey wasn’t saved. Try again now, or do it another time.',
  enrollDone: 'Your passkey is ready. Use it the next time you sign in.',
  enrollSaved: 'A passkey was saved for your account. Next time, sign in with your fingerprint, face or screen lock.',
  enrollExists: 'This device already has a passkey for your account. You can use it to sign in.',
  enrollExistsThere: 'That device already has a passkey for your account. You can use it to sign in.',
  enrollElsewhere: 'Use another device',
  enrollClose: 'Done',
  enrollLaterSaid: 'All right, we’ll ask another time.',
  enrollNeverSaid: 'All right, we won’t ask again.',
};
