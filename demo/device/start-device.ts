import { demoStorage } from '../demo-storage.ts';
import { find } from '../find.ts';
import { supportsPasskeys } from '../../src/headless.ts';
import { simulatedDevice } from './simulated-device.ts';

/** Where the passkeys come from: the visitor's own device, or one made of WebCrypto. */
export type Device = 'this-device' | 'simulated';

/**
 * Puts the chosen device to use and wires the switch that says which one it is. Switching reloads the page, so that no request of the
 * one device is left with the other; the keyboard finds itself where it was.
 */
export function startDevice(): void {
  const real = supportsPasskeys();
  const device = real && localStorage.getItem(demoStorage.keys.device) !== 'simulated' ? 'this-device' : 'simulated';
  if (device === 'simulated') simulatedDevice(localStorage).install();
  const fieldset = find('#device-switch', HTMLFieldSetElement);
  const radio = (value: Device) => find(`input[value="${value}"]`, HTMLInputElement, fieldset);
  document.documentElement.dataset['device'] = device;
  radio(device).checked = true;
  radio('this-device').disabled = !real;
  fieldset.disabled = false;
  fieldset.addEventListener('change', ({ target }) => {
    localStorage.setItem(demoStorage.keys.device, (target as HTMLInputElement).value);
    history.replaceState(CAME_FROM_SWITCH, '');
    location.reload();
  });
  if (history.state !== CAME_FROM_SWITCH) return;
  history.replaceState(null, '');
  radio(device).focus();
}

// --- helpers ---

const CAME_FROM_SWITCH = 'device-switch';
