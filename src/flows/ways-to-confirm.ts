import type { Method, PasskeyAdapter } from '../adapters/adapter.ts';

/**
 * The ways to confirm that are no passkey: those for which something is typed. A link by e-mail is none: it opens another page, and what
 * was to be confirmed is lost.
 * @param has The ways that the account has, where that is known.
 * @example waysToConfirm(adapter, account.methods)
 */
export function waysToConfirm({ methods, start }: PasskeyAdapter, has: readonly Method[] = methods): readonly Method[] {
  return start ? methods.filter((method) => TYPED.has(method) && has.includes(method)) : [];
}

// --- helpers ---

const TYPED: ReadonlySet<string> = new Set<Method>(['password', 'email-code', 'sms-code', 'totp', 'recovery-code']);
