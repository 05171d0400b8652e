import { expect } from '@open-wc/testing';
import { forge } from '../testing/forge.ts';
import { mockSite, siteWithAccount, SIGN_IN, type Refusal } from '../testing/mock-site.ts';

const MIA = 'mia@example.com';

describe('sign-in', () => {
  it('asks for no account in particular when no identifier is given', async () => {
    const { browser, clock } = mockSite();
    const { body } = await browser().requestOptions();
    const { challenge, ...rest } = body.publicKey;
    expect(challenge).to.have.lengthOf(43);
    expect(rest).to.deep.equal({ rpId: location.hostname, timeout: 300_000, userVerification: 'preferred', allowCredentials: [] });
    expect(body).to.include({ kind: 'get', expiresAt: clock.time + 300_000 });
  });

  it('signs in, and notes the use', async () => {
    const { browser, passkey, account, clock } = await siteWithAccount();
    clock.time += 1000;
    const visitor = browser();
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
    const { status, body } = await visitor.authenticate(passkey, { flags: { bs: false } });
    expect(status).to.equal(200);
    expect(body.account).to.deep.equal(account);
    expect(body.passkey).to.include({ credentialId: passkey.id, lastUsedAt: clock.time, signCount: 2, backedUp: false });
    expect(body.signals?.map(({ type }) => type)).to.deep.equal(['accepted', 'details']);
    expect(body.tokens).to.equal(undefined);
    expect((await visitor.call('GET', 'session')).body).to.deep.equal(account);
  });

  it('names the passkeys of a known identifier, with their transports', async () => {
    const { browser, passkey } = await siteWithAccount();
    const request = { ...SIGN_IN, identifier: MIA.toUpperCase() };
    const { body } = await browser().requestOptions(request);
    expect(body.publicKey.allowCredentials).to.deep.equal([{ id: passkey.id, type: 'public-key', transports: ['internal'] }]);
    expect((await browser().authenticate(passkey, { userHandle: undefined }, request)).status).to.equal(200);
  });

  it('answers an unknown identifier like a known one, always in the same way', async () => {
    const { browser } = await siteWithAccount();
    const ask = async (identifier: string) => (await browser().requestOptions({ ...SIGN_IN, identifier })).body;
    const [known, tom, again, eve] = [
      await ask(MIA),
      await ask('tom@example.com'),
      await ask('Tom@example.com'),
      await ask('eve@example.com'),
    ];
    expect(Object.keys(tom)).to.deep.equal(Object.keys(known));
    expect(Object.keys(tom.publicKey)).to.deep.equal(Object.keys(known.publicKey));
    const [decoy] = tom.publicKey.allowCredentials;
    expect(Object.keys(decoy ?? {})).to.deep.equal(Object.keys(known.publicKey.allowCredentials[0] ?? {}));
    expect(decoy?.id).to.match(/^[\w-]{22,86}$/);
    expect(again.publicKey.allowCredentials).to.deep.equal(tom.publicKey.allowCredentials);
    expect(eve.publicKey.allowCredentials).not.to.deep.equal(tom.publicKey.allowCredentials);
  });

  it('makes decoys that another server would not make', async () => {
    const ask = async () =>
      (
        await mockSite()
          .browser()
          .requestOptions({ ...SIGN_IN, identifier: MIA })
      ).body.publicKey.allowCredentials;
    expect(await ask()).not.to.deep.equal(await ask());
  });

  it('says that an identifier is unknown where the policy is honest', async () => {
    const { browser } = await siteWithAccount(MIA, { policy: { enumeration: 'honest' } });
    const ask = (identifier: string) => browser().call<Refusal>('POST', 'authentication/options', { ...SIGN_IN, identifier });
    expect((await ask(MIA)).status).to.equal(200);
    expect((await ask('tom@example.com')).body).to.include({ status: 404, code: 'account-unknown', field: 'identifier' });
  });

  it('gives every sign-in a session of its own and ends the one before', async () => {
    const { browser, passkey, store } = await siteWithAccount();
    const visitor = browser();
    await visitor.authenticate(passkey);
    const planted = visitor.jar.get();
    await visitor.authenticate(passkey);
    expect(visitor.jar.get()).not.to.equal(planted);
    const thief = browser({ get: () => planted, set: () => undefined });
    expect((await thief.call('GET', 'session')).body).to.equal(null);
    expect(planted).to.match(/^passkey_session=[\w-]{43}$/);
    expect(await store.session(planted.split('=')[1] ?? '')).to.equal(undefined); // the store knows only hashes
  });

  it('refuses a second factor when nothing waits for one', async () => {
    const { browser } = await siteWithAccount();
    const { body } = await browser().call<Refusal>('POST', 'authentication/options', { purpose: 'second-factor', mediation: 'modal' });
    expect(body).to.include({ status: 401, code: 'unauthenticated' });
  });
});

describe('confirmation', () => {
  for (const purpose of ['reauth', 'unlock'] as const) {
    const request = { purpose, mediation: 'modal' } as const;

    it(`${purpose} asks for the visitor’s own passkeys, with user verification`, async () => {
      const { browser, passkey, account } = await siteWithAccount(MIA, { policy: { userVerification: 'discouraged' } });
      await browser().register({ purpose: 'sign-up', identifier: 'tom@example.com' }, await forge());
      const visitor = browser();
      await visitor.authenticate(passkey);
      const { body } = await visitor.requestOptions(request);
      expect(body.publicKey.userVerification).to.equal('required');
      expect(body.publicKey.allowCredentials.map(({ id }) => id)).to.deep.equal([passkey.id]);
      expect((await visitor.authenticate(passkey, {}, request)).body.account).to.deep.equal(account);
      expect((await visitor.call('GET', 'session')).body).to.deep.equal(account);
    });

    it(`${purpose} needs a session`, async () => {
      const { browser } = await siteWithAccount();
      expect((await browser().requestOptions(request)).status).to.equal(401);
    });
  }
});
