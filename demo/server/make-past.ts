import { makeAccount, scenario, SCENARIOS, type AccountInit } from '../../mock-server/index.ts';
import { devicePresets, softAuthenticator } from '../../src/testing/index.ts';
import { createPasskey } from '../../src/webauthn/create-passkey.ts';
import { authenticatorApp } from '../authenticator-app.ts';
import { demoStorage } from '../demo-storage.ts';
import type { Visit } from '../visits.ts';
import { journalBook } from './journal-book.ts';
import { settings } from './settings.ts';

export interface MakePastOptions {
  /** The path below which the demo lives. */
  folder: string;
  /** Whether there are to be passkeys too, on the simulated devices; otherwise only what needs none. */
  withPasskeys: boolean;
}

/**
 * Gives an empty site a past: an account, its journal, and passkeys that were really registered. Nothing else may be asking for passkeys
 * meanwhile, and no software authenticator be installed.
 */
export async function makePast(visit: Visit, { folder, withPasskeys }: MakePastOptions): Promise<void> {
  const { account: init }: { account?: AccountInit } = SCENARIOS[visit.scenario];
  if (!init) return;
  const options = settings(visit, folder);
  const { store } = options;
  if (withPasskeys) await onItsDevices(visit, (createWith) => scenario(visit.scenario, { ...options, createPasskey: createWith }));
  else await store.createAccount(await makeAccount(init));
  const made = await store.accountByKey(init.identifier);
  if (!made) throw new Error('The visit’s account is not there.');
  if (options.policy.secondFactors?.includes('totp')) {
    await store.change('account', made.id, (record) => record && { ...record, totp: { secret: authenticatorApp.secret } });
  }
  journalBook.fill(made.id);
}

// --- helpers ---

type CreateWith = Parameters<typeof scenario>[1]['createPasskey'];

/** Makes each passkey on the next of the visit's devices, which agree to everything. */
async function onItsDevices(visit: Visit, make: (createWith: CreateWith) => Promise<unknown>): Promise<void> {
  const left = [...visit.devices];
  const authenticator = softAuthenticator({
    devices: { ...devicePresets, 'old laptop': devicePresets.laptop }, // which is not there any more when the visit begins
    store: { storage: localStorage, key: demoStorage.keys.simulatedDevice },
    approve: async () => ({ device: left.shift() ?? 'laptop' }),
  });
  authenticator.install();
  try {
    await make((options) => createPasskey({ ...options }));
  } finally {
    authenticator.uninstall();
  }
}
