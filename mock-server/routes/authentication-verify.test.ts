import { expect } from '@open-wc/testing';
import type { Done } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { mockSite, siteWithAccount, SIGN_IN, type Refusal } from '../testing/mock-site.ts';
import { EXPIRED, FAILED, refuses, type RefusalCase, type SiteWithAccount } from '../testing/refuses.ts';
import { signUpTom, TOM } from '../testing/sign-up-tom.ts';

/** What is wrong with the answer itself is in `refusals/`; here it is honest, and wrong for the moment, the visitor or the account. */
const CASES: RefusalCase[] = [
  { ...FAILED, title: 'the passkey of another account, named by identifier', act: othersPasskey, says: /another account/ },
  { ...FAILED, title: 'a passkey for an identifier nobody has', act: nobodysIdentifier, says: /another account/ },
  { ...FAILED, title: 'the passkey of another account, to confirm', act: othersConfirmation, says: /another account/ },
  { title: 'an unknown credential', act: unknownPasskey, code: 'unknown-passkey', status: 404 },
  { ...EXPIRED, title: 'a replayed answer', act: replay },
  { ...EXPIRED, title: 'a challenge whose first answer was wrong', act: secondTry },
  { ...EXPIRED, title: 'an expired challenge', act: (site) => late(site, 300_000) },
  { ...EXPIRED, title: 'a challenge of another relying party', act: foreignSite },
  { ...FAILED, title: 'a challenge for another purpose', act: wrongPurpose, says: /not for get\/sign-in/ },
  { ...FAILED, title: 'a challenge for a new passkey', act: wrongKind, says: /not for get\/sign-in/ },
  { ...FAILED, title: 'a challenge of another session', act: otherSession, says: /another session/ },
  { ...FAILED, title: 'a challenge for another identifier', act: otherIdentifier, says: /another identifier/ },
  { code: 'unauthenticated', status: 401, title: 'a confirmation after sign-out', act: afterSignOut },
];

