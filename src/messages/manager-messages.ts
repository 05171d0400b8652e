import type { GeneralMessages } from './messages.ts';

/** What `<passkey-manager>` says. */
export interface ManagerMessages extends GeneralMessages {
  readonly managerHeading: string;
}
