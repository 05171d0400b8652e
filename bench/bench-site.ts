import type { AuthenticationCredential, AuthenticationRequest, Challenge, Done, RegistrationRequest } from '../mock-server/protocol.ts';
import { createRelyingParty } from '../mock-server/relying-party.ts';
import type { RelyingPartyOptions } from '../mock-server/relying-party.ts';
import { forge } from '../mock-server/testing/forge.ts';
import type { ForgedPasskey } from '../mock-server/testing/forge.ts';

export const ORIGIN = 'http://localhost:5173';
export const RP_ID = 'localhost';

const SIGN_IN: AuthenticationRequest = { purpose: 'sign-in', mediation: 'modal' };

/** A sign-in of which only the answer has not been sent yet. */
export interface PreparedSignIn {
  /** The challenge, base64url. */
  challenge: string;
  credential: AuthenticationCredential;
  /** Sends it, once. @throws {Error} when it is refused. */
  verify: () => Promise<void>;
}

export type BenchSite = ReturnType<typeof benchSite>;

/** A relying party under load, without a network between: devices are forged, and every answer is honest. */
export function benchSite(options: RelyingPartyOptions = {}) {
  const rp = createRelyingParty({
    rpId: RP_ID,
    origins: [ORIGIN],
    ...options,
    policy: { limits: { identifier: null, visitor: null }, ...options.policy },
    onError: (error) => {
      throw error;
    },
  });

  const toRequest = (path: string, body: unknown): Request =>
    new Request(`${ORIGIN}/passkeys/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const send = async (request: Request): Promise<Response> => {
    const response = await rp(request);
    if (!response.ok) throw new Error(`${request.url}: ${await response.text()}`);
    return response;
  };
  const post = async <T>(path: string, body: unknown): Promise<T> => (await (await send(toRequest(path, body))).json()) as T;

  return {
    /** Asks for a challenge and never answers it. */
    abandon: () => post<Challenge<'get'>>('authentication/options', SIGN_IN),

    /** @returns a registration of which only the answer has not been sent yet. */
    async prepareSignUp(identifier: string, passkey: ForgedPasskey): Promise<() => Promise<Done>> {
      const request: RegistrationRequest = { purpose: 'sign-up', identifier };
      const { publicKey, state } = await post<Challenge<'create'>>('registration/options', request);
      const credential = await passkey.create(publicKey);
      return () => post<Done>('registration/verify', { request, credential, state });
    },

    /** A new account, and its device. */
    async signUp(identifier: string): Promise<ForgedPasskey> {
      const passkey = await forge({ origin: ORIGIN });
      await (
        await this.prepareSignUp(identifier, passkey)
      )();
      return passkey;
    },

    async prepareSignIn(passkey: ForgedPasskey): Promise<PreparedSignIn> {
      const { publicKey, state } = await post<Challenge<'get'>>('authentication/options', SIGN_IN);
      const credential = await passkey.get(publicKey);
      const request = toRequest('authentication/verify', { request: SIGN_IN, credential, state }); // the page's work, not the server's
      return { challenge: publicKey.challenge, credential, verify: async () => void (await send(request)) };
    },
  };
}
