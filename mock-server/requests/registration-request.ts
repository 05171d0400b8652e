import type { RegistrationRequest } from '../protocol.ts';
import { shape, type Check } from './shape.ts';

export const registrationRequest: Check<RegistrationRequest> = shape.object({
  purpose: shape.oneOf('sign-up', 'add'),
  identifier: shape.optional(shape.string),
  displayName: shape.optional(shape.string),
  automatic: shape.optional(shape.boolean),
});
