import { supportsPasskeys } from './supports-passkeys.ts';

/** Whether the browser has no passkeys. On plain HTTP every browser is one, but that is for the developer to hear. */
export const lacksPasskeys = (): boolean => isSecureContext && !supportsPasskeys();
