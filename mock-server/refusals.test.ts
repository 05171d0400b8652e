import { expect } from '@open-wc/testing';
import type { Done } from './protocol.ts';
import { forge, type ForgedPasskey, type Forgery } from './testing/forge.ts';
import { mockSite, siteWithAccount, SIGN_IN, type Refusal } from './testing/mock-site.ts';
import { base64url } from './verification/base64url.ts';

type Site = Awaited<ReturnType<typeof siteWithAccount>>;

interface Case {
  title: string;
  /** Does the one wrong thing. */
  act: (site: Site) => Promise<{ status: number; body: Refusal }>;
  code: string;
  status?: number;
  says?: RegExp;
}

const MIA = 'mia@example.com';
const TOM = { purpose: 'sign-up', identifier: 'tom@example.com' } as const;

const signIn = (forgery: Partial<Forgery>, request = SIGN_IN) => (site: Site) =>
  site.browser().authenticate<Refusal>(site.passkey, forgery, request);

const signUp = (forgery: Partial<Forgery>) => async (site: Site) => site.browser().register<Refusal>(TOM, await forge(), forgery);

const flipLastBit = (bytes: Uint8Array<ArrayBuffer>) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1);

const onlyIn = (part: string) => ({ tamper: ((at, bytes) => (at === part ? flipLastBit(bytes) : bytes)) satisfies Forgery['tamper'] });

const FAILED = { code: 'verification-failed', status: 422 };
const EXPIRED = { code: 'challenge-expired', status: 410 };

