import type { GeneralMessages } from './messages.ts';

/** What `<passkey-reauth>` says. */
export interface ReauthMessages extends GeneralMessages {
  readonly reauthHeading: string;
  /** `{name}`: what the account is called. Nobody can pick another one here. */
  readonly reauthAccount: string;
  /** On the button that asks for a passkey. */
  readonly reauthWithPasskey: string;
  /** Leads to the other ways. */
  readonly reauthAnotherWay: string;
  /** A heading above the other ways. */
  readonly reauthChoose: string;
  /** Leads back from the other ways. */
  readonly reauthBack: string;
  /** What was answered is being checked. */
  readonly reauthChecking: string;
  readonly reauthConfirmed: string;
  /** The same, where another question follows in the same dialog. */
  readonly reauthNext: string;
  /** A prompt was cancelled; the question is still on screen. */
  readonly reauthCancelled: string;
  /** Somebody used a passkey, but not one of the account that is signed in. */
  readonly reauthWrongAccount: string;
  readonly reauthUnknownPasskey: string;
}
