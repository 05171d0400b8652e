import { expect } from '@open-wc/testing';
import { base64url } from './base64url.ts';
import { create, descriptor, get, rejection, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const KEY = 'a test device';

describe('the PRF of softAuthenticator', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator({ store: { storage: sessionStorage, key: KEY }, ...options });
    device.install();
  };
  afterEach(() => {
    device.uninstall();
    sessionStorage.removeItem(KEY);
  });

  const first = Uint8Array.of(1, 2, 3);
  const second = new Uint8Array(100).fill(7);
  const prf = (input: object) => ({ extensions: { prf: input } });
  const results = (credential: PublicKeyCredential) => credential.getClientExtensionResults().prf;
  const secret = (value: BufferSource | undefined) => base64url.encode(new Uint8Array(value as ArrayBuffer));

  /** What the standard says, computed from the stored seed and without the device's own code. */
  async function expected(credentialId: string, input: Uint8Array<ArrayBuffer>) {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as { id: string; prfSeed: string }[];
    const seed = stored.find(({ id }) => id === credentialId)?.prfSeed ?? '';
    const text = await (await fetch(`data:;base64,${seed.replaceAll('-', '+').replaceAll('_', '/')}`)).arrayBuffer();
    const key = await crypto.subtle.importKey('raw', text, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const salt = await crypto.subtle.digest('SHA-256', await new Blob(['WebAuthn PRF', new Uint8Array(1), input]).arrayBuffer());
    return secret(await crypto.subtle.sign('HMAC', key, salt));
  }

  it('answers at registration and, the same, at each sign-in', async () => {
    install();
    const created = await create(prf({ eval: { first, second } }));
    const made = results(created);
    expect(made?.enabled).to.equal(true);
    expect(secret(made?.results?.first)).to.equal(await expected(created.id, first));
    expect(secret(made?.results?.second)).to.equal(await expected(created.id, second));
    for (const got of [await get(prf({ eval: { first, second } })), await get(prf({ eval: { first, second } }))]) {
      expect(results(got)).to.deep.equal({ results: made?.results });
    }
  });

  it('answers one input with one secret of 32 bytes', async () => {
    install();
    await create();
    const got = results(await get(prf({ eval: { first } })));
    expect(Object.keys(got?.results ?? {})).to.deep.equal(['first']);
    expect((got?.results?.first as ArrayBuffer).byteLength).to.equal(32);
  });

  it('gives different passkeys different secrets', async () => {
    install();
    const mia = await create(prf({ eval: { first } }));
    const leo = await create({ user: user('leo@example.com'), ...prf({ eval: { first } }) });
    expect(secret(results(mia)?.results?.first)).not.to.equal(secret(results(leo)?.results?.first));
  });

  it('takes the input for the passkey before the one for all', async () => {
    install();
    const { id } = await create();
    const other = await create({ user: user('leo@example.com') });
    const evalByCredential = { [id]: { first: second } };
    const allowCredentials = [descriptor(id)];
    const got = await get({ allowCredentials, ...prf({ eval: { first }, evalByCredential }) });
    expect(secret(results(got)?.results?.first)).to.equal(await expected(id, second));

    const both = [...allowCredentials, descriptor(other.id)];
    const fallback = await get({ allowCredentials: both, ...prf({ eval: { first }, evalByCredential }) });
    expect(fallback.id).to.equal(other.id);
    expect(secret(results(fallback)?.results?.first)).to.equal(await expected(other.id, first));
    expect(results(await get({ allowCredentials: both, ...prf({ evalByCredential }) }))).to.deep.equal({});
  });

  it('says whether it is there, without input', async () => {
    install();
    expect(results(await create(prf({})))).to.deep.equal({ enabled: true });
    expect(results(await get(prf({})))).to.deep.equal({});
    expect(results(await get())).to.equal(undefined);
  });

  it('is absent where the device has none, or cannot verify anyone', async () => {
    for (const options of [{ prf: false }, { flags: { userVerified: false } }]) {
      install(options);
      expect(results(await create(prf({ eval: { first } })))).to.deep.equal({ enabled: false });
      expect(results(await get(prf({ eval: { first } })))).to.deep.equal({});
      device.uninstall();
    }
  });

  it('insists on the person being verified', async () => {
    install();
    await create();
    device.scriptNext('uv-failed');
    const error = await rejection(get({ userVerification: 'discouraged', ...prf({ eval: { first } }) }));
    expect(error).to.have.property('name', 'NotAllowedError');
  });

  const wrong: [what: string, request: () => Promise<unknown>, name: string][] = [
    ['text for an input', () => create(prf({ eval: { first: 'AAAA' } })), 'TypeError'],
    ['no first input', () => create(prf({ eval: { second } })), 'TypeError'],
    ['inputs by passkey at registration', () => create(prf({ evalByCredential: { AAAA: { first } } })), 'NotSupportedError'],
    ['inputs by passkey without a list', () => get(prf({ evalByCredential: { AAAA: { first } } })), 'NotSupportedError'],
    [
      'an id that is not base64url',
      () => get({ allowCredentials: [descriptor('AAAA')], ...prf({ evalByCredential: { '+': { first } } }) }),
      'SyntaxError',
    ],
    [
      'an id that is not in the list',
      () => get({ allowCredentials: [descriptor('AAAA')], ...prf({ evalByCredential: { BBBB: { first } } }) }),
      'SyntaxError',
    ],
  ];
  for (const [what, request, name] of wrong) {
    it(`refuses ${what} with ${name}`, async () => {
      install();
      expect(await rejection(request())).to.have.property('name', name);
    });
  }
});
