import { expect } from '@open-wc/testing';
import { totp } from '../methods/totp.ts';
import type { CodeStep, Done, Method } from '../protocol.ts';
import { siteWithMethods, type Refusal } from '../testing/mock-site.ts';

const MINUTE = 60_000;
const SECRET = 'MTIzNDU2Nzg5MDEyMzQ1Njc4OTA';
const password = 'correct horse';
const CODES = { action: 'recovery-codes.create' };

/** Somebody who signed in ten minutes ago with a password, where five are too long. */
async function stale() {
  const site = await siteWithMethods(
    { password, totp: SECRET, phone: '+49 151 234567', recoveryCodes: ['abcde-01234'] },
    { stepUp: { maxAge: 5 * MINUTE }, proofLife: 60 * MINUTE },
  );
  const visitor = site.browser();
  await visitor.call('POST', 'methods/password/start', { identifier: 'mia@example.com', password });
  site.clock.time += 10 * MINUTE;
  const confirm = <T = Done>(method: Method, body: object = {}) =>
    visitor.call<T>('POST', `methods/${method}/start`, { purpose: 'reauth', ...CODES, ...body });
  const answer = <T = Done>(step: object, given: object, from = visitor) => from.call<T>('POST', 'steps', { step, answer: given });
  const guarded = (proof?: string) =>
    visitor.call<{ codes: string[] }>('POST', 'recovery-codes', {}, proof === undefined ? {} : { 'passkey-proof': proof });
  return { ...site, visitor, confirm, answer, guarded };
}

describe('a confirmation without a passkey', () => {
  it('by password renews the session, keeps it, and gives a proof for the action', async () => {
    const { visitor, confirm, guarded, clock, account } = await stale();
    const before = visitor.jar.get();
    expect((await guarded()).status).to.equal(401);
    const { body } = await confirm('password', { password });
    expect(body.account?.id).to.equal(account.id);
    expect(visitor.jar.get()).to.equal(before);
    expect((await guarded()).status).to.equal(200);
    clock.time += 6 * MINUTE; // too late for the confirmation alone
    expect((await guarded(body.proof?.value)).status).to.equal(200);
    expect((await guarded(body.proof?.value)).status).to.equal(401);
  });

  it('by password may ask for it in a step of its own', async () => {
    const { confirm, answer } = await stale();
    const { body: step } = await confirm<CodeStep>('password');
    expect(step).to.include({ kind: 'code', method: 'password' });
    expect((await answer<Refusal>(step, { password: 'wrong' })).body).to.include({ code: 'verification-failed', field: 'password' });
    expect((await answer(step, { password })).body.proof?.type).to.equal('token');
  });

  const typed: [Method, (site: Awaited<ReturnType<typeof stale>>) => Promise<string>][] = [
    ['email-code', async ({ outbox }) => outbox.last()?.code ?? ''],
    ['sms-code', async ({ outbox }) => outbox.last()?.code ?? ''],
    ['totp', async ({ clock }) => totp.code(SECRET, clock.time)],
    ['recovery-code', async () => 'abcde-01234'],
  ];
  for (const [method, find] of typed) {
    it(`by ${method} takes the right answer to its step, once`, async () => {
      const site = await stale();
      const { body: step } = await site.confirm<CodeStep>(method);
      expect(step).to.include({ kind: 'code', method });
      const code = await find(site);
      expect((await site.answer<Refusal>(step, { code: '000001' })).body).to.include({ code: 'verification-failed', field: 'code' });
      expect((await site.answer(step, { code })).body.proof?.value).to.match(/^[\w-]{43}$/);
      expect((await site.guarded()).status).to.equal(200);
      expect((await site.answer<Refusal>(step, { code })).body.code).to.equal('challenge-expired');
    });
  }

  it('gives a proof that ends when the page said, and that is good for no other action', async () => {
    const { confirm, guarded, clock } = await stale();
    const short = (await confirm('password', { password, maxAge: 5 * MINUTE + 1 })).body.proof?.value;
    const other = (await confirm('password', { password, action: 'passkeys.add' })).body.proof?.value;
    clock.time += 5 * MINUTE + 1;
    expect((await guarded(short)).status).to.equal(401);
    expect((await guarded(other)).status).to.equal(401);
  });

  it('needs a session, and does not ask whose', async () => {
    const { browser } = await stale();
    const body = { purpose: 'reauth', identifier: 'mia@example.com', password };
    expect((await browser().call<Refusal>('POST', 'methods/password/start', body)).body.code).to.equal('unauthenticated');
  });

  it('is for the account that is signed in, whatever the page says', async () => {
    const { confirm, account } = await stale();
    const { body } = await confirm('password', { password, identifier: 'tom@example.com' });
    expect(body.account?.id).to.equal(account.id);
  });

  it('is no way in for whoever has the step but not the session', async () => {
    const { browser, confirm, answer, outbox, visitor } = await stale();
    const { body: step } = await confirm<CodeStep>('email-code');
    const code = outbox.last()?.code;
    const other = browser();
    expect((await answer<Refusal>(step, { code }, other)).body.code).to.equal('unauthenticated');
    await other.call('POST', 'methods/password/start', { identifier: 'mia@example.com', password });
    expect((await answer<Refusal>(step, { code }, other)).body.code).to.equal('challenge-expired');
    expect((await answer(step, { code }, visitor)).body.proof?.type).to.equal('token');
  });

  it('is not found again by a reload, which would take it for a sign-in', async () => {
    const { confirm, visitor } = await stale();
    await confirm('email-code');
    expect((await visitor.call('GET', 'steps')).body).to.equal(null);
  });

  it('is refused by a way that the account, the site or a dialog does not have', async () => {
    const { confirm, store, account } = await stale();
    await store.change('account', account.id, (current) => {
      const { totp: _gone, ...rest } = current ?? account;
      return rest;
    });
    for (const method of ['totp', 'passkey', 'email-link'] as const)
      expect((await confirm<Refusal>(method)).body, method).to.include({ code: 'invalid-input', field: 'method' });
  });

  it('counts wrong passwords with those of sign-ins', async () => {
    const { confirm } = await stale();
    const codes: string[] = [];
    for (let tries = 0; tries < 31; tries += 1) codes.push((await confirm<Refusal>('password', { password: 'wrong' })).body.code);
    expect(codes[0]).to.equal('verification-failed');
    expect(codes.at(-1)).to.equal('rate-limited');
  });
});
