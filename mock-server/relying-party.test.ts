import { expect } from '@open-wc/testing';
import type { Done, Passkey } from './protocol.ts';
import { createRelyingParty } from './relying-party.ts';
import { forge } from './testing/forge.ts';
import { mockSite, siteWithAccount, SIGN_IN, type Refusal } from './testing/mock-site.ts';

const MIA = 'mia@example.com';

describe('relying party', () => {
  describe('sign-up', () => {
    it('offers options for a discoverable passkey and stores nothing', async () => {
      const { browser, snapshot, clock } = mockSite({ rpName: 'Example' });
      const { status, headers, body } = await browser().creationOptions({ purpose: 'sign-up', identifier: `  ${MIA} `, displayName: 'Mia' });
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
      expect(body.account).to.deep.equal({ id, name: MIA, displayName: 'Mia' });
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
      const answers = await Promise.all(sides.map((side) => browser().register<Done & Refusal>({ purpose: 'sign-up', identifier: MIA }, side)));
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

  describe('sign-in', () => {
    it('asks for no account in particular when no identifier is given', async () => {
      const { browser, clock } = mockSite();
      const { body } = await browser().requestOptions();
      const { challenge, ...rest } = body.publicKey;
      expect(challenge).to.have.lengthOf(43);
      expect(rest).to.deep.equal({ rpId: location.hostname, timeout: 300_000, userVerification: 'preferred', allowCredentials: [] });
      expect(body).to.include({ kind: 'get', expiresAt: clock.time + 300_000 });
    });

    it('signs in, and notes the use', async () => {
      const { browser, passkey, account, clock } = await siteWithAccount();
      clock.time += 1000;
      const visitor = browser();
      expect((await visitor.call('GET', 'session')).body).to.equal(null);
      const { status, body } = await visitor.authenticate(passkey, { flags: { bs: false } });
      expect(status).to.equal(200);
      expect(body.account).to.deep.equal(account);
      expect(body.passkey).to.include({ credentialId: passkey.id, lastUsedAt: clock.time, signCount: 2, backedUp: false });
      expect(body.signals?.map(({ type }) => type)).to.deep.equal(['accepted', 'details']);
      expect(body.tokens).to.equal(undefined);
      expect((await visitor.call('GET', 'session')).body).to.deep.equal(account);
    });

    it('names the passkeys of a known identifier, with their transports', async () => {
      const { browser, passkey } = await siteWithAccount();
      const request = { ...SIGN_IN, identifier: MIA.toUpperCase() };
      const { body } = await browser().requestOptions(request);
      expect(body.publicKey.allowCredentials).to.deep.equal([{ id: passkey.id, type: 'public-key', transports: ['internal'] }]);
      expect((await browser().authenticate(passkey, { userHandle: undefined }, request)).status).to.equal(200);
    });

    it('answers an unknown identifier like a known one, always in the same way', async () => {
      const { browser } = await siteWithAccount();
      const ask = async (identifier: string) => (await browser().requestOptions({ ...SIGN_IN, identifier })).body;
      const [known, tom, again, eve] = [await ask(MIA), await ask('tom@example.com'), await ask('Tom@example.com'), await ask('eve@example.com')];
      expect(Object.keys(tom)).to.deep.equal(Object.keys(known));
      expect(Object.keys(tom.publicKey)).to.deep.equal(Object.keys(known.publicKey));
      const [decoy] = tom.publicKey.allowCredentials;
      expect(Object.keys(decoy ?? {})).to.deep.equal(Object.keys(known.publicKey.allowCredentials[0] ?? {}));
      expect(decoy?.id).to.match(/^[\w-]{22,43}$/);
      expect(again.publicKey.allowCredentials).to.deep.equal(tom.publicKey.allowCredentials);
      expect(eve.publicKey.allowCredentials).not.to.deep.equal(tom.publicKey.allowCredentials);
    });

    it('makes decoys that another server would not make', async () => {
      const ask = async () => (await mockSite().browser().requestOptions({ ...SIGN_IN, identifier: MIA })).body.publicKey.allowCredentials;
      expect(await ask()).not.to.deep.equal(await ask());
    });

    it('says that an identifier is unknown where the policy is honest', async () => {
      const { browser } = await siteWithAccount(MIA, { policy: { enumeration: 'honest' } });
      const ask = (identifier: string) => browser().call<Refusal>('POST', 'authentication/options', { ...SIGN_IN, identifier });
      expect((await ask(MIA)).status).to.equal(200);
      expect((await ask('tom@example.com')).body).to.include({ status: 404, code: 'account-unknown', field: 'identifier' });
    });

    it('gives every sign-in a session of its own and ends the one before', async () => {
      const { browser, passkey, store } = await siteWithAccount();
      const visitor = browser();
      await visitor.authenticate(passkey);
      const planted = visitor.jar.get();
      await visitor.authenticate(passkey);
      expect(visitor.jar.get()).not.to.equal(planted);
      const thief = browser({ get: () => planted, set: () => undefined });
      expect((await thief.call('GET', 'session')).body).to.equal(null);
      expect(planted).to.match(/^passkey_session=[\w-]{43}$/);
      expect(await store.session(planted.split('=')[1] ?? '')).to.equal(undefined); // the store knows only hashes
    });

    it('refuses a second factor when nothing waits for one', async () => {
      const { browser } = await siteWithAccount();
      const { body } = await browser().call<Refusal>('POST', 'authentication/options', { purpose: 'second-factor', mediation: 'modal' });
      expect(body).to.include({ status: 401, code: 'unauthenticated' });
    });
  });

  describe('confirmation', () => {
    for (const purpose of ['reauth', 'unlock'] as const) {
      const request = { purpose, mediation: 'modal' } as const;

      it(`${purpose} asks for the visitor’s own passkeys, with user verification`, async () => {
        const { browser, passkey, account } = await siteWithAccount(MIA, { policy: { userVerification: 'discouraged' } });
        await browser().register({ purpose: 'sign-up', identifier: 'tom@example.com' }, await forge());
        const visitor = browser();
        await visitor.authenticate(passkey);
        const { body } = await visitor.requestOptions(request);
        expect(body.publicKey.userVerification).to.equal('required');
        expect(body.publicKey.allowCredentials.map(({ id }) => id)).to.deep.equal([passkey.id]);
        expect((await visitor.authenticate(passkey, {}, request)).body.account).to.deep.equal(account);
        expect((await visitor.call('GET', 'session')).body).to.deep.equal(account);
      });

      it(`${purpose} needs a session`, async () => {
        const { browser } = await siteWithAccount();
        expect((await browser().requestOptions(request)).status).to.equal(401);
      });
    }
  });

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

  describe('passkeys', () => {
    async function signedIn() {
      const site = await siteWithAccount();
      const visitor = site.browser();
      const { body } = await visitor.authenticate(site.passkey);
      return { ...site, visitor, first: body.passkey as Passkey };
    }

    it('adds another one, excluding those that are there', async () => {
      const { visitor, passkey, account, clock } = await signedIn();
      clock.time += 1000;
      const { body: challenge } = await visitor.creationOptions({ purpose: 'add' });
      expect(challenge.publicKey.user).to.deep.equal(account);
      expect(challenge.publicKey.excludeCredentials).to.deep.equal([{ id: passkey.id, type: 'public-key', transports: ['internal'] }]);
      const other = await forge();
      const { body } = await visitor.register({ purpose: 'add' }, other, { transports: ['usb', 'usb', 'nfc'] });
      expect(body.passkey).to.include({ credentialId: other.id });
      expect(body.passkey?.transports).to.deep.equal(['usb', 'nfc']);
      expect(body.signals?.[0]).to.have.deep.property('allAcceptedCredentialIds', [passkey.id, other.id]);
      const { body: list } = await visitor.call<Passkey[]>('GET', 'passkeys');
      expect(list.map(({ credentialId }) => credentialId)).to.deep.equal([passkey.id, other.id]);
    });

    it('adds one without a prompt, when nobody has to be there', async () => {
      const { visitor } = await signedIn();
      const quiet = { flags: { up: false, uv: false } };
      expect((await visitor.register({ purpose: 'add', automatic: true }, await forge(), quiet)).status).to.equal(200);
      expect((await visitor.register({ purpose: 'add' }, await forge(), quiet)).status).to.equal(422);
    });

    it('never tells a public key', async () => {
      const { visitor } = await signedIn();
      expect(JSON.stringify((await visitor.call('GET', 'passkeys')).body)).not.to.match(/publicKey|accountId/);
    });

    it('renames one', async () => {
      const { visitor, first, account } = await signedIn();
      const { body } = await visitor.call<Done>('PATCH', `passkeys/${first.id}`, { name: '  Blue key ' });
      expect(body).to.include({ kind: 'done' });
      expect(body.account).to.deep.equal(account);
      expect(body.passkey?.name).to.equal('Blue key');
      expect(body.signals?.map(({ type }) => type)).to.deep.equal(['accepted', 'details']);
      expect((await visitor.call<Passkey[]>('GET', 'passkeys')).body[0]?.name).to.equal('Blue key');
    });

    for (const name of ['', '  ', 'a'.repeat(101), 'a\nb']) {
      it(`refuses ${JSON.stringify(name.slice(0, 4))} of length ${name.length} as a name`, async () => {
        const { visitor, first } = await signedIn();
        const { body } = await visitor.call<Refusal>('PATCH', `passkeys/${first.id}`, { name });
        expect(body).to.include({ status: 422, code: 'invalid-input', field: 'name' });
      });
    }

    it('removes one, and tells the browser which are left', async () => {
      const { visitor, first, passkey } = await signedIn();
      const other = await forge();
      await visitor.register({ purpose: 'add' }, other);
      const { body } = await visitor.call<Done>('DELETE', `passkeys/${first.id}`);
      expect(body.signals?.[0]).to.have.deep.property('allAcceptedCredentialIds', [other.id]);
      const { body: refusal } = await visitor.authenticate<Refusal>(passkey);
      expect(refusal).to.include({ status: 404, code: 'unknown-passkey' });
      expect(refusal.signals).to.deep.equal([{ type: 'unknown', rpId: location.hostname, credentialId: passkey.id }]);
    });

    it('keeps the last way in', async () => {
      const { visitor, first } = await signedIn();
      expect((await visitor.call<Refusal>('DELETE', `passkeys/${first.id}`)).body).to.include({ status: 409, code: 'last-method' });
      expect((await visitor.call<Passkey[]>('GET', 'passkeys')).body).to.have.lengthOf(1);
    });

    it('keeps others away from them', async () => {
      const { browser, first, visitor } = await signedIn();
      const tom = browser();
      await tom.register({ purpose: 'sign-up', identifier: 'tom@example.com' }, await forge());
      await tom.register({ purpose: 'add' }, await forge());
      expect((await tom.call<Refusal>('PATCH', `passkeys/${first.id}`, { name: 'Mine' })).body).to.include({ status: 404, code: 'unknown-passkey' });
      expect((await tom.call<Refusal>('DELETE', `passkeys/${first.id}`)).body).to.include({ status: 404, code: 'unknown-passkey' });
      const { body } = await visitor.call<Passkey[]>('GET', 'passkeys');
      expect(body.map(({ id, name }) => ({ id, name }))).to.deep.equal([{ id: first.id, name: undefined }]);
    });

    it('adds to one’s own account only', async () => {
      const { visitor } = await signedIn();
      const { body } = await visitor.call<Refusal>('POST', 'registration/options', { purpose: 'add', identifier: 'tom@example.com' });
      expect(body).to.include({ status: 403, code: 'forbidden' });
    });

    for (const [method, path, body] of [
      ['GET', 'passkeys'],
      ['PATCH', 'passkeys/abc', { name: 'x' }],
      ['DELETE', 'passkeys/abc'],
      ['POST', 'registration/options', { purpose: 'add' }],
    ] as const) {
      it(`needs a session for ${method} ${path}`, async () => {
        const answer = await mockSite().browser().call<Refusal>(method, path, body);
        expect(answer.body).to.include({ status: 401, code: 'unauthenticated' });
        expect(answer.headers.get('www-authenticate')).to.match(/^Cookie /);
      });
    }
  });

  describe('anything else', () => {
    for (const path of ['/passkeys', '/passkeys/', '/passkeys/lookup', '/passkeys/vault', '/passkeys/constructor', '/passkeys/passkeys/a/b', '/session', '/']) {
      it(`knows nothing at ${path}`, async () => {
        const { body, headers } = await mockSite().browser().call<Refusal>('GET', path);
        expect(body).to.include({ status: 404, code: 'not-found', title: 'Not Found' });
        expect(headers.get('content-type')).to.equal('application/problem+json');
      });
    }

    it('names the methods of a path', async () => {
      const { browser } = mockSite();
      for (const [method, path, allow] of [['GET', 'sign-out', 'POST'], ['PUT', 'passkeys/abc', 'PATCH, DELETE'], ['POST', 'session', 'GET']] as const) {
        const { status, headers } = await browser().call(method, path);
        expect({ status, allow: headers.get('allow') }).to.deep.equal({ status: 405, allow });
      }
    });

    it('lists related origins', async () => {
      const origins = ['https://example.com', 'https://example.co.uk', 'android:apk-key-hash:abc'];
      const { browser } = mockSite({ origins });
      expect((await browser().call('GET', '/.well-known/webauthn')).body).to.deep.equal({ origins });
    });

    it('lives under another base when told', async () => {
      const { browser } = mockSite({ base: 'auth/passkeys/' });
      expect((await browser().call('GET', '/auth/passkeys/session')).status).to.equal(200);
      expect((await browser().call('GET', '/passkeys/session')).status).to.equal(404);
    });

    it('refuses pages of other origins', async () => {
      const { browser } = mockSite({ origins: ['https://example.com'], rpId: 'example.com' });
      // A browser does not let a script name an origin; a message that comes over the network has one.
      const request = new Proxy(new Request('https://example.com/passkeys/session'), {
        get: (target, key) => (key === 'headers' ? new Headers({ origin: 'https://evil.example' }) : Reflect.get(target, key, target)),
      });
      const { rp } = mockSite({ origins: ['https://example.com'] });
      const response = await rp(request);
      expect(response.status).to.equal(403);
      expect(((await response.json()) as Refusal).code).to.equal('forbidden');
      expect((await browser().call('GET', 'session')).status).to.equal(200);
    });

    it('tells visitors nothing about its own faults, and its owner everything', async () => {
      const fault = new Error('disk full: /secret/path');
      const { browser, errors } = mockSite({
        random: () => {
          throw fault;
        },
      });
      const { body } = await browser().call<Refusal>('POST', 'authentication/options', SIGN_IN);
      expect(body).to.include({ status: 500, code: 'server' });
      expect(JSON.stringify(body)).not.to.contain('disk');
      expect(errors).to.deep.equal([fault]);
    });

    it('forgets ceremonies and sessions that have ended', async () => {
      const { browser, clock, entries } = await siteWithAccount();
      for (let i = 0; i < 20; i++) await browser().requestOptions();
      expect(entries().filter(([name]) => name.includes('/ceremony/'))).to.have.lengthOf(20);
      clock.time += 25 * 60 * 60_000;
      await browser().requestOptions();
      const left = entries().map(([name]) => name.split('/')[2]);
      expect(left.filter((kind) => kind === 'ceremony')).to.have.lengthOf(1);
      expect(left).not.to.include('session');
    });

    for (const options of [{ rpId: 'https://example.com' }, { rpId: 'localhost:8000' }, { rpId: '' }, { origins: ['example.com'] }, { origins: ['https://example.com/path'] }]) {
      it(`cannot be made with ${JSON.stringify(options)}`, () => {
        expect(() => createRelyingParty(options)).to.throw(TypeError);
      });
    }
  });
});

