import { expect } from '@open-wc/testing';
import type { Descriptor } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { base64url } from '../verification/base64url.ts';
import { siteWithAccount, siteWithMethods, SIGN_IN, type Refusal } from '../testing/mock-site.ts';

const KNOWN = 'mia@example.com';
const UNKNOWN = 'eve@example.com';

type Site = Pick<Awaited<ReturnType<typeof siteWithAccount>>, 'browser'>;

interface Garbage {
  clientData?: object;
  /** Of the authenticator data, after a right hash of the RP ID. */
  flags?: number;
  signature?: string;
  /** Laid over the credential. */
  more?: object;
  response?: object;
  /** Instead of the credential that the options name. */
  id?: string;
}

/** What somebody without any passkey can send after asking for an identifier's options. */
async function probe({ browser }: Site, identifier: string, garbage: Garbage = {}) {
  const request = { ...SIGN_IN, identifier };
  const stranger = browser();
  const { body } = await stranger.requestOptions(request);
  const id = garbage.id ?? body.publicKey.allowCredentials[0]?.id;
  const { challenge, rpId } = body.publicKey;
  const clientData = { type: 'webauthn.get', challenge, origin: location.origin, crossOrigin: false, ...garbage.clientData };
  const rpIdHash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rpId)));
  const response = {
    clientDataJSON: base64url.encode(new TextEncoder().encode(JSON.stringify(clientData))),
    authenticatorData: base64url.encode(new Uint8Array([...rpIdHash, garbage.flags ?? 0x1d, 0, 0, 0, 9])),
    signature: garbage.signature ?? 'AAAA',
    ...garbage.response,
  };
  const credential = { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response, ...garbage.more };
  const answer = await stranger.call<Refusal>('POST', 'authentication/verify', { request, credential, state: body.state });
  return { status: answer.status, body: answer.body };
}

const GARBAGE: [what: string, garbage: Garbage][] = [
  ['client data that are no JSON', { response: { clientDataJSON: 'e30A' } }],
  ['another challenge', { clientData: { challenge: 'AAAA' } }],
  ['another origin', { clientData: { origin: 'https://evil.example' } }],
  ['authenticator data cut short', { response: { authenticatorData: 'AA' } }],
  ['a signature that is none, of a passkey that may be copied', { flags: 0x1d }],
  ['a signature that is none, of a passkey that may not be copied', { flags: 0x05 }],
  ['a signature that is well-formed', { signature: 'MAYCAQECAQE' }],
  ['nobody present', { flags: 0x1c }],
  ['another raw id', { more: { rawId: 'AAAA' } }],
  ['another type', { more: { type: 'password' } }],
  ['a user handle', { response: { userHandle: 'AAAA' } }],
  ['an empty user handle', { response: { userHandle: '' } }],
  ['a credential that nobody was told of', { id: 'q83vEg' }],
];

describe('enumeration: safe', () => {
  for (const algorithm of [-7, -8, -257] as const) {
    it(`refuses an unknown identifier like one whose passkey has algorithm ${algorithm}, down to the last word`, async () => {
      const site = await siteWithAccount('tom@example.com');
      await site.browser().register({ purpose: 'sign-up', identifier: KNOWN }, await forge({ algorithm }));
      for (const [what, garbage] of GARBAGE) {
        const known = await probe(site, KNOWN, garbage);
        expect(known.body, what).to.include({ status: 422, code: 'verification-failed' });
        expect(await probe(site, UNKNOWN, garbage), what).to.deep.equal(known);
      }
    });
  }

  it('refuses an identifier without passkeys like any other', async () => {
    const site = await siteWithMethods({ password: 'pass' });
    expect(await probe(site, KNOWN)).to.deep.equal(await probe(site, UNKNOWN));
  });

  it('still says that a passkey is unknown where no identifier was given, or the policy is honest', async () => {
    const { browser } = await siteWithAccount();
    const { body: challenge } = await browser().requestOptions();
    const response = { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' };
    const credential = { id: 'q83vEg', rawId: 'q83vEg', type: 'public-key', clientExtensionResults: {}, response };
    const answer = { request: SIGN_IN, credential, state: challenge.state };
    expect((await browser().call<Refusal>('POST', 'authentication/verify', answer)).body.code).to.equal('unknown-passkey');
    const honest = await siteWithAccount(KNOWN, { policy: { enumeration: 'honest' } });
    expect((await probe(honest, KNOWN, { id: 'q83vEg' })).body.code).to.equal('unknown-passkey');
  });

  it('names transports in the order of the alphabet, whatever the device said', async () => {
    const { browser, passkey } = await siteWithAccount();
    const visitor = browser();
    await visitor.authenticate(passkey);
    await visitor.register({ purpose: 'add' }, await forge(), { transports: ['usb', 'nfc', 'hybrid'] });
    const { body } = await browser().requestOptions({ ...SIGN_IN, identifier: KNOWN });
    const named: Descriptor[] = body.publicKey.allowCredentials;
    expect(named.map(({ transports }) => transports)).to.deep.equal([['internal'], ['hybrid', 'nfc', 'usb']]);
  });
});
