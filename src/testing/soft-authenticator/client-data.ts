import { base64url, type Bytes } from './base64url.ts';

/** The bytes of `clientDataJSON`: what the browser, not the authenticator, says. @see https://w3c.github.io/webauthn/#clientdatajson-serialization */
export function clientData(type: 'webauthn.create' | 'webauthn.get', challenge: Bytes, origin: string): Bytes {
  return new TextEncoder().encode(JSON.stringify({ type, challenge: base64url.encode(challenge), origin, crossOrigin: false }));
}
