import { expect } from '@open-wc/testing';
import { forge, type Forgery } from '../testing/forge.ts';
import { mockSite, type Refusal } from '../testing/mock-site.ts';
import { EXPIRED, FAILED, refuses, type RefusalCase, type SiteWithAccount } from '../testing/refuses.ts';
import { signUpTom, TOM } from '../testing/sign-up-tom.ts';
import { tamper } from '../testing/tamper.ts';
import { base64url } from '../verification/base64url.ts';

const signUp = (forgery: Partial<Forgery>) => async (site: SiteWithAccount) =>
  site.browser().register<Refusal>(TOM, await forge(), forgery);

const CASES: RefusalCase[] = [
  { ...FAILED, title: 'a wrong origin', act: signUp({ origin: 'https://evil.example' }), says: /origin/ },
  { ...FAILED, title: 'a wrong RP ID hash', act: signUp({ rpId: 'evil.example' }), says: /RP ID/ },
  { ...FAILED, title: 'a frame of another site', act: signUp({ clientData: { crossOrigin: true } }), says: /frame/ },
  { ...FAILED, title: 'a top origin without a frame', act: signUp({ clientData: { topOrigin: location.origin } }), says: /topOrigin/ },
  {
    ...FAILED,
    title: 'a challenge of its own making',
    act: signUp({ clientData: { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' } }),
    says: /challenge/,
  },
  { ...FAILED, title: 'client data of a sign-in', act: signUp({ clientData: { type: 'webauthn.get' } }), says: /type/ },
  { ...FAILED, title: 'nobody present', act: signUp({ flags: { up: false } }), says: /presen/ },
  { ...FAILED, title: 'a backup without eligibility', act: signUp({ flags: { be: false, bs: true } }), says: /backed up/ },
  {
    ...FAILED,
    title: 'a flipped bit in a packed attestation',
    act: signUp({ attestation: 'packed', ...tamper.flip('signature') }),
    says: /signature/i,
  },
  { ...FAILED, title: 'an id that is not the raw id', act: signUp({ rawId: 'AAAA' }) },
  {
    ...FAILED,
    title: 'an id that is not in the authenticator data',
    act: signUp({ id: 'AAAA', rawId: 'AAAA' }),
    says: /authenticator data/,
  },
  { ...FAILED, title: 'a credential id of 1024 bytes', act: longId, says: /1023/ },
  { ...FAILED, title: 'an algorithm that was not offered', act: notOffered, says: /alg/ },
  { code: 'already-registered', status: 409, title: 'a credential id that another account owns', act: takenId },
  { code: 'already-registered', status: 409, title: 'a credential id that the account itself owns', act: ownTakenId },
  { ...EXPIRED, title: 'a replayed answer', act: replayedSignUp },
  { ...FAILED, title: 'a challenge for signing in', act: signUpWithRequestChallenge, says: /not for create\/sign-up/ },
  { ...FAILED, title: 'a sign-up challenge for adding', act: addWithSignUpChallenge, says: /not for create\/add/ },
  { ...FAILED, title: 'a challenge of another session', act: addInOtherSession, says: /another session/ },
];

describe('registration/verify', () => {
  refuses(CASES);
});

// --- helpers ---

async function longId(site: SiteWithAccount) {
  const id = base64url.encode(new Uint8Array(1024).fill(7));
  return site.browser().register<Refusal>(TOM, await forge({ id }));
}

async function notOffered(site: SiteWithAccount) {
  const strict = mockSite({ store: site.store, policy: { algorithms: [-7] } });
  return strict.browser().register<Refusal>(TOM, await forge({ algorithm: -8 }));
}

async function takenId(site: SiteWithAccount) {
  return site.browser().register<Refusal>(TOM, await forge({ id: site.passkey.id }));
}

async function ownTakenId(site: SiteWithAccount) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  return visitor.register<Refusal>({ purpose: 'add' }, await forge({ id: site.passkey.id }));
}

async function replayedSignUp(site: SiteWithAccount) {
  const { body } = await site.browser().creationOptions(TOM);
  const credential = await (await forge()).create(body.publicKey);
  const send = () => site.browser().call<Refusal>('POST', 'registration/verify', { request: TOM, credential, state: body.state });
  expect((await send()).status).to.equal(200);
  site.snapshot();
  return send();
}

async function signUpWithRequestChallenge(site: SiteWithAccount) {
  const { body: wanted } = await site.browser().creationOptions(TOM);
  const { body } = await site.browser().requestOptions();
  const credential = await (await forge()).create({ ...wanted.publicKey, challenge: body.publicKey.challenge });
  return site.browser().call<Refusal>('POST', 'registration/verify', { request: TOM, credential, state: body.state });
}

async function addWithSignUpChallenge(site: SiteWithAccount) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  const { body } = await visitor.creationOptions(TOM);
  const credential = await (await forge()).create(body.publicKey);
  return visitor.call<Refusal>('POST', 'registration/verify', { request: { purpose: 'add' }, credential, state: body.state });
}

async function addInOtherSession(site: SiteWithAccount) {
  const { visitor } = await signUpTom(site);
  const mia = site.browser();
  await mia.authenticate(site.passkey);
  site.snapshot();
  const { body } = await mia.creationOptions({ purpose: 'add' });
  const credential = await (await forge()).create(body.publicKey);
  return visitor.call<Refusal>('POST', 'registration/verify', { request: { purpose: 'add' }, credential, state: body.state });
}
