import { expect } from '@open-wc/testing';
import type { AuthenticationRequest } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { siteWithAccount, type Refusal } from '../testing/mock-site.ts';
import { signUpTom } from '../testing/sign-up-tom.ts';

const MINUTE = 60_000;
const RENAME = { purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename' } satisfies AuthenticationRequest;

/** Somebody whose last confirmation is too old by now, but whose proof of it is not. */
async function withProof(request: AuthenticationRequest = RENAME) {
  const site = await siteWithAccount(undefined, { policy: { stepUp: { maxAge: 5 * MINUTE }, proofLife: 60 * MINUTE } });
  const visitor = site.browser();
  const { body } = await visitor.authenticate(site.passkey);
  const path = `passkeys/${body.passkey?.id ?? ''}`;
  const { body: done } = await visitor.authenticate(site.passkey, {}, request);
  site.clock.time += 6 * MINUTE;
  const rename = (value: string) => visitor.call<Refusal>('PATCH', path, { name: 'Blue' }, { 'passkey-proof': value });
  return { ...site, visitor, path, rename, proof: done.proof?.value ?? '' };
}

describe('a proof', () => {
  it('is not spent by a name that is refused, nor by the passkey of somebody else', async () => {
    const site = await withProof();
    const { visitor, path, rename, proof } = site;
    const toms = await (await signUpTom(site)).visitor.call<{ id: string }[]>('GET', 'passkeys');
    const header = { 'passkey-proof': proof };
    expect((await visitor.call('PATCH', path, { name: ' ' }, header)).status).to.equal(422);
    for (const id of ['nothing', toms.body[0]?.id ?? ''])
      expect((await visitor.call('PATCH', `passkeys/${id}`, { name: 'Blue' }, header)).status).to.equal(404);
    expect((await rename(proof)).status).to.equal(200);
  });

  it('is not spent by a removal that is refused', async () => {
    const { visitor, path, proof, passkey, clock } = await withProof({ ...RENAME, action: 'passkeys.remove' });
    const remove = (where: string) => visitor.call<Refusal>('DELETE', where, undefined, { 'passkey-proof': proof });
    expect((await remove('passkeys/nothing')).status).to.equal(404);
    expect((await remove(path)).body.code).to.equal('last-method');
    await visitor.authenticate(passkey, {}, RENAME);
    await visitor.register({ purpose: 'add' }, await forge());
    clock.time += 6 * MINUTE;
    expect((await remove(path)).status).to.equal(200);
  });

  it('is not spent by adding to an account that is somebody else’s', async () => {
    const { visitor, proof } = await withProof({ ...RENAME, action: 'passkeys.add' });
    const add = (body: object) => visitor.call('POST', 'registration/options', { purpose: 'add', ...body }, { 'passkey-proof': proof });
    expect((await add({ identifier: 'tom@example.com' })).status).to.equal(403);
    expect((await add({})).status).to.equal(200);
  });

  it('is not spent by another account that presents it, nor by an app’s backend that names another action', async () => {
    const site = await withProof();
    const { visitor: tom } = await signUpTom(site);
    const { body: toms } = await tom.call<{ id: string }[]>('GET', 'passkeys');
    site.clock.time += 5 * MINUTE;
    const stolen = await tom.call('PATCH', `passkeys/${toms[0]?.id ?? ''}`, { name: 'Red' }, { 'passkey-proof': site.proof });
    expect(stolen.status).to.equal(401);
    expect((await site.browser().call('POST', 'token', { code: site.proof, action: 'pay' })).status).to.equal(410);
    expect((await site.rename(site.proof)).status).to.equal(200);
  });

  it('lets one of two requests at once have it', async () => {
    const { rename, proof } = await withProof();
    const both = await Promise.all([rename(proof), rename(proof)]);
    expect(both.map(({ status }) => status).sort()).to.deep.equal([200, 401]);
  });
});
