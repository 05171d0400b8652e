import type { Passkey } from '../../src/adapters/adapter.ts';
import { providerNames } from '../../src/provider-names.ts';
import { devicePresets } from '../../src/testing/index.ts';

/** Names for passkeys that have none: the simulated devices by what they are, all others by their provider. */
export function nameProvider(passkey: Passkey): { name: string } | undefined {
  const [device] = Object.entries(devicePresets).find(([, { aaguid }]) => aaguid === passkey.aaguid) ?? [];
  return device === undefined ? providerNames(passkey) : { name: `Simulated ${device}` };
}
