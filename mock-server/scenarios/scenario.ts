import { DEFAULT_POLICY } from '../policy.ts';
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
  /** Makes each passkey of the scenario, on the device that a story or a test has. */
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
    const past = createRelyingParty({ ...options, store, now: () => now() - plan.addedAgo, policy: { methods: ['password'] } });
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
  return send<Done>('registration/verify', { request: ADD, credential: await createPasskey(publicKey), state });
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
