import type { ManagerMessages } from '../manager-messages.ts';
import { general } from './general.ts';

/** English: what `<passkey-manager>` says. */
export const manager: ManagerMessages = {
  ...general,

  managerHeading: 'Your passkeys',
};
