import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { base64url } from './base64url.ts';
import { softAuthenticator } from './soft-authenticator.ts';

interface FakePage {
  navigator: { credentials: Record<'create' | 'get', (options: unknown) => Promise<{ id: string; toJSON(): object }>> };
  PublicKeyCredential: Record<'parseCreationOptionsFromJSON' | 'parseRequestOptionsFromJSON', (json: unknown) => Record<string, unknown>>;
}

const CREATION = {
  rp: { name: 'Example', id: 'example.com' },
  user: { id: 'bWlh', name: 'mia@example.com', displayName: 'Mia' },
  challenge: 'AAECAw',
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
};

describe('PublicKeyCredential where there was none', () => {
  it('parses the JSON that servers send, and what it makes of it makes a passkey and signs in', async () => {
    const { PublicKeyCredential, navigator } = page();
    const { id, toJSON } = await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(CREATION) });
    assert.deepEqual(Object.keys(toJSON()).sort(), [
      'authenticatorAttachment',
      'clientExtensionResults',
      'id',
      'rawId',
      'response',
      'type',
    ]);
    const request = { challenge: 'AAECAw', rpId: 'example.com', allowCredentials: [{ type: 'public-key', id }] };
    const got = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(request) });
    assert.equal(got.id, id);
    const excludeCredentials = [{ type: 'public-key', id, transports: ['usb'] }];
    const again = PublicKeyCredential.parseCreationOptionsFromJSON({ ...CREATION, excludeCredentials });
    await assert.rejects(navigator.credentials.create({ publicKey: again }), { name: 'InvalidStateError' });
  });

  it('turns every binary member into bytes, those of extensions too, and leaves the rest alone', () => {
    const { parseCreationOptionsFromJSON, parseRequestOptionsFromJSON } = page().PublicKeyCredential;
    const creation = parseCreationOptionsFromJSON({ ...CREATION, timeout: 5, extensions: { credProps: true } });
    assert.deepEqual(creation, {
      ...CREATION,
      timeout: 5,
      extensions: { credProps: true },
      user: { ...CREATION.user, id: base64url.decode('bWlh').buffer },
      challenge: base64url.decode('AAECAw').buffer,
    });
    const salt = { first: 'AQ' };
    const extensions = { prf: { eval: salt, evalByCredential: { bWlh: salt } }, largeBlob: { write: 'AQ' } };
    const one = { first: Uint8Array.of(1).buffer };
    assert.deepEqual(parseRequestOptionsFromJSON({ challenge: '', extensions }), {
      challenge: new ArrayBuffer(0),
      extensions: { prf: { eval: one, evalByCredential: { bWlh: one } }, largeBlob: { write: one.first } },
    });
  });

  it('refuses what is no base64url with an EncodingError, and what is missing with a TypeError', () => {
    const { parseCreationOptionsFromJSON, parseRequestOptionsFromJSON } = page().PublicKeyCredential;
    assert.throws(() => parseRequestOptionsFromJSON({ challenge: 'a+b=' }), { name: 'EncodingError' });
    assert.throws(() => parseCreationOptionsFromJSON({ ...CREATION, user: undefined }), TypeError);
    assert.throws(() => parseRequestOptionsFromJSON({}), TypeError);
    assert.throws(() => parseRequestOptionsFromJSON(undefined), TypeError);
  });

  it('is left as it is where there is one', () => {
    const native = () => 'native';
    const place = { PublicKeyCredential: { parseCreationOptionsFromJSON: native } };
    softAuthenticator({ origin: 'https://example.com' }).install(place);
    assert.equal(place.PublicKeyCredential.parseCreationOptionsFromJSON, native);
  });
});

// --- helpers ---

function page(): FakePage {
  const target = {};
  softAuthenticator({ origin: 'https://example.com' }).install(target);
  return target as FakePage;
}
