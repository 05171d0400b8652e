import type { Account, Challenge, Done, Notice, Passkey, Proof, Step } from './adapter.ts';
import type { Shape } from './check-shape.ts';

type StepShape<K> = Shape<Omit<Extract<Step, { kind: K }>, 'kind'>>;
/** Options for the browser pass as they are; only the members that no ceremony can do without are looked at. */
type ChallengeShape<P> = Shape<Omit<Challenge<'get'>, 'kind' | 'publicKey'> & { publicKey: P }>;

const account: Shape<Account> = { id: '', 'name?': '', 'displayName?': '', 'email?': '', 'methods?': [''] };

const notice: Shape<Notice> = { kind: '', passkeyId: '', 'firstAt?': 0, 'lastAt?': 0, 'count?': 0 };

/** What is shown as a text or a date. The rest is passed on as it is. */
const passkey: Shape<Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>> = {
  id: '',
  'name?': '',
  'createdAt?': 0,
  'lastUsedAt?': 0,
};

const proof: Shape<Proof> = { type: '', value: '', 'idToken?': '' };

const done: Shape<Omit<Done, 'kind' | 'signals' | 'passkey'> & { passkey?: Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt'> }> = {
  'account?': account,
  'passkey?': passkey,
  'proof?': proof,
  'tokens?': {},
  'redirect?': '',
};

const code: StepShape<'code'> = { method: '', 'sentTo?': '', 'resendAfter?': 0 };
const choose: StepShape<'choose'> = { methods: [''] };
const redirect: StepShape<'redirect'> = { url: '' };

const get: ChallengeShape<{ challenge: string }> = { publicKey: { challenge: '' }, 'expiresAt?': 0 };
const create: ChallengeShape<{ challenge: string; rp: object; user: { id: string }; pubKeyCredParams: object[] }> = {
  publicKey: { challenge: '', rp: {}, user: { id: '' }, pubKeyCredParams: [{}] },
  'expiresAt?': 0,
};

/** The shapes of what a backend answers, after the contract in `adapter.ts`; a reply's under its `kind`. */
export const shapes = { account, notice, passkey, done, code, choose, redirect, get, create };
