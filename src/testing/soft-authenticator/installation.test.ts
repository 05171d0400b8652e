import { expect } from '@open-wc/testing';
import { create, get, rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator } from './soft-authenticator.ts';

describe('softAuthenticator, installed', () => {
  const devices: SoftAuthenticator[] = [];
  const make = (...options: Parameters<typeof softAuthenticator>) => {
    const device = softAuthenticator(...options);
    devices.push(device);
    return device;
  };
  afterEach(() => {
    for (const device of devices.splice(0)) device.uninstall();
  });

  const describeAll = () => ({
    page: Object.getOwnPropertyDescriptors(globalThis),
    navigator: Object.getOwnPropertyDescriptors(navigator),
    credentials: Object.getOwnPropertyDescriptors(navigator.credentials),
    container: Object.getOwnPropertyDescriptors(CredentialsContainer.prototype),
    constructor: Object.getOwnPropertyDescriptors(PublicKeyCredential),
  });

  it('gives back exactly what was there', () => {
    const before = describeAll();
    const uninstall = make().install();
    expect(describeAll()).not.to.deep.equal(before);
    uninstall();
    expect(describeAll()).to.deep.equal(before);
    uninstall();
    expect(describeAll()).to.deep.equal(before);
  });

  it('gives back what somebody else had put there', () => {
    const own = () => Promise.resolve(null);
    const descriptor = { value: own, writable: false, enumerable: false, configurable: true };
    Object.defineProperty(navigator.credentials, 'get', descriptor);
    const uninstall = make().install();
    expect(navigator.credentials.get).not.to.equal(own);
    uninstall();
    expect(Object.getOwnPropertyDescriptor(navigator.credentials, 'get')).to.deep.equal(descriptor);
    Reflect.deleteProperty(navigator.credentials, 'get');
  });

  it('can be installed again', async () => {
    const device = make();
    device.install();
    const { id } = await create();
    device.uninstall();
    device.install();
    expect((await get()).id).to.equal(id);
  });

  it('refuses a second installation, its own or another device’s', () => {
    const device = make();
    const uninstall = device.install();
    const between = describeAll();
    expect(() => device.install()).to.throw('installed already');
    expect(() => make().install()).to.throw('another software authenticator');
    expect(describeAll()).to.deep.equal(between);
    uninstall();
    make().install();
  });

  it('takes nothing over when it cannot take over all', () => {
    const page = { navigator: Object.freeze({ credentials: Object.freeze({}) }) };
    expect(() => make().install(page)).to.throw(TypeError);
    expect(Reflect.ownKeys(page)).to.deep.equal(['navigator']);
  });

  it('works in another window', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow;
    if (!page) throw new Error('The frame has no window.');
    make({ origin: location.origin }).install(page);
    const publicKey = { rp: { name: 'Example' }, user: { id: Uint8Array.of(1), name: 'mia', displayName: 'Mia' } };
    const params = { challenge: Uint8Array.of(1), pubKeyCredParams: [{ type: 'public-key' as const, alg: -7 }] };
    const created = await page.navigator.credentials.create({ publicKey: { ...publicKey, ...params } });
    expect(created).to.be.an.instanceof((page as Window & typeof globalThis).PublicKeyCredential);
    expect(navigator.credentials.create).to.equal(CredentialsContainer.prototype.create);
    frame.remove();
  });

  it('leaves other kinds of credentials to the browser', async () => {
    make().install();
    const theirs = rejection(CredentialsContainer.prototype.get.call(navigator.credentials, {}));
    expect(String(await rejection(navigator.credentials.get({})))).to.equal(String(await theirs));
    expect(String(await rejection(navigator.credentials.get()))).to.equal(String(await theirs));
  });

  it('ends a pending request when it goes', async () => {
    const device = make();
    device.install();
    const got = get({}, { mediation: 'conditional' });
    device.uninstall();
    expect(device.pending).to.equal(undefined);
    expect(await rejection(got)).to.have.property('name', 'NotAllowedError');
  });

  it('tells the page what it can do', async () => {
    make().install();
    expect(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()).to.equal(true);
    expect(await PublicKeyCredential.isConditionalMediationAvailable()).to.equal(true);
    expect(await PublicKeyCredential.getClientCapabilities()).to.include({
      conditionalGet: true,
      conditionalCreate: true,
      immediateGet: true,
      passkeyPlatformAuthenticator: true,
      signalUnknownCredential: true,
      'extension:prf': true,
    });
  });

  it('tells the page what it cannot do', async () => {
    make({ attachment: 'cross-platform', prf: false }).install();
    expect(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()).to.equal(false);
    expect(await PublicKeyCredential.getClientCapabilities()).to.include({ passkeyPlatformAuthenticator: false, 'extension:prf': false });
  });
});
