import type { Policy } from '../mock-server/policy.ts';
import type { SCENARIOS } from '../mock-server/scenarios/scenarios.ts';
import { demoStorage } from './demo-storage.ts';

/** A way to come to the site: with a past, or without. */
export interface Visit {
  label: string;
  /** One sentence on what is to be seen. */
  about: string;
  scenario: keyof typeof SCENARIOS;
  policy: Partial<Policy>;
  /** The simulated devices that the scenario's passkeys are on, in its order. */
  devices: readonly string[];
  /** Whether it makes sense without those passkeys, and so on the visitor's own device. */
  withoutPasskeys: boolean;
  /** What the visitor knows by heart, in words for the sign-in. */
  crib?: string;
}

/** The visits of the demo. Kept apart from its server: the page knows at once which ways to sign in there are. */
export const visits = {
  all: (): readonly [VisitName, Visit][] => Object.entries(ALL) as [VisitName, Visit][],
  named: (name: VisitName): Visit => ALL[name],

  /** The one that was chosen last. */
  current(): VisitName {
    const name = localStorage.getItem(demoStorage.keys.visit) ?? '';
    return isVisit(name) ? name : 'newcomer';
  },
};

// --- helpers ---

const ALL = {
  newcomer: {
    label: 'A newcomer',
    about: 'Nobody has signed up yet.',
    scenario: 'first visit',
    policy: {},
    devices: [],
    withoutPasskeys: true,
  },
  returning: {
    label: 'A returning visitor',
    about: 'Mia has a passkey on this laptop, and a journal.',
    scenario: 'returning visitor',
    policy: {},
    devices: ['laptop'],
    withoutPasskeys: false,
    crib: 'You are Mia. Your passkey is on this laptop.',
  },
  several: {
    label: 'Somebody with a new laptop',
    about: 'Mia’s passkeys are on her phone and a security key; the old laptop is gone.',
    scenario: 'several passkeys',
    policy: {},
    devices: ['old laptop', 'phone', 'security key'],
    withoutPasskeys: false,
    crib: 'You are Mia. Your passkeys are on your phone and on a security key.',
  },
  password: {
    label: 'Password only',
    about: 'Mia has never heard of passkeys. A password, a code or a link lets her in.',
    scenario: 'password only',
    policy: { methods: ['passkey', 'password', 'email-code', 'email-link'], enumeration: 'honest' },
    devices: [],
    withoutPasskeys: true,
    crib: 'You are Mia: mia@example.com, password “correct horse”. Codes and links arrive in the outbox, above.',
  },
  'two-steps': {
    label: 'Two steps',
    about: 'After Mia’s password comes her passkey, a code from her app, or a recovery code.',
    scenario: 'two steps',
    policy: { methods: ['passkey', 'password'], secondFactors: ['passkey', 'totp', 'recovery-code'], enumeration: 'honest' },
    devices: ['laptop'],
    withoutPasskeys: true,
    crib: 'You are Mia: mia@example.com, password “correct horse”, recovery code “abcde-01234”. The app’s codes are in the outbox, above.',
  },
  cloned: {
    label: 'A copied passkey',
    about: 'Something odd happened to Mia’s passkey: the settings tell.',
    scenario: 'clone suspected',
    policy: {},
    devices: ['laptop'],
    withoutPasskeys: false,
    crib: 'You are Mia. Your passkey is on this laptop; the settings have something to say about it.',
  },
} as const satisfies Record<string, Visit>;

export type VisitName = keyof typeof ALL;

const isVisit = (name: string): name is VisitName => Object.hasOwn(ALL, name);
