import { expect } from '@open-wc/testing';
import { base64url } from './base64url.ts';
import { devicePresets } from './device-presets.ts';
import { create, descriptor, get, rejection, user } from './example-page.ts';
import { memoryStorage } from './memory-storage.ts';
import type { Choice, Prompt } from './prompt.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const DISCOVERABLE = { authenticatorSelection: { residentKey: 'required' } };

describe('softAuthenticator with several devices', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator({ devices: devicePresets, ...options });
    device.install();
  };
  afterEach(() => {
    device.uninstall();
  });

  /** Makes a passkey on the device of that name. */
  async function createOn(name: string, overrides: Record<string, unknown> = DISCOVERABLE) {
    device.scriptNext('never');
    const created = create(overrides);
    await device.whenPending();
    device.pick(name);
    return created;
  }

  it('makes a passkey on the first, unless another is chosen, and each tells how it is attached', async () => {
    install();
    const onLaptop = await create();
    const onPhone = await createOn('phone');
    const onKey = await createOn('security key');
    expect(device.credentials.map(({ device: name, id }) => [name, id])).to.deep.equal([
      ['laptop', onLaptop.id],
      ['phone', onPhone.id],
      ['security key', onKey.id],
    ]);
    const said = [onLaptop, onPhone, onKey].map(({ authenticatorAttachment, response }) => [
      authenticatorAttachment,
      ...response.getTransports(),
    ]);
    expect(said).to.deep.equal([
      ['platform', 'internal'],
      ['cross-platform', 'hybrid', 'internal'],
      ['cross-platform', 'nfc', 'usb'],
    ]);
  });

  it('signs in with the device of the passkey that is picked', async () => {
    install();
    await create();
    const { id } = await createOn('phone');
    device.scriptNext('never');
    const got = get();
    await device.whenPending();
    device.pick(id);
    expect((await got).authenticatorAttachment).to.equal('cross-platform');
  });

  it('keeps one passkey of an account on each, and refuses only on the device that has it', async () => {
    install();
    const { id } = await create();
    const excludeCredentials = [descriptor(id)];
    const onLaptop = createOn('laptop', { ...DISCOVERABLE, excludeCredentials });
    expect(await rejection(onLaptop)).to.have.property('name', 'InvalidStateError');
    await createOn('security key', { ...DISCOVERABLE, excludeCredentials });
    expect(device.credentials.map(({ device: name }) => name)).to.deep.equal(['laptop', 'security key']);
  });

  it('makes a passkey on the first that has none of the account yet, when nobody chooses, until all have one', async () => {
    install();
    const excludeCredentials: ReturnType<typeof descriptor>[] = [];
    for (const name of ['laptop', 'phone', 'security key']) {
      const { id } = await create({ ...DISCOVERABLE, excludeCredentials });
      excludeCredentials.push(descriptor(id));
      expect(device.credentials.at(-1)).to.include({ id, device: name });
    }
    expect(await rejection(create({ excludeCredentials }))).to.have.property('name', 'InvalidStateError');
  });

  it('offers what the page wants: the attachment decides', async () => {
    const prompts: Prompt[] = [];
    install({ approve: (prompt) => (prompts.push(prompt), Promise.resolve<Choice>('approve')) });
    const { authenticatorAttachment } = await create({ authenticatorSelection: { authenticatorAttachment: 'cross-platform' } });
    expect(authenticatorAttachment).to.equal('cross-platform');
    expect(prompts[0]?.devices).to.deep.equal([
      { name: 'phone', attachment: 'cross-platform', alreadyRegistered: false },
      { name: 'security key', attachment: 'cross-platform', alreadyRegistered: false },
    ]);
  });

  it('says clearly which devices can be chosen', async () => {
    install();
    device.scriptNext('never');
    const created = create();
    expect(() => device.pick('toaster')).to.throw('cannot make it on toaster. Devices: laptop, phone, security key.');
    device.cancel();
    await rejection(created);
    device.uninstall();
    install({ approve: () => Promise.resolve({ device: 'toaster' }) });
    expect(String(await rejection(create()))).to.contain('toaster');
  });

  it('has only this computer’s passkeys for an immediate request', async () => {
    install();
    await createOn('phone');
    expect(await rejection(get({}, { uiMode: 'immediate' }))).to.have.property('name', 'NotAllowedError');
    const { id } = await create();
    expect((await get({}, { uiMode: 'immediate' })).id).to.equal(id);
  });

  it('is refused when the wrong one is held out', async () => {
    install();
    await create();
    device.scriptNext('wrong-device');
    expect(await rejection(get())).to.have.property('name', 'NotAllowedError');
  });

  it('keeps the passkeys of each under a key of its own', async () => {
    const storage = memoryStorage();
    install({ store: { storage, key: 'test' } });
    await create();
    await createOn('phone');
    for (const name of ['laptop', 'phone']) expect(JSON.parse(storage.getItem(`test:${name}`) ?? '')).to.have.length(1);
    expect(storage.getItem('test:security key')).to.equal(null);
  });

  it('is told of by the capabilities', async () => {
    install();
    expect(await PublicKeyCredential.getClientCapabilities()).to.include({ hybridTransport: true, passkeyPlatformAuthenticator: true });
    device.uninstall();
    install({ devices: { key: devicePresets['security key'] } });
    expect(await PublicKeyCredential.getClientCapabilities()).to.include({ hybridTransport: false, passkeyPlatformAuthenticator: false });
  });

  it('needs one device at least', () => {
    expect(() => softAuthenticator({ devices: {} })).to.throw(TypeError, 'at least one device');
  });

  describe('a security key', () => {
    beforeEach(() => {
      install({ devices: { key: devicePresets['security key'] } });
    });

    const rk = (credential: PublicKeyCredential) => credential.getClientExtensionResults().credProps?.rk;
    const extensions = { credProps: true };

    for (const residentKey of ['required', 'preferred']) {
      it(`lists a passkey whose residentKey is ${residentKey}`, async () => {
        const created = await create({ extensions, authenticatorSelection: { residentKey } });
        expect(rk(created)).to.equal(true);
        expect((await get()).id).to.equal(created.id);
      });
    }

    it('does as Level 1 said: requireResidentKey', async () => {
      expect(rk(await create({ extensions, authenticatorSelection: { requireResidentKey: true } }))).to.equal(true);
    });

    for (const authenticatorSelection of [{ residentKey: 'discouraged' }, {}, undefined, { residentKey: 'whatever' }]) {
      it(`keeps no passkey in its list for ${JSON.stringify(authenticatorSelection) ?? 'a page that says nothing'}`, async () => {
        const created = await create({ extensions, authenticatorSelection });
        expect(rk(created)).to.equal(false);
        expect(await rejection(get())).to.have.property('name', 'NotAllowedError');
        const got = await get({ allowCredentials: [descriptor(created.id)] });
        expect(got.id).to.equal(created.id);
        expect(got.response.userHandle).to.equal(null);
        expect((got.toJSON() as AuthenticationResponseJSON).response).not.to.have.property('userHandle');
      });
    }

    it('replaces only what it lists', async () => {
      await create();
      await create();
      expect(device.credentials).to.have.length(2);
      await create(DISCOVERABLE);
      await create(DISCOVERABLE);
      expect(device.credentials.map(({ discoverable }) => discoverable)).to.deep.equal([true, false, false]);
    });

    it('excludes also what it does not list', async () => {
      const { id } = await create();
      expect(await rejection(create({ excludeCredentials: [descriptor(id)] }))).to.have.property('name', 'InvalidStateError');
    });

    it('vouches for its passkeys when asked, and not otherwise', async () => {
      for (const [attestation, format] of [
        ['direct', 'packed'],
        ['indirect', 'packed'],
        ['enterprise', 'packed'],
        ['none', 'none'],
        ['a new word', 'none'],
        [undefined, 'none'],
      ]) {
        const { response } = await create({ attestation });
        expect(new TextDecoder().decode(response.attestationObject).slice(0, 20), String(attestation)).to.contain(format);
      }
    });

    it('evaluates a PRF only at sign-in', async () => {
      const prf = { extensions: { prf: { eval: { first: Uint8Array.of(1) } } } };
      const created = await create({ ...prf, ...DISCOVERABLE });
      expect(created.getClientExtensionResults().prf).to.deep.equal({ enabled: true });
      expect((await get(prf)).getClientExtensionResults().prf).to.have.nested.property('results.first');
    });

    it('with a full memory refuses what it would have to list', async () => {
      device.uninstall();
      install({ devices: { key: { ...devicePresets['security key'], discoverable: 'never' } } });
      expect(await rejection(create(DISCOVERABLE))).to.have.property('name', 'NotAllowedError');
      expect(rk(await create({ extensions, authenticatorSelection: { residentKey: 'preferred' } }))).to.equal(false);
    });
  });

  describe('and their keys as JSON', () => {
    it('carries them elsewhere, each to its device', async () => {
      install();
      const onLaptop = await create({ user: user('leo@example.com') });
      const onPhone = await createOn('phone');
      const text = JSON.stringify(device.exportPasskeys());
      device.uninstall();
      install();
      device.importPasskeys(JSON.parse(text));
      expect(device.credentials.map(({ device: name, id }) => [name, id])).to.deep.equal([
        ['laptop', onLaptop.id],
        ['phone', onPhone.id],
      ]);
      expect((await get({ allowCredentials: [descriptor(onPhone.id)] })).authenticatorAttachment).to.equal('cross-platform');
    });

    it('keeps their order, and imports nothing twice', async () => {
      install();
      for (const name of ['mia', 'leo', 'noa']) await create({ user: user(name) });
      const before = device.credentials;
      const exported = device.exportPasskeys();
      device.importPasskeys(exported);
      expect(device.credentials).to.deep.equal(before);
      device.clear();
      device.importPasskeys(exported);
      expect(device.credentials).to.deep.equal(before);
    });

    it('puts those of a device that is not here on the first', async () => {
      install();
      await createOn('phone');
      const exported = device.exportPasskeys();
      device.uninstall();
      device = softAuthenticator();
      device.install();
      device.importPasskeys(exported);
      expect(device.credentials.map((credential) => credential.device)).to.deep.equal(['this device']);
    });

    it('gives out copies', async () => {
      install();
      await create();
      const [exported] = device.exportPasskeys();
      if (exported) exported.flags.backedUp = false;
      expect(device.credentials[0]?.flags.backedUp).to.equal(true);
    });

    for (const value of [undefined, {}, [null], [{}], '[]']) {
      it(`refuses ${JSON.stringify(value) ?? 'nothing'}`, () => {
        install();
        expect(() => device.importPasskeys(value)).to.throw(TypeError);
      });
    }

    it('adds nothing when one of them is broken', async () => {
      install();
      await create();
      const exported = device.exportPasskeys();
      device.clear();
      expect(() => device.importPasskeys([...exported, { ...exported[0], privateKey: undefined }])).to.throw(TypeError, 'item 1');
      expect(device.credentials).to.deep.equal([]);
    });

    // Web Authentication Level 3, §16 "Test Vectors", the PRF's CTAP part: credRandom, prf_eval_first and _second, prf_results_first and _second.
    // Copyright © W3C. https://www.w3.org/copyright/software-license-2023/
    it('answers the spec’s PRF vectors with the spec’s secret', async () => {
      install();
      const { id } = await create();
      const prfSeed = base64url.encode(hex('437e065e723a98b2f08f39d8baf7c53ecb3c363c5e5104bdaaf5d5ca2e028154'));
      device.importPasskeys(device.exportPasskeys().map((passkey) => ({ ...passkey, prfSeed })));
      const first = hex('576562417574686e20505246207465737420766563746f727302');
      const second = hex('576562417574686e20505246207465737420766563746f727303');
      const got = await get({ allowCredentials: [descriptor(id)], extensions: { prf: { eval: { first, second } } } });
      const { results } = got.getClientExtensionResults().prf ?? {};
      expect(new Uint8Array(results?.first as ArrayBuffer)).to.deep.equal(
        hex('3c33e07d202c3b029cc21f1722767021bf27d595933b3d2b6a1b9d5dddc77fae'),
      );
      expect(new Uint8Array(results?.second as ArrayBuffer)).to.deep.equal(
        hex('a62a8773b19cda90d7ed4ef72a80a804320dbd3997e2f663805ad1fd3293d50b'),
      );
    });
  });
});

// --- helpers ---

const hex = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
