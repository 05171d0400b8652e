import type { DeviceOptions } from './device-traits.ts';

/**
 * What people have: the computer they sit at, the phone beside it, a security key on the ring. For `softAuthenticator({ devices })`, as
 * they are or changed.
 * @example softAuthenticator({ devices: devicePresets });
 * @example softAuthenticator({ devices: { 'Mia’s phone': devicePresets.phone } });
 */
export const devicePresets = {
  laptop: { aaguid: '2d6f4c1e-7a30-4b58-9c02-d1e84f5a6b01', attachment: 'platform', transports: ['internal'] },
  phone: { aaguid: '2d6f4c1e-7a30-4b58-9c02-d1e84f5a6b02', attachment: 'cross-platform', transports: ['hybrid', 'internal'] },
  'security key': {
    aaguid: '2d6f4c1e-7a30-4b58-9c02-d1e84f5a6b03',
    attachment: 'cross-platform',
    transports: ['nfc', 'usb'],
    algorithms: [-7, -8],
    attestation: 'self',
    counting: true,
    discoverable: 'when-asked',
    flags: { backupEligible: false },
    prf: 'sign-in-only',
    credentialProtection: true,
  },
} as const satisfies Record<string, DeviceOptions>;
