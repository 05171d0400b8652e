import { DEFAULT_POLICY, type Policy } from '../policy.ts';
import { makeAccount, type AccountInit } from '../accounts/make-account.ts';
import type { CookieJar } from '../cookie-jar.ts';
import { present } from '../present.ts';
import type { Account, Challenge, CreationOptions, Done, Passkey, RegistrationCredential } from '../protocol.ts';
import { createRelyingParty, type RelyingParty, type RelyingPartyOptions } from '../relying-party.ts';
import { memoryStore } from '../stores/memory-store.ts';
import type { AccountRecord, Store } from '../stores/store.ts';
import { notify } from '../tripwire/notify.ts';
import { SCENARIOS, type PasskeyPlan, type ScenarioPlan } from './scenarios.ts';

export interface ScenarioOptions extends RelyingPartyOptions {
  /**
   * Makes each passkey of the scenario, on the device that a story or a test has. Where that is a single one, it keeps the last of several; it is
   * asked a second time then, without `excludeCredentials`.
   */
  createPasskey: (options: CreationOptions) => Promise<RegistrationCredential>;
}

export interface Scenario {
  rp: RelyingParty;
  store: Store;
  /** Absent where nobody has signed up yet. */
  account?: Account;
}

/**
 * A relying party with a past: an account, passkeys that were really registered, and what happened since. Nobody is signed in.
 * @param name See `SCENARIOS`.
 * @throws {Error} when a passkey is refused, or the store has the account already.
 * @example
 * const { rp } = await scenario('returning visitor', { createPasskey: (options) => createPasskey({ ...options }) });
 */
export async function scenario(name: keyof typeof SCENARIOS, { createPasskey, ...options }: ScenarioOptions): Promise<Scenario> {
  const { policy, account: init, passkeys = [] }: ScenarioPlan = SCENARIOS[name];
  const { store = memoryStore(), now = Date.now } = options;
  const rp = createRelyingParty({ ...options, store, policy: { ...policy, ...options.policy } });
  if (!init) return { rp, store };
  const ago = Math.max(0, ...passkeys.map(({ addedAgo }) => addedAgo));
  const record = await makeAccount({ password: PASSWORD, ...init }, { now: () => now() - ago });
  if ((await store.createAccount(record)) !== 'created') throw new Error(`The store has an account "${record.name}" already.`);
  for (const plan of passkeys) {
    const inThePast = { ...options, store, now: () => now() - plan.addedAgo };
    const past = createRelyingParty({ ...inThePast, policy: { ...policy, ...options.policy, ...SETTING_UP } });
    const { passkey = fail('It gave no passkey.') } = await register(past, { init, options, createPasskey });
    await play(plan, passkey, { store, now });
  }
  const lasting = init.password === undefined ? withoutPassword(record) : record;
  if (lasting !== record) await store.change('account', record.id, (current) => withoutPassword(current ?? record));
  return { rp, store, account: present.ownAccount(lasting, { ...DEFAULT_POLICY, ...policy, ...options.policy }) };
}

// --- helpers ---

/** Only while the account is set up: it is what lets passkeys be added to it. */
const PASSWORD = 'only while the scenario is made';

/** What would stand in the way then; all else is as it will be. */
const SETTING_UP: Partial<Policy> = {
  methods: ['password'],
  secondFactors: [],
  session: 'cookie',
  stepUp: null,
  limits: { identifier: null, visitor: null },
};

interface Registration {
  init: AccountInit;
  options: RelyingPartyOptions;
  createPasskey: ScenarioOptions['createPasskey'];
}

/** Signs in, and adds a passkey by a whole ceremony. */
async function register(rp: RelyingParty, { init, options, createPasskey }: Registration): Promise<Done> {
  const jar = signInJar();
  const base = `/${options.base ?? 'passkeys'}`.replace(/^\/+/, '/').replace(/\/+$/, '');
  const send = async <T extends object>(path: string, body: object): Promise<T> => {
    const url = new URL(`${base}/${path}`, 'http://localhost');
    const request = new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const response = await rp(request, jar);
    const answer = (await response.json()) as T;
    return response.ok ? answer : fail(JSON.stringify(answer));
  };
  await send('methods/password/start', { identifier: init.identifier, password: init.password ?? PASSWORD });
  const { publicKey, state } = await send<Challenge<'create'>>('registration/options', ADD);
  // The other devices of the past are not here. If the only one that is has a passkey already, the new one takes its place there.
  const credential = await createPasskey(publicKey).catch((error: unknown) => {
    if (publicKey.excludeCredentials.length === 0) throw error;
    return createPasskey({ ...publicKey, excludeCredentials: [] });
  });
  return send<Done>('registration/verify', { request: ADD, credential, state });
}

const ADD = { purpose: 'add' } as const;

/** One cookie, whatever it is called: these requests are all made in the past, where nothing expires. */
function signInJar(): CookieJar {
  let cookie = '';
  return { get: () => cookie, set: (setCookie) => void (cookie = setCookie.split(';', 1).join('')) };
}

function withoutPassword({ password: _temporary, ...others }: AccountRecord): AccountRecord {
  return others;
}

/** Lets happen what happened to a passkey since. */
async function play(
  plan: PasskeyPlan,
  { id, credentialId, backedUp }: Passkey,
  { store, now }: { store: Store; now: () => number },
): Promise<void> {
  const record = (await store.passkey(credentialId)) ?? fail('It is not in the store.');
  if (plan.name !== undefined) await store.renamePasskey(record.accountId, id, plan.name);
  const use = { signCount: record.signCount, backedUp, allowRollback: true };
  if (plan.usedAgo !== undefined) await store.recordUse(credentialId, { ...use, usedAt: now() - plan.usedAgo });
  if (plan.cloned) await notify({ store, now }, 'clone-suspected', record);
}

function fail(why: string): never {
  throw new Error(`The scenario's passkey was refused. ${why}`);
}
