import { expect } from '@open-wc/testing';
import { create, descriptor, get, rejection, user } from './example-page.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Choice, Prompt } from './prompt.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const GENERIC =
  'NotAllowedError: The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.';
const CONDITIONAL = { mediation: 'conditional' };

describe('softAuthenticator', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device.uninstall();
    device = softAuthenticator(options);
    device.install();
  };
  beforeEach(() => {
    device = softAuthenticator();
    device.install();
  });
  afterEach(() => {
    device.uninstall();
  });

  describe('creating', () => {
    it('keeps a passkey for the account', async () => {
      install({ now: () => 1_700_000_000_000 });
      const { id } = await create();
      expect(device.credentials).to.deep.equal([
        {
          device: 'this device',
          id,
          rpId: 'localhost',
          userHandle: 'bWlhQGV4YW1wbGUuY29t',
          userName: 'mia@example.com',
          userDisplayName: 'mia',
          algorithm: -7,
          discoverable: true,
          signCount: 0,
          flags: { backupEligible: true, backedUp: true },
          createdAt: 1_700_000_000_000,
        },
      ]);
    });

    it('replaces the account’s earlier passkey on the same site', async () => {
      await create();
      await create({ user: user('leo@example.com') });
      const { id } = await create();
      expect(device.credentials.map(({ userName }) => userName)).to.deep.equal(['mia@example.com', 'leo@example.com']);
      expect(device.credentials[0]?.id).to.equal(id);
    });

    it('refuses with InvalidStateError when it holds an excluded passkey, and keeps that', async () => {
      const { id } = await create();
      const error = await rejection(create({ user: user('leo@example.com'), excludeCredentials: [descriptor('AAAA'), descriptor(id)] }));
      expect(error).to.have.property('name', 'InvalidStateError');
      expect(device.credentials.map((credential) => credential.id)).to.deep.equal([id]);
    });

    it('takes no notice of excluded passkeys that it does not hold, or that are of another type', async () => {
      const { id } = await create();
      await create({ excludeCredentials: [descriptor('AAAA'), { ...descriptor(id), type: 'other' }] });
      expect(device.credentials).to.have.length(1);
    });

    it('tells credProps when asked', async () => {
      expect((await create({ extensions: { credProps: true } })).getClientExtensionResults()).to.deep.equal({ credProps: { rk: true } });
      expect((await create()).getClientExtensionResults()).to.deep.equal({});
    });

    it('is not the device for a page that wants another attachment', async () => {
      const authenticatorSelection = { authenticatorAttachment: 'cross-platform' };
      expect(String(await rejection(create({ authenticatorSelection })))).to.equal(GENERIC);
      install({ attachment: 'cross-platform' });
      const created = await create({ authenticatorSelection });
      expect(created.authenticatorAttachment).to.equal('cross-platform');
      expect(created.response.getTransports()).to.deep.equal(['usb']);
    });

    it('has none of the algorithms: the generic refusal', async () => {
      expect(String(await rejection(create({ pubKeyCredParams: [{ type: 'public-key', alg: -49 }] })))).to.equal(GENERIC);
    });

    it('does not save without a dialog', async () => {
      expect(await rejection(create({}, CONDITIONAL))).to.have.property('name', 'NotAllowedError');
      expect(device.credentials).to.deep.equal([]);
    });
  });

  describe('a modal request', () => {
    it('is answered with the newest passkey of the site', async () => {
      await create({ user: user('mia@example.com') });
      const leo = await create({ user: user('leo@example.com') });
      const got = await get();
      expect(got.id).to.equal(leo.id);
      expect(new TextDecoder().decode(got.response.userHandle ?? new Uint8Array())).to.equal('leo@example.com');
    });

    it('is answered only with what it allows', async () => {
      const mia = await create({ user: user('mia@example.com') });
      await create({ user: user('leo@example.com') });
      expect((await get({ allowCredentials: [descriptor('AAAA'), descriptor(mia.id)] })).id).to.equal(mia.id);
      expect(String(await rejection(get({ allowCredentials: [descriptor('AAAA')] })))).to.equal(GENERIC);
      expect(String(await rejection(get({ allowCredentials: [{ ...descriptor(mia.id), type: 'other' }] })))).to.equal(GENERIC);
    });

    it('takes an empty list for no list', async () => {
      const { id } = await create();
      expect((await get({ allowCredentials: [] })).id).to.equal(id);
    });

    it('is refused when nothing matches, and when the person declines, in the same words', async () => {
      expect(String(await rejection(get()))).to.equal(GENERIC);
      await create();
      device.scriptNext('cancel');
      expect(String(await rejection(get()))).to.equal(GENERIC);
    });

    it('finds no passkey of another site', async () => {
      const store = { storage: memoryStorage() };
      install({ store, origin: 'https://a.example' });
      const { id } = await create();
      install({ store, origin: 'https://b.example' });
      expect(device.credentials).to.have.length(1);
      expect(String(await rejection(get()))).to.equal(GENERIC);
      expect(String(await rejection(get({ allowCredentials: [descriptor(id)] })))).to.equal(GENERIC);
    });

    it('times out', async () => {
      let ring: () => void = () => undefined;
      const asked: number[] = [];
      const timer = (callback: () => void, milliseconds: number) => {
        ring = callback;
        asked.push(milliseconds);
        return () => undefined;
      };
      install({ timer });
      device.scriptNext('never');
      const got = get({ timeout: 60_000 });
      expect(asked).to.deep.equal([60_000]);
      ring();
      expect(device.pending).to.equal(undefined);
      expect(String(await rejection(got))).to.equal(GENERIC);
    });

    it('stops its clock when it is over', async () => {
      let running = 0;
      install({ timer: () => ((running += 1), () => void (running -= 1)) });
      await create();
      await get();
      expect(running).to.equal(0);
    });

    it('has five minutes when the page says nothing', async () => {
      const asked: number[] = [];
      install({ timer: (_, milliseconds) => (asked.push(milliseconds), () => undefined) });
      await create();
      expect(asked).to.deep.equal([300_000]);
    });
  });

  describe('a conditional request', () => {
    it('stays pending until a passkey is picked', async () => {
      const mia = await create({ user: user('mia@example.com') });
      await create({ user: user('leo@example.com') });
      let settled = false;
      const got = get({}, CONDITIONAL).finally(() => (settled = true));
      const prompt = await device.whenPending();
      expect(prompt).to.include({ kind: 'get', mediation: 'conditional', rpId: 'localhost' });
      await crypto.subtle.digest('SHA-256', new Uint8Array(1)); // a turn of the event loop, in which an answer would have come
      expect(settled).to.equal(false);
      device.pick('mia@example.com');
      expect((await got).id).to.equal(mia.id);
      expect(device.pending).to.equal(undefined);
    });

    it('is answered with the newest passkey when none is named, or with the one whose id is', async () => {
      const mia = await create({ user: user('mia@example.com') });
      const leo = await create({ user: user('leo@example.com') });
      const first = get({}, CONDITIONAL);
      device.pick();
      expect((await first).id).to.equal(leo.id);
      const second = get({}, CONDITIONAL);
      device.pick(mia.id);
      expect((await second).id).to.equal(mia.id);
    });

    it('stays pending when there is no passkey, until it is refused', async () => {
      const got = get({}, CONDITIONAL);
      expect(device.pending).to.have.property('credentials').that.deep.equals([]);
      expect(() => {
        device.pick();
      }).to.throw('On offer: none');
      device.cancel();
      expect(String(await rejection(got))).to.equal(GENERIC);
    });

    it('honours the list of allowed passkeys', async () => {
      const mia = await create({ user: user('mia@example.com') });
      await create({ user: user('leo@example.com') });
      const got = get({ allowCredentials: [descriptor(mia.id)] }, CONDITIONAL);
      expect(() => device.pick('leo@example.com')).to.throw('On offer: mia@example.com');
      device.pick();
      expect((await got).id).to.equal(mia.id);
    });

    it('never times out', async () => {
      const asked: number[] = [];
      install({ timer: (_, milliseconds) => (asked.push(milliseconds), () => undefined) });
      const got = get({ timeout: 1 }, CONDITIONAL);
      expect(asked).to.deep.equal([]);
      device.cancel();
      await rejection(got);
    });
  });

  describe('an immediate request', () => {
    const IMMEDIATE = { uiMode: 'immediate' };

    it('is answered when there is a passkey', async () => {
      const { id } = await create();
      expect((await get({}, IMMEDIATE)).id).to.equal(id);
    });

    it('is refused at once, and asks nobody, when there is none', async () => {
      const asked: Prompt[] = [];
      install({ approve: (prompt) => (asked.push(prompt), Promise.resolve('approve')) });
      expect(await rejection(get({}, IMMEDIATE))).to.have.property('name', 'NotAllowedError');
      expect(asked).to.deep.equal([]);
    });

    it('is one of two within five seconds; a third is refused', async () => {
      let time = 0;
      install({ now: () => time });
      const { id } = await create();
      const immediate = async () => (await get({}, IMMEDIATE)).id;
      for (const moment of [0, 4999]) {
        time = moment;
        expect(await immediate()).to.equal(id);
      }
      expect(await rejection(immediate())).to.have.property('name', 'NotAllowedError');
      time = 5000;
      expect(await immediate()).to.equal(id);
    });

    it('is not limited in a browser that takes it for a dialog', async () => {
      install({ behaveLike: 'firefox' });
      const { id } = await create();
      for (const _ of [1, 2, 3]) expect((await get({}, IMMEDIATE)).id).to.equal(id);
    });

    it('may not name passkeys, nor be conditional', async () => {
      const { id } = await create();
      expect(await rejection(get({ allowCredentials: [descriptor(id)] }, IMMEDIATE))).to.have.property('name', 'NotAllowedError');
      expect(await rejection(get({}, { ...IMMEDIATE, ...CONDITIONAL }))).to.have.property('name', 'NotSupportedError');
    });
  });

  describe('one request at a time', () => {
    it('refuses a second one of any kind, and leaves the first alone', async () => {
      const { id } = await create();
      const first = get({}, CONDITIONAL);
      for (const second of [get(), get({}, CONDITIONAL), create()]) {
        expect(String(await rejection(second))).to.equal('OperationError: A request is already pending.');
      }
      device.pick();
      expect((await first).id).to.equal(id);
    });

    it('lets a page abort one and make the next in the same breath', async () => {
      const { id } = await create();
      const controller = new AbortController();
      const first = get({}, { ...CONDITIONAL, signal: controller.signal });
      controller.abort();
      const second = get();
      expect(await rejection(first)).to.have.property('name', 'AbortError');
      expect((await second).id).to.equal(id);
    });
  });

  describe('an abort', () => {
    it('rejects at once when it came before the request', async () => {
      const reason = { why: 'the page was left' };
      expect(await rejection(get({}, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(await rejection(create({}, { signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(device.credentials).to.deep.equal([]);
    });

    it('rejects with its reason, whatever that is', async () => {
      for (const reason of ['a string', new TypeError('an error'), 0]) {
        const controller = new AbortController();
        const got = get({}, { ...CONDITIONAL, signal: controller.signal });
        controller.abort(reason);
        expect(await rejection(got)).to.equal(reason);
      }
    });

    it('undoes a passkey that was being made', async () => {
      const controller = new AbortController();
      const created = create({}, { signal: controller.signal });
      device.subscribe(() => undefined);
      expect(device.pending?.kind).to.equal('create');
      controller.abort('too late'); // approved, and the key is being made
      expect(await rejection(created)).to.equal('too late');
      await create({ user: user('leo@example.com') });
      expect(device.credentials.map(({ userName }) => userName)).to.deep.equal(['leo@example.com']);
    });

    it('means nothing after the answer', async () => {
      const controller = new AbortController();
      const { id } = await create({}, { signal: controller.signal });
      controller.abort();
      expect(device.credentials.map((credential) => credential.id)).to.deep.equal([id]);
    });
  });

  describe('the person', () => {
    /** A person who waits for the test. */
    const person = () => {
      const asked: { prompt: Prompt; answer: (choice: Choice) => void }[] = [];
      install({ approve: (prompt) => new Promise((answer) => void asked.push({ prompt, answer })) });
      return asked;
    };

    it('is told who wants a passkey for whom, and approves', async () => {
      const asked = person();
      const created = create();
      expect(asked[0]?.prompt).to.deep.include({
        kind: 'create',
        mediation: 'modal',
        rpId: 'localhost',
        rpName: 'Example',
        userName: 'mia@example.com',
        userDisplayName: 'mia',
        alreadyRegistered: false,
      });
      asked[0]?.answer('approve');
      expect((await created).type).to.equal('public-key');
    });

    it('chooses among passkeys', async () => {
      const asked = person();
      for (const name of ['mia@example.com', 'leo@example.com']) {
        const created = create({ user: user(name) });
        device.pick();
        await created;
      }
      const got = get();
      const prompt = await device.whenPending();
      const offered = prompt.kind === 'get' ? prompt.credentials : [];
      expect(offered.map(({ userName }) => userName)).to.deep.equal(['leo@example.com', 'mia@example.com']);
      const [, mia] = offered;
      asked[2]?.answer({ credentialId: mia?.id ?? '' });
      expect((await got).id).to.equal(mia?.id);
    });

    it('cancels', async () => {
      const asked = person();
      const created = create();
      asked[0]?.answer('cancel');
      expect(String(await rejection(created))).to.equal(GENERIC);
      expect(device.credentials).to.deep.equal([]);
    });

    it('decides whether the page learns that the device is registered already', async () => {
      const asked = person();
      const first = create();
      device.pick();
      const excludeCredentials = [descriptor((await first).id)];
      const second = create({ excludeCredentials });
      expect(asked[1]?.prompt).to.have.property('alreadyRegistered', true);
      asked[1]?.answer('cancel');
      expect(await rejection(second)).to.have.property('name', 'NotAllowedError');
      const third = create({ excludeCredentials });
      asked[2]?.answer('approve');
      expect(await rejection(third)).to.have.property('name', 'InvalidStateError');
    });

    it('sees the prompt go when the page gives up', async () => {
      const asked = person();
      const controller = new AbortController();
      const got = get({}, { signal: controller.signal });
      expect(asked[0]?.prompt.signal.aborted).to.equal(false);
      controller.abort();
      expect(asked[0]?.prompt.signal.aborted).to.equal(true);
      await rejection(got);
    });

    it('sees the prompt go when it was answered elsewhere', async () => {
      const asked = person();
      const created = create();
      device.pick();
      await created;
      expect(asked[0]?.prompt.signal.aborted).to.equal(true);
    });

    it('may fail: the page gets the failure', async () => {
      install({ approve: () => Promise.reject(new RangeError('the sheet broke')) });
      expect(String(await rejection(create()))).to.equal('RangeError: the sheet broke');
      expect(device.pending).to.equal(undefined);
    });

    it('is told when a choice is not on offer', async () => {
      install({ approve: () => Promise.resolve({ credentialId: 'AAAA' }) });
      expect(String(await rejection(get()))).to.contain('AAAA');
    });
  });

  describe('a script', () => {
    it('makes the fingerprint fail once', async () => {
      device.scriptNext('uv-failed');
      expect(String(await rejection(create()))).to.equal(GENERIC);
      await create();
      for (const userVerification of ['required', 'preferred']) {
        device.scriptNext('uv-failed');
        expect(String(await rejection(get({ userVerification })))).to.equal(GENERIC);
      }
    });

    it('lets an unverified person in where verification is discouraged', async () => {
      await create();
      device.scriptNext('uv-failed');
      const got = await get({ userVerification: 'discouraged' });
      expect(new Uint8Array(got.response.authenticatorData)[32]).to.equal(0x19); // UP, BE, BS and not UV
    });

    it('keeps a modal request open until somebody acts', async () => {
      const { id } = await create();
      await create({ user: user('leo@example.com') });
      device.scriptNext('never');
      const got = get();
      await device.whenPending();
      device.pick('mia@example.com'); // not the newest, which would have been approved
      expect((await got).id).to.equal(id);
    });

    it('refuses an autofill request, as devices without a list do', async () => {
      device.scriptNext('no-match');
      expect(String(await rejection(get({}, CONDITIONAL)))).to.equal(GENERIC);
    });

    it('is used up in order', async () => {
      device.scriptNext('cancel');
      device.scriptNext('no-match');
      await rejection(create());
      await rejection(create());
      expect((await create()).type).to.equal('public-key');
    });

    it('is not used up by a request that never reaches the person', async () => {
      device.scriptNext('cancel');
      expect(await rejection(create({ rp: { id: 'example.org', name: 'Example' } }))).to.have.property('name', 'SecurityError');
      expect(String(await rejection(create()))).to.equal(GENERIC);
    });
  });

  it('cannot verify where it has to', async () => {
    install({ flags: { userVerified: false } });
    await create();
    expect(String(await rejection(get({ userVerification: 'required' })))).to.equal(GENERIC);
    expect(String(await rejection(create({ authenticatorSelection: { userVerification: 'required' } })))).to.equal(GENERIC);
  });

  it('says clearly that there is nothing to pick or to cancel', () => {
    expect(() => device.pick()).to.throw('no request is pending');
    expect(() => {
      device.cancel();
    }).to.throw('no request is pending');
  });

  it('hands the next request to whoever waits for one', async () => {
    const waiting = device.whenPending();
    const created = create();
    expect((await waiting).kind).to.equal('create');
    await created;
    const next = device.whenPending();
    const got = get();
    expect((await next).kind).to.equal('get');
    await got;
  });

  it('calls back after every change, until told to stop', async () => {
    const seen: string[] = [];
    const stop = device.subscribe(() => seen.push(`${device.pending?.kind ?? 'idle'} ${String(device.credentials.length)}`));
    const { id } = await create();
    expect(seen).to.deep.equal(['create 0', 'create 1', 'idle 1']);
    expect(device.remove(id)).to.equal(true);
    expect(device.remove(id)).to.equal(false);
    expect(seen.slice(3)).to.deep.equal(['idle 0']);
    stop();
    await create();
    expect(seen).to.have.length(4);
  });

  it('forgets everything on clear', async () => {
    await create();
    await create({ user: user('leo@example.com') });
    device.clear();
    expect(device.credentials).to.deep.equal([]);
    expect(String(await rejection(get()))).to.equal(GENERIC);
  });
});
