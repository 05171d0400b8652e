import { expect } from '@open-wc/testing';
import { makeAccount } from '../accounts/make-account.ts';
import type { Challenge, CodeStep, Done } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { mockSite, siteWithAccount, type Refusal } from '../testing/mock-site.ts';

const MIA = 'mia@example.com';

describe('sign-up', () => {
  it('offers options for a discoverable passkey and stores nothing', async () => {
    const { browser, snapshot, clock } = mockSite({ rpName: 'Example' });
    const { status, headers, body } = await browser().creationOptions({
      purpose: 'sign-up',
      identifier: `  ${MIA} `,
      displayName: 'Mia',
    });
    expect(status).to.equal(200);
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(body.kind).to.equal('create');
    expect(body.expiresAt).to.equal(clock.time + 300_000);
    const { user, challenge, ...rest } = body.publicKey;
    expect(user).to.include({ name: MIA, displayName: 'Mia' });
    expect(user.id).to.have.lengthOf(43); // 32 bytes
    expect(challenge).to.have.lengthOf(43);
    expect(rest).to.deep.equal({
      rp: { id: location.hostname, name: 'Example' },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
      timeout: 300_000,
      excludeCredentials: [],
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'preferred' },
      attestation: 'none',
      extensions: { credProps: true },
    });
    expect(snapshot()).to.deep.equal([]);
  });

  it('creates the account, opens a session and tells what the browser should list', async () => {
    const { browser, clock } = mockSite();
    const visitor = browser();
    const passkey = await forge();
    const { status, body } = await visitor.register({ purpose: 'sign-up', identifier: MIA, displayName: 'Mia' }, passkey);
    expect(status).to.equal(200);
    const { id = '' } = body.account ?? {};
    expect(body.account).to.deep.equal({ id, name: MIA, displayName: 'Mia', methods: [] });
    expect(body.signals).to.deep.equal([
      { type: 'accepted', rpId: location.hostname, userId: id, allAcceptedCredentialIds: [passkey.id] },
      { type: 'details', rpId: location.hostname, userId: id, name: MIA, displayName: 'Mia' },
    ]);
    expect(body.passkey?.id).to.match(/^[\w-]{22}$/);
    expect(body.passkey).to.deep.equal({
      id: body.passkey?.id,
      credentialId: passkey.id,
      aaguid: '00000000-0000-0000-0000-000000000000',
      createdAt: clock.time,
      transports: ['internal'],
      backupEligible: true,
      backedUp: true,
      algorithm: -7,
      signCount: 1,
      attestationFormat: 'none',
    });
    expect((await visitor.call('GET', 'session')).body).to.deep.equal(body.account);
  });

  for (const algorithm of [-7, -8, -257] as const) {
    for (const attestation of ['none', 'packed'] as const) {
      it(`takes algorithm ${algorithm} with ${attestation} attestation, and signs in with it`, async () => {
        const { browser } = mockSite();
        const passkey = await forge({ algorithm });
        const { body } = await browser().register({ purpose: 'sign-up', identifier: MIA }, passkey, { attestation });
        expect(body.passkey).to.include({ algorithm, attestationFormat: attestation });
        expect((await browser().authenticate(passkey)).status).to.equal(200);
      });
    }
  }

  it('refuses an identifier that is taken, in any case and form', async () => {
    const { browser } = await siteWithAccount('José@example.com');
    for (const identifier of ['José@example.com', 'JOSÉ@EXAMPLE.COM', ' Jose\u0301@example.com ']) {
      const { status, body } = await browser().call<Refusal>('POST', 'registration/options', { purpose: 'sign-up', identifier });
      expect({ status, code: body.code, field: body.field }).to.deep.equal({ status: 409, code: 'account-exists', field: 'identifier' });
    }
  });

  it('lets one of two people have an identifier that both ask for at once', async () => {
    const { browser, store } = mockSite();
    const sides = await Promise.all([forge(), forge()]);
    const answers = await Promise.all(
      sides.map((side) => browser().register<Done & Refusal>({ purpose: 'sign-up', identifier: MIA }, side)),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).to.equal('account-exists');
    const account = await store.accountByKey(MIA);
    expect(await store.passkeysOf(account?.id ?? '')).to.have.lengthOf(1);
  });

  for (const identifier of ['', '   ', 'a'.repeat(255), 'mia\u0000@example.com']) {
    it(`refuses the identifier ${JSON.stringify(identifier.slice(0, 8))} of length ${identifier.length}`, async () => {
      const { body } = await mockSite().browser().call<Refusal>('POST', 'registration/options', { purpose: 'sign-up', identifier });
      expect(body).to.include({ status: 422, code: 'invalid-input', field: 'identifier' });
    });
  }

  it('refuses an automatic passkey as the first one', async () => {
    const { body } = await mockSite()
      .browser()
      .call<Refusal>('POST', 'registration/options', { purpose: 'sign-up', identifier: MIA, automatic: true });
    expect(body).to.include({ code: 'invalid-input', field: 'automatic' });
  });
});

