import assert from 'node:assert/strict';
import type { Challenge, Done, PasskeyAdapter, Step } from '../src/adapters/adapter.ts';
import { httpAdapter } from '../src/adapters/http.ts';
import { httpVault } from '../src/adapters/http-vault.ts';
import { createPasskey } from '../src/webauthn/create-passkey.ts';
import { getPasskey } from '../src/webauthn/get-passkey.ts';
import type { Wire } from './protocol-traffic.ts';

/**
 * Sends a relying party at `/passkeys` of the origin what the passkey HTTP protocol knows besides passkeys: other methods, steps, the vault,
 * proofs, and what belongs to the site. Its policy has to allow all of that, with an open outbox. Needs a device that answers at once.
 * @example await protocolExtras((input, init) => rp(new Request(input, init), jar), 'http://localhost:5173');
 */
export async function protocolExtras(wire: Wire, origin: string): Promise<void> {
  const base = `${origin}/passkeys`;
  const options = { baseUrl: base, fetch: wire, methods: ['passkey', 'email-code', 'email-link'], features: { lookup: true } };
  const adapter = { ...httpAdapter(options), ...httpVault(options) } as Adapter;
  await signUp(adapter);
  await account(adapter, wire, base);
  await adapter.signOut(CALL);
  await otherMethods(adapter, wire, base);
  for (const name of ['webauthn', 'passkey-endpoints', 'jwks.json'])
    for (const root of [origin, base]) await wire(`${root}/.well-known/${name}`);
}

// --- helpers ---

type Adapter = Required<PasskeyAdapter>;

const CALL = { signal: new AbortController().signal };
const MIA = 'mia@example.com';
const JSON_TYPE = { 'content-type': 'application/json' };
const BYTES = { 'content-type': 'application/octet-stream' };

async function signUp(adapter: Adapter): Promise<void> {
  const request = { purpose: 'sign-up', identifier: MIA } as const;
  const { publicKey, state } = (await adapter.registrationOptions(request, CALL)) as Challenge<'create'>;
  await adapter.verifyRegistration(request, await createPasskey(publicKey), state, CALL);
}

async function account(adapter: Adapter, wire: Wire, base: string): Promise<void> {
  const put = (headers: Record<string, string>) => wire(`${base}/vault`, { method: 'PUT', headers, body: Uint8Array.of(1) });
  const post = (path: string, body: object) => wire(`${base}/${path}`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
  await wire(`${base}/notices`);
  await post('recovery-codes', {});

  assert.equal(await adapter.loadVault(CALL), null);
  const { version } = await adapter.saveVault(Uint8Array.of(1, 2), null, CALL);
  await adapter.saveVault(Uint8Array.of(3), version, CALL);
  assert.deepEqual((await adapter.loadVault(CALL))?.blob, Uint8Array.of(3));
  await assert.rejects(adapter.saveVault(Uint8Array.of(4), version, CALL), { status: 412 });
  assert.equal((await put(BYTES)).status, 428);
  assert.equal((await put({ ...JSON_TYPE, 'if-none-match': '*' })).status, 415);

  const request = { purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename' } as const;
  const { publicKey, state } = (await adapter.authenticationOptions(request, CALL)) as Challenge<'get'>;
  const { proof } = (await adapter.verifyAuthentication(request, await getPasskey(publicKey), state, CALL)) as Done;
  const spend = () => post('token', { code: proof?.value, action: 'passkeys.rename' });
  assert.equal((await spend()).status, 200);
  assert.equal((await spend()).status, 410);
}

async function otherMethods(adapter: Adapter, wire: Wire, base: string): Promise<void> {
  const sent = async () => {
    const messages = (await (await wire(`${base}/outbox`)).json()) as { code?: string; link?: string }[];
    return messages.at(-1) ?? {};
  };
  const { state } = await adapter.lookup(MIA, CALL);
  assert.equal(state, undefined);
  assert.equal(await adapter.resume(CALL), null);

  const code = (await adapter.start('email-code', { identifier: MIA }, CALL)) as Step;
  assert.equal((await adapter.resume(CALL))?.kind, 'code');
  await assert.rejects(adapter.respond(code, { resend: true }, CALL), { code: 'rate-limited' });
  await assert.rejects(adapter.respond(code, { code: 'wrong' }, CALL), { code: 'verification-failed' });
  await adapter.respond(code, { code: (await sent()).code ?? '' }, CALL);
  await assert.rejects(adapter.respond(code, { code: '1' }, CALL), { code: 'challenge-expired' });
  await adapter.signOut(CALL);

  const link = (await adapter.start('email-link', { identifier: MIA }, CALL)) as Step;
  await adapter.respond(link, {}, CALL);
  const token = new URL((await sent()).link ?? '').searchParams.get('passkey-link');
  await adapter.start('email-link', { state: token }, CALL);
  await adapter.respond(link, {}, CALL);
  await assert.rejects(adapter.start('telepathy', { identifier: MIA }, CALL), { code: 'invalid-input' });
}
