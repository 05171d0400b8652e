import { softAuthenticator, type SoftAuthenticator, type SoftAuthenticatorOptions } from '../soft-authenticator/soft-authenticator.ts';
import { askInSheet } from './ask-in-sheet.ts';
import { offerInList } from './offer-in-list.ts';

/** As for `softAuthenticator()`; the person is whoever looks at the page. */
export type VisibleDeviceOptions = Omit<SoftAuthenticatorOptions, 'approve'>;

/**
 * Makes a software authenticator with a face, for stories and demos: a sheet where the operating system would show its own, a list below
 * the field where the browser would, both marked as simulated. Tests drive it without either: `pick()`, `cancel()` and `scriptNext()` answer too,
 * and close what is open.
 * @example
 * const device = visibleDevice({ devices: devicePresets, store: { storage: localStorage } });
 * device.install();
 */
export function visibleDevice(options: VisibleDeviceOptions = {}): SoftAuthenticator {
  return softAuthenticator({
    ...options,
    approve: (prompt) => (prompt.kind === 'get' && prompt.mediation === 'conditional' ? offerInList(prompt) : askInSheet(prompt)),
  });
}
