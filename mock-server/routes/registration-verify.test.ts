import { expect } from '@open-wc/testing';
import { forge } from '../testing/forge.ts';
import type { Refusal } from '../testing/mock-site.ts';
import { EXPIRED, FAILED, refuses, type RefusalCase, type SiteWithAccount } from '../testing/refuses.ts';
import { signUpTom, TOM } from '../testing/sign-up-tom.ts';
import { base64url } from '../verification/base64url.ts';

/** What is wrong with the answer itself is in `refusals/`; here it is honest, and wrong for the moment, the visitor or the account. */
const CASES: RefusalCase[] = [
  { ...FAILED, title: 'a credential id of 1024 bytes', act: longId, says: /1023/ },
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
