import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { base64url } from './base64url.ts';
import { CHALLENGE, creationOptions, requestOptions } from './example-page.ts';
import { softAuthenticator, type SoftAuthenticatorOptions } from './soft-authenticator.ts';
import type { PolicyFeature } from './site.ts';

const SHOP = 'https://shop.example';
const PAY = 'https://pay.example';
const EVERYTHING: PolicyFeature[] = ['publickey-credentials-get', 'publickey-credentials-create'];

describe('softAuthenticator in a frame of another site', () => {
  it('tells the relying party of both sites', async () => {
    const { create, get } = page();
    const expected = {
      expectedChallenge: base64url.encode(CHALLENGE),
      expectedOrigin: PAY,
      expectedRPID: 'pay.example',
      expectedTopOrigin: SHOP,
    };
    const response = (await create()).toJSON() as Parameters<typeof verifyRegistrationResponse>[0]['response'];
    const { verified, registrationInfo } = await verifyRegistrationResponse({ ...expected, response });
    assert.ok(verified);
    const assertion = (await get()).toJSON() as Parameters<typeof verifyAuthenticationResponse>[0]['response'];
    const { credential } = registrationInfo;
    assert.equal((await verifyAuthenticationResponse({ ...expected, response: assertion, credential })).verified, true);
    assert.deepEqual(clientDataOf(await get()), {
      type: 'webauthn.get',
      challenge: base64url.encode(CHALLENGE),
      origin: PAY,
      crossOrigin: true,
      topOrigin: SHOP,
    });
  });

  it('does what the permissions policy allows, and nothing else', async () => {
    const words = (method: string) =>
      `The 'publickey-credentials-${method}' feature is not enabled in this document. Permissions Policy may be used to delegate Web Authentication capabilities to cross-origin child frames.`;
    const may = { create: page({ allow: ['publickey-credentials-create'] }), get: page({ allow: ['publickey-credentials-get'] }) };
    await may.create.create();
    await assert.rejects(may.create.get(), { name: 'NotAllowedError', message: words('get') });
    await assert.rejects(may.get.create(), { name: 'NotAllowedError', message: words('create') });
    await assert.rejects(page({ allow: undefined }).get(), { name: 'NotAllowedError', message: words('get') });
  });

  it('refuses in Firefox’s words', async () => {
    const { get, create } = page({ allow: [] }, { behaveLike: 'firefox' });
    const refused = { name: 'NotAllowedError', message: 'CredentialsContainer request is not allowed.' };
    await assert.rejects(get(), refused);
    await assert.rejects(create(), refused);
  });

  it('makes no passkey in Safari, and does not tell there which site is around it', async () => {
    const { create, get, device } = page({}, { behaveLike: 'safari' });
    const refused = { name: 'NotAllowedError', message: 'The origin of the document is not the same as its ancestors.' };
    await assert.rejects(create(), refused);
    const elsewhere = page();
    await elsewhere.create();
    device.importPasskeys(elsewhere.device.exportPasskeys());
    const { crossOrigin, topOrigin } = clientDataOf(await get()) as Record<string, unknown>;
    assert.deepEqual([crossOrigin, topOrigin], [true, undefined]);
  });

  it('saves no passkey without a dialog', async () => {
    const { create } = page({}, { conditionalCreate: 'approve' });
    await assert.rejects(create({ mediation: 'conditional' }), { name: 'NotAllowedError' });
  });

  it('wants a click before it makes a passkey, where clicks count', async () => {
    const firefox = page({}, { needsGesture: true, behaveLike: 'firefox' });
    await assert.rejects(firefox.create(), { message: 'CredentialsContainer request is not allowed.' });
    const { create, get, clicked } = page({}, { needsGesture: true });
    await assert.rejects(create(), { message: 'A user activation is required to create a credential in a cross-origin iframe.' });
    clicked();
    await create();
    await get();
  });

  it('says in a page of its own that there is no frame', async () => {
    const { create } = page({ topOrigin: PAY, allow: undefined });
    const said = clientDataOf(await create());
    assert.deepEqual(said, { type: 'webauthn.create', challenge: base64url.encode(CHALLENGE), origin: PAY, crossOrigin: false });
  });
});

// --- helpers ---

interface Result {
  response: { clientDataJSON: ArrayBuffer };
  toJSON(): unknown;
}

function page(frame: SoftAuthenticatorOptions['frame'] = {}, options: SoftAuthenticatorOptions = {}) {
  const userActivation = { isActive: false };
  const target = { navigator: { userActivation } };
  const device = softAuthenticator({ origin: PAY, frame: { topOrigin: SHOP, allow: EVERYTHING, ...frame }, ...options });
  device.install(target);
  const { credentials } = target.navigator as unknown as { credentials: Record<'create' | 'get', (options: unknown) => Promise<Result>> };
  return {
    device,
    create: (rest: object = {}) => credentials.create({ publicKey: creationOptions(), ...rest }),
    get: (rest: object = {}) => credentials.get({ publicKey: requestOptions(), ...rest }),
    clicked: () => {
      userActivation.isActive = true;
    },
  };
}

const clientDataOf = ({ response }: Result): unknown => JSON.parse(new TextDecoder().decode(response.clientDataJSON));