/** Wrong answers to sign-in. */
const SIGN_INS: Case[] = [
  { ...FAILED, title: 'a wrong origin', act: signIn({ origin: 'https://evil.example' }), says: /origin/ },
  { ...FAILED, title: 'a sub-domain as origin', act: signIn({ origin: 'http://sub.localhost' }), says: /origin/ },
  { ...FAILED, title: 'a wrong RP ID hash', act: signIn({ rpId: 'evil.example' }), says: /RP ID/ },
  { ...FAILED, title: 'a frame of another site', act: signIn({ clientData: { crossOrigin: true } }), says: /frame/ },
  { ...FAILED, title: 'a frame whose site is told', act: signIn({ clientData: { crossOrigin: true, topOrigin: 'https://evil.example' } }), says: /frame/ },
  { ...FAILED, title: 'a top origin without a frame', act: signIn({ clientData: { topOrigin: 'https://evil.example' } }), says: /topOrigin/ },
  { ...FAILED, title: 'a flipped bit in the signature', act: signIn(onlyIn('signature')), says: /signature/i },
  { ...FAILED, title: 'a flipped bit in the authenticator data', act: signIn(onlyIn('authenticatorData')), says: /signature/i },
  { ...FAILED, title: 'client data with a byte more', act: signIn({ tamper: append('clientDataJSON') }), says: /signature/i },
  { ...FAILED, title: 'a signature by another key', act: (site) => otherKey(site), says: /signature/i },
  { ...FAILED, title: 'nobody present', act: signIn({ flags: { up: false } }), says: /not present/ },
  { ...FAILED, title: 'a challenge of its own making', act: signIn({ clientData: { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' } }), says: /challenge/ },
  { ...FAILED, title: 'client data of a registration', act: signIn({ clientData: { type: 'webauthn.create' } }), says: /type/ },
  { ...FAILED, title: 'client data that is no object', act: signIn({ tamper: replace('clientDataJSON', 'null') }), says: /no object/ },
  { ...FAILED, title: 'client data that is no JSON', act: signIn({ tamper: replace('clientDataJSON', '{') }), says: /not JSON/ },
  { ...FAILED, title: 'authenticator data cut short', act: signIn({ tamper: (at, bytes) => (at === 'authenticatorData' ? bytes.slice(0, 36) : bytes) }) },
  { ...FAILED, title: 'the passkey of another account, named by identifier', act: othersPasskey, says: /another account/ },
  { ...FAILED, title: 'a passkey for an identifier nobody has', act: signIn({}, { ...SIGN_IN, identifier: 'nobody@example.com' }), says: /another account/ },
  { ...FAILED, title: 'the passkey of another account, to confirm', act: othersConfirmation, says: /another account/ },
  { ...FAILED, title: 'a user handle that is not the owner’s', act: signIn({ userHandle: base64url.encode(new Uint8Array(32)) }), says: /user handle/ },
  { ...FAILED, title: 'an empty user handle', act: signIn({ userHandle: '' }), says: /user handle/ },
  { ...FAILED, title: 'no user handle where nobody was named', act: signIn({ userHandle: undefined }), says: /whose passkey/ },
  { ...FAILED, title: 'null as user handle where nobody was named', act: signIn({ userHandle: null }), says: /whose passkey/ },
  { ...FAILED, title: 'an id that is not the raw id', act: signIn({ rawId: 'AAAA' }), says: /rawId/ },
  { ...FAILED, title: 'a type that is not public-key', act: signIn({ type: 'password' }), says: /type/ },
  { ...FAILED, title: 'a changed backup eligibility', act: signIn({ flags: { be: false, bs: false } }), says: /eligibility/ },
  { ...FAILED, title: 'a backup without eligibility', act: signIn({ flags: { be: false, bs: true } }), says: /backed up/ },
  { ...FAILED, title: 'a counter that went back', act: signIn({ signCount: 0 }), says: /counter/ },
  { ...FAILED, title: 'a counter that stood still', act: signIn({ signCount: 1 }), says: /counter/ },
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

/** Wrong answers to sign-up and to adding a passkey. */
const REGISTRATIONS: Case[] = [
  { ...FAILED, title: 'a wrong origin', act: signUp({ origin: 'https://evil.example' }), says: /origin/ },
  { ...FAILED, title: 'a wrong RP ID hash', act: signUp({ rpId: 'evil.example' }), says: /RP ID/ },
  { ...FAILED, title: 'a frame of another site', act: signUp({ clientData: { crossOrigin: true } }), says: /frame/ },
  { ...FAILED, title: 'a top origin without a frame', act: signUp({ clientData: { topOrigin: location.origin } }), says: /topOrigin/ },
  { ...FAILED, title: 'a challenge of its own making', act: signUp({ clientData: { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' } }), says: /challenge/ },
  { ...FAILED, title: 'client data of a sign-in', act: signUp({ clientData: { type: 'webauthn.get' } }), says: /type/ },
  { ...FAILED, title: 'nobody present', act: signUp({ flags: { up: false } }), says: /presen/ },
  { ...FAILED, title: 'a backup without eligibility', act: signUp({ flags: { be: false, bs: true } }), says: /backed up/ },
  { ...FAILED, title: 'a flipped bit in a packed attestation', act: signUp({ attestation: 'packed', ...onlyIn('signature') }), says: /signature/i },
  { ...FAILED, title: 'an id that is not the raw id', act: signUp({ rawId: 'AAAA' }) },
  { ...FAILED, title: 'an id that is not in the authenticator data', act: signUp({ id: 'AAAA', rawId: 'AAAA' }), says: /authenticator data/ },
  { ...FAILED, title: 'a credential id of 1024 bytes', act: longId, says: /1023/ },
  { ...FAILED, title: 'an algorithm that was not offered', act: notOffered, says: /alg/ },
  { code: 'already-registered', status: 409, title: 'a credential id that another account owns', act: takenId },
  { code: 'already-registered', status: 409, title: 'a credential id that the account itself owns', act: ownTakenId },
  { ...EXPIRED, title: 'a replayed answer', act: replayedSignUp },
  { ...FAILED, title: 'a challenge for signing in', act: signUpWithRequestChallenge, says: /not for create\/sign-up/ },
  { ...FAILED, title: 'a sign-up challenge for adding', act: addWithSignUpChallenge, says: /not for create\/add/ },
  { ...FAILED, title: 'a challenge of another session', act: addInOtherSession, says: /another session/ },
];

const BAD = { code: 'invalid-input', status: 400 };

/** Bodies that are no answers at all. */
const BODIES: Case[] = [
  ...['null', '[]', '"text"', '42', 'true', '', '{', '[{}]'].map((body): Case => ({ ...BAD, title: `the body ${body || '(empty)'}`, act: post(body) })),
  { ...BAD, title: 'a __proto__', act: post(`{"request":{"purpose":"sign-in","mediation":"modal","__proto__":{"a":1}}}`), says: /__proto__/ },
  { ...BAD, title: 'a __proto__ deep in the credential', act: hostileExtension('__proto__'), says: /__proto__/ },
  { ...BAD, title: 'a constructor', act: hostileExtension('constructor'), says: /constructor/ },
  { ...BAD, title: 'a prototype', act: hostileExtension('prototype'), says: /prototype/ },
  { ...BAD, title: 'a member more', act: post('{"request":{"purpose":"sign-in","mediation":"modal"},"credential":{},"state":"a","admin":true}'), says: /admin/ },
  { ...BAD, title: 'a member more in the request', act: changed(({ request }) => Object.assign(request, { admin: true })), says: /request\.admin/ },
  { ...BAD, title: 'a credential that is a list', act: changed((body) => Object.assign(body, { credential: [] })), says: /credential/ },
  { ...BAD, title: 'a state that is a number', act: changed((body) => Object.assign(body, { state: 1 })), says: /state/ },
  { ...BAD, title: 'no state', act: changed((body) => Object.assign(body, { state: undefined })), says: /state/ },
  { ...BAD, title: 'an unknown purpose', act: changed(({ request }) => Object.assign(request, { purpose: 'admin' })), says: /request\.purpose/ },
  { ...BAD, title: 'a signature that is no base64url', act: changed(({ credential }) => Object.assign(credential.response, { signature: 'a+b/' })), says: /signature/ },
  { ...BAD, title: 'a signature that is no string', act: changed(({ credential }) => Object.assign(credential.response, { signature: {} })), says: /signature/ },
  { ...BAD, title: 'nesting without end', act: post('['.repeat(200_000) + ']'.repeat(200_000)), says: /nested/ },
  { ...BAD, title: 'bytes that are not UTF-8', act: postBytes(Uint8Array.of(0x22, 0xff, 0x22)), says: /UTF-8/ },
  { ...BAD, status: 413, title: 'a body over 1 MB', act: post(JSON.stringify('x'.repeat(1_000_000))), says: /bytes/ },
  { ...BAD, status: 413, title: 'a body over 1 MB that lies about its length', act: stream(1_000_001), says: /bytes/ },
  { ...BAD, status: 415, title: 'a form', act: post('a=b', 'application/x-www-form-urlencoded') },
  { ...BAD, status: 415, title: 'JSON that says it is text', act: post('{}', 'text/plain') },
];

describe('relying party', () => {
  for (const [where, cases] of Object.entries({ 'sign-in with': SIGN_INS, 'registration with': REGISTRATIONS, 'a request with': BODIES })) {
    for (const { title, act, code, status, says = /./ } of cases) {
      it(`refuses ${where} ${title}`, async () => {
        const site = await siteWithAccount(MIA);
        let before = site.snapshot();
        const { body } = await act({ ...site, snapshot: () => (before = site.snapshot()) }); // some cases begin with something allowed
        expect({ code: body.code, status: body.status }).to.deep.equal({ code, status });
        expect(body.detail).to.match(says);
        expect(site.snapshot()).to.deep.equal(before);
        expect(site.errors).to.deep.equal([]);
        const { body: done } = await site.browser().authenticate(site.passkey, { signCount: 1000 });
        expect(done.account).to.deep.equal(site.account);
      });
    }
  }

  it('lets one of two answers to the same challenge win', async () => {
    const { browser, passkey } = await siteWithAccount(MIA);
    const { body } = await browser().requestOptions();
    const answers = [await passkey.get(body.publicKey), await passkey.get(body.publicKey)];
    const verify = (credential: unknown) => browser().call<Done & Refusal>('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
    const outcomes = await Promise.all(answers.map(verify));
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([200, 410]);
  });

  it('lets one of two answers with the same counter win', async () => {
    const { browser, passkey } = await siteWithAccount(MIA);
    const outcomes = await Promise.all([1, 2].map(() => browser().authenticate(passkey, { signCount: 7 })));
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([200, 422]);
  });

  it('accepts a challenge up to its last millisecond', async () => {
    expect((await late(await siteWithAccount(MIA), 299_999)).status).to.equal(200);
  });

  it('accepts a device that has no counter', async () => {
    const site = mockSite();
    const passkey = await forge({ signCount: 0 });
    await site.browser().register(TOM, passkey);
    expect((await site.browser().authenticate(passkey)).status).to.equal(200);
    expect((await site.browser().authenticate(passkey)).status).to.equal(200);
  });

  it('accepts a counter that went back where the policy does not refuse clones, and remembers the higher one', async () => {
    const { browser, passkey } = await siteWithAccount(MIA, { policy: { refuseClones: false } });
    await browser().authenticate(passkey, { signCount: 40 });
    const { body } = await browser().authenticate(passkey, { signCount: 3 });
    expect(body.passkey?.signCount).to.equal(40);
  });

  it('accepts frames where the policy allows them: without a named site, from its own, from listed ones', async () => {
    const { browser, passkey } = await siteWithAccount(MIA, { policy: { allowCrossOrigin: true, topOrigins: ['https://partner.example'] } });
    const inFrame = (topOrigin?: string) => browser().authenticate(passkey, { clientData: { crossOrigin: true, topOrigin } });
    for (const topOrigin of [undefined, location.origin, 'https://partner.example']) expect((await inFrame(topOrigin)).status).to.equal(200);
    expect((await inFrame('https://evil.example')).status).to.equal(422);
  });

  it('refuses missing user verification where the policy requires it, when signing up and in', async () => {
    const { browser, passkey, snapshot } = await siteWithAccount(MIA, { policy: { userVerification: 'required' } });
    const before = snapshot();
    const unverified = { flags: { uv: false } };
    for (const { body } of [await browser().authenticate<Refusal>(passkey, unverified), await browser().register<Refusal>(TOM, await forge(), unverified)]) {
      expect(body).to.include({ code: 'verification-failed' });
      expect(body.detail).to.match(/verification/);
    }
    expect(snapshot()).to.deep.equal(before);
    expect((await browser().authenticate(passkey)).status).to.equal(200);
  });

  it('refuses missing user verification to confirm, whatever the policy', async () => {
    const { browser, passkey } = await siteWithAccount(MIA, { policy: { userVerification: 'discouraged' } });
    const visitor = browser();
    expect((await visitor.authenticate(passkey, { flags: { uv: false } })).status).to.equal(200);
    const reauth = { purpose: 'reauth', mediation: 'modal' } as const;
    expect((await visitor.authenticate<Refusal>(passkey, { flags: { uv: false } }, reauth)).body.detail).to.match(/verification/);
    expect((await visitor.authenticate(passkey, {}, reauth)).status).to.equal(200);
  });

  it('does not mind members that browsers add to a credential', async () => {
    const { browser, passkey } = await siteWithAccount(MIA);
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

function append(part: string): Forgery['tamper'] {
  return (at, bytes) => (at === part ? new Uint8Array([...bytes, 0x20]) : bytes);
}

function replace(part: string, text: string): Forgery['tamper'] {
  return (at, bytes) => (at === part ? new TextEncoder().encode(text) : bytes);
}

const verify = (site: Site, credential: unknown, state: string, request: object = SIGN_IN) =>
  site.browser().call<Refusal>('POST', 'authentication/verify', { request, credential, state });

async function tom(site: Site): Promise<{ passkey: ForgedPasskey; visitor: ReturnType<Site['browser']> }> {
  const passkey = await forge();
  const visitor = site.browser();
  await visitor.register(TOM, passkey);
  site.snapshot(); // Tom is there rightly
  return { passkey, visitor };
}

async function otherKey(site: Site) {
  const impostor = await forge({ id: site.passkey.id });
  const { body } = await site.browser().requestOptions();
  return verify(site, await impostor.get(body.publicKey, { userHandle: site.account?.id, signCount: 9 }), body.state);
}

async function othersPasskey(site: Site) {
  const { passkey } = await tom(site);
  return site.browser().authenticate<Refusal>(passkey, {}, { ...SIGN_IN, identifier: MIA });
}

async function othersConfirmation(site: Site) {
  const { passkey } = await tom(site);
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  return visitor.authenticate<Refusal>(passkey, {}, { purpose: 'reauth', mediation: 'modal' });
}

async function unknownPasskey(site: Site) {
  const stranger = await forge();
  const answer = await site.browser().authenticate<Refusal>(stranger, { userHandle: site.account?.id });
  expect(answer.body.signals).to.deep.equal([{ type: 'unknown', rpId: location.hostname, credentialId: stranger.id }]);
  return answer;
}

async function replay(site: Site) {
  const { body } = await site.browser().requestOptions();
  const credential = await site.passkey.get(body.publicKey);
  expect((await verify(site, credential, body.state)).status).to.equal(200);
  site.snapshot();
  return verify(site, credential, body.state);
}

async function secondTry(site: Site) {
  const { body } = await site.browser().requestOptions();
  expect((await verify(site, await site.passkey.get(body.publicKey, { type: 'x' }), body.state)).status).to.equal(422);
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function late(site: Site, after: number) {
  const { body } = await site.browser().requestOptions();
  site.clock.time += after;
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function foreignSite(site: Site) {
  const { body } = await mockSite().browser().requestOptions();
  return verify(site, await site.passkey.get(body.publicKey), body.state);
}

async function wrongPurpose(site: Site) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  const { body } = await visitor.requestOptions({ purpose: 'reauth', mediation: 'modal' });
  const credential = await site.passkey.get(body.publicKey);
  return visitor.call<Refusal>('POST', 'authentication/verify', { request: SIGN_IN, credential, state: body.state });
}

async function wrongKind(site: Site) {
  const { body } = await site.browser().creationOptions(TOM);
  const { challenge } = body.publicKey;
  const options = { challenge, rpId: location.hostname, timeout: 0, allowCredentials: [], userVerification: 'preferred' } as const;
  return verify(site, await site.passkey.get({ ...options, allowCredentials: [] }), body.state);
}

async function otherSession(site: Site) {
  const reauth = { purpose: 'reauth', mediation: 'modal' } as const;
  const [one, two] = [site.browser(), site.browser()];
  await one.authenticate(site.passkey);
  await two.authenticate(site.passkey);
  site.snapshot();
  const { body } = await one.requestOptions(reauth);
  const credential = await site.passkey.get(body.publicKey);
  return two.call<Refusal>('POST', 'authentication/verify', { request: reauth, credential, state: body.state });
}

async function otherIdentifier(site: Site) {
  await tom(site);
  const { body } = await site.browser().requestOptions({ ...SIGN_IN, identifier: MIA });
  return verify(site, await site.passkey.get(body.publicKey), body.state, { ...SIGN_IN, identifier: TOM.identifier });
}

async function afterSignOut(site: Site) {
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

async function longId(site: Site) {
  const id = base64url.encode(new Uint8Array(1024).fill(7));
  return site.browser().register<Refusal>(TOM, await forge({ id }));
}

async function notOffered(site: Site) {
  const strict = mockSite({ store: site.store, policy: { algorithms: [-7] } });
  return strict.browser().register<Refusal>(TOM, await forge({ algorithm: -8 }));
}

async function takenId(site: Site) {
  return site.browser().register<Refusal>(TOM, await forge({ id: site.passkey.id }));
}

async function ownTakenId(site: Site) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  return visitor.register<Refusal>({ purpose: 'add' }, await forge({ id: site.passkey.id }));
}

async function replayedSignUp(site: Site) {
  const { body } = await site.browser().creationOptions(TOM);
  const credential = await (await forge()).create(body.publicKey);
  const send = () => site.browser().call<Refusal>('POST', 'registration/verify', { request: TOM, credential, state: body.state });
  expect((await send()).status).to.equal(200);
  site.snapshot();
  return send();
}

async function signUpWithRequestChallenge(site: Site) {
  const { body: wanted } = await site.browser().creationOptions(TOM);
  const { body } = await site.browser().requestOptions();
  const credential = await (await forge()).create({ ...wanted.publicKey, challenge: body.publicKey.challenge });
  return site.browser().call<Refusal>('POST', 'registration/verify', { request: TOM, credential, state: body.state });
}

async function addWithSignUpChallenge(site: Site) {
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  site.snapshot();
  const { body } = await visitor.creationOptions(TOM);
  const credential = await (await forge()).create(body.publicKey);
  return visitor.call<Refusal>('POST', 'registration/verify', { request: { purpose: 'add' }, credential, state: body.state });
}

async function addInOtherSession(site: Site) {
  const { visitor } = await tom(site);
  const mia = site.browser();
  await mia.authenticate(site.passkey);
  site.snapshot();
  const { body } = await mia.creationOptions({ purpose: 'add' });
  const credential = await (await forge()).create(body.publicKey);
  return visitor.call<Refusal>('POST', 'registration/verify', { request: { purpose: 'add' }, credential, state: body.state });
}

function post(body: string, type = 'application/json') {
  return (site: Site) => site.browser().call<Refusal>('POST', 'authentication/verify', body, { 'content-type': type });
}

function postBytes(body: Uint8Array<ArrayBuffer>) {
  return (site: Site) => send(site, { body });
}

/** Comes in pieces and declares nothing; what is over the limit is never asked for. */
function stream(length: number) {
  return async (site: Site) => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
        if (pulled > 50 * length) controller.close();
      },
    });
    const answer = await send(site, { body, duplex: 'half' });
    expect(pulled).to.be.below(2 * length);
    return answer;
  };
}

async function send({ rp }: Site, init: RequestInit & { duplex?: 'half' }): Promise<{ status: number; body: Refusal }> {
  const headers = { 'content-type': 'application/json' };
  const response = await rp(new Request('/passkeys/authentication/verify', { method: 'POST', headers, ...init }));
  return { status: response.status, body: (await response.json()) as Refusal };
}

async function honest({ browser, passkey }: Site) {
  const { body } = await browser().requestOptions();
  return { request: { ...SIGN_IN }, credential: await passkey.get(body.publicKey), state: body.state };
}

/** An honest answer with one change. */
function changed(change: (body: Awaited<ReturnType<typeof honest>>) => unknown) {
  return async (site: Site) => {
    const body = await honest(site);
    change(body);
    return site.browser().call<Refusal>('POST', 'authentication/verify', body);
  };
}

function hostileExtension(name: string) {
  return async (site: Site) => {
    const body = JSON.stringify(await honest(site)).replace('"credential":{', `"credential":{"clientExtensionResults":{"a":[{"${name}":{"b":1}}]},`);
    return site.browser().call<Refusal>('POST', 'authentication/verify', body);
  };
}
