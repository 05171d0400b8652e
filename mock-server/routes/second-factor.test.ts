import { expect } from '@open-wc/testing';
import { totp } from '../methods/totp.ts';
import type { AuthenticationRequest, Challenge, ChooseStep, CodeStep, Done, Method } from '../protocol.ts';
import { createRelyingParty } from '../relying-party.ts';
import { forge } from '../testing/forge.ts';
import { siteWithMethods, SIGN_IN, type Refusal } from '../testing/mock-site.ts';

const MIA = { identifier: 'mia@example.com', password: 'pass' };
const SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';
const SECOND: AuthenticationRequest = { purpose: 'second-factor', mediation: 'modal' };

/** An account with a password and a passkey, signed out. */
async function siteWithBoth(secondFactors: Method[], more: { totp?: string; phone?: string } = {}) {
  const site = await siteWithMethods({ password: 'pass', ...more }, { secondFactors });
  const passkey = await forge();
  const visitor = site.browser();
  const signIn = <T>(who = visitor) => who.call<T>('POST', 'methods/password/start', MIA);
  const before = createRelyingParty({ store: site.store, policy: { methods: ['password'] }, now: () => site.clock.time });
  const early = site.browser(undefined, before);
  await early.call('POST', 'methods/password/start', MIA);
  await early.register({ purpose: 'add' }, passkey);
  return { ...site, passkey, visitor, signIn };
}

describe('second factor', () => {
  for (const request of [SECOND, SIGN_IN]) {
    it(`is the account’s passkey, answered as ${request.purpose}`, async () => {
      const { visitor, signIn, passkey, account } = await siteWithBoth(['passkey']);
      const { body: step } = await signIn<Challenge<'get'>>();
      expect(step.kind).to.equal('get');
      expect(step.publicKey.allowCredentials.map(({ id }) => id)).to.deep.equal([passkey.id]);
      expect((await visitor.call('GET', 'session')).body).to.equal(null);
      const credential = await passkey.get(step.publicKey, { userHandle: undefined });
      const { body } = await visitor.call<Done>('POST', 'authentication/verify', { request, credential, state: step.state });
      expect(body.account?.id).to.equal(account.id);
      expect((await visitor.call('GET', 'session')).body).to.have.property('id', account.id);
    });
  }

  it('gives another challenge to the browser that waits, and to no other', async () => {
    const { visitor, browser, signIn, passkey, account } = await siteWithBoth(['passkey']);
    expect((await visitor.requestOptions(SECOND)).status).to.equal(401);
    await signIn();
    expect((await browser().requestOptions(SECOND)).status).to.equal(401);
    const { body: resumed } = await visitor.call<Challenge<'get'>>('GET', 'steps');
    expect(resumed.publicKey.allowCredentials.map(({ id }) => id)).to.deep.equal([passkey.id]);
    expect((await visitor.authenticate(passkey, {}, SECOND)).body.account?.id).to.equal(account.id);
    expect((await visitor.requestOptions(SECOND)).status).to.equal(401);
  });

  it('refuses a passkey of somebody else', async () => {
    const { visitor, browser, signIn } = await siteWithBoth(['passkey']);
    const toms = await forge();
    await browser().register({ purpose: 'sign-up', identifier: 'tom@example.com' }, toms);
    const { body: step } = await signIn<Challenge<'get'>>();
    const credential = await toms.get(step.publicKey);
    const { body } = await visitor.call<Refusal>('POST', 'authentication/verify', { request: SECOND, credential, state: step.state });
    expect(body).to.include({ status: 422, code: 'verification-failed' });
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
  });

  it('lets the visitor choose, also after a reload', async () => {
    const { visitor, signIn, clock, account } = await siteWithBoth(['passkey', 'totp', 'sms-code'], { totp: SECRET });
    const { body: step } = await signIn<ChooseStep>();
    expect(step).to.include({ kind: 'choose' });
    expect(step.methods).to.deep.equal(['passkey', 'totp']);
    expect((await visitor.call('GET', 'steps')).body).to.deep.equal(step);
    const choose = <T>(method: Method) => visitor.call<T>('POST', 'steps', { step, answer: { method } });
    expect((await choose<Refusal>('sms-code')).body).to.include({ status: 422, field: 'method' });
    expect((await choose<Challenge<'get'>>('passkey')).body.kind).to.equal('get');
    const { body: code } = await choose<CodeStep>('totp');
    const { body } = await visitor.call<Done>('POST', 'steps', { step: code, answer: { code: await totp.code(SECRET, clock.time) } });
    expect(body.account?.id).to.equal(account.id);
  });

  it('is not asked for after a passkey, nor of accounts that have none', async () => {
    const { visitor, passkey, signIn, store, account } = await siteWithBoth(['passkey', 'totp']);
    expect((await visitor.authenticate(passkey)).body.account?.id).to.equal(account.id);
    const [only] = await store.passkeysOf(account.id);
    await store.removePasskey(account.id, only?.id ?? '', { allowLast: true });
    expect((await signIn<Done>()).body.account?.id).to.equal(account.id);
  });

  it('is never another message to the same inbox', async () => {
    const site = await siteWithMethods({}, { secondFactors: ['email-code', 'email-link'] });
    const visitor = site.browser();
    const { body: step } = await visitor.call<CodeStep>('POST', 'methods/email-code/start', { identifier: 'mia@example.com' });
    const { body } = await visitor.call<Done>('POST', 'steps', { step, answer: { code: site.outbox.last()?.code } });
    expect(body.account?.id).to.equal(site.account.id);
  });
});
