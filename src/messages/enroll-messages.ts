import type { GeneralMessages } from './messages.ts';

/** What `<passkey-enroll>` says. */
export interface EnrollMessages extends GeneralMessages {
  readonly enrollHeading: string;
  /** One sentence or two on what a passkey is good for. */
  readonly enrollIntro: string;
  /** The same for somebody who signed in with a passkey from another device, for example a phone. */
  readonly enrollHeadingHere: string;
  readonly enrollIntroHere: string;
  readonly enrollCreate: string;
  readonly enrollLater: string;
  readonly enrollNever: string;

  /** Above the places to choose from. */
  readonly enrollWhere: string;
  readonly enrollThisDevice: string;
  readonly enrollPhone: string;
  readonly enrollSecurityKey: string;

  /** The backend is checking the new passkey. */
  readonly enrollSaving: string;
  readonly enrollCancelled: string;
  /** The backend did not accept the new passkey. */
  readonly enrollRefused: string;
  readonly enrollDone: string;
  /** A passkey was saved without a question: whose, and what for. */
  readonly enrollSaved: string;
  readonly enrollExists: string;
  /** The same of the phone or key that they chose. */
  readonly enrollExistsThere: string;
  /** Leads from there to a passkey on a phone or a security key. */
  readonly enrollElsewhere: string;
  /** Ends the last screen. */
  readonly enrollClose: string;
  /** Read out when the offer is gone from the screen. */
  readonly enrollLaterSaid: string;
  readonly enrollNeverSaid: string;
}
