import { demoStorage } from '../demo-storage.ts';
import { find } from '../find.ts';
import { supportsPasskeys } from '../../src/headless.ts';
import { simulatedDevice } from './simulated-device.ts';

/** Where the passkeys come from. */
export interface Device {
  /** The visitor's own device, or one made of WebCrypto. */
  kind: 'this-device' | 'simulated';
  /** Gives the page the browser's own passkeys back. */
  leave(): void;
}

/**
 * Puts the chosen device to use and wires the switch that says which one it is. Switching reloads the page, so that no request of the
 * one device is left with the other; the keyboard finds itself where it was.
 */
export function startDevice(): Device {
  const real = supportsPasskeys();
  const kind = real && localStorage.getItem(demoStorage.keys.device) !== 'simulated' ? 'this-device' : 'simulated';
  const leave = kind === 'simulated' ? simulatedDevice(localStorage).install() : () => undefined;
  const fieldset = find('#device-switch', HTMLFieldSetElement);
  const radio = (value: Device['kind']) => find(`input[value="${value}"]`, HTMLInputElement, fieldset);
  document.documentElement.dataset['device'] = kind;
  radio(kind).checked = true;
  radio('this-device').disabled = !real;
  fieldset.disabled = false;
  fieldset.addEventListener('change', ({ target }) => {
    localStorage.setItem(demoStorage.keys.device, (target as HTMLInputElement).value);
    history.replaceState(CAME_FROM_SWITCH, '');
    location.reload();
  });
  if (history.state === CAME_FROM_SWITCH) {
    history.replaceState(null, '');
    radio(kind).focus();
  }
  return { kind, leave };
}

// --- helpers ---

const CAME_FROM_SWITCH = 'device-switch';