describe('sign-up with a code first', () => {
  const policy = { signUpProof: 'email-code' } as const;
  const asked = { purpose: 'sign-up', identifier: MIA, displayName: 'Mia' } as const;
  type Visitor = ReturnType<ReturnType<typeof mockSite>['browser']>;
  const begin = async <T = CodeStep>(visitor: Visitor, body: object = asked) =>
    (await visitor.call<T>('POST', 'registration/options', body)).body;
  const answer = <T = Challenge<'create'>>(visitor: Visitor, step: CodeStep, given: object) =>
    visitor.call<T>('POST', 'steps', { step, answer: given });
  const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

  it('sends a code, stores no account, and hands out the challenge for the right code only', async () => {
    const { browser, outbox, store } = mockSite({ policy });
    const visitor = browser();
    const step = await begin(visitor);
    expect(step).to.deep.include({ kind: 'code', method: 'email-code', sentTo: 'm•••@example.com', resendAfter: 30_000 });
    const code = outbox.last(MIA)?.code ?? '';
    expect(code).to.match(/^\d{6}$/);
    expect((await answer<Refusal>(visitor, step, { code: wrong(code) })).body).to.include({ code: 'verification-failed', field: 'code' });
    const { body } = await answer(visitor, step, { code });
    expect(body.kind).to.equal('create');
    expect(body.publicKey.user).to.include({ name: MIA, displayName: 'Mia' });
    expect(await store.accountByKey(MIA)).to.equal(undefined);
    const passkey = await forge();
    const credential = await passkey.create(body.publicKey);
    const done = await visitor.call<Done>('POST', 'registration/verify', { request: asked, credential, state: body.state });
    expect(done.body.account).to.include({ name: MIA, displayName: 'Mia' });
    expect((await visitor.call('GET', 'session')).body).to.deep.equal(done.body.account);
  });

  it('takes each code once', async () => {
    const { browser, outbox } = mockSite({ policy });
    const visitor = browser();
    const step = await begin(visitor);
    const code = outbox.last(MIA)?.code ?? '';
    expect((await answer(visitor, step, { code })).status).to.equal(200);
    expect((await answer<Refusal>(visitor, step, { code })).body.code).to.equal('challenge-expired');
  });

  it('answers for a taken identifier as for a free one, tells only its owner, and takes no code', async () => {
    const { browser, outbox, store, clock } = mockSite({ policy });
    await store.createAccount(await makeAccount({ identifier: MIA, displayName: 'Mia' }));
    const visitor = browser();
    const taken = await begin(visitor);
    const free = await begin(browser(), { ...asked, identifier: 'max@example.com' });
    expect({ ...taken, state: '' }).to.deep.equal({ ...free, state: '' });
    expect(taken.state).to.have.lengthOf(free.state.length);
    expect(outbox.last(MIA)).to.include({ method: 'email-code', notice: 'account-exists' });
    expect(outbox.last(MIA)?.code).to.equal(undefined);
    expect((await answer<Refusal>(visitor, taken, { code: '000000' })).body).to.include({ status: 422, code: 'verification-failed' });
    clock.time += 30_000;
    expect((await answer<CodeStep>(visitor, taken, { resend: true })).body).to.deep.equal(taken);
    expect(outbox.messages.filter(({ to, notice }) => to === MIA && notice)).to.have.lengthOf(2);
    await begin(browser(), { ...asked, identifier: 'MIA@Example.com' });
    expect(outbox.last()).to.include({ to: MIA, notice: 'account-exists' });
  });

  it('says that the identifier is taken where the policy is honest', async () => {
    const { browser, outbox, store } = mockSite({ policy: { ...policy, enumeration: 'honest' } });
    await store.createAccount(await makeAccount({ identifier: MIA }));
    expect(await begin<Refusal>(browser())).to.include({ status: 409, code: 'account-exists', field: 'identifier' });
    expect(outbox.messages).to.deep.equal([]);
  });

  it('lets nobody in with the code of somebody else', async () => {
    const { browser, outbox } = mockSite({ policy });
    const visitor = browser();
    const step = await begin(visitor);
    await begin(browser(), { ...asked, identifier: 'eve@example.com' });
    const [mias, eves] = [outbox.last(MIA)?.code, outbox.last('eve@example.com')?.code];
    if (mias !== eves) expect((await answer<Refusal>(visitor, step, { code: eves })).body.code).to.equal('verification-failed');
  });

  it('is no sign-in that a reload could take up', async () => {
    const { browser } = mockSite({ policy });
    const visitor = browser();
    await begin(visitor);
    expect((await visitor.call('GET', 'steps')).body).to.equal(null);
  });

  it('sends one address thirty codes in a quarter of an hour, and no more', async () => {
    const { browser, outbox } = mockSite({ policy });
    for (let count = 0; count < 30; count++) expect((await begin(browser())).kind).to.equal('code');
    expect(await begin<Refusal>(browser())).to.include({ code: 'rate-limited' });
    expect(outbox.messages).to.have.lengthOf(30);
  });
});
