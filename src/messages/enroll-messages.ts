import type { GeneralMessages } from './messages.ts';

/** What `<passkey-enroll>` says. */
export interface EnrollMessages extends GeneralMessages {
  readonly enrollHeading: string;
}
