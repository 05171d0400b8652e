import type { AuthenticationCredential, AuthenticationRequest } from '../protocol.ts';
import { authenticationRequest } from './authentication-request.ts';
import { shape, type Check } from './shape.ts';

export interface AuthenticationAnswer {
  request: AuthenticationRequest;
  credential: AuthenticationCredential;
  state: string;
}

/** The credential may have more members than these: browsers and password managers add theirs. */
export const authenticationAnswer: Check<AuthenticationAnswer> = shape.object({
  request: authenticationRequest,
  credential: shape.object(
    {
      id: shape.base64url,
      rawId: shape.base64url,
      type: shape.string,
      response: shape.object(
        {
          clientDataJSON: shape.base64url,
          authenticatorData: shape.base64url,
          signature: shape.base64url,
          userHandle: shape.nullable(shape.base64url),
        },
        { open: true },
      ),
    },
    { open: true },
  ),
  state: shape.string,
});
