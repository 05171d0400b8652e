import { Problem } from '../problem.ts';
import { base64url } from './base64url.ts';
import type { Expectations } from './expectations.ts';

/**
 * Refuses ceremonies from a frame of another site unless that is allowed. `@simplewebauthn/server` looks at it only when signing in,
 * and only when the browser tells the top origin.
 * @param clientDataJSON base64url
 * @throws {Problem} `verification-failed`
 * @see https://w3c.github.io/webauthn/#dom-collectedclientdata-crossorigin
 */
export function checkFrame(clientDataJSON: string, { origins, allowCrossOrigin, topOrigins }: Expectations): void {
  const { crossOrigin, topOrigin } = parse(clientDataJSON);
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

function parse(clientDataJSON: string): { crossOrigin?: unknown; topOrigin?: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(clientDataJSON)));
  } catch (cause) {
    throw failed('The client data is not JSON.', cause);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw failed('The client data is no object.');
  return value;
}

const failed = (detail: string, cause?: unknown) => new Problem('verification-failed', detail, { cause });
