import type { GeneralMessages } from './messages.ts';

/** What `<passkey-reauth>` says. */
export interface ReauthMessages extends GeneralMessages {
  readonly reauthHeading: string;
}
