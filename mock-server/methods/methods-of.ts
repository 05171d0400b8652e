import type { Method } from '../protocol.ts';
import type { AccountRecord, PasskeyRecord } from '../stores/store.ts';

/** Which of these methods an account has, in their order. */
export function methodsOf(account: AccountRecord, passkeys: readonly PasskeyRecord[], methods: readonly Method[]): Method[] {
  return methods.filter((method) => HAS[method](account, passkeys));
}

// --- helpers ---

const hasAddress = ({ name }: AccountRecord) => name.includes('@');

const HAS: Record<Method, (account: AccountRecord, passkeys: readonly PasskeyRecord[]) => boolean> = {
  passkey: (_account, passkeys) => passkeys.length > 0,
  password: ({ password }) => password !== undefined,
  'email-code': hasAddress,
  'email-link': hasAddress,
  'sms-code': ({ phone }) => phone !== undefined,
  totp: (account) => account.totp !== undefined,
  'recovery-code': ({ recoveryCodes = [] }) => recoveryCodes.length > 0,
};
