import { shape } from '../requests/shape.ts';
import { route } from '../route.ts';

/** Where password managers send people to make and to manage passkeys. @see https://w3c.github.io/webappsec-passkey-endpoints/ */
export const passkeyEndpoints = route(shape.nothing, async (_body, { origins, policy }) => {
  const { enroll, manage } = policy.passkeyEndpoints;
  const at = (page: string | undefined) => page && new URL(page, origins[0]).href;
  return { ...(enroll && { enroll: at(enroll) }), ...(manage && { manage: at(manage) }) };
});
