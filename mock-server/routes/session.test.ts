import { expect } from '@open-wc/testing';
import { mockSite, siteWithAccount } from '../testing/mock-site.ts';

const MIA = 'mia@example.com';

describe('session', () => {
  it('is null for a visitor nobody knows', async () => {
    const { status, body } = await mockSite().browser().call('GET', 'session');
    expect({ status, body }).to.deep.equal({ status: 200, body: null });
  });

  it('ends with its time', async () => {
    const { browser, passkey, clock } = await siteWithAccount(MIA, { policy: { sessionLife: 1000 } });
    const { jar, ...visitor } = browser();
    await visitor.authenticate(passkey);
    const forever = browser({ get: () => token, set: () => undefined }); // a browser that forgets no cookie
    const token = jar.get();
    clock.time += 999;
    expect((await forever.call('GET', 'session')).body).not.to.equal(null);
    clock.time += 1;
    expect((await forever.call('GET', 'session')).body).to.equal(null);
  });

  it('ends with sign-out, here and in the browser', async () => {
    const { browser, passkey } = await siteWithAccount();
    const visitor = browser();
    await visitor.authenticate(passkey);
    const kept = visitor.jar.get();
    expect((await visitor.call('POST', 'sign-out')).body).to.deep.equal({ kind: 'done' });
    expect(visitor.jar.get()).to.equal('');
    expect((await browser({ get: () => kept, set: () => undefined }).call('GET', 'session')).body).to.equal(null);
    expect((await visitor.call('POST', 'sign-out', {})).status).to.equal(200);
  });

  it('can be a bearer token, which then is the only way in', async () => {
    const { browser, passkey, account } = await siteWithAccount(MIA, { policy: { session: 'bearer' } });
    const visitor = browser();
    const { body } = await visitor.authenticate(passkey);
    const { token = '' } = body.tokens ?? {};
    expect(visitor.jar.get()).to.equal('');
    const bearer = { authorization: `Bearer ${token}` };
    expect((await visitor.call('GET', 'session', undefined, bearer)).body).to.deep.equal(account);
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
    expect((await visitor.call('GET', 'passkeys')).headers.get('www-authenticate')).to.match(/^Bearer /);
    await visitor.call('POST', 'sign-out', {}, bearer);
    expect((await visitor.call('GET', 'session', undefined, bearer)).body).to.equal(null);
  });
});
