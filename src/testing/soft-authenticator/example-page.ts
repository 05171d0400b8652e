import { base64url } from './base64url.ts';
import type { Bytes } from './base64url.ts';

/** What the device's own tests hand to WebAuthn; wider than the DOM's types, which lag behind the browsers. */
export type PublicKeyOptions = Record<string, unknown>;

export const CHALLENGE: Bytes = Uint8Array.from({ length: 32 }, (_, index) => index);

/** What a site asks of `create()`: a passkey for Mia. */
export const creationOptions = (overrides: PublicKeyOptions = {}): PublicKeyOptions => ({
  rp: { name: 'Example' },
  user: user('mia@example.com'),
  challenge: CHALLENGE,
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  ...overrides,
});

/** What a site asks of `get()`: any passkey. */
export const requestOptions = (overrides: PublicKeyOptions = {}): PublicKeyOptions => ({ challenge: CHALLENGE, ...overrides });

/** A user whose handle is made from the name. */
export const user = (name: string): { id: Bytes; name: string; displayName: string } => ({
  id: new TextEncoder().encode(name),
  name,
  displayName: name.split('@')[0] ?? name,
});

/** A descriptor as `allowCredentials` and `excludeCredentials` list it. */
export const descriptor = (id: string) => ({ type: 'public-key', id: base64url.decode(id) });

/** `navigator.credentials.create()`. `rest` stands beside `publicKey`: signal, mediation. */
export const create = (overrides: PublicKeyOptions = {}, rest: object = {}) =>
  navigator.credentials.create({ publicKey: creationOptions(overrides) as never, ...rest }) as Promise<Registration>;

/** `navigator.credentials.get()`. `rest` stands beside `publicKey`: signal, mediation, uiMode. */
export const get = (overrides: PublicKeyOptions = {}, rest: object = {}) =>
  navigator.credentials.get({ publicKey: requestOptions(overrides) as never, ...rest }) as Promise<Authentication>;

export type Registration = PublicKeyCredential & { response: AuthenticatorAttestationResponse };
export type Authentication = PublicKeyCredential & { response: AuthenticatorAssertionResponse };

/** What a promise rejects with. @throws {Error} when it does not. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('It was to be rejected, and was not.');
    },
    (reason: unknown) => reason,
  );
