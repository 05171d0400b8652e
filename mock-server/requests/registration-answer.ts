import type { RegistrationCredential, RegistrationRequest } from '../protocol.ts';
import { registrationRequest } from './registration-request.ts';
import { shape, type Check } from './shape.ts';

export interface RegistrationAnswer {
  request: RegistrationRequest;
  credential: RegistrationCredential;
  state: string;
}

/** The credential may have more members than these. `publicKey` and the like are ignored: only the attestation object is proof. */
export const registrationAnswer: Check<RegistrationAnswer> = shape.object({
  request: registrationRequest,
  credential: shape.object(
    {
      id: shape.base64url,
      rawId: shape.base64url,
      type: shape.string,
      response: shape.object(
        { clientDataJSON: shape.base64url, attestationObject: shape.base64url, transports: shape.nullable(shape.words) },
        { open: true },
      ),
    },
    { open: true },
  ),
  state: shape.string,
});
