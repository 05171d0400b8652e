import type { GeneralMessages } from './messages.ts';

/** What `<passkey-explainer>` says. */
export interface ExplainerMessages extends GeneralMessages {
  readonly explainerHeading: string;
}
