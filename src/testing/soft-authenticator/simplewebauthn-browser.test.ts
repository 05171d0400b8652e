import { expect } from '@open-wc/testing';
import { sendSignal, startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import { rejection } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';
import type { SoftAuthenticator, SoftAuthenticatorOptions } from './soft-authenticator.ts';

const expected = { expectedOrigin: location.origin, expectedRPID: 'localhost' };

describe('@simplewebauthn/browser over softAuthenticator', () => {
  let device: SoftAuthenticator;
  const install = (options: SoftAuthenticatorOptions = {}) => {
    device = softAuthenticator(options);
    device.install();
  };
  afterEach(() => {
    device.uninstall();
  });

  const registrationOptions = (excludeCredentials: { id: string }[] = []) =>
    generateRegistrationOptions({ rpName: 'Example', rpID: 'localhost', userName: 'mia@example.com', excludeCredentials });

  async function register(): Promise<WebAuthnCredential> {
    const optionsJSON = await registrationOptions();
    const response = await startRegistration({ optionsJSON });
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      ...expected,
      response,
      expectedChallenge: optionsJSON.challenge,
    });
    if (!verified) throw new Error('The registration was not verified.');
    return registrationInfo.credential;
  }

  async function authenticate(credential: WebAuthnCredential, useBrowserAutofill = false) {
    const optionsJSON = await generateAuthenticationOptions({ rpID: 'localhost' });
    const response = await startAuthentication({ optionsJSON, useBrowserAutofill, verifyBrowserAutofillInput: false });
    return verifyAuthenticationResponse({ ...expected, response, credential, expectedChallenge: optionsJSON.challenge });
  }

  for (const results of ['native', 'plain'] as const) {
    it(`registers and signs in with ${results} results`, async () => {
      install({ results });
      const credential = await register();
      expect((await authenticate(credential)).verified).to.equal(true);
    });
  }

  it('signs in by autofill when a passkey is picked', async () => {
    install();
    const credential = await register();
    const signedIn = authenticate(credential, true);
    await device.whenPending();
    device.pick('mia@example.com');
    expect((await signedIn).verified).to.equal(true);
  });

  const code = async (promise: Promise<unknown>) => {
    const error = await rejection(promise);
    return error instanceof WebAuthnError ? error.code : String(error);
  };

  it('hears that the device is registered already', async () => {
    install();
    const { id } = await register();
    expect(await code(startRegistration({ optionsJSON: await registrationOptions([{ id }]) }))).to.equal(
      'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED',
    );
  });

  it('hears of an abort', async () => {
    install();
    const credential = await register();
    const autofill = authenticate(credential, true);
    await device.whenPending();
    const button = authenticate(credential); // the library aborts its own pending request first
    expect(await code(autofill)).to.equal('ERROR_CEREMONY_ABORTED');
    expect((await button).verified).to.equal(true);
  });

  it('hears of a refusal', async () => {
    install();
    device.scriptNext('cancel');
    expect(await code(register())).to.equal('ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY');
  });

  it('hears of an RP ID that is not the page’s', async () => {
    install();
    const optionsJSON = { ...(await registrationOptions()), rp: { id: 'example.org', name: 'Example' } };
    expect(await code(startRegistration({ optionsJSON }))).to.equal('ERROR_INVALID_RP_ID');
  });

  it('signals', async () => {
    install();
    const { id } = await register();
    await sendSignal({ signalName: 'unknownCredential', rpID: 'localhost', credentialID: id });
    expect(device.credentials).to.deep.equal([]);
  });
});
