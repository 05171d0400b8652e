import { Problem } from '../problem.ts';
import type { Expectations } from './expectations.ts';
import type { ClientData } from './parse-client-data.ts';

/**
 * Refuses ceremonies from a frame of another site unless that is allowed. `@simplewebauthn/server` does not look at it when signing up.
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#dom-collectedclientdata-crossorigin
 */
export function checkFrame({ crossOrigin, topOrigin }: ClientData, { origins, allowCrossOrigin, topOrigins }: Expectations): void {
  if (crossOrigin !== undefined && typeof crossOrigin !== 'boolean') throw failed('"crossOrigin" is no boolean.');
  if (!crossOrigin) {
    if (topOrigin !== undefined) throw failed('"topOrigin" is given although "crossOrigin" is not true.');
    return;
  }
  if (!allowCrossOrigin) throw failed('The ceremony happened in a frame of another site.');
  if (topOrigin === undefined) return; // Safari does not tell it
  if (typeof topOrigin !== 'string' || !(topOrigins.includes(topOrigin) || origins.includes(topOrigin))) {
    throw failed(`The frame belongs to ${JSON.stringify(topOrigin)}, which may not embed this site.`);
  }
}

// --- helpers ---

const failed = (detail: string) => new Problem('verification-failed', detail);
