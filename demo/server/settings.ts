import { webStorageStore, type RelyingPartyOptions } from '../../mock-server/index.ts';
import { demoStorage } from '../demo-storage.ts';
import type { Visit } from '../visits.ts';

/** What every relying party of the demo has in common: the one that serves the pages, the one of the classic form, and the one that makes up a past. */
export function settings({ policy }: Visit, folder: string) {
  return {
    rpName: 'Slack Water',
    base: `${folder}passkeys`,
    store: webStorageStore(localStorage, demoStorage.keys.relyingParty),
    policy: { stepUp: { maxAge: FRESH }, linkPage: `${folder}#/sign-in`, ...policy },
  } satisfies RelyingPartyOptions;
}

// --- helpers ---

/** Milliseconds after a sign-in in which passkeys can be added and removed without another confirmation. */
const FRESH = 5 * 60_000;
