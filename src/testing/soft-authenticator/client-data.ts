import { base64url, type Bytes } from './base64url.ts';

/** Who asks, and from where. */
export interface ClientOrigin {
  origin: string;
  /** In a frame of another site. */
  crossOrigin: boolean;
  /** The origin of the outermost page of a cross-origin frame; not every browser tells it. */
  topOrigin?: string | undefined;
}

/** The bytes of `clientDataJSON`: what the browser, not the authenticator, says. @see https://w3c.github.io/webauthn/#clientdatajson-serialization */
export function clientData(type: 'webauthn.create' | 'webauthn.get', challenge: Bytes, client: ClientOrigin): Bytes {
  const { origin, crossOrigin, topOrigin } = client; // in the standard's order
  return new TextEncoder().encode(JSON.stringify({ type, challenge: base64url.encode(challenge), origin, crossOrigin, topOrigin }));
}
