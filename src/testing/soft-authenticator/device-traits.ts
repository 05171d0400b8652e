import type { AuthenticatorFlags } from './authenticator-data.ts';
import type { Bytes } from './base64url.ts';
import { parseAaguid } from './parse-aaguid.ts';
import type { SigningAlgorithm } from './signing-key.ts';

/** What kind of device it is. */
export interface DeviceOptions {
  /**
   * The flags in its answers; all on by default, which is a synced passkey of somebody who was there and verified.
   * `userVerified: false` is a device that cannot verify anyone. `backupEligible: false` takes `backedUp` with it.
   */
  flags?: Partial<AuthenticatorFlags>;
  /** Whether it counts signatures. Off by default: synced passkeys answer 0 for ever. On, a new passkey has 1. */
  counting?: boolean;
  /** The model of the device, as a UUID. */
  aaguid?: string;
  /** COSE algorithms it can make keys for. By default ES256 (-7), EdDSA (-8) and RS256 (-257). */
  algorithms?: readonly SigningAlgorithm[];
  /** Part of this computer (the default), or plugged into it. */
  attachment?: 'platform' | 'cross-platform';
  /** By default `internal` and `hybrid` for a platform device, else `usb`. */
  transports?: readonly string[];
  /**
   * Whether it has the PRF extension. On by default. `'sign-in-only'` is what most security keys have: at registration they say that the
   * passkey has one, and they evaluate it only at sign-in.
   */
  prf?: boolean | 'sign-in-only';
  /** Whether it keeps a blob with each passkey (`largeBlob`) whose page asked for that at registration. On by default. */
  largeBlob?: boolean;
  /**
   * Whether it knows `credProtect`, and hides such passkeys from whoever is not verified. Off by default: phones and password managers do not
   * know it, security keys do.
   */
  credentialProtection?: boolean;
  /** The least length of its PIN, and the RP IDs that it tells it to (`minPinLength`). By default it tells nobody. */
  minPinLength?: { digits: number; rpIds: readonly string[] };
  /**
   * Whether its passkeys are found without their ids: `always` (the default, as on phones and in password managers), `when-asked` by
   * `residentKey` (security keys), or `never` (security keys with a full or no memory).
   */
  discoverable?: 'always' | 'when-asked' | 'never';
  /** Whether a new passkey vouches for itself (`packed`) when the page asks for attestation. `none` by default. */
  attestation?: 'none' | 'self';
  /** The clock for `createdAt` and for limits, in milliseconds since 1970. */
  now?: () => number;
}

/** The same, decided: everything about the device that no request changes. */
export interface DeviceTraits
  extends Omit<Required<DeviceOptions>, 'aaguid' | 'flags' | 'minPinLength'>, Pick<DeviceOptions, 'minPinLength'> {
  flags: AuthenticatorFlags;
  /** 16 bytes. */
  aaguid: Bytes;
}

/** Fills the options up. @throws {TypeError} when `aaguid` is not a UUID. */
export function deviceTraits(options: DeviceOptions): DeviceTraits {
  const {
    flags,
    attestation = 'none',
    counting = false,
    aaguid = DEFAULT_AAGUID,
    algorithms = [-7, -8, -257],
    attachment = 'platform',
    prf = true,
  } = options;
  const { discoverable = 'always', largeBlob = true, credentialProtection = false, minPinLength } = options;
  const { transports = attachment === 'platform' ? ['internal', 'hybrid'] : ['usb'], now = () => Date.now() } = options;
  const { userPresent = true, userVerified = true, backupEligible = true, backedUp = backupEligible } = flags ?? {};
  return {
    flags: { userPresent, userVerified, backupEligible, backedUp },
    counting,
    aaguid: parseAaguid(aaguid),
    algorithms,
    attachment,
    attestation,
    discoverable,
    transports,
    prf,
    largeBlob,
    credentialProtection,
    ...(minPinLength && { minPinLength }),
    now,
  };
}

// --- helpers ---

/** Ours, made by chance: no real model has it. */
const DEFAULT_AAGUID = '5f0d7a1c-93be-4e62-a8d4-1b6c2e90f357';
