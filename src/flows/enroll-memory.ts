import type { Account } from '../adapters/adapter.ts';

/** What somebody said to the offer of a passkey, or that they have had one since. */
export interface EnrollAnswer {
  choice: 'later' | 'never' | 'created';
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * Where answers are kept. By default in `localStorage`, that is per browser; an account's settings on the server do as well.
 * @example
 * enroll.memory = {
 *   read: async () => (await fetch('/settings/passkey-offer')).json(),
 *   write: async (_account, answer) => void (await fetch('/settings/passkey-offer', { method: 'PUT', body: JSON.stringify(answer), keepalive: true })),
 * };
 */
export interface EnrollMemory {
  /** The last answer, or `null`. When it rejects, or takes more than two seconds, nothing is offered: they may have said "never". */
  read(account: Account | undefined): Promise<EnrollAnswer | null>;
  /** Called at once; the page may go on before it is done. */
  write(account: Account | undefined, answer: EnrollAnswer): Promise<void>;
}

/**
 * Keeps answers in `localStorage`, one entry for each account id, for all pages of the origin and over sign-outs. Where storage is blocked or
 * full it keeps them as long as the page lives.
 */
export function enrollMemory(): EnrollMemory {
  return {
    read: async (account) => {
      const key = keyOf(account);
      try {
        return toAnswer(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? unstored.get(key) ?? null;
      } catch {
        return unstored.get(key) ?? null; // storage is blocked, or holds what we did not write
      }
    },
    write: async (account, answer) => {
      const key = keyOf(account);
      try {
        localStorage.setItem(key, JSON.stringify(answer));
        unstored.delete(key);
      } catch {
        unstored.set(key, answer);
      }
    },
  };
}

// --- helpers ---

const keyOf = (account: Account | undefined) => `passkey-elements.enroll.${account?.id ?? ''}`;

/** What could not be stored. */
const unstored = new Map<string, EnrollAnswer>();

function toAnswer(value: unknown): EnrollAnswer | undefined {
  const { choice, at } = (value ?? {}) as Partial<Record<keyof EnrollAnswer, unknown>>;
  const isChoice = choice === 'later' || choice === 'never' || choice === 'created';
  return isChoice && typeof at === 'number' ? { choice, at } : undefined;
}
