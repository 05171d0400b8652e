import { expect } from '@open-wc/testing';
import type { AuthenticationRequest, Challenge, Done, PasskeyAdapter, Step } from '../src/adapters/adapter.ts';
import { httpAdapter } from '../src/adapters/http.ts';
import { httpVault } from '../src/adapters/http-vault.ts';
import { makeAccount } from './accounts/make-account.ts';
import { browserCookieJar } from './browser-cookie-jar.ts';
import { createOutbox } from './methods/outbox.ts';
import { totp } from './methods/totp.ts';
import type { Policy } from './policy.ts';
import type { CreationOptions, RequestOptions } from './protocol.ts';
import { createRelyingParty } from './relying-party.ts';
import { METHODS } from './requests/methods.ts';
import { memoryStore } from './stores/memory-store.ts';
import { forge, type ForgedPasskey } from './testing/forge.ts';

const CALL = { signal: new AbortController().signal };
const MIA = 'mia@example.com';
const SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';

/** The kit's own client before a server on which Mia has every way in but a passkey. */
async function connect(policy: Partial<Policy> = {}) {
  const [store, outbox, clock] = [memoryStore(), createOutbox(), { time: Date.UTC(2026, 10, 20) }];
  const now = () => clock.time;
  await store.createAccount(
    await makeAccount({ identifier: MIA, password: 'pass', phone: '+4917012345', totp: SECRET, recoveryCodes: ['abcde-01234'] }),
  );
  const rp = createRelyingParty({ store, outbox, now, policy: { methods: METHODS, vault: true, ...policy } });
  const jar = browserCookieJar({ now });
  const proofs: string[] = [];
  const transport = {
    baseUrl: '/passkeys',
    fetch: (input: RequestInfo | URL, init?: RequestInit) => rp(new Request(input, init), jar),
    headers: (): Record<string, string> => {
      const proof = proofs.shift();
      return proof === undefined ? {} : { 'passkey-proof': proof };
    },
  };
  const adapter = { ...httpAdapter({ ...transport, methods: METHODS, features: { lookup: true } }), ...httpVault(transport) };
  return { adapter: adapter as unknown as Required<PasskeyAdapter>, outbox, clock, proofs };
}

type Connection = Awaited<ReturnType<typeof connect>>;

const account = (reply: Done | Step) => (reply.kind === 'done' ? reply.account?.name : reply.kind);

const withPassword = ({ adapter }: Connection) => adapter.start('password', { identifier: MIA, password: 'pass' }, CALL);

async function addPasskey({ adapter }: Connection): Promise<ForgedPasskey> {
  const passkey = await forge();
  const challenge = (await adapter.registrationOptions({ purpose: 'add' }, CALL)) as Challenge<'create'>;
  const credential = await passkey.create(challenge.publicKey as unknown as CreationOptions);
  await adapter.verifyRegistration(
    { purpose: 'add' },
    { ...credential, type: 'public-key', clientExtensionResults: {} },
    challenge.state,
    CALL,
  );
  return passkey;
}

async function assert({ adapter }: Connection, passkey: ForgedPasskey, request: AuthenticationRequest, given?: Challenge<'get'>) {
  const challenge = given ?? ((await adapter.authenticationOptions(request, CALL)) as Challenge<'get'>);
  const credential = await passkey.get(challenge.publicKey as unknown as RequestOptions);
  return adapter.verifyAuthentication(request, { ...credential, type: 'public-key', clientExtensionResults: {} }, challenge.state, CALL);
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('nothing was refused'),
    (error: unknown) => error as { code: string; retryAfter?: number; field?: string },
  );

