import { expect } from '@open-wc/testing';
import { create, descriptor, get, rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const REQUIRED = { authenticatorSelection: { userVerification: 'required' } };
const policy = (word: string, enforce = false) => ({
  extensions: { credentialProtectionPolicy: word, enforceCredentialProtectionPolicy: enforce },
});
const STRONGEST = { ...REQUIRED, ...policy('userVerificationRequired') };
const LISTED = policy('userVerificationOptionalWithCredentialIDList');

/** What follows the public key in the signed data, as text; nothing unless the flag says that there is something. */
function saidByDevice({ response }: Awaited<ReturnType<typeof create>>): string {
  const data = new Uint8Array(response.getAuthenticatorData());
  const keyEnd = 32 + 1 + 4 + 16 + 2 + 32 + 77; // an ES256 key is 77 bytes
  const flagged = ((data[32] ?? 0) & 0x80) !== 0;
  expect(flagged).to.equal(data.length > keyEnd);
  return Array.from(data.slice(keyEnd), (byte) =>
    (byte >= 0x61 && byte <= 0x7a) || (byte > 0x40 && byte < 0x5b) ? String.fromCharCode(byte) : `<${byte.toString(16)}>`,
  ).join('');
}

describe('the CTAP extensions of softAuthenticator', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator({ credentialProtection: true, ...options });
    device.install();
  };
  afterEach(() => {
    device.uninstall();
  });

  it('tell in the signed data how well the passkey is protected', async () => {
    install();
    expect(saidByDevice(await create(policy('userVerificationOptional')))).to.equal('<a1>kcredProtect<1>');
    expect(saidByDevice(await create(LISTED))).to.equal('<a1>kcredProtect<2>');
    expect(saidByDevice(await create(STRONGEST))).to.equal('<a1>kcredProtect<3>');
    expect(device.credentials[0]?.protection).to.equal(3);
    expect(saidByDevice(await create())).to.equal('');
  });

  it('say nothing to the page beside that', async () => {
    install();
    expect((await create(LISTED)).getClientExtensionResults()).to.deep.equal({});
  });

  it('are ignored by a device that does not know them, unless the page insists', async () => {
    install({ credentialProtection: false });
    expect(saidByDevice(await create(STRONGEST))).to.equal('');
    expect(saidByDevice(await create(policy('userVerificationOptional', true)))).to.equal('');
    expect(await rejection(create({ ...REQUIRED, ...policy('userVerificationRequired', true) }))).to.have.property(
      'name',
      'NotAllowedError',
    );
  });

  it('hide the best protected passkey from somebody who is not verified', async () => {
    install();
    const { id } = await create(STRONGEST);
    const unverified = { userVerification: 'discouraged', allowCredentials: [descriptor(id)] };
    device.scriptNext('uv-failed');
    expect(await rejection(get(unverified))).to.have.property('name', 'NotAllowedError');
    expect((await get(unverified)).id).to.equal(id);
  });

  it('find the second best only by its id for somebody who is not verified', async () => {
    install();
    const { id } = await create(LISTED);
    device.scriptNext('uv-failed');
    expect(await rejection(get({ userVerification: 'discouraged' }))).to.have.property('name', 'NotAllowedError');
    device.scriptNext('uv-failed');
    expect((await get({ userVerification: 'discouraged', allowCredentials: [descriptor(id)] })).id).to.equal(id);
  });

  it('hide them altogether on a device that can verify nobody', async () => {
    install();
    const strongest = (await create(STRONGEST)).id;
    const passkeys = device.exportPasskeys();
    device.uninstall();
    install({ flags: { userVerified: false } });
    device.importPasskeys(passkeys);
    const asked = get({ allowCredentials: [descriptor(strongest)] }, { mediation: 'conditional' });
    const prompt = await device.whenPending();
    expect(prompt.kind === 'get' && prompt.credentials).to.deep.equal([]);
    device.cancel();
    await rejection(asked);
    expect((await create({ excludeCredentials: [descriptor(strongest)] })).type).to.equal('public-key');
  });

  for (const [what, request] of [
    ['an unknown policy', () => create(policy('strictly'))],
    ['the strongest policy where verification is not required', () => create(policy('userVerificationRequired'))],
    ['enforcing no policy', () => create({ extensions: { enforceCredentialProtectionPolicy: true } })],
  ] as const) {
    it(`refuse ${what}`, async () => {
      install();
      expect(await rejection(request())).to.have.property('name', 'NotSupportedError');
    });
  }

  it('tell the least length of the PIN to whom they may, and to nobody else', async () => {
    const asked = { extensions: { minPinLength: true } };
    install({ minPinLength: { digits: 6, rpIds: [location.hostname] } });
    expect(saidByDevice(await create(asked))).to.equal('<a1>lminPinLength<6>');
    expect(saidByDevice(await create({ extensions: { ...LISTED.extensions, minPinLength: true } }))).to.equal(
      '<a2>kcredProtect<2>lminPinLength<6>',
    );
    expect(saidByDevice(await create())).to.equal('');
    device.uninstall();
    install({ minPinLength: { digits: 6, rpIds: ['example.com'] } });
    expect(saidByDevice(await create(asked))).to.equal('');
  });
});
