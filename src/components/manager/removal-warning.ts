import type { Method } from '../../adapters/adapter.ts';
import type { ManagerMessages } from '../../messages/manager-messages.ts';

/**
 * What it means to remove a passkey. The last one is spoken of by what the backend tells about other ways in: a warning, and no refusal,
 * which is the backend's to make.
 * @param options.methods Those of the account besides passkeys; `undefined`: nobody knows.
 * @example removalWarning(words, { isLast: true, methods: ['password'] })
 */
export function removalWarning(
  words: ManagerMessages,
  { isLast, methods }: { isLast: boolean; methods: readonly Method[] | undefined },
): string {
  if (!isLast) return words.removeEffect;
  if (!methods) return words.removeLast;
  return methods.some((method) => method !== SECOND_FACTOR) ? words.removeLastOfSeveral : words.removeOnlyWay;
}

// --- helpers ---

/** Lets nobody in on its own. */
const SECOND_FACTOR: Method = 'totp';
