import type { AuthenticatorFlags } from './authenticator-data.ts';
import type { KeyValueStorage } from './memory-storage.ts';
import type { ProtectionLevel } from './is-usable.ts';
import type { SigningAlgorithm } from './signing-key.ts';

/** What anyone may know about a passkey. Ids and handles are base64url. */
export interface SoftCredential {
  /** The name of the device it is on. */
  device: string;
  id: string;
  rpId: string;
  /** The relying party's `user.id`. */
  userHandle: string;
  userName: string;
  userDisplayName: string;
  /** COSE algorithm. */
  algorithm: SigningAlgorithm;
  /** Whether it is found without its id. */
  discoverable: boolean;
  /** 0 for ever when the device does not count. */
  signCount: number;
  flags: Pick<AuthenticatorFlags, 'backupEligible' | 'backedUp'>;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** CTAP's `credProtect`; absent where nobody asked for it. */
  protection?: ProtectionLevel;
}

/** A passkey with its secrets, as a device keeps it: plain JSON. */
export interface StoredCredential extends Omit<SoftCredential, 'device'> {
  privateKey: JsonWebKey;
  /** 32 bytes, base64url. */
  prfSeed: string;
  /** base64url; `null` while nothing was written, and absent when the passkey has no room for one. */
  largeBlob?: string | null;
}

/**
 * The passkeys of one device. Each call reads and writes the storage afresh, so that two tabs with one device see the same passkeys.
 * @throws whatever the storage throws, for example when it is full.
 */
export class CredentialStore {
  readonly #storage: KeyValueStorage;
  readonly #key: string;
  readonly #changed: () => void;

  constructor(storage: KeyValueStorage, key: string, changed: () => void) {
    this.#storage = storage;
    this.#key = key;
    this.#changed = changed;
  }

  /** Newest first. */
  list(): StoredCredential[] {
    return this.#read().reverse();
  }

  /** Those a request may use, newest first. Without `allow`, any of the site that is found without its id. */
  matching(rpId: string, allow?: readonly string[]): StoredCredential[] {
    return this.list().filter((credential) => credential.rpId === rpId && (allow?.includes(credential.id) ?? credential.discoverable));
  }

  /** A device has one discoverable passkey for each account of a site: a new one takes the place of the old. */
  add(credential: StoredCredential): void {
    const replaced = ({ rpId, userHandle, discoverable }: StoredCredential) =>
      discoverable && credential.discoverable && rpId === credential.rpId && userHandle === credential.userHandle;
    this.#write([...this.#read().filter((held) => !replaced(held)), credential]);
  }

  /** Changes every passkey that `which` holds for. */
  update(which: (credential: StoredCredential) => boolean, change: Partial<StoredCredential>): void {
    const before = this.#read();
    if (before.some(which)) this.#write(before.map((credential) => (which(credential) ? { ...credential, ...change } : credential)));
  }

  /** @returns how many were removed. */
  remove(which: (credential: StoredCredential) => boolean): number {
    const before = this.#read();
    const after = before.filter((credential) => !which(credential));
    if (after.length < before.length) this.#write(after);
    return before.length - after.length;
  }

  #read(): StoredCredential[] {
    const text = this.#storage.getItem(this.#key);
    return text === null ? [] : parse(text, this.#key);
  }

  #write(credentials: readonly StoredCredential[]): void {
    this.#storage.setItem(this.#key, JSON.stringify(credentials));
    this.#changed();
  }
}

/** Whether the value has the shape of a stored passkey. Whether the key in it is one shows when it signs. */
export function isStoredCredential(value: unknown): value is StoredCredential {
  if (typeof value !== 'object' || value === null) return false;
  const members = value as Record<string, unknown>;
  const isObject = (name: string) => typeof members[name] === 'object' && members[name] !== null;
  return (
    TEXTS.every((name) => typeof members[name] === 'string') &&
    typeof members['discoverable'] === 'boolean' &&
    NUMBERS.every((name) => typeof members[name] === 'number') &&
    isObject('flags') &&
    isObject('privateKey') &&
    [undefined, 1, 2, 3].includes(members['protection'] as undefined) &&
    ['undefined', 'string'].includes(typeof (members['largeBlob'] ?? undefined))
  );
}

// --- helpers ---

/** Storage is the page's: somebody else may have written there. Such a device is an empty one. */
function parse(text: string, key: string): StoredCredential[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value) && value.every(isStoredCredential)) return value;
  } catch {
    // falls through to the warning
  }
  console.warn(`softAuthenticator: what is stored under "${key}" is not a list of passkeys; the device starts empty.`);
  return [];
}

const TEXTS = ['id', 'rpId', 'userHandle', 'userName', 'userDisplayName', 'prfSeed'] as const;
const NUMBERS = ['algorithm', 'signCount', 'createdAt'] as const;
