import { devicePresets, visibleDevice, type SoftAuthenticator } from '../../src/testing/index.ts';
import { demoStorage } from '../demo-storage.ts';

/** A laptop, a phone and a security key made of WebCrypto, with a face: a sheet where the operating system would show its own, a list where the browser would. */
export const simulatedDevice = (storage: Storage): SoftAuthenticator =>
  visibleDevice({ devices: devicePresets, store: { storage, key: demoStorage.keys.simulatedDevice } });