describe('authentication/verify', () => {
  refuses(CASES);

  it('lets one of two answers to the same challenge win', async () => {
    const { browser, passkey } = await siteWithAccount();
    const { body } = await browser().requestOptions();
    const answers = [await passkey.get(body.publicKey), await passkey.get(body.publicKey)];
    const verify = (credential: unknown) =>
      browser().call<Done & Refusal>('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
    const outcomes = await Promise.all(answers.map(verify));
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([200, 410]);
  });

  it('lets one of two answers with the same counter win', async () => {
    const { browser, passkey } = await siteWithAccount();
    const outcomes = await Promise.all([1, 2].map(() => browser().authenticate(passkey, { signCount: 7 })));
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
  });

  it('accepts a challenge up to its last millisecond, and not in the next one', async () => {
    // Shorter than the time between two sweeps: the challenge is still in the store.
    const site = await siteWithAccount(undefined, { policy: { challengeLife: 1000 } });
    expect((await late(site, 999)).status).to.equal(200);
    expect((await late(site, 1000)).body).to.include(EXPIRED);
  });

  it('accepts a device that has no counter', async () => {
    const site = mockSite();
    const passkey = await forge({ signCount: 0 });
    await site.browser().register(TOM, passkey);
    expect((await site.browser().authenticate(passkey)).status).to.equal(200);
    expect((await site.browser().authenticate(passkey)).status).to.equal(200);
  });

  it('accepts a counter that went back where the policy does not refuse clones, and remembers the higher one', async () => {
    const { browser, passkey } = await siteWithAccount(undefined, { policy: { refuseClones: false } });
    await browser().authenticate(passkey, { signCount: 40 });
    const { body } = await browser().authenticate(passkey, { signCount: 3 });
    expect(body.passkey?.signCount).to.equal(40);
  });

  it('accepts frames where the policy allows them: without a named site, from its own, from listed ones', async () => {
    const { browser, passkey } = await siteWithAccount(undefined, {
      policy: { allowCrossOrigin: true, topOrigins: ['https://partner.example'] },
    });
    const inFrame = (topOrigin?: string) => browser().authenticate(passkey, { clientData: { crossOrigin: true, topOrigin } });
    for (const topOrigin of [undefined, location.origin, 'https://partner.example'])
      expect((await inFrame(topOrigin)).status).to.equal(200);
    expect((await inFrame('https://evil.example')).status).to.equal(422);
  });

  it('refuses missing user verification where the policy requires it, when signing up and in', async () => {
    const { browser, passkey, snapshot } = await siteWithAccount(undefined, { policy: { userVerification: 'required' } });
    const before = snapshot();
    const unverified = { flags: { uv: false } };
    for (const { body } of [
      await browser().authenticate<Refusal>(passkey, unverified),
      await browser().register<Refusal>(TOM, await forge(), unverified),
    ]) {
      expect(body).to.include({ code: 'verification-failed' });
      expect(body.detail).to.match(/verification/);
    }
    expect(snapshot()).to.deep.equal(before);
    expect((await browser().authenticate(passkey)).status).to.equal(200);
  });

  it('refuses missing user verification to confirm, whatever the policy', async () => {
    const { browser, passkey } = await siteWithAccount(undefined, { policy: { userVerification: 'discouraged' } });
    const visitor = browser();
    expect((await visitor.authenticate(passkey, { flags: { uv: false } })).status).to.equal(200);
    const reauth = { purpose: 'reauth', mediation: 'modal' } as const;
    expect((await visitor.authenticate<Refusal>(passkey, { flags: { uv: false } }, reauth)).body.detail).to.match(/verification/);
    expect((await visitor.authenticate(passkey, {}, reauth)).status).to.equal(200);
  });

  it('does not mind members that browsers add to a credential', async () => {
    const { browser, passkey } = await siteWithAccount();
    const { body } = await browser().requestOptions();
    const credential = {
      ...(await passkey.get(body.publicKey)),
      authenticatorAttachment: 'platform',
      clientExtensionResults: { credProps: { rk: true }, appid: false, largeBlob: { written: true } },
      fromTheFuture: [1, { a: null }],
    };
    const { status } = await browser().call('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
    expect(status).to.equal(200);
  });
});

// --- helpers ---

const verify = (site: SiteWithAccount, credential: unknown, state: string, request: object = SIGN_IN) =>
  site.browser().call<Refusal>('POST', 'authentication/verify', { request, credential, state });

async function othersPasskey(site: SiteWithAccount) {
  const { passkey } = await signUpTom(site);
  return site.browser().authenticate<Refusal>(passkey, {}, { ...SIGN_IN, identifier: 'mia@example.com' });
}

async function nobodysIdentifier({ browser, passkey }: SiteWithAccount) {
  return browser().authenticate<Refusal>(passkey, {}, { ...SIGN_IN, identifier: 'nobody@example.com' });
}

async function othersConfirmation(site: SiteWithAccount) {
  const { passkey } = await signUpTom(site);
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  return visitor.authenticate<Refusal>(passkey, {}, { purpose: 'reauth', mediation: 'modal' });
}

async function unknownPasskey(site: SiteWithAccount) {
  const stranger = await forge();
  const answer = await site.browser().authenticate<Refusal>(stranger, { userHandle: site.account?.id });
  expect(answer.body.signals).to.deep.equal([{ type: 'unknown', rpId: location.hostname, credentialId: stranger.id }]);
  return answer;
}

async function replay(site: SiteWithAccount) {
  const { body } = await site.browser().requestOptions();
  const credential = await site.passkey.get(body.publicKey);
  expect((await verify(site, credential, body.state)).status).to.equal(200);
  site.snapshot();
  return verify(site, credential, body.state);
}

async function secondTry(site: SiteWithAccount) {
  const { body } = await site.browser().requestOptions();
  expect((await verify(site, await site.passkey.get(body.publicKey, { type: 'x' }), body.state)).status).to.equal(422);
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function late(site: SiteWithAccount, after: number) {
  const { body } = await site.browser().requestOptions();
  site.clock.time += after;
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function foreignSite(site: SiteWithAccount) {
  const { body } = await mockSite().browser().requestOptions();
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function wrongPurpose(site: SiteWithAccount) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  const { body } = await visitor.requestOptions({ purpose: 'reauth', mediation: 'modal' });
  const credential = await site.passkey.get(body.publicKey);
  return visitor.call<Refusal>('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
}

async function wrongKind(site: SiteWithAccount) {
  const { body } = await site.browser().creationOptions(TOM);
  const { challenge } = body.publicKey;
  const options = { challenge, rpId: location.hostname, timeout: 0, allowCredentials: [], userVerification: 'preferred' } as const;
  return verify(site, await site.passkey.get({ ...options, allowCredentials: [] }), body.state);
}

async function otherSession(site: SiteWithAccount) {
  const reauth = { purpose: 'reauth', mediation: 'modal' } as const;
  const [one, two] = [site.browser(), site.browser()];
  await one.authenticate(site.passkey);
  await two.authenticate(site.passkey);
  site.snapshot();
  const { body } = await one.requestOptions(reauth);
  const credential = await site.passkey.get(body.publicKey);
  return two.call<Refusal>('POST', 'authentication/verify', { request: reauth, credential, state: body.state });
}

async function otherIdentifier(site: SiteWithAccount) {
  await signUpTom(site);
  const { body } = await site.browser().requestOptions({ ...SIGN_IN, identifier: 'mia@example.com' });
  return verify(site, await site.passkey.get(body.publicKey), body.state, { ...SIGN_IN, identifier: TOM.identifier });
}

async function afterSignOut(site: SiteWithAccount) {
  const reauth = { purpose: 'reauth', mediation: 'modal' } as const;
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  const { body } = await visitor.requestOptions(reauth);
  await visitor.call('POST', 'sign-out', {});
  site.snapshot();
  const credential = await site.passkey.get(body.publicKey);
  return visitor.call<Refusal>('POST', 'authentication/verify', { request: reauth, credential, state: body.state });
}
