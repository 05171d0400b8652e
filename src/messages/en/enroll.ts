import type { EnrollMessages } from '../enroll-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-enroll>` says. */
export const enroll: EnrollMessages = {
  ...general,

  enrollHeading: 'Sign in faster next time',
};
