import { expect } from '@open-wc/testing';
import { base64url } from './base64url.ts';
import { create, descriptor, get, rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const CONDITIONAL = { mediation: 'conditional' };
const USER_PRESENT_OR_VERIFIED = 0x05;

describe('softAuthenticator, asked to save without a dialog', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator({ approve: () => Promise.reject(new Error('Nobody is to be asked.')), ...options });
    device.install();
  };
  afterEach(() => {
    device.uninstall();
  });

  it('declines, unless told otherwise', async () => {
    install();
    expect(await rejection(create({}, CONDITIONAL))).to.have.property('name', 'NotAllowedError');
    expect(device.credentials).to.deep.equal([]);
  });

  it('saves when told so, and says that nobody was there', async () => {
    install({ conditionalCreate: 'approve' });
    const created = await create({}, CONDITIONAL);
    expect(device.credentials.map(({ id }) => id)).to.deep.equal([created.id]);
    const flags = new Uint8Array(created.response.getAuthenticatorData())[32] ?? 0;
    expect(flags & USER_PRESENT_OR_VERIFIED).to.equal(0);
  });

  it('makes a passkey that somebody can sign in with', async () => {
    install({ conditionalCreate: 'approve', approve: () => Promise.resolve('approve') });
    const { id } = await create({}, CONDITIONAL);
    const got = await get();
    expect(got.id).to.equal(id);
    expect((new Uint8Array(got.response.authenticatorData)[32] ?? 0) & USER_PRESENT_OR_VERIFIED).to.equal(USER_PRESENT_OR_VERIFIED);
  });

  it('follows a script before its habit', async () => {
    install({ conditionalCreate: 'approve' });
    device.scriptNext('cancel');
    expect(await rejection(create({}, CONDITIONAL))).to.have.property('name', 'NotAllowedError');
    expect((await create({}, CONDITIONAL)).type).to.equal('public-key');
  });

  it('never answers when told so, until the page gives up', async () => {
    install({ conditionalCreate: 'never' });
    const controller = new AbortController();
    const created = create({}, { ...CONDITIONAL, signal: controller.signal });
    expect(await device.whenPending()).to.include({ kind: 'create', mediation: 'conditional' });
    controller.abort('enough');
    expect(await rejection(created)).to.equal('enough');
  });

  it('waits for a test to decide', async () => {
    install({ conditionalCreate: 'never' });
    const created = create({}, CONDITIONAL);
    device.pick();
    expect((await created).type).to.equal('public-key');
  });

  it('refuses when it has one already, and where somebody must be verified', async () => {
    install({ conditionalCreate: 'approve' });
    const { id } = await create({}, CONDITIONAL);
    expect(await rejection(create({ excludeCredentials: [descriptor(id)] }, CONDITIONAL))).to.have.property('name', 'InvalidStateError');
    const authenticatorSelection = { userVerification: 'required' };
    expect(await rejection(create({ authenticatorSelection }, CONDITIONAL))).to.have.property('name', 'ConstraintError');
  });

  it('saves nothing on a device beside the computer', async () => {
    install({ conditionalCreate: 'approve', attachment: 'cross-platform' });
    expect(await rejection(create({}, CONDITIONAL))).to.have.property('name', 'NotAllowedError');
  });

  it('has no PRF secrets to tell, for nobody was verified', async () => {
    install({ conditionalCreate: 'approve' });
    const extensions = { prf: { eval: { first: base64url.decode('AAAA') } } };
    expect((await create({ extensions }, CONDITIONAL)).getClientExtensionResults().prf).to.deep.equal({ enabled: true });
  });
});

describe('softAuthenticator, asked for an immediate passkey', () => {
  let uninstall: () => void;
  afterEach(() => {
    uninstall();
  });

  const page = (isActive: boolean) => ({
    location: { origin: 'https://example.com' },
    navigator: { userActivation: { isActive }, credentials: {} as CredentialsContainer },
  });
  const publicKey = { challenge: Uint8Array.of(1) };
  const user = { id: Uint8Array.of(1), name: 'mia', displayName: 'Mia' };

  for (const isActive of [true, false]) {
    it(`${isActive ? 'answers after' : 'refuses without'} a gesture, where one is needed`, async () => {
      const target = page(isActive);
      uninstall = softAuthenticator({ needsGesture: true }).install(target);
      const { credentials } = target.navigator;
      await credentials.create({ publicKey: { ...publicKey, rp: { name: 'Example' }, user, pubKeyCredParams: [] } });
      const immediate = credentials.get({ publicKey, uiMode: 'immediate' } as CredentialRequestOptions);
      if (isActive) expect(await immediate).to.have.property('type', 'public-key');
      else expect(await rejection(immediate)).to.have.property('name', 'NotAllowedError');
      expect(await credentials.get({ publicKey })).to.have.property('type', 'public-key');
    });
  }
});
