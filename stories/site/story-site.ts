import {
  browserCookieJar,
  createFaults,
  createOutbox,
  makeAccount,
  memoryStore,
  scenario,
  webStorageStore,
  withFaults,
  SCENARIOS,
  type Fault,
  type Faults,
  type Outbox,
  type Store,
} from '../../mock-server/index.ts';
import { passkeyHandlers } from '../../mock-server/msw.ts';
import { createPasskey } from '../../src/webauthn/create-passkey.ts';
import { signIn } from './sign-in.ts';
import type { SitePlan } from './site-plan.ts';
import { startWorker } from './start-worker.ts';
import { storyDevice, type StoryDevice } from './story-device.ts';
import { withoutPasskeys } from './without-passkeys.ts';
import { withoutPatience } from './without-patience.ts';

/** What stands behind one story, and behind no other. */
export interface StorySite {
  store: Store;
  /** Codes and links that were sent. */
  outbox: Outbox;
  faults: Faults;
  device: StoryDevice;
  /** Sets what the toolbar adds to the story's own faults. */
  disturb(fault: Fault | undefined): void;
  /** Takes it all away again. */
  close(): void;
}

/**
 * Sets up what a story plays on: a relying party with the past that the plan tells, behind MSW, and a device.
 * @param own - The passkeys of this device rather than simulated ones. Nobody can make those beforehand, so the relying party has no past
 *   then; its accounts last as long as the tab.
 */
export async function startSite(plan: SitePlan = {}, { own = false } = {}): Promise<StorySite> {
  const { scenario: name = 'first visit', signedIn, policy } = plan;
  const worker = await startWorker();
  const store = own ? webStorageStore(sessionStorage, 'passkey-stories') : memoryStore();
  const jar = browserCookieJar(own ? { storage: sessionStorage, key: 'passkey-stories-cookies' } : {});
  const outbox = createOutbox();
  const faults = createFaults();
  const device = storyDevice(plan);
  const undo = [device.install()];
  let offset = 0;
  const options = { rpName: 'Story', store, outbox, now: () => faults.now() + offset };
  const made = await scenario(own ? 'first visit' : name, {
    ...options,
    policy: { ...(SCENARIOS[name] as { policy?: SitePlan['policy'] }).policy, ...policy },
    createPasskey: (creation) => createPasskey({ ...creation }),
  });
  if (!own) {
    if (plan.account) await store.createAccount(await makeAccount(plan.account));
    await plan.before?.({ store, accountId: made.account?.id });
    offset = -(signedIn?.ago ?? 0);
    if (signedIn) await signIn(made.rp, jar, signedIn.by);
    offset = 0;
  }
  device.take(plan.answers);
  if (own || plan.device === 'none') undo.pop()?.();
  if (!own && plan.device === 'none') undo.push(withoutPasskeys());
  if (!own && plan.impatient) undo.push(withoutPatience());
  for (const { path, times, ...fault } of plan.faults ?? []) faults.add(fault, { ...(path && { path }), ...(times && { times }) });
  worker.use(...passkeyHandlers(withFaults(made.rp, faults), { jar }));
  undo.push(() => worker.resetHandlers());
  let quiet: (() => void) | undefined;
  return {
    store,
    outbox,
    faults,
    device,
    disturb(fault) {
      quiet?.();
      quiet = fault && faults.add(fault);
    },
    close() {
      for (const step of undo.splice(0)) step();
    },
  };
}
