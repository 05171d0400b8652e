import { expect } from '@open-wc/testing';
import { addVirtualAuthenticator, resetVirtualAuthenticators, type VirtualAuthenticator } from '../../test/virtual-authenticator.ts';
import { capabilities } from './capabilities.ts';
import { createPasskey } from './create-passkey.ts';
import { getPasskey } from './get-passkey.ts';
import type { CreationOptionsJSON, RequestOptionsJSON } from './json.ts';
import { PasskeyError } from './passkey-error.ts';
import { sendSignals } from './send-signals.ts';

const challenge = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';
const creation = (overrides: Partial<CreationOptionsJSON> = {}): CreationOptionsJSON => ({
  rp: { id: 'localhost', name: 'Test' },
  user: { id: 'bWlh', name: 'mia@example.com', displayName: 'Mia' },
  challenge,
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  ...overrides,
});
const asking = (overrides: Partial<RequestOptionsJSON> = {}): RequestOptionsJSON => ({
  challenge,
  rpId: 'localhost',
  userVerification: 'required',
  ...overrides,
});

/** What the developer is told in the course of it, which is the first sentence printed, and what it resolved to. */
async function adviceFor<T>(act: () => Promise<T>): Promise<[said: string, result: T]> {
  const { error: print } = console;
  try {
    const said = new Promise<string>((resolve) => {
      console.error = resolve;
    });
    const result = await act();
    return [await said, result];
  } finally {
    console.error = print;
  }
}

async function errorOf(promise: Promise<unknown>): Promise<PasskeyError> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(PasskeyError);
    return error as PasskeyError;
  }
  throw new Error('nothing was thrown');
}

