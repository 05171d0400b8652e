import {
  browserCookieJar,
  createFaults,
  createOutbox,
  createRelyingParty,
  makeAccount,
  memoryStore,
  scenario,
  webStorageStore,
  withFaults,
  SCENARIOS,
  type CookieJar,
  type Fault,
  type Faults,
  type Outbox,
  type RelyingParty,
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
  /** The story is over: from now on the device asks whoever looks at it, and what the toolbar lets go wrong goes wrong. */
  handOver(): void;
  /** Sets what the toolbar adds to the story's own faults once it is over. */
  disturb(fault: Fault | undefined): void;
  /** Takes it all away again. */
  close(): void;
}

/**
 * Sets up what a story plays on: a relying party with the past that the plan tells, behind MSW, and a device.
 * @param own - The passkeys of this device rather than simulated ones. Nobody can make those beforehand, so the relying party has no past
 *   then; its accounts last as long as the tab.
 * @throws {Error} when the past cannot be made as planned.
 */
export async function startSite(plan: SitePlan = {}, { own = false } = {}): Promise<StorySite> {
  const worker = await startWorker();
  const device = storyDevice(plan);
  const faults = createFaults();
  const outbox = createOutbox();
  const backend = own ? lastingBackend({ plan, faults, outbox }) : await freshBackend({ plan, faults, outbox, device });
  const undo = own ? [] : surroundings(plan, device);
  for (const { path, times, ...fault } of plan.faults ?? []) faults.add(fault, { ...(path && { path }), ...(times && { times }) });
  worker.use(...passkeyHandlers(withFaults(backend.rp, faults), { jar: backend.jar }));
  undo.push(() => worker.resetHandlers());

  let over = own;
  let wanted: Fault | undefined;
  let repair: (() => void) | undefined;
  const disturb = () => {
    repair?.();
    repair = over && wanted ? faults.add(wanted) : undefined;
  };
  return {
    store: backend.store,
    outbox,
    faults,
    device,
    handOver() {
      over = true;
      device.handOver();
      disturb();
    },
    disturb(fault) {
      wanted = fault;
      disturb();
    },
    close() {
      for (const step of undo.splice(0)) step();
    },
  };
}

// --- helpers ---

interface Backend {
  rp: RelyingParty;
  store: Store;
  jar: CookieJar;
}
interface Ground {
  plan: SitePlan;
  faults: Faults;
  outbox: Outbox;
}

const NAME = 'Story';

const policyOf = ({ scenario: name = 'first visit', policy }: SitePlan): SitePlan['policy'] => {
  const { policy: usual } = SCENARIOS[name] as Pick<SitePlan, 'policy'>;
  return { ...usual, ...policy };
};

/** Without a past, for accounts that a person makes. */
function lastingBackend({ plan, faults, outbox }: Ground): Backend {
  const store = webStorageStore(sessionStorage, 'passkey-stories');
  const jar = browserCookieJar({ storage: sessionStorage, key: 'passkey-stories-cookies' });
  return { rp: createRelyingParty({ rpName: NAME, store, outbox, now: faults.now, policy: policyOf(plan) ?? {} }), store, jar };
}

/** With the past that the plan tells; the passkeys in it are on the device. */
async function freshBackend({ plan, faults, outbox, device }: Ground & { device: StoryDevice }): Promise<Backend> {
  const uninstall = device.install();
  try {
    let ago = 0;
    const jar = browserCookieJar();
    const { rp, store, account } = await scenario(plan.scenario ?? 'first visit', {
      rpName: NAME,
      store: memoryStore(),
      outbox,
      now: () => faults.now() - ago,
      policy: policyOf(plan) ?? {},
      createPasskey: (creation) => createPasskey({ ...creation }),
    });
    if (plan.account) await store.createAccount(await makeAccount(plan.account));
    await plan.before?.({ store, accountId: account?.id });
    ago = plan.signedIn?.ago ?? 0;
    if (plan.signedIn) await signIn(rp, jar, plan.signedIn.by);
    ago = 0;
    return { rp, store, jar };
  } finally {
    uninstall();
  }
}

/** The browser, as the plan has it. @returns what gives everything back. */
function surroundings({ device: kind, answers, impatient }: SitePlan, device: StoryDevice): (() => void)[] {
  device.take(answers);
  forget();
  return [kind === 'none' ? withoutPasskeys() : device.install(), ...(impatient ? [withoutPatience()] : [])];
}

/** What elements keep in the browser, for example that somebody would rather not be asked again, ends with the story. */
function forget(): void {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith('passkey-elements'))) localStorage.removeItem(key);
}
