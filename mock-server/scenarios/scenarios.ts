import type { AccountInit } from '../accounts/make-account.ts';
import type { Policy } from '../policy.ts';

/** A passkey and what happened to it. How long ago is in milliseconds. */
export interface PasskeyPlan {
  name?: string;
  addedAgo: number;
  usedAgo?: number;
  cloned?: boolean;
}

/** What a server is like before a story or a test begins. */
export interface ScenarioPlan {
  policy?: Partial<Policy>;
  account?: AccountInit;
  /** The account's passkeys, the oldest first. */
  passkeys?: readonly PasskeyPlan[];
}

const DAY = 24 * 60 * 60_000;
const MIA = { identifier: 'mia@example.com', displayName: 'Mia' };
const YESTERDAY = { addedAgo: 90 * DAY, usedAgo: DAY };

/** By the name that a story or a test calls them. */
export const SCENARIOS = {
  /** Nobody has signed up yet. */
  'first visit': {},
  /** Mia has a passkey and used it yesterday. */
  'returning visitor': { account: MIA, passkeys: [YESTERDAY] },
  /** Mia signs in with a password (`correct horse`) and has no passkey yet. */
  'password only': { policy: { methods: ['passkey', 'password'] }, account: { ...MIA, password: 'correct horse' } },
  /** Mia's password (`correct horse`) is followed by her passkey or a recovery code (`abcde-01234`). */
  'two steps': {
    policy: { methods: ['passkey', 'password'], secondFactors: ['passkey', 'recovery-code'] },
    account: { ...MIA, password: 'correct horse', recoveryCodes: ['abcde-01234'] },
    passkeys: [YESTERDAY],
  },
  /** Three devices; one of them has not been used for more than a year. */
  'several passkeys': {
    account: MIA,
    passkeys: [
      { name: 'Old laptop', addedAgo: 900 * DAY, usedAgo: 500 * DAY },
      { name: 'Phone', ...YESTERDAY },
      { name: 'Security key', addedAgo: 10 * DAY },
    ],
  },
  /** The signature counter of Mia's passkey went back. */
  'clone suspected': { account: MIA, passkeys: [{ ...YESTERDAY, cloned: true }] },
} as const satisfies Record<string, ScenarioPlan>;
