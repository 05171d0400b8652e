import { expect } from '@open-wc/testing';
import { base64url } from './base64url.ts';
import { create, get } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticatorOptions } from './soft-authenticator.ts';

describe('results of softAuthenticator', () => {
  let uninstall: () => void;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    uninstall = softAuthenticator(options).install();
  };
  afterEach(() => {
    uninstall();
  });

  describe('as the browser’s own', () => {
    it('are instances with nothing to enumerate', async () => {
      install();
      const created = await create();
      expect(created).to.be.an.instanceof(PublicKeyCredential);
      expect(created.response).to.be.an.instanceof(AuthenticatorAttestationResponse);
      expect(Object.keys(created)).to.deep.equal([]);
      const got = await get();
      expect(got.response).to.be.an.instanceof(AuthenticatorAssertionResponse);
      expect(Object.prototype.toString.call(got)).to.equal('[object PublicKeyCredential]');
    });

    it('have every member of a registration, and the same in JSON', async () => {
      install();
      const created = await create({ extensions: { credProps: true } });
      const { response } = created;
      expect(created).to.include({ type: 'public-key', authenticatorAttachment: 'platform' });
      expect(base64url.encode(created.rawId)).to.equal(created.id);
      expect(response.getTransports()).to.deep.equal(['hybrid', 'internal']);
      expect(created.toJSON()).to.deep.equal({
        id: created.id,
        rawId: created.id,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: { credProps: { rk: true } },
        response: {
          clientDataJSON: base64url.encode(response.clientDataJSON),
          attestationObject: base64url.encode(response.attestationObject),
          authenticatorData: base64url.encode(response.getAuthenticatorData()),
          publicKey: base64url.encode(response.getPublicKey() ?? new ArrayBuffer()),
          publicKeyAlgorithm: -7,
          transports: ['hybrid', 'internal'],
        },
      });
    });

    it('have every member of an authentication, and the same in JSON', async () => {
      install();
      const { id } = await create();
      const got = await get();
      const { clientDataJSON, authenticatorData, signature, userHandle } = got.response;
      expect(got.toJSON()).to.deep.equal({
        id,
        rawId: id,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url.encode(clientDataJSON),
          authenticatorData: base64url.encode(authenticatorData),
          signature: base64url.encode(signature),
          userHandle: base64url.encode(userHandle ?? new ArrayBuffer()),
        },
      });
    });

    it('say where they were made', async () => {
      install();
      const clientData = (buffer: ArrayBuffer) => JSON.parse(new TextDecoder().decode(buffer)) as object;
      const challenge = base64url.encode(Uint8Array.from({ length: 32 }, (_, index) => index));
      const { origin } = location;
      expect(clientData((await create()).response.clientDataJSON)).to.deep.equal({
        type: 'webauthn.create',
        challenge,
        origin,
        crossOrigin: false,
      });
      expect(clientData((await get()).response.clientDataJSON)).to.deep.equal({
        type: 'webauthn.get',
        challenge,
        origin,
        crossOrigin: false,
      });
    });

    it('write PRF secrets into their JSON, as the browsers do', async () => {
      install();
      const created = await create({ extensions: { prf: { eval: { first: Uint8Array.of(1), second: Uint8Array.of(2) } } } });
      const { first, second } = created.getClientExtensionResults().prf?.results ?? {};
      expect((created.toJSON() as { clientExtensionResults: object }).clientExtensionResults).to.deep.equal({
        prf: { enabled: true, results: { first: base64url.encode(first as ArrayBuffer), second: base64url.encode(second as ArrayBuffer) } },
      });
    });

    it('do not change when the page changes what it was given', async () => {
      install();
      const created = await create({ extensions: { credProps: true } });
      const before = JSON.stringify(created);
      delete created.getClientExtensionResults().credProps;
      created.response.getTransports().length = 0;
      new Uint8Array(created.response.getAuthenticatorData()).fill(0);
      expect(JSON.stringify(created)).to.equal(before);
    });
  });

  describe('in plain', () => {
    it('are bare data, with the one method of Level 1', async () => {
      install({ results: 'plain' });
      const created = await create();
      expect(Object.getPrototypeOf(created)).to.equal(Object.prototype);
      expect(Object.keys(created).sort()).to.deep.equal([
        'authenticatorAttachment',
        'getClientExtensionResults',
        'id',
        'rawId',
        'response',
        'type',
      ]);
      expect(Object.keys(created.response).sort()).to.deep.equal(['attestationObject', 'clientDataJSON']);
      const got = await get();
      expect(got.id).to.equal(created.id);
      expect(got).not.to.be.an.instanceof(PublicKeyCredential);
      expect(Object.keys(got.response).sort()).to.deep.equal(['authenticatorData', 'clientDataJSON', 'signature', 'userHandle']);
    });
  });
});
