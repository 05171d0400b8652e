import { expect } from '@open-wc/testing';
import { totp } from '../methods/totp.ts';
import type { CodeStep, Done, Method } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { mockSite, siteWithMethods, type Refusal } from '../testing/mock-site.ts';

const MINUTE = 60_000;
const MIA = { identifier: 'mia@example.com' };
const EVE = { identifier: 'eve@example.com' };
const TOTP_SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';

type Site = Awaited<ReturnType<typeof siteWithMethods>>;
type Visitor = ReturnType<Site['browser']>;

const start = <T = CodeStep>(visitor: Visitor, method: Method, body: object = MIA) =>
  visitor.call<T>('POST', `methods/${method}/start`, body);
const answer = <T = Done>(visitor: Visitor, step: object, given: object) => visitor.call<T>('POST', 'steps', { step, answer: given });
const lastCode = (site: Site) => site.outbox.last()?.code ?? expect.fail('nothing was sent');
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

describe('other methods', () => {
  it('are not there unless the policy has them', async () => {
    const { browser } = mockSite();
    for (const path of ['lookup', 'methods/password/start', 'steps', 'recovery-codes', 'outbox'])
      expect((await browser().call('POST', path, {})).status, path).to.equal(404);
  });

  it('refuse one that is unknown, switched off, or no first factor', async () => {
    const { browser } = await siteWithMethods({}, { methods: ['passkey', 'password', 'totp'] });
    for (const method of ['telepathy', 'constructor', 'email-code', 'passkey', 'totp']) {
      const { body } = await browser().call<Refusal>('POST', `methods/${method}/start`, MIA);
      expect(body, method).to.include({ status: 422, code: 'invalid-input', field: 'method' });
    }
  });

  describe('password', () => {
    const password = 'correct horse';

    it('signs in at once, or as the answer to a step', async () => {
      const { browser, account } = await siteWithMethods({ password });
      const atOnce = browser();
      expect((await start<Done>(atOnce, 'password', { ...MIA, password })).body.account?.id).to.equal(account.id);
      expect((await atOnce.call('GET', 'session')).body).to.have.property('id', account.id);
      const stepwise = browser();
      const { body: step } = await start(stepwise, 'password');
      expect(step).to.include({ kind: 'code', method: 'password' });
      expect((await answer<Refusal>(stepwise, step, { password: 'wrong' })).body).to.include({
        code: 'verification-failed',
        field: 'password',
      });
      expect((await answer(stepwise, step, { password })).body.account?.id).to.equal(account.id);
      expect((await answer<Refusal>(stepwise, step, { password })).body).to.include({ status: 410, code: 'challenge-expired' });
    });

    it('refuses a wrong one, one of an account without, and one of nobody in the same words', async () => {
      const { browser, store, account } = await siteWithMethods({ password });
      const refused = [(await start<Refusal>(browser(), 'password', { ...MIA, password: 'wrong' })).body];
      refused.push((await start<Refusal>(browser(), 'password', { ...EVE, password })).body);
      await store.change('account', account.id, (current) => {
        const { password: _gone, ...rest } = current ?? account;
        return rest;
      });
      refused.push((await start<Refusal>(browser(), 'password', { ...MIA, password })).body);
      expect(refused[0]).to.include({ status: 422, code: 'verification-failed', field: 'password' });
      for (const body of refused) expect(body).to.deep.equal(refused[0]);
    });

    it('is not in the store', async () => {
      const { entries } = await siteWithMethods({ password });
      expect(JSON.stringify(entries())).not.to.contain(password);
    });
  });

  for (const method of ['email-code', 'sms-code'] as const) {
    describe(method, () => {
      const account = { phone: '+49 170 1234567' };

      it('sends six digits, which sign in once', async () => {
        const site = await siteWithMethods(account);
        const visitor = site.browser();
        const { body: step } = await start(visitor, method);
        const sentTo = method === 'email-code' ? 'm•••@example.com' : '•••67';
        expect(step).to.deep.include({ kind: 'code', method, sentTo, resendAfter: 30_000 });
        expect(site.outbox.messages).to.have.lengthOf(1);
        expect(site.outbox.last()?.to).to.equal(method === 'email-code' ? 'mia@example.com' : '+49 170 1234567');
        const code = lastCode(site);
        expect(code).to.match(/^\d{6}$/);
        expect(JSON.stringify(site.entries())).not.to.contain(`"${code}"`);
        const { body } = await answer(visitor, step, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
        expect(body.account?.id).to.equal(site.account.id);
        expect((await answer(visitor, step, { code })).status).to.equal(410);
      });

      it('ends after five wrong codes, also for the right one', async () => {
        const site = await siteWithMethods(account);
        const visitor = site.browser();
        const { body: step } = await start(visitor, method);
        const code = lastCode(site);
        for (let i = 0; i < 5; i++)
          expect((await answer<Refusal>(visitor, step, { code: wrong(code) })).body).to.include({ status: 422, field: 'code' });
        expect((await answer<Refusal>(visitor, step, { code })).body.code).to.equal('challenge-expired');
      });

      it('counts wrong codes that come at the same time', async () => {
        const site = await siteWithMethods(account);
        const visitor = site.browser();
        const { body: step } = await start(visitor, method);
        const code = wrong(lastCode(site));
        const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await answer(visitor, step, { code })).status));
        expect(statuses.filter((status) => status === 422)).to.have.lengthOf(5);
      });

      it('expires', async () => {
        const site = await siteWithMethods(account);
        const visitor = site.browser();
        const { body: step } = await start(visitor, method);
        site.clock.time += 10 * MINUTE;
        expect((await answer<Refusal>(visitor, step, { code: lastCode(site) })).body).to.include({
          status: 410,
          code: 'challenge-expired',
        });
      });

      it('sends another one, not too soon, which replaces the first', async () => {
        const site = await siteWithMethods(account);
        const visitor = site.browser();
        const { body: step } = await start(visitor, method);
        const first = lastCode(site);
        site.clock.time += 10_000;
        const early = await answer<Refusal & { retryAfter: number }>(visitor, step, { resend: true });
        expect(early.body).to.include({ status: 429, code: 'rate-limited', retryAfter: 20_000 });
        expect(early.headers.get('retry-after')).to.equal('20');
        site.clock.time += 20_000;
        const { body: again } = await answer<CodeStep>(visitor, step, { resend: true });
        expect(again).to.deep.equal(step);
        const second = lastCode(site);
        if (second !== first) expect((await answer(visitor, step, { code: first })).status).to.equal(422);
        expect((await answer(visitor, step, { code: second })).status).to.equal(200);
      });

      it('answers for nobody as for somebody, and never lets nobody in', async () => {
        const site = await siteWithMethods(account);
        const { body: known } = await start(site.browser(), method);
        const visitor = site.browser();
        const { status, body: unknown } = await start(visitor, method, EVE);
        expect(status).to.equal(200);
        expect(Object.keys(unknown)).to.deep.equal(Object.keys(known));
        expect(unknown.sentTo?.length).to.equal(known.sentTo?.length);
        expect((await start(site.browser(), method, EVE)).body.sentTo).to.equal(unknown.sentTo);
        expect(site.outbox.messages).to.have.lengthOf(1);
        expect((await answer<Refusal>(visitor, unknown, { code: lastCode(site) })).body).to.include({
          status: 422,
          code: 'verification-failed',
        });
        expect((await answer<Refusal>(visitor, unknown, {})).body.code).to.equal('verification-failed');
      });

      it('says that nobody is there where the policy is honest', async () => {
        const { browser } = await siteWithMethods({}, { enumeration: 'honest' });
        expect((await start<Refusal>(browser(), method, EVE)).body).to.include({
          status: 404,
          code: 'account-unknown',
          field: 'identifier',
        });
        if (method === 'sms-code') expect((await start<Refusal>(browser(), method)).body).to.include({ status: 422, field: 'method' });
      });
    });
  }

  it('send to the address that the account has, however it is typed', async () => {
    const site = await siteWithMethods({});
    for (const method of ['email-code', 'email-link'] as const) {
      const { body: known } = await start(site.browser(), method, { identifier: 'MIA@Example.com' });
      expect(site.outbox.last()).to.include({ to: 'mia@example.com', method });
      expect(known.sentTo).to.equal('M•••@Example.com'); // as for an unknown one, of which only the typed spelling is known
    }
  });

  describe('email-link', () => {
    const tokenIn = (site: Site) => new URL(site.outbox.last()?.link ?? '').searchParams.get('passkey-link') ?? '';

    it('waits, and signs in the browser that opens it', async () => {
      const site = await siteWithMethods({});
      const visitor = site.browser();
      const { body: step } = await start(visitor, 'email-link');
      expect((await answer<CodeStep>(visitor, step, {})).body).to.deep.equal(step);
      const { body } = await start<Done>(visitor, 'email-link', { state: tokenIn(site) });
      expect(body.account?.id).to.equal(site.account.id);
      expect((await answer(visitor, step, {})).body.account?.id).to.equal(site.account.id);
    });

    it('does not sign in whoever only typed the address', async () => {
      const site = await siteWithMethods({});
      const [stranger, owner] = [site.browser(), site.browser()];
      const { body: step } = await start(stranger, 'email-link');
      expect((await start<Done>(owner, 'email-link', { state: tokenIn(site) })).body.account?.id).to.equal(site.account.id);
      expect((await answer<Refusal>(stranger, step, {})).body).to.include({ status: 410, code: 'challenge-expired' });
      expect((await stranger.call('GET', 'session')).body).to.equal(null);
    });

    it('opens once, in time, and only whole', async () => {
      const site = await siteWithMethods({});
      const { body: step } = await start(site.browser(), 'email-link');
      const token = tokenIn(site);
      const open = async (state: string) => (await start(site.browser(), 'email-link', { state })).status;
      for (const state of [step.state, token.split('.')[0] ?? '', `${token.slice(0, -1)}_`, '.', ''])
        expect(await open(state), state).to.equal(410);
      expect(await open(token)).to.equal(200);
      expect(await open(token)).to.equal(410);
      await start(site.browser(), 'email-link');
      site.clock.time += 10 * MINUTE;
      expect(await open(tokenIn(site))).to.equal(410);
    });
  });

  describe('recovery-code', () => {
    it('signs in once for each code, however it is typed', async () => {
      const { browser, account } = await siteWithMethods({ recoveryCodes: ['abcde-01234', 'fghjk-56789'] });
      const use = async (code: string) => {
        const visitor = browser();
        const { body: step } = await start(visitor, 'recovery-code');
        return answer(visitor, step, { code });
      };
      expect((await use('ABCDE O1234')).body.account?.id).to.equal(account.id);
      expect((await use('abcde-01234')).status).to.equal(422);
      expect((await use('fghjk56789')).status).to.equal(200);
    });

    it('makes ten, tells them once, and forgets those before', async () => {
      const { browser, entries } = await siteWithMethods({ password: 'pass', recoveryCodes: ['abcde-01234'] });
      const visitor = browser();
      expect((await visitor.call('POST', 'recovery-codes', {})).status).to.equal(401);
      await start(visitor, 'password', { ...MIA, password: 'pass' });
      const { body } = await visitor.call<{ codes: string[] }>('POST', 'recovery-codes', {});
      expect(new Set(body.codes).size).to.equal(10);
      const [first = ''] = body.codes;
      expect(first).to.match(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
      expect(JSON.stringify(entries())).not.to.contain(first);
      const other = browser();
      const { body: step } = await start(other, 'recovery-code');
      expect((await answer(other, step, { code: 'abcde-01234' })).status).to.equal(422);
      expect((await answer(other, step, { code: first })).status).to.equal(200);
    });
  });

  describe('lookup', () => {
    const lookup = (visitor: Visitor, body: object) => visitor.call<Refusal & { methods: Method[] }>('POST', 'lookup', body);

    it('names the site’s methods, whoever asks for whom', async () => {
      const { browser } = await siteWithMethods({ password: 'pass' }, { methods: ['passkey', 'password', 'email-code'] });
      for (const who of [MIA, EVE])
        expect((await lookup(browser(), who)).body).to.deep.equal({ methods: ['passkey', 'password', 'email-code'] });
    });

    it('names the account’s own where the policy is honest', async () => {
      const { browser } = await siteWithMethods({ password: 'pass', totp: TOTP_SECRET }, { enumeration: 'honest' });
      expect((await lookup(browser(), MIA)).body).to.deep.equal({ methods: ['password', 'email-code', 'email-link'] });
      expect((await lookup(browser(), EVE)).body).to.include({ status: 404, code: 'account-unknown' });
    });
  });

  describe('after a reload', () => {
    it('finds the step again in the same browser, until it is answered or over', async () => {
      const site = await siteWithMethods({});
      const visitor = site.browser();
      expect((await visitor.call('GET', 'steps')).body).to.equal(null);
      const { body: step } = await start(visitor, 'email-code');
      site.clock.time += 10_000;
      expect((await visitor.call('GET', 'steps')).body).to.deep.equal({ ...step, resendAfter: 20_000 });
      expect((await site.browser().call('GET', 'steps')).body).to.equal(null);
      await answer(visitor, step, { code: lastCode(site) });
      expect((await visitor.call('GET', 'steps')).body).to.equal(null);
      await start(visitor, 'email-code');
      site.clock.time += 10 * MINUTE;
      expect((await visitor.call('GET', 'steps')).body).to.equal(null);
    });
  });

  describe('limits', () => {
    it('count tries for one identifier, known or not, and say how long to wait', async () => {
      const { browser, clock } = await siteWithMethods(
        { password: 'pass' },
        { limits: { identifier: { count: 3, window: MINUTE }, visitor: null } },
      );
      for (const who of [MIA, EVE]) {
        for (let i = 0; i < 3; i++) expect((await start(browser(), 'password', { ...who, password: 'wrong' })).status).to.equal(422);
        clock.time += 15_000;
        const limited = await start<Refusal & { retryAfter: number }>(browser(), 'password', { ...who, password: 'pass' });
        expect(limited.body).to.include({ status: 429, code: 'rate-limited', title: 'Too Many Requests', retryAfter: 45_000 });
        expect(limited.headers.get('retry-after')).to.equal('45');
        clock.time += 45_000;
        expect((await start(browser(), 'password', { ...who, password: 'wrong' })).status).to.equal(422);
      }
    });

    it('count requests of one visitor', async () => {
      const limits = { identifier: null, visitor: { count: 2, window: MINUTE } };
      const { browser, clock } = await siteWithMethods({}, { limits, behindProxy: true });
      const ask = async (address: string) => (await browser().call('GET', 'session', undefined, { 'x-forwarded-for': address })).status;
      expect([await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.2')]).to.deep.equal([
        200, 200, 429, 200,
      ]);
      clock.time += MINUTE;
      expect(await ask('192.0.2.1')).to.equal(200);
    });
  });

  it('let the last passkey go when there is another way in', async () => {
    const site = await siteWithMethods({ password: 'pass' });
    const visitor = site.browser();
    await start(visitor, 'password', { ...MIA, password: 'pass' });
    const { body } = await visitor.register({ purpose: 'add' }, await forge());
    expect((await visitor.call('DELETE', `passkeys/${body.passkey?.id ?? ''}`)).status).to.equal(200);
    expect((await visitor.call('GET', 'passkeys')).body).to.deep.equal([]);
  });

  it('tell the outbox to everybody only where the policy says so', async () => {
    const site = await siteWithMethods({}, { openOutbox: true });
    await start(site.browser(), 'email-code');
    expect((await site.browser().call('GET', 'outbox')).body).to.deep.equal(site.outbox.messages);
  });

  it('know authenticator apps only as a second factor', async () => {
    const site = await siteWithMethods({ password: 'pass', totp: TOTP_SECRET }, { secondFactors: ['totp'] });
    const visitor = site.browser();
    const { body: step } = await start(visitor, 'password', { ...MIA, password: 'pass' });
    expect(step).to.include({ kind: 'code', method: 'totp' });
    expect((await visitor.call('GET', 'session')).body).to.equal(null);
    const code = await totp.code(TOTP_SECRET, site.clock.time);
    expect((await answer(visitor, step, { code: wrong(code) })).status).to.equal(422);
    expect((await answer(visitor, step, { code })).body.account?.id).to.equal(site.account.id);
    const { body: again } = await start(visitor, 'password', { ...MIA, password: 'pass' });
    expect((await answer(visitor, again, { code })).status, 'the same half minute').to.equal(422);
  });
});
