import { expect } from '@open-wc/testing';
import { totp } from '../methods/totp.ts';
import type { ChooseStep, CodeStep, Done, Method } from '../protocol.ts';
import { siteWithMethods, type Refusal } from '../testing/mock-site.ts';
import type { Policy } from '../policy.ts';

const MINUTE = 60_000;
const SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';
const MIA = { identifier: 'mia@example.com', password: 'pass' };

/** Somebody who gave the right password, where something has to follow. */
async function halfway(secondFactors: Method[], policy: Partial<Policy> = {}) {
  const site = await siteWithMethods({ password: 'pass', totp: SECRET }, { methods: ['password'], secondFactors, ...policy });
  const visitor = site.browser();
  const { body: step } = await visitor.call<ChooseStep & CodeStep>('POST', 'methods/password/start', MIA);
  const answer = <T = Done>(to: object, given: object) => visitor.call<T>('POST', 'steps', { step: to, answer: given });
  const choose = <T = CodeStep>(method: Method) => answer<T>(step, { method });
  const open = <T = Done>(who = visitor) => {
    const state = new URL(site.outbox.last()?.link ?? '').searchParams.get('passkey-link');
    return who.call<T>('POST', 'methods/email-link/start', { state });
  };
  return { ...site, visitor, step, answer, choose, open };
}

const wrong = (code = '') => (code === '000000' ? '111111' : '000000');

describe('a link as the second factor', () => {
  for (const methods of [['password'], ['password', 'email-link']] as Method[][]) {
    it(`finishes the sign-in where ${methods.join(' and ')} begin one`, async () => {
      const { choose, open, answer, visitor, account } = await halfway(['totp', 'email-link'], { methods });
      const { body: step } = await choose('email-link');
      expect((await answer<CodeStep>(step, {})).body).to.deep.equal(step);
      expect((await open()).body.account?.id).to.equal(account.id);
      expect((await answer(step, {})).body.account?.id).to.equal(account.id);
      expect((await visitor.call('GET', 'session')).body).to.have.property('id', account.id);
    });
  }

  it('comes by itself where it is the only one', async () => {
    const { step, open, account } = await halfway(['email-link']);
    expect(step).to.include({ kind: 'code', method: 'email-link' });
    expect((await open()).body.account?.id).to.equal(account.id);
  });

  it('opens only in the browser that passed the first one', async () => {
    const { browser, open, account, answer, choose } = await halfway(['totp', 'email-link']);
    await choose('email-link');
    expect((await open<Refusal>(browser())).body).to.include({ status: 410, code: 'challenge-expired' });
    const { body: code } = await choose('totp');
    await answer(code, { code: '1' });
    expect((await open()).body.account?.id).to.equal(account.id);
  });

  it('begins no sign-in where it is no first factor', async () => {
    const { browser } = await halfway(['email-link']);
    const { body } = await browser().call<Refusal>('POST', 'methods/email-link/start', { identifier: MIA.identifier });
    expect(body).to.include({ status: 422, field: 'method' });
  });
});

describe('a chosen second factor', () => {
  it('is the same step when it is chosen again, and sends nothing twice', async () => {
    const { choose, outbox, clock, answer, account } = await halfway(['totp', 'email-code']);
    const { body: step } = await choose('email-code');
    clock.time += 10_000;
    for (let i = 0; i < 40; i++) expect((await choose('email-code')).body).to.deep.equal({ ...step, resendAfter: 20_000 });
    expect(outbox.messages).to.have.lengthOf(1);
    expect((await answer<Refusal>(step, { resend: true })).body.code).to.equal('rate-limited');
    clock.time += 20_000;
    expect((await answer<CodeStep>(step, { resend: true })).body).to.deep.equal(step);
    expect((await answer(step, { code: outbox.last()?.code })).body.account?.id).to.equal(account.id);
  });

  it('sends one message when it is chosen forty times at once', async () => {
    const { choose, outbox } = await halfway(['totp', 'email-code']);
    const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await choose('email-code')).status));
    expect(statuses).to.include(200);
    expect(statuses.filter((status) => status !== 200 && status !== 429)).to.deep.equal([]);
    expect(outbox.messages).to.have.lengthOf(1);
  });

  it('is found again by a reload after another one was tried', async () => {
    const { choose, visitor } = await halfway(['totp', 'email-code']);
    const { body: step } = await choose('email-code');
    await choose('totp');
    await choose('email-code');
    expect((await visitor.call('GET', 'steps')).body).to.deep.equal(step);
  });

  it('brings no fresh guesses: wrong answers count for the whole sign-in', async () => {
    const { choose, answer, outbox, clock } = await halfway(['totp', 'email-code']);
    const { body: mailed } = await choose('email-code');
    const code = outbox.last()?.code;
    for (let i = 0; i < 3; i++) expect((await answer(mailed, { code: wrong(code) })).status).to.equal(422);
    const { body: app } = await choose('totp');
    const right = await totp.code(SECRET, clock.time);
    for (let i = 0; i < 2; i++) expect((await answer(app, { code: wrong(right) })).status).to.equal(422);
    for (const [step, given] of [
      [app, right],
      [mailed, code],
    ] as const)
      // prettier-ignore
      expect((await answer<Refusal>(step, { code: given })).body.code).to.equal('challenge-expired');
    expect((await choose<Refusal>('email-code')).body.code).to.equal('challenge-expired');
  });

  it('is limited by the identifier, whose password alone sends no flood', async () => {
    const limits = { identifier: { count: 4, window: 15 * MINUTE }, visitor: null };
    const { visitor, outbox } = await halfway(['email-code'], { limits });
    for (let i = 0; i < 10; i++) await visitor.call('POST', 'methods/password/start', MIA);
    const { body } = await visitor.call<Refusal>('POST', 'methods/password/start', MIA);
    expect(body.code).to.equal('rate-limited');
    expect(outbox.messages).to.have.lengthOf(4);
  });
});
