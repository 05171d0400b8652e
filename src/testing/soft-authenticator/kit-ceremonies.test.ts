import { expect } from '@open-wc/testing';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import { createPasskey } from '../../webauthn/create-passkey.ts';
import { getPasskey } from '../../webauthn/get-passkey.ts';
import { PasskeyError } from '../../webauthn/passkey-error.ts';
import type { CreationOptionsJSON, RequestOptionsJSON } from '../../webauthn/json.ts';
import { rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator } from './soft-authenticator.ts';

const creation = async () =>
  (await generateRegistrationOptions({
    rpName: 'Example',
    rpID: 'localhost',
    userName: 'mia@example.com',
  })) as unknown as CreationOptionsJSON;
const request = async () => (await generateAuthenticationOptions({ rpID: 'localhost' })) as unknown as RequestOptionsJSON;

describe('the kit’s own ceremonies over softAuthenticator (pain 28)', () => {
  for (const results of ['native', 'plain'] as const) {
    describe(`with ${results} results`, () => {
      let device: SoftAuthenticator;
      beforeEach(() => {
        device = softAuthenticator({ results });
        device.install();
      });
      afterEach(() => {
        device.uninstall();
      });

      it('sign up and in', async () => {
        const { id } = await createPasskey(await creation());
        const credential = await getPasskey(await request());
        expect(credential.id).to.equal(id);
        expect(credential.response.userHandle).to.equal(device.credentials[0]?.userHandle);
      });

      it('sign in from the autofill list', async () => {
        const { id } = await createPasskey(await creation());
        const picked = getPasskey(await request(), { mediation: 'conditional' });
        device.pick();
        expect((await picked).id).to.equal(id);
      });

      it('keep PRF secrets from the answer', async () => {
        const extensions = { prf: { eval: { first: 'AAAA' } } };
        const created = await createPasskey({ ...(await creation()), extensions });
        expect(created.clientExtensionResults).to.deep.equal({ prf: { enabled: true } });
        const got = await getPasskey({ ...(await request()), extensions });
        expect(JSON.stringify(got)).not.to.contain('results');
      });

      it('know what a refusal means', async () => {
        const code = async (promise: Promise<unknown>) => {
          const error = await rejection(promise);
          return error instanceof PasskeyError ? error.code : String(error);
        };
        expect(await code(getPasskey(await request()))).to.equal('cancelled');
        const { id } = await createPasskey(await creation());
        const excludeCredentials = [{ id, type: 'public-key' }];
        expect(await code(createPasskey({ ...(await creation()), excludeCredentials }))).to.equal('already-registered');
        const controller = new AbortController();
        const pending = getPasskey(await request(), { mediation: 'conditional', signal: controller.signal });
        controller.abort();
        expect(await code(pending)).to.equal('aborted');
      });
    });
  }
});
