import type { CredentialStore, SoftCredential, StoredCredential } from './credential-store.ts';
import type { DeviceTraits } from './device-traits.ts';
import type { ExportedPasskey } from './exported-passkey.ts';
import { publicMetadata } from './public-metadata.ts';

/** One phone, computer or security key, with its own passkeys. */
export interface Device {
  name: string;
  traits: DeviceTraits;
  store: CredentialStore;
}

/** A passkey, and where it is. */
export interface Held {
  device: Device;
  credential: StoredCredential;
}

/** Everything that answers in one window. */
export class Devices {
  readonly all: readonly Device[];
  readonly #first: Device;

  /** @throws {TypeError} without a device. */
  constructor(devices: readonly Device[]) {
    const [first] = devices;
    if (!first) throw new TypeError('softAuthenticator: name at least one device.');
    this.all = devices;
    this.#first = first;
  }

  /** Every passkey without its secrets: by device, newest first. */
  get credentials(): SoftCredential[] {
    return this.#held((store) => store.list()).map(metadataOf);
  }

  /** The passkeys a request may use: by device, newest first. Without `allow`, those of the site that are found without their ids. */
  matching(rpId: string, allow: readonly string[] | undefined): Held[] {
    return this.#held((store) => store.matching(rpId, allow));
  }

  /** @returns how many were removed. */
  remove(which: (credential: StoredCredential) => boolean): number {
    return this.all.reduce((sum, { store }) => sum + store.remove(which), 0);
  }

  /** Changes every passkey that `which` holds for. */
  update(which: (credential: StoredCredential) => boolean, change: Partial<StoredCredential>): void {
    for (const { store } of this.all) store.update(which, change);
  }

  export(): ExportedPasskey[] {
    return this.#held((store) => store.list()).map(({ device, credential }) => ({ ...structuredClone(credential), device: device.name }));
  }

  /** Puts passkeys where they say, or on the first device; one that is there already is replaced. */
  import(passkeys: readonly ExportedPasskey[]): void {
    for (const { device: name, ...credential } of [...passkeys].reverse()) {
      const { store } = this.all.find((device) => device.name === name) ?? this.#first;
      store.remove(({ id }) => id === credential.id);
      store.add(credential);
    }
  }

  #held(read: (store: CredentialStore) => StoredCredential[]): Held[] {
    return this.all.flatMap((device) => read(device.store).map((credential) => ({ device, credential })));
  }
}

/** A passkey as anyone may see it. */
export const metadataOf = ({ device, credential }: Held): SoftCredential => publicMetadata(credential, device.name);
