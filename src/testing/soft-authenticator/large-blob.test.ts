import { expect } from '@open-wc/testing';
import { base64url } from './base64url.ts';
import { create, descriptor, get, rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

describe('the large blob of softAuthenticator', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator(options);
    device.install();
  };
  afterEach(() => {
    device.uninstall();
  });

  const BLOB = Uint8Array.of(1, 2, 3);
  const largeBlob = (input: object) => ({ extensions: { largeBlob: input } });
  const support = (word: string) => largeBlob({ support: word });
  const results = (credential: PublicKeyCredential) => credential.getClientExtensionResults().largeBlob;
  const write = (id: string, blob: unknown = BLOB) => get({ allowCredentials: [descriptor(id)], ...largeBlob({ write: blob }) });
  const read = async (id: string) => results(await get({ allowCredentials: [descriptor(id)], ...largeBlob({ read: true }) }));
  const bytes = (blob: BufferSource | undefined) => Array.from(new Uint8Array(blob as ArrayBuffer));

  it('is kept, read and overwritten', async () => {
    install();
    const created = await create(support('required'));
    expect(results(created)).to.deep.equal({ supported: true });
    expect(await read(created.id)).to.deep.equal({});
    expect(results(await write(created.id))).to.deep.equal({ written: true });
    expect(bytes((await read(created.id))?.blob)).to.deep.equal([1, 2, 3]);
    expect(results(await write(created.id, Uint8Array.of(4)))).to.deep.equal({ written: true });
    expect(bytes((await read(created.id))?.blob)).to.deep.equal([4]);
  });

  it('may be empty', async () => {
    install();
    const { id } = await create(support('preferred'));
    await write(id, new Uint8Array());
    expect(bytes((await read(id))?.blob)).to.deep.equal([]);
  });

  it('is read without naming the passkey', async () => {
    install();
    const { id } = await create(support('preferred'));
    await write(id);
    expect(bytes(results(await get(largeBlob({ read: true })))?.blob)).to.deep.equal([1, 2, 3]);
  });

  it('is base64url in JSON', async () => {
    install();
    const created = await create(support('preferred'));
    expect(created.toJSON()).to.have.deep.nested.property('clientExtensionResults.largeBlob', { supported: true });
    await write(created.id);
    const got = await get(largeBlob({ read: true }));
    expect(got.toJSON()).to.have.deep.nested.property('clientExtensionResults.largeBlob', { blob: base64url.encode(BLOB) });
  });

  it('is not mentioned unless it is asked for', async () => {
    install();
    expect(results(await create())).to.equal(undefined);
    expect(results(await get())).to.equal(undefined);
    expect(results(await get(largeBlob({ read: false })))).to.equal(undefined);
  });

  it('travels with an exported passkey, and is not among what anyone may know', async () => {
    install();
    const { id } = await create(support('preferred'));
    await write(id);
    const passkeys = device.exportPasskeys();
    expect(JSON.stringify(device.credentials)).not.to.contain(base64url.encode(BLOB));
    device.clear();
    device.importPasskeys(JSON.parse(JSON.stringify(passkeys)));
    expect(bytes((await read(id))?.blob)).to.deep.equal([1, 2, 3]);
  });

  it('has no room with a passkey whose page did not ask for it', async () => {
    install();
    const { id } = await create();
    expect(results(await write(id))).to.deep.equal({ written: false });
    expect(await read(id)).to.deep.equal({});
  });

  it('has no room on a device without it', async () => {
    install({ largeBlob: false });
    const created = await create(support('preferred'));
    expect(results(created)).to.deep.equal({ supported: false });
    expect(results(await write(created.id))).to.deep.equal({ written: false });
    expect(await rejection(create(support('required')))).to.have.property('name', 'NotAllowedError');
  });

  it('has no room with a passkey that is not found without its id', async () => {
    install({ discoverable: 'when-asked' });
    const selection = { authenticatorSelection: { residentKey: 'discouraged' } };
    expect(results(await create({ ...selection, ...support('preferred') }))).to.deep.equal({ supported: false });
    expect(await rejection(create({ ...selection, ...support('required') }))).to.have.property('name', 'NotAllowedError');
    expect(device.credentials).to.have.length(1);
  });

  it('goes to the device that has it, when the page insists', async () => {
    install({ devices: { old: { largeBlob: false }, new: {} } });
    await create(support('required'));
    expect(device.credentials.map(({ device: name }) => name)).to.deep.equal(['new']);
  });

  it('is not written for somebody who was not verified', async () => {
    install();
    const { id } = await create(support('preferred'));
    device.scriptNext('uv-failed');
    const unverified = { allowCredentials: [descriptor(id)], userVerification: 'discouraged', ...largeBlob({ write: BLOB }) };
    expect(results(await get(unverified))).to.deep.equal({ written: false });
    expect(await read(id)).to.deep.equal({});
  });

  const NAMED = { allowCredentials: [descriptor('AAAA')] };
  const misuses: [what: string, request: () => Promise<unknown>, name: string][] = [
    ['reading at registration', () => create(largeBlob({ read: true })), 'NotSupportedError'],
    ['writing at registration', () => create(largeBlob({ write: BLOB })), 'NotSupportedError'],
    ['asking for support at sign-in', () => get(support('preferred')), 'NotSupportedError'],
    ['reading and writing at once', () => get({ ...NAMED, ...largeBlob({ read: true, write: BLOB }) }), 'NotSupportedError'],
    ['writing with no passkey named', () => get(largeBlob({ write: BLOB })), 'NotSupportedError'],
    [
      'writing with two passkeys named',
      () => get({ allowCredentials: [descriptor('AAAA'), descriptor('BBBB')], ...largeBlob({ write: BLOB }) }),
      'NotSupportedError',
    ],
    ['writing text', () => get({ ...NAMED, ...largeBlob({ write: 'text' }) }), 'TypeError'],
  ];
  for (const [what, request, name] of misuses) {
    it(`refuses ${what} with ${name}`, async () => {
      install();
      expect(await rejection(request())).to.have.property('name', name);
    });
  }
});
