import assert from 'node:assert/strict';
import type { Challenge, PasskeyAdapter } from '../src/adapters/adapter.ts';
import { httpAdapter } from '../src/adapters/http.ts';
import { createPasskey } from '../src/webauthn/create-passkey.ts';
import { getPasskey } from '../src/webauthn/get-passkey.ts';

/** A `fetch` to a relying party, for one browser. */
export type Wire = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/**
 * Sends a relying party at `/passkeys` of the origin everything about passkeys that the HTTP protocol knows, with the HTTP adapter, and then
 * what it has to refuse. `protocolExtras` sends the rest. Needs a device that answers `navigator.credentials` for that origin at once.
 * @example await protocolTraffic((input, init) => rp(new Request(input, init), jar), 'http://localhost:5173');
 */
export async function protocolTraffic(wire: Wire, origin: string): Promise<void> {
  await ceremonies(wire, origin);
  await refusals(wire, origin);
}

// --- helpers ---

const CALL = { signal: new AbortController().signal };

/** Everything that goes well: sign-up, another passkey, every way to sign in, the list, sign-out. */
async function ceremonies(wire: Wire, origin: string): Promise<void> {
  const adapter = httpAdapter({ baseUrl: `${origin}/passkeys`, fetch: wire }) as Required<PasskeyAdapter>;
  const call = { ...CALL, extra: { captcha: 'token' } };
  const signUp = { purpose: 'sign-up', identifier: 'mia@example.com', displayName: 'Mia' } as const;
  const register = async (request: Parameters<typeof adapter.registrationOptions>[0]) => {
    const { publicKey, state } = (await adapter.registrationOptions(request, call)) as Challenge<'create'>;
    return adapter.verifyRegistration(request, await createPasskey({ ...publicKey, excludeCredentials: [] }), state, call);
  };
  const authenticate = async (request: Parameters<typeof adapter.authenticationOptions>[0]) => {
    const { publicKey, state } = (await adapter.authenticationOptions(request, call)) as Challenge<'get'>;
    await adapter.verifyAuthentication(request, await getPasskey(publicKey), state, call);
  };
  await adapter.session(CALL);
  await register(signUp);
  await register({ purpose: 'add' });
  for (const mediation of ['modal', 'conditional', 'immediate'] as const) await authenticate({ purpose: 'sign-in', mediation });
  await authenticate({ purpose: 'sign-in', mediation: 'modal', identifier: 'mia@example.com' });
  await authenticate({ purpose: 'reauth', mediation: 'modal', action: 'delete', maxAge: 60_000 });
  await adapter.session(CALL);
  const [first, second] = await adapter.list(CALL);
  await adapter.rename(first?.id ?? '', 'Blue key', call);
  await adapter.list(CALL);
  await adapter.remove(first?.id ?? '', CALL);
  await assert.rejects(adapter.remove(second?.id ?? '', CALL), { code: 'last-method' });
  await adapter.signOut(call);
  await wire(`${origin}/.well-known/webauthn`);
}

/** What clients of any quality may send. */
async function refusals(wire: Wire, origin: string): Promise<void> {
  const type = 'application/json';
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    wire(`${origin}/passkeys/${path}`, { method, headers: { 'content-type': type, ...headers }, body: JSON.stringify(body) });
  const options = async (request: object) => (await (await post('authentication/options', request)).json()) as Challenge<'get'>;
  const request = { purpose: 'sign-in', mediation: 'modal' };

  await post('authentication/options', { purpose: 'shopping', mediation: 'modal' });
  await post('authentication/options', request, { 'content-type': 'text/plain' });
  await post('authentication/options', request, { origin: 'https://evil.example' });
  await post('authentication/options', { ...request, identifier: ' ' });
  await post('authentication/options', { purpose: 'reauth', mediation: 'modal' });
  await post('authentication/options', { purpose: 'second-factor', mediation: 'modal' });
  await post('registration/options', { purpose: 'add' });
  await post('registration/options', { purpose: 'sign-up', identifier: 'mia@example.com' });
  await post('sign-out', []);
  await wire(`${origin}/passkeys/passkeys`);
  await post('passkeys/some-id', { name: 'x' }, {}, 'PATCH');
  await wire(`${origin}/passkeys/passkeys/some-id`, { method: 'DELETE' });

  const challenge = await options(request);
  const credential = await getPasskey(challenge.publicKey);
  const { state } = challenge;
  await post('authentication/verify', { request: { ...request, identifier: 'tom@example.com' }, credential, state });
  await post('authentication/verify', { request, credential, state });
  const stranger = { ...credential, id: 'q83vEg', rawId: 'q83vEg' };
  await post('authentication/verify', { request, credential: stranger, state: (await options(request)).state });

  const again = await options(request);
  await post('authentication/verify', { request, credential: await getPasskey(again.publicKey), state: again.state });
  const [passkey] = (await (await wire(`${origin}/passkeys/passkeys`)).json()) as { id: string }[];
  await post(`passkeys/${passkey?.id ?? ''}`, { name: '' }, {}, 'PATCH');
  await post(`passkeys/${passkey?.id ?? ''}`, { name: 7 }, {}, 'PATCH');
  await post('passkeys/some-id', { name: 'x' }, {}, 'PATCH');
  await wire(`${origin}/passkeys/passkeys/some-id`, { method: 'DELETE' });
  await post('registration/options', { purpose: 'add', identifier: 'tom@example.com' });
}
