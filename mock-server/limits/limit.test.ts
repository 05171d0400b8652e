import { expect } from '@open-wc/testing';
import type { CodeStep, Done, Method } from '../protocol.ts';
import { siteWithMethods, type Refusal } from '../testing/mock-site.ts';

const MINUTE = 60_000;
const MIA = { identifier: 'mia@example.com' };
const password = 'correct horse';
const LIMITS = { identifier: { count: 3, window: MINUTE }, visitor: null };

async function limitedSite(policy = {}) {
  const site = await siteWithMethods({ password, phone: '+49 170 1234567' }, { limits: LIMITS, ...policy });
  const visitor = site.browser();
  const start = <T = Done>(method: Method, body: object = MIA) => visitor.call<T>('POST', `methods/${method}/start`, body);
  const answer = <T = Done>(step: object, given: object) => visitor.call<T>('POST', 'steps', { step, answer: given });
  return { ...site, visitor, start, answer };
}

describe('the limit of an identifier', () => {
  it('does not count right passwords, at once or as the answer to a step', async () => {
    const { start, answer } = await limitedSite();
    for (let i = 0; i < 8; i++) {
      expect((await start('password', { ...MIA, password })).status).to.equal(200);
      const { body: step } = await start<CodeStep>('password');
      expect((await answer(step, { password })).status).to.equal(200);
    }
    const reauth = { purpose: 'reauth', action: 'pay', password };
    for (let i = 0; i < 8; i++) expect((await start('password', reauth)).status).to.equal(200);
  });

  for (const method of ['email-code', 'sms-code'] as const) {
    it(`takes back what it counted for a message when its ${method} comes back right`, async () => {
      const { start, answer, outbox } = await limitedSite();
      for (let i = 0; i < 8; i++) {
        const { body: step } = await start<CodeStep>(method);
        expect((await answer(step, { code: outbox.last()?.code })).status).to.equal(200);
      }
    });
  }

  it('takes back what it counted for a message when its link is opened', async () => {
    const { start, outbox } = await limitedSite();
    for (let i = 0; i < 8; i++) {
      await start('email-link');
      const state = new URL(outbox.last()?.link ?? '').searchParams.get('passkey-link');
      expect((await start('email-link', { state })).status).to.equal(200);
    }
  });

  it('counts messages that nobody answers', async () => {
    const { start, outbox } = await limitedSite();
    for (const method of ['email-code', 'email-link', 'sms-code'] as const) expect((await start(method)).status).to.equal(200);
    expect((await start<Refusal>('email-code')).body.code).to.equal('rate-limited');
    expect(outbox.messages).to.have.lengthOf(3);
  });

  it('is not lifted by a right password in between', async () => {
    const { start } = await limitedSite();
    for (const typed of ['wrong', password, 'wrong', password, 'wrong']) await start('password', { ...MIA, password: typed });
    expect((await start<Refusal>('password', { ...MIA, password })).body.code).to.equal('rate-limited');
  });

  it('looks at no more wrong answers than it allows, also when they come at once', async () => {
    const { start } = await limitedSite();
    const wrong = () => start('password', { ...MIA, password: 'wrong' });
    const statuses = (await Promise.all(Array.from({ length: 9 }, wrong))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 422)).to.have.lengthOf(3);
  });

  it('looks at no answer to a step once it is reached', async () => {
    const { start, answer } = await limitedSite();
    const { body: step } = await start<CodeStep>('password');
    for (let i = 0; i < 3; i++) await start('password', { ...MIA, password: 'wrong' });
    for (const typed of ['wrong', password]) expect((await answer(step, { password: typed })).status, typed).to.equal(429);
  });

  it('does not count who only looks up the methods', async () => {
    const { visitor } = await limitedSite();
    for (let i = 0; i < 8; i++) expect((await visitor.call('POST', 'lookup', MIA)).status).to.equal(200);
  });
});
