import type { Method } from '../protocol.ts';

/** Every method this server plays. */
export const METHODS = [
  'passkey',
  'password',
  'email-code',
  'email-link',
  'sms-code',
  'totp',
  'recovery-code',
] as const satisfies readonly Method[];
