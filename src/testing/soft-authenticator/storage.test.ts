import { expect } from '@open-wc/testing';
import { create, get, rejection, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const KEY = 'a test device';
const store = { storage: localStorage, key: KEY };

describe('softAuthenticator with a storage', () => {
  let device: SoftAuthenticator | undefined;
  /** What a reload does: a new device on the old storage. */
  const reload = (options: SoftAuthenticatorOptions = {}) => {
    device?.uninstall();
    device = softAuthenticator({ store, ...options });
    device.install();
    return device;
  };
  afterEach(() => {
    device?.uninstall();
    localStorage.removeItem(KEY);
  });

  for (const alg of [-7, -8, -257]) {
    it(`signs with the same key after a reload (algorithm ${String(alg)})`, async () => {
      reload();
      const created = await create({ pubKeyCredParams: [{ type: 'public-key', alg }] });
      const before = device?.credentials;
      expect(reload().credentials).to.deep.equal(before);
      const got = await get();
      expect(got.id).to.equal(created.id);
      expect(await signedBy(created.response, got.response)).to.equal(true);
    });
  }

  it('goes on counting after a reload', async () => {
    reload({ counting: true });
    await create();
    await get();
    reload({ counting: true });
    await get();
    expect(device?.credentials[0]?.signCount).to.equal(3);
  });

  it('shares the storage with another tab', async () => {
    reload();
    const otherTab = softAuthenticator({ store });
    const { id } = await create();
    expect(otherTab.credentials.map((credential) => credential.id)).to.deep.equal([id]);
    otherTab.clear();
    expect(await rejection(get())).to.have.property('name', 'NotAllowedError');
  });

  it('offers a passkey that another tab saves while the autofill list is open', async () => {
    reload();
    const got = get({}, { mediation: 'conditional' });
    const prompt = await device?.whenPending();
    const page = { location: { origin: location.origin }, navigator: { credentials: {} as CredentialsContainer } };
    softAuthenticator({ store }).install(page);
    const { id } = (await page.navigator.credentials.create({
      publicKey: { rp: { name: 'Example' }, user: user('leo@example.com'), challenge: new Uint8Array(8), pubKeyCredParams: [] },
    })) as PublicKeyCredential;
    expect(prompt).to.have.nested.property('credentials[0].id', id);
    device?.pick();
    expect((await got).id).to.equal(id);
  });

  it('keeps devices with different keys apart', async () => {
    reload();
    await create();
    expect(softAuthenticator({ store: { storage: localStorage, key: 'another' } }).credentials).to.deep.equal([]);
  });

  it('keeps nothing without one', async () => {
    device = softAuthenticator();
    device.install();
    await create();
    const { id = '' } = device.credentials[0] ?? {};
    expect(id).not.to.equal('');
    expect(Object.values(localStorage).join(), 'other tests may keep things of theirs').not.to.include(id);
    expect(softAuthenticator().credentials).to.deep.equal([]);
  });

  for (const text of ['', '{', 'null', '{}', '[null]', '[{"id":"AAAA"}]']) {
    it(`starts empty over ${text || 'an empty text'}, and works`, async () => {
      localStorage.setItem(KEY, text);
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => warnings.push(words);
      try {
        reload();
        expect(device?.credentials).to.deep.equal([]);
        expect(String(warnings[0])).to.contain(KEY);
        const { id } = await create();
        expect((await get()).id).to.equal(id);
      } finally {
        console.warn = warn;
      }
    });
  }

  it('shows no secrets', async () => {
    reload();
    await create();
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '') as [{ privateKey: JsonWebKey; prfSeed: string }];
    const shown = JSON.stringify(device?.credentials);
    expect(stored[0].privateKey.d).to.be.a('string');
    expect(shown).not.to.contain(stored[0].privateKey.d);
    expect(shown).not.to.contain(stored[0].prfSeed);
  });
});

// --- helpers ---

const VERIFY: Record<number, { name: string; hash?: string; namedCurve?: string }> = {
  [-7]: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  [-8]: { name: 'Ed25519' },
  [-257]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
};

async function signedBy(
  registration: AuthenticatorAttestationResponse,
  { authenticatorData, clientDataJSON, signature }: AuthenticatorAssertionResponse,
) {
  const parameters = VERIFY[registration.getPublicKeyAlgorithm()];
  const spki = registration.getPublicKey();
  if (!parameters || !spki) throw new Error('The registration has no key to check with.');
  const key = await crypto.subtle.importKey('spki', spki, parameters, false, ['verify']);
  const signed = await new Blob([authenticatorData, await crypto.subtle.digest('SHA-256', clientDataJSON)]).arrayBuffer();
  return crypto.subtle.verify(parameters, key, parameters.name === 'ECDSA' ? rawSignature(signature) : signature, signed);
}

/** From DER to `r || s`, read independently of how the device writes it. */
function rawSignature(der: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(der);
  const rLength = bytes[3] ?? 0;
  const numbers = [bytes.subarray(4, 4 + rLength), bytes.subarray(6 + rLength)];
  const raw = new Uint8Array(64);
  numbers.forEach((number, index) => {
    const magnitude = number[0] === 0 ? number.subarray(1) : number;
    raw.set(magnitude, 32 * (index + 1) - magnitude.length);
  });
  return raw;
}
