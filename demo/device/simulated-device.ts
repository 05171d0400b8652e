import { softAuthenticator, type SoftAuthenticator } from '../../src/testing/index.ts';
import { demoStorage } from '../demo-storage.ts';
import { askInSheet } from './ask-in-sheet.ts';
import { offerInList } from './offer-in-list.ts';

/** A device made of WebCrypto, with a face: a sheet where the operating system would show one, a list where the browser would. */
export function simulatedDevice(storage: Storage): SoftAuthenticator {
  return softAuthenticator({
    store: { storage, key: demoStorage.keys.simulatedDevice },
    approve: (prompt) => (prompt.kind === 'get' && prompt.mediation === 'conditional' ? offerInList(prompt) : askInSheet(prompt)),
  });
}
