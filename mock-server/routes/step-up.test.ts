import { expect } from '@open-wc/testing';
import type { AuthenticationRequest } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { siteWithAccount, type Refusal } from '../testing/mock-site.ts';
import { refuses } from '../testing/refuses.ts';
import { signUpTom } from '../testing/sign-up-tom.ts';

const MINUTE = 60_000;
const RENAME = { purpose: 'reauth', mediation: 'modal', action: 'passkeys.rename' } satisfies AuthenticationRequest;

/** Somebody who signed in ten minutes ago, where five are too long. */
async function stale() {
  const site = await siteWithAccount(undefined, { policy: { stepUp: { maxAge: 5 * MINUTE }, proofLife: 60 * MINUTE } });
  const visitor = site.browser();
  const { body } = await visitor.authenticate(site.passkey);
  const path = `passkeys/${body.passkey?.id ?? ''}`;
  site.clock.time += 10 * MINUTE;
  const rename = (proof?: string) => visitor.call<Refusal>('PATCH', path, { name: 'Blue' }, proof ? { 'passkey-proof': proof } : {});
  return { ...site, visitor, path, rename };
}

describe('step-up', () => {
  it('asks for nothing more than a session unless the policy does', async () => {
    const { browser, passkey, clock } = await siteWithAccount();
    const visitor = browser();
    const { body } = await visitor.authenticate(passkey);
    clock.time += 60 * MINUTE;
    expect((await visitor.call('PATCH', `passkeys/${body.passkey?.id ?? ''}`, { name: 'Blue' })).status).to.equal(200);
  });

  it('guards add, rename and remove once the sign-in is too old, and says how old is not', async () => {
    const { visitor, path, rename } = await stale();
    for (const answer of [
      await rename(),
      await visitor.call<Refusal>('DELETE', path),
      await visitor.call<Refusal>('POST', 'registration/options', { purpose: 'add' }),
    ]) {
      expect(answer.body).to.include({ status: 401, code: 'reauth-required' });
      const wanted = /^Cookie realm="localhost", .*error="insufficient_user_authentication".*, max_age=300$/;
      expect(answer.headers.get('www-authenticate')).to.match(wanted);
    }
    expect((await visitor.call('GET', 'passkeys')).status).to.equal(200);
  });

  it('is satisfied by a confirmation, for as long as that is fresh', async () => {
    const { visitor, passkey, rename, clock, account } = await stale();
    const { body } = await visitor.authenticate(passkey, {}, RENAME);
    expect(body.account).to.deep.equal(account);
    expect((await rename()).status).to.equal(200);
    clock.time += 5 * MINUTE - 1;
    expect((await rename()).status).to.equal(200);
    clock.time += 1;
    expect((await rename()).status).to.equal(401);
  });

  it('keeps the session through a confirmation', async () => {
    const { visitor, passkey } = await stale();
    const before = visitor.jar.get();
    await visitor.authenticate(passkey, {}, RENAME);
    expect(visitor.jar.get()).to.equal(before);
  });

  describe('a proof', () => {
    /** A confirmation that is itself too old by now, but whose proof is not. */
    async function withProof(request: AuthenticationRequest = RENAME) {
      const site = await stale();
      const { body } = await site.visitor.authenticate(site.passkey, {}, request);
      const { type, value } = body.proof ?? expect.fail('no proof');
      expect(type).to.equal('token');
      expect(value).to.match(/^[\w-]{43}$/);
      return { ...site, proof: value };
    }

    it('is good once, for its action', async () => {
      const { rename, proof, store, account } = await withProofAfterwards();
      expect((await rename(proof)).status).to.equal(200);
      expect((await rename(proof)).status).to.equal(401);
      expect(await store.account(account?.id ?? '')).not.to.equal(undefined);
    });

    it('is not good for another action, and is not spent by the try', async () => {
      const { visitor, rename, proof } = await withProofAfterwards();
      const add = await visitor.call('POST', 'registration/options', { purpose: 'add' }, { 'passkey-proof': proof });
      expect(add.status).to.equal(401);
      expect((await rename(proof)).status).to.equal(200);
    });

    it('is good for nothing when it was asked for nothing', async () => {
      const { rename, proof } = await withProofAfterwards({ purpose: 'reauth', mediation: 'modal' });
      expect((await rename(proof)).status).to.equal(401);
    });

    it('is not good in another session of the same account, and is not spent there', async () => {
      const { browser, passkey, clock, path, proof, rename } = await withProofAfterwards();
      const other = browser();
      await other.authenticate(passkey);
      clock.time += 5 * MINUTE;
      expect((await other.call('PATCH', path, { name: 'Red' }, { 'passkey-proof': proof })).status).to.equal(401);
      expect((await rename(proof)).status).to.equal(200);
    });

    it('ends with the policy’s time, or sooner when the page asked for that', async () => {
      for (const [maxAge, life] of [
        [undefined, 60 * MINUTE],
        [7 * MINUTE, 7 * MINUTE],
      ] as const) {
        for (const [after, status] of [
          [life - 1, 200],
          [life, 401],
        ] as const) {
          const { rename, clock, proof } = await withProof({ ...RENAME, ...(maxAge && { maxAge }) });
          clock.time += after;
          expect((await rename(proof)).status, `${after} of ${life}`).to.equal(status);
        }
      }
    });

    it('is not in the store', async () => {
      const { entries, proof } = await withProof();
      expect(JSON.stringify(entries())).not.to.contain(proof);
    });

    async function withProofAfterwards(request?: AuthenticationRequest) {
      const site = await withProof(request);
      site.clock.time += 6 * MINUTE; // too late for the confirmation alone
      return site;
    }
  });

  refuses([
    {
      title: 'a confirmation with the passkey of another account',
      async act(site) {
        const { passkey } = await signUpTom(site);
        const visitor = site.browser();
        await visitor.authenticate(site.passkey);
        const { body } = await visitor.requestOptions(RENAME);
        const credential = await passkey.get(body.publicKey);
        site.snapshot();
        return visitor.call('POST', 'authentication/verify', { request: RENAME, credential, state: body.state });
      },
      code: 'verification-failed',
      status: 422,
      says: /another account/,
    },
    {
      title: 'a confirmation for another action than the challenge was given for',
      async act(site) {
        const visitor = site.browser();
        await visitor.authenticate(site.passkey);
        const { body } = await visitor.requestOptions(RENAME);
        const credential = await site.passkey.get(body.publicKey);
        site.snapshot();
        const request = { ...RENAME, action: 'passkeys.remove' };
        return visitor.call('POST', 'authentication/verify', { request, credential, state: body.state });
      },
      code: 'verification-failed',
      status: 422,
      says: /another action/,
    },
    {
      title: 'a confirmation without user verification',
      async act(site) {
        const visitor = site.browser();
        await visitor.authenticate(site.passkey);
        site.snapshot();
        return visitor.authenticate(site.passkey, { flags: { uv: false } }, RENAME);
      },
      code: 'verification-failed',
      status: 422,
    },
  ]);

  it('lets a passkey be added without a prompt right after a sign-in', async () => {
    const { browser, passkey } = await siteWithAccount(undefined, { policy: { stepUp: { maxAge: 5 * MINUTE } } });
    const visitor = browser();
    await visitor.authenticate(passkey);
    expect((await visitor.register({ purpose: 'add', automatic: true }, await forge())).status).to.equal(200);
  });
});
