import type { AccountInit, Fault, FaultScope, Policy, SCENARIOS, Store } from '../../mock-server/index.ts';
import type { SoftAuthenticatorOptions } from '../../src/testing/index.ts';
import type { Answer } from './story-device.ts';

/** What the world is like before a story begins. */
export interface SitePlan {
  /** The relying party's past. Default: `first visit`. */
  scenario?: keyof typeof SCENARIOS;
  /** An account beside those of the scenario. */
  account?: AccountInit;
  /** What the relying party decides. Its `methods` are those of the story's arg `methods`, when it has one. */
  policy?: Partial<Policy>;
  /** What goes wrong between the page and its server, once the scenario is made. */
  faults?: readonly (Fault & FaultScope)[];
  /** Somebody is signed in already, by this method, and since so many milliseconds. */
  signedIn?: { by: 'passkey' | 'password'; ago?: number };
  /** How the device answers what `play` asks of it, one prompt after the other. Then it approves. */
  answers?: readonly Answer[];
  /** How the device, or the place where the page stands, differs; `none`: a browser without passkeys. Default: a laptop, a phone and a security key. */
  device?: 'none' | Omit<SoftAuthenticatorOptions, 'approve' | 'store'>;
  /** What happened behind the page's back. */
  before?: (site: { store: Store; accountId: string | undefined }) => Promise<unknown>;
  /** Somebody will not wait: what would happen after seconds happens at once. */
  impatient?: boolean;
}
