import type { BrowserHabits } from './browser-habits.ts';
import type { DeviceTraits } from './device-traits.ts';

/**
 * What `PublicKeyCredential.getClientCapabilities()` tells about this browser with these devices. What a browser has never heard of is absent,
 * not `false`.
 * @see https://w3c.github.io/webauthn/#sctn-getClientCapabilities
 */
export function clientCapabilities(devices: readonly DeviceTraits[], habits: BrowserHabits): Record<string, boolean> {
  const platform = devices.some(({ attachment, flags }) => attachment === 'platform' && flags.userVerified);
  return {
    conditionalCreate: habits.conditionalCreate,
    conditionalGet: true,
    'extension:credProps': habits.credProps,
    'extension:largeBlob': habits.largeBlob,
    ...Object.fromEntries(habits.otherExtensions.map((name) => [`extension:${name}`, true])),
    'extension:prf': devices.some(({ prf }) => prf !== false),
    hybridTransport: devices.some(({ attachment, transports }) => attachment === 'cross-platform' && transports.includes('hybrid')),
    ...(habits.immediate && { immediateGet: true }),
    passkeyPlatformAuthenticator: platform,
    relatedOrigins: true,
    signalAllAcceptedCredentials: habits.signals,
    signalCurrentUserDetails: habits.signals,
    signalUnknownCredential: habits.signals,
    userVerifyingPlatformAuthenticator: platform,
  };
}
