import { expect } from '@open-wc/testing';
import type { AuthenticationRequest, Challenge, Done, Passkey } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { siteWithAccount, type Refusal } from '../testing/mock-site.ts';

const MINUTE = 60_000;
const RENAME = { purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename' } satisfies AuthenticationRequest;

/** Somebody whose app backend turned the code of a sign-in into a session. */
async function exchanged() {
  const site = await siteWithAccount(undefined, {
    policy: { session: 'exchange', stepUp: { maxAge: 5 * MINUTE }, proofLife: 60 * MINUTE },
  });
  const visitor = site.browser();
  const { body: done } = await visitor.authenticate(site.passkey);
  const exchange = async (body: object) =>
    (await site.browser().call<{ tokens?: { token: string } }>('POST', 'token', body)).body.tokens?.token;
  const token = await exchange({ code: done.proof?.value });
  const as = <T>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    visitor.call<T>(method, path, body, { authorization: `Bearer ${token ?? ''}`, ...more });
  const confirm = async () => {
    const { body: challenge } = await as<Challenge<'get'>>('POST', 'authentication/options', RENAME);
    const credential = await site.passkey.get(challenge.publicKey);
    return as<Done>('POST', 'authentication/verify', { request: RENAME, credential, state: challenge.state });
  };
  return { ...site, visitor, exchange, token, as, confirm };
}

describe('a session of the app’s own backend', () => {
  it('opens what needs one: the account, its passkeys, its notices', async () => {
    const { as, visitor, account, passkey } = await exchanged();
    expect((await as('GET', 'session')).body).to.deep.equal(account);
    expect((await as<Passkey[]>('GET', 'passkeys')).body.map(({ credentialId }) => credentialId)).to.deep.equal([passkey.id]);
    expect((await as('GET', 'notices')).body).to.deep.equal([]);
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
    expect((await visitor.call('GET', 'passkeys')).status).to.equal(401);
    expect(visitor.jar.get()).to.equal('');
  });

  it('adds, renames and removes passkeys', async () => {
    const { as } = await exchanged();
    const request = { purpose: 'add' };
    const { body: challenge } = await as<Challenge<'create'>>('POST', 'registration/options', request);
    const credential = await (await forge()).create(challenge.publicKey);
    const { body } = await as<Done>('POST', 'registration/verify', { request, credential, state: challenge.state });
    const path = `passkeys/${body.passkey?.id ?? ''}`;
    expect((await as<Done>('PATCH', path, { name: 'Blue' })).body.passkey?.name).to.equal('Blue');
    expect((await as('DELETE', path)).status).to.equal(200);
  });

  it('is as old as its sign-in, and steps up like any other', async () => {
    const { as, confirm, clock } = await exchanged();
    const { body: passkeys } = await as<Passkey[]>('GET', 'passkeys');
    const rename = (proof?: string) =>
      as<Refusal>('PATCH', `passkeys/${passkeys[0]?.id ?? ''}`, { name: 'Blue' }, proof ? { 'passkey-proof': proof } : {});
    clock.time += 5 * MINUTE;
    const refused = await rename();
    expect(refused.body).to.include({ status: 401, code: 'reauth-required' });
    expect(refused.headers.get('www-authenticate')).to.match(/^Bearer /);
    const { body } = await confirm();
    clock.time += 6 * MINUTE; // too late for the confirmation alone
    expect((await rename(body.proof?.value)).status).to.equal(200);
  });

  it('comes once for each code, and not for the proof of a confirmation', async () => {
    const { token, exchange, confirm } = await exchanged();
    expect(token).to.match(/^[\w-]{43}$/);
    const { body } = await confirm();
    expect(await exchange({ code: body.proof?.value, action: 'passkeys.rename' })).to.equal(undefined);
  });

  it('ends with sign-out', async () => {
    const { as } = await exchanged();
    await as('POST', 'sign-out', {});
    expect((await as('GET', 'session')).body).to.equal(null);
  });
});
