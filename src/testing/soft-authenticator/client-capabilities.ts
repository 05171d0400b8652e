import type { DeviceTraits } from './device-traits.ts';

/** What `PublicKeyCredential.getClientCapabilities()` tells about this device. @see https://w3c.github.io/webauthn/#sctn-getClientCapabilities */
export function clientCapabilities({ attachment, flags, prf }: DeviceTraits): Record<string, boolean> {
  const platform = attachment === 'platform';
  return {
    conditionalCreate: false,
    conditionalGet: true,
    'extension:credProps': true,
    'extension:prf': prf,
    hybridTransport: false,
    immediateGet: true,
    passkeyPlatformAuthenticator: platform && flags.userVerified,
    relatedOrigins: false,
    signalAllAcceptedCredentials: true,
    signalCurrentUserDetails: true,
    signalUnknownCredential: true,
    userVerifyingPlatformAuthenticator: platform && flags.userVerified,
  };
}
