import type { AuthenticationRequest } from '../protocol.ts';
import { shape, type Check } from './shape.ts';

export const authenticationRequest: Check<AuthenticationRequest> = shape.object({
  purpose: shape.oneOf('sign-in', 'second-factor', 'reauth', 'unlock'),
  mediation: shape.oneOf('modal', 'conditional', 'immediate'),
  identifier: shape.optional(shape.string),
  action: shape.optional(shape.string),
  maxAge: shape.optional(shape.duration),
});