describe('relying party, through the HTTP adapter', () => {
  it('signs in with a password, and looks up the methods before', async () => {
    const site = await connect();
    expect((await site.adapter.lookup(MIA, CALL)).methods).to.deep.equal(METHODS.filter((method) => method !== 'totp'));
    expect(account(await withPassword(site))).to.equal(MIA);
    expect((await site.adapter.session(CALL))?.name).to.equal(MIA);
  });

  for (const method of ['email-code', 'sms-code'] as const) {
    it(`signs in with ${method}`, async () => {
      const { adapter, outbox } = await connect();
      const step = (await adapter.start(method, { identifier: MIA }, CALL)) as Step;
      expect(await failure(adapter.respond(step, { resend: true }, CALL))).to.include({ code: 'rate-limited', retryAfter: 30_000 });
      expect(await failure(adapter.respond(step, { code: 'abc' }, CALL))).to.include({ code: 'verification-failed', field: 'code' });
      expect(account(await adapter.respond(step, { code: outbox.last()?.code ?? '' }, CALL))).to.equal(MIA);
    });
  }

  it('signs in with a link, for whose opening the page waits', async () => {
    const { adapter, outbox } = await connect();
    const step = (await adapter.start('email-link', { identifier: MIA }, CALL)) as Step;
    expect(await adapter.respond(step, {}, CALL)).to.deep.equal(step);
    const state = new URL(outbox.last()?.link ?? '').searchParams.get('passkey-link');
    expect(account(await adapter.start('email-link', { state }, CALL))).to.equal(MIA);
    expect(account(await adapter.respond(step, {}, CALL))).to.equal(MIA);
  });

  it('finds the sign-in that waits for a link after a reload, until the link was opened', async () => {
    const { adapter, outbox, clock } = await connect();
    expect(await adapter.resume(CALL)).to.equal(null);
    const step = (await adapter.start('email-link', { identifier: MIA }, CALL)) as Step;
    clock.time += 10_000;
    const resumed = (await adapter.resume(CALL)) as Step;
    expect(resumed).to.deep.equal({ ...step, resendAfter: 20_000 });
    const state = new URL(outbox.last()?.link ?? '').searchParams.get('passkey-link');
    await adapter.start('email-link', { state }, CALL);
    expect(await adapter.resume(CALL)).to.equal(null);
    expect(account(await adapter.respond(resumed, {}, CALL))).to.equal(MIA);
  });

  it('finds a second factor that waits for a passkey after a reload, with a challenge that is good', async () => {
    const site = await connect({ secondFactors: ['passkey'] });
    await withPassword(site);
    const passkey = await addPasskey(site);
    await site.adapter.signOut(CALL);
    expect(account(await withPassword(site))).to.equal('get');
    const challenge = (await site.adapter.resume(CALL)) as Challenge<'get'>;
    expect(account(await assert(site, passkey, { purpose: 'second-factor', mediation: 'modal' }, challenge))).to.equal(MIA);
    expect(await site.adapter.resume(CALL)).to.equal(null);
  });

  it('signs in with a recovery code', async () => {
    const { adapter } = await connect();
    const step = (await adapter.start('recovery-code', { identifier: MIA }, CALL)) as Step;
    expect(account(await adapter.respond(step, { code: 'abcde-01234' }, CALL))).to.equal(MIA);
  });

  it('asks for an authenticator app or a passkey after the password', async () => {
    const site = await connect({ secondFactors: ['totp', 'passkey'] });
    const { adapter, clock } = site;
    const step = (await withPassword(site)) as Step;
    expect(step).to.include({ kind: 'code', method: 'totp' });
    expect(account(await adapter.respond(step, { code: await totp.code(SECRET, clock.time) }, CALL))).to.equal(MIA);
    const passkey = await addPasskey(site);
    await adapter.signOut(CALL);
    const choice = (await withPassword(site)) as Step;
    expect(choice).to.deep.include({ kind: 'choose', methods: ['totp', 'passkey'] });
    const challenge = (await adapter.respond(choice, { method: 'passkey' }, CALL)) as Challenge<'get'>;
    expect(account(await assert(site, passkey, { purpose: 'second-factor', mediation: 'modal' }, challenge))).to.equal(MIA);
  });

  it('asks for a step-up, and takes its proof', async () => {
    const site = await connect({ stepUp: { maxAge: 60_000 }, proofLife: 300_000 });
    const { adapter, clock, proofs } = site;
    await withPassword(site);
    const passkey = await addPasskey(site);
    const [listed] = await adapter.list(CALL);
    const id = listed?.id ?? '';
    clock.time += 60_000;
    expect((await failure(adapter.rename(id, 'Blue', CALL))).code).to.equal('reauth-required');
    const done = (await assert(site, passkey, { purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename' })) as Done;
    clock.time += 60_000;
    proofs.push(done.proof?.value ?? '');
    expect((await adapter.rename(id, 'Blue', CALL)).passkey?.name).to.equal('Blue');
  });

  it('keeps a vault', async () => {
    const site = await connect();
    const { adapter } = site;
    await withPassword(site);
    expect(await adapter.loadVault(CALL)).to.equal(null);
    const { version } = await adapter.saveVault(Uint8Array.of(1, 2, 3), null, CALL);
    expect(await adapter.loadVault(CALL)).to.deep.equal({ blob: Uint8Array.of(1, 2, 3), version });
    expect((await failure(adapter.saveVault(Uint8Array.of(4), null, CALL))).code).to.equal('invalid-input');
  });

  it('gives out a code instead of a session', async () => {
    const { adapter } = await connect({ session: 'exchange' });
    const done = (await adapter.start('password', { identifier: MIA, password: 'pass' }, CALL)) as Done;
    expect(done.proof).to.include({ type: 'code' });
    expect(done.proof?.idToken).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await adapter.session(CALL)).to.equal(null);
  });
});
