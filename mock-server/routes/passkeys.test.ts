import { expect } from '@open-wc/testing';
import type { Policy } from '../policy.ts';
import type { Account, Done, Passkey } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { mockSite, siteWithAccount, type Refusal } from '../testing/mock-site.ts';

describe('passkeys', () => {
  async function signedIn(policy: Partial<Policy> = {}) {
    const site = await siteWithAccount(undefined, { policy });
    const visitor = site.browser();
    const { body } = await visitor.authenticate(site.passkey);
    return { ...site, visitor, first: body.passkey ?? expect.fail('no passkey') };
  }

  it('adds another one, excluding those that are there', async () => {
    const { visitor, passkey, account, clock } = await signedIn();
    clock.time += 1000;
    const { body: challenge } = await visitor.creationOptions({ purpose: 'add' });
    expect({ ...challenge.publicKey.user, methods: [] }).to.deep.equal(account);
    expect(challenge.publicKey.excludeCredentials).to.deep.equal([{ id: passkey.id, type: 'public-key', transports: ['internal'] }]);
    const other = await forge();
    const { body } = await visitor.register({ purpose: 'add' }, other, { transports: ['usb', 'usb', 'nfc'] });
    expect(body.passkey).to.include({ credentialId: other.id });
    expect(body.passkey?.transports).to.deep.equal(['usb', 'nfc']);
    expect(body.signals?.[0]).to.have.deep.property('allAcceptedCredentialIds', [passkey.id, other.id]);
    const { body: list } = await visitor.call<Passkey[]>('GET', 'passkeys');
    expect(list.map(({ credentialId }) => credentialId)).to.deep.equal([passkey.id, other.id]);
  });

  it('adds one without a prompt, when nobody has to be there', async () => {
    const { visitor } = await signedIn({ userVerification: 'required' });
    const { body } = await visitor.creationOptions({ purpose: 'add', automatic: true });
    expect(body.publicKey.authenticatorSelection.userVerification).to.equal('preferred');
    const quiet = { flags: { up: false, uv: false } };
    expect((await visitor.register({ purpose: 'add', automatic: true }, await forge(), quiet)).status).to.equal(200);
    expect((await visitor.register({ purpose: 'add' }, await forge(), quiet)).status).to.equal(422);
  });

  it('never tells a public key', async () => {
    const { visitor } = await signedIn();
    expect(JSON.stringify((await visitor.call('GET', 'passkeys')).body)).not.to.match(/publicKey|accountId/);
  });

  it('renames one', async () => {
    const { visitor, first, account } = await signedIn();
    const { body } = await visitor.call<Done>('PATCH', `passkeys/${first.id}`, { name: '  Blue key ' });
    expect(body).to.include({ kind: 'done' });
    expect(body.account).to.deep.equal(account);
    expect(body.passkey?.name).to.equal('Blue key');
    expect(body.signals?.map(({ type }) => type)).to.deep.equal(['accepted', 'details']);
    expect((await visitor.call<Passkey[]>('GET', 'passkeys')).body[0]?.name).to.equal('Blue key');
  });

  for (const name of ['', '  ', 'a'.repeat(101), 'a\nb']) {
    it(`refuses ${JSON.stringify(name.slice(0, 4))} of length ${name.length} as a name`, async () => {
      const { visitor, first } = await signedIn();
      const { body } = await visitor.call<Refusal>('PATCH', `passkeys/${first.id}`, { name });
      expect(body).to.include({ status: 422, code: 'invalid-input', field: 'name' });
    });
  }

  it('removes one, and tells the browser which are left', async () => {
    const { visitor, first, passkey } = await signedIn();
    const other = await forge();
    await visitor.register({ purpose: 'add' }, other);
    const { body } = await visitor.call<Done>('DELETE', `passkeys/${first.id}`);
    expect(body.signals?.[0]).to.have.deep.property('allAcceptedCredentialIds', [other.id]);
    const { body: refusal } = await visitor.authenticate<Refusal>(passkey);
    expect(refusal).to.include({ status: 404, code: 'unknown-passkey' });
    expect(refusal.signals).to.deep.equal([{ type: 'unknown', rpId: location.hostname, credentialId: passkey.id }]);
  });

  it('keeps the last way in', async () => {
    const { visitor, first } = await signedIn();
    expect((await visitor.call<Refusal>('DELETE', `passkeys/${first.id}`)).body).to.include({ status: 409, code: 'last-method' });
    expect((await visitor.call<Passkey[]>('GET', 'passkeys')).body).to.have.lengthOf(1);
  });

  it('tells the owner which other ways in there are, so that a last passkey can be spoken of', async () => {
    const { visitor, first } = await signedIn({ methods: ['passkey', 'password', 'email-code'] });
    const { body: account } = await visitor.call<Account>('GET', 'session');
    expect(account.methods).to.deep.equal(['email-code']); // it has an address, and no password
    const { body } = await visitor.call<Done>('DELETE', `passkeys/${first.id}`);
    expect(body.account?.methods).to.deep.equal(['email-code']);
  });

  it('keeps others away from them', async () => {
    const { browser, first, visitor } = await signedIn();
    const tom = browser();
    await tom.register({ purpose: 'sign-up', identifier: 'tom@example.com' }, await forge());
    await tom.register({ purpose: 'add' }, await forge());
    expect((await tom.call<Refusal>('PATCH', `passkeys/${first.id}`, { name: 'Mine' })).body).to.include({
      status: 404,
      code: 'unknown-passkey',
    });
    expect((await tom.call<Refusal>('DELETE', `passkeys/${first.id}`)).body).to.include({ status: 404, code: 'unknown-passkey' });
    const { body } = await visitor.call<Passkey[]>('GET', 'passkeys');
    expect(body.map(({ id, name }) => ({ id, name }))).to.deep.equal([{ id: first.id, name: undefined }]);
  });

  it('adds to one’s own account only', async () => {
    const { visitor } = await signedIn();
    const { body } = await visitor.call<Refusal>('POST', 'registration/options', { purpose: 'add', identifier: 'tom@example.com' });
    expect(body).to.include({ status: 403, code: 'forbidden' });
  });

  for (const [method, path, body] of [
    ['GET', 'passkeys'],
    ['PATCH', 'passkeys/abc', { name: 'x' }],
    ['DELETE', 'passkeys/abc'],
    ['POST', 'registration/options', { purpose: 'add' }],
  ] as const) {
    it(`needs a session for ${method} ${path}`, async () => {
      const answer = await mockSite().browser().call<Refusal>(method, path, body);
      expect(answer.body).to.include({ status: 401, code: 'unauthenticated' });
      expect(answer.headers.get('www-authenticate')).to.match(/^Cookie /);
    });
  }
});