describe('ceremonies in the browser', () => {
  let device: VirtualAuthenticator;
  beforeEach(async () => {
    await resetVirtualAuthenticators();
    device = await addVirtualAuthenticator();
  });

  it('makes a passkey and signs in with it', async () => {
    const made = await createPasskey(creation());
    const got = await getPasskey(asking());
    expect(got.id).to.equal(made.id);
    expect(got.rawId).to.equal(got.id);
    expect(got.response.userHandle).to.equal('bWlh');
    expect(JSON.parse(JSON.stringify(got))).to.deep.equal(got);
    expect(made.response.transports).to.deep.equal(['internal']);
  });

  it('says where the passkey lives', async () => {
    expect((await createPasskey(creation())).authenticatorAttachment).to.equal('platform');
  });

  it('passes members and extensions it does not know through to the browser', async () => {
    const original = navigator.credentials.get.bind(navigator.credentials);
    let seen: CredentialRequestOptions | undefined;
    navigator.credentials.get = (options) => {
      seen = options;
      return original(options);
    };
    await createPasskey(creation());
    await getPasskey(asking({ hints: ['client-device'], somethingNew: { a: 1 }, extensions: { somethingNew: 'x' } }));
    navigator.credentials.get = original;
    expect(seen?.publicKey).to.deep.include({ somethingNew: { a: 1 }, hints: ['client-device'] });
    expect(seen?.publicKey?.extensions).to.deep.equal({ somethingNew: 'x' });
  });

  it('never lets PRF results out', async () => {
    await resetVirtualAuthenticators();
    await addVirtualAuthenticator({ hasPrf: true });
    const prf = { eval: { first: 'AQID', second: 'BAUG' } };
    const made = await createPasskey(creation({ extensions: { prf } }));
    expect(made.clientExtensionResults).to.deep.equal({ prf: { enabled: true } });
    const got = await getPasskey(asking({ extensions: { prf } }));
    expect(got.clientExtensionResults).to.deep.equal({ prf: {} });
  });

  it('answers already-registered for a device that has one', async () => {
    const made = await createPasskey(creation());
    const again = createPasskey(creation({ excludeCredentials: [{ id: made.id, type: 'public-key' }] }));
    expect((await errorOf(again)).code).to.equal('already-registered');
  });

  it('answers cancelled when there is no passkey, and when the person is not verified', async () => {
    expect((await errorOf(getPasskey(asking()))).code).to.equal('cancelled');
    await createPasskey(creation());
    await device.setUserVerified(false);
    expect((await errorOf(getPasskey(asking()))).code).to.equal('cancelled');
  });

  it('answers aborted when its signal ends it, before and during', async () => {
    await device.setPresence(false);
    for (const ask of [getPasskey.bind(undefined, asking()), createPasskey.bind(undefined, creation())]) {
      const controller = new AbortController();
      const during = ask({ signal: controller.signal });
      controller.abort(new DOMException('enough', 'AbortError'));
      expect((await errorOf(during)).code).to.equal('aborted');
      expect((await errorOf(ask({ signal: controller.signal }))).code).to.equal('aborted');
    }
  });

  it('answers invalid-rp-id for another site’s RP ID, and tells the developer what to do (pain 26)', async () => {
    const [said, error] = await adviceFor(() => errorOf(getPasskey(asking({ rpId: 'example.org' }))));
    expect(error.code).to.equal('invalid-rp-id');
    expect(said).to.contain('.well-known/webauthn');
    const [, second] = await adviceFor(() => errorOf(createPasskey(creation({ rp: { id: 'example.org', name: 'x' } }))));
    expect(second.code).to.equal('invalid-rp-id');
  });

  it('answers invalid-options for what is no base64url and for a user handle that is too long', async () => {
    const [, first] = await adviceFor(() => errorOf(getPasskey(asking({ challenge: '§' }))));
    expect(first.code).to.equal('invalid-options');
    const id = 'A'.repeat(88);
    const [, second] = await adviceFor(() => errorOf(createPasskey(creation({ user: { id, name: 'x', displayName: 'x' } }))));
    expect(second.code).to.equal('invalid-options');
  });

  it('answers superseded when foreign code has a request pending', async () => {
    await device.setPresence(false);
    const foreign = new AbortController();
    const pending = navigator.credentials
      .get({ publicKey: { challenge: new Uint8Array(16), rpId: 'localhost' }, signal: foreign.signal })
      .catch(() => 'ended');
    expect((await errorOf(getPasskey(asking()))).code).to.equal('superseded');
    foreign.abort();
    expect(await pending).to.equal('ended');
  });

  it('reads results that a password manager made of plain objects', async () => {
    const original = navigator.credentials.get.bind(navigator.credentials);
    const buffer = new Uint8Array([1, 2, 3]).buffer;
    navigator.credentials.get = () =>
      Promise.resolve({
        id: 'AQID',
        rawId: buffer,
        type: 'public-key',
        response: { clientDataJSON: buffer, authenticatorData: buffer, signature: buffer, userHandle: null },
      } as unknown as Credential);
    const got = await getPasskey(asking());
    navigator.credentials.get = original;
    expect(got).to.deep.equal({
      id: 'AQID',
      rawId: 'AQID',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: 'AQID', authenticatorData: 'AQID', signature: 'AQID' },
    });
  });

  it('answers cancelled when the browser answers with nothing', async () => {
    const original = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = () => Promise.resolve(null);
    expect((await errorOf(getPasskey(asking()))).code).to.equal('cancelled');
    navigator.credentials.get = original;
  });

  it('answers unsupported where the browser has no passkeys', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'PublicKeyCredential');
    Object.defineProperty(globalThis, 'PublicKeyCredential', { value: undefined, configurable: true });
    expect((await errorOf(getPasskey(asking()))).code).to.equal('unsupported');
    expect((await errorOf(createPasskey(creation()))).code).to.equal('unsupported');
    expect((await capabilities()).passkeys).to.equal(false);
    Object.defineProperty(globalThis, 'PublicKeyCredential', descriptor ?? {});
  });

  it('answers insecure-context on plain HTTP', async () => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false, configurable: true });
    const [said, error] = await adviceFor(() => errorOf(getPasskey(asking())));
    Object.defineProperty(globalThis, 'isSecureContext', { value: true, configurable: true });
    expect(error.code).to.equal('insecure-context');
    expect(said).to.contain('HTTPS');
  });

  it('answers blocked-by-policy in a frame that may not ask (pain 24)', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.allow = "publickey-credentials-get 'none'";
    frame.srcdoc = '<p>frame</p>';
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const original = navigator.credentials.get.bind(navigator.credentials);
    const inner = frame.contentWindow?.navigator.credentials;
    navigator.credentials.get = (options) => inner?.get(options) ?? Promise.resolve(null);
    const [said, error] = await adviceFor(() => errorOf(getPasskey(asking())));
    expect(error.code).to.equal('blocked-by-policy');
    expect(said).to.contain('publickey-credentials-get');
    navigator.credentials.get = original;
    frame.remove();
  });

  it('tells what the browser can do', async () => {
    const told = await capabilities();
    expect(told).to.deep.include({ passkeys: true, conditionalGet: true, conditionalCreate: true, platformAuthenticator: true });
  });

  it('does not wait for a probe that never answers (pain 14)', async () => {
    const { getClientCapabilities, isConditionalMediationAvailable } = PublicKeyCredential;
    const never = () => new Promise<never>(() => {});
    Object.assign(PublicKeyCredential, { getClientCapabilities: never, isConditionalMediationAvailable: never });
    const told = await capabilities();
    Object.assign(PublicKeyCredential, { getClientCapabilities, isConditionalMediationAvailable });
    expect(told).to.deep.include({ passkeys: true, conditionalGet: undefined });
  });

  it('has a dead passkey removed by a signal, and a renamed account shown by its new name', async () => {
    const made = await createPasskey(creation());
    await sendSignals([{ type: 'details', rpId: 'localhost', userId: 'bWlh', name: 'mia@new.example', displayName: 'Mia N.' }]);
    expect((await device.credentials())[0]?.userName).to.equal('mia@new.example');
    await sendSignals([{ type: 'unknown', rpId: 'localhost', credentialId: made.id }]);
    expect(await device.credentials()).to.deep.equal([]);
  });

  it('swallows signals that the browser refuses or does not know', async () => {
    await sendSignals([{ type: 'unknown', rpId: 'example.org', credentialId: 'AQID' }]);
    const { signalUnknownCredential } = PublicKeyCredential;
    Object.assign(PublicKeyCredential, { signalUnknownCredential: undefined });
    await sendSignals([{ type: 'unknown', rpId: 'localhost', credentialId: 'AQID' }]);
    Object.assign(PublicKeyCredential, { signalUnknownCredential });
  });
});
