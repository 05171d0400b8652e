import { expect } from '@open-wc/testing';
import { create, get, rejection, user } from './example-page.ts';
import { softAuthenticator } from './soft-authenticator.ts';

describe('softAuthenticator asked wrongly', () => {
  let uninstall: () => void;
  beforeEach(() => {
    uninstall = softAuthenticator().install();
  });
  afterEach(() => {
    uninstall();
  });

  const mia = user('mia@example.com');
  const wrong: [what: string, request: () => Promise<unknown>, name: string][] = [
    ['create without a challenge', () => create({ challenge: undefined }), 'TypeError'],
    ['create with text for a challenge', () => create({ challenge: 'AAAA' }), 'TypeError'],
    ['create without a relying party', () => create({ rp: undefined }), 'TypeError'],
    ['create with a nameless relying party', () => create({ rp: {} }), 'TypeError'],
    ['create without a user', () => create({ user: undefined }), 'TypeError'],
    ['create for a user without a display name', () => create({ user: { ...mia, displayName: undefined } }), 'TypeError'],
    ['create with text for a user id', () => create({ user: { ...mia, id: 'mia' } }), 'TypeError'],
    ['create with an empty user id', () => create({ user: { ...mia, id: new Uint8Array() } }), 'TypeError'],
    ['create with a user id of 65 bytes', () => create({ user: { ...mia, id: new Uint8Array(65) } }), 'TypeError'],
    ['create without algorithms', () => create({ pubKeyCredParams: undefined }), 'TypeError'],
    ['create with a number for algorithms', () => create({ pubKeyCredParams: 7 }), 'TypeError'],
    ['create with an algorithm without a number', () => create({ pubKeyCredParams: [{ type: 'public-key' }] }), 'TypeError'],
    ['create with algorithms of another type', () => create({ pubKeyCredParams: [{ type: 'other', alg: -7 }] }), 'NotSupportedError'],
    [
      'create with an id that is text in the excluded',
      () => create({ excludeCredentials: [{ type: 'public-key', id: 'AAAA' }] }),
      'TypeError',
    ],
    ['create for another site', () => create({ rp: { id: 'example.org', name: 'Example' } }), 'SecurityError'],
    ['create with an unknown mediation', () => create({}, { mediation: 'immediate' }), 'TypeError'],
    ['create with a signal that is none', () => create({}, { signal: {} }), 'TypeError'],
    ['create with null for publicKey', () => navigator.credentials.create({ publicKey: null as never }), 'TypeError'],
    ['get without a challenge', () => get({ challenge: undefined }), 'TypeError'],
    ['get for another site', () => get({ rpId: 'example.org' }), 'SecurityError'],
    ['get with the old form of immediate', () => get({}, { mediation: 'immediate' }), 'TypeError'],
    ['get with an unknown uiMode', () => get({}, { uiMode: 'modal' }), 'TypeError'],
    ['get in silence', () => get({}, { mediation: 'silent' }), 'NotAllowedError'],
    ['get with an allowed passkey without a type', () => get({ allowCredentials: [{ id: new Uint8Array(4) }] }), 'TypeError'],
  ];
  for (const [what, request, name] of wrong) {
    it(`refuses to ${what} with ${name}`, async () => {
      expect(await rejection(request())).to.have.property('name', name);
    });
  }

  it('takes user ids of 1 and of 64 bytes', async () => {
    for (const length of [1, 64]) {
      const id = new Uint8Array(length).fill(length);
      await create({ user: { ...mia, id } });
      expect(new Uint8Array((await get()).response.userHandle ?? new ArrayBuffer())).to.deep.equal(id);
    }
  });

  it('takes every kind of bytes', async () => {
    const bytes = Uint8Array.of(9, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    const expected = 'AQIDBAUGBwg';
    for (const challenge of [bytes.slice(1, 9).buffer, bytes.subarray(1, 9), new DataView(bytes.buffer, 1, 8)]) {
      const { clientDataJSON } = (await create({ challenge })).response;
      expect(JSON.parse(new TextDecoder().decode(clientDataJSON))).to.have.property('challenge', expected);
    }
  });

  it('names the member that is wrong', async () => {
    expect(String(await rejection(create({ user: { ...mia, id: 'mia' } })))).to.contain('options.publicKey.user.id');
    expect(String(await rejection(get({ allowCredentials: [{ type: 'public-key' }] })))).to.contain('allowCredentials[0].id');
  });

  it('signs for what was asked, not for what the page wrote there afterwards', async () => {
    const challenge = Uint8Array.of(1, 2, 3);
    const created = create({ challenge });
    challenge.fill(0);
    expect(JSON.parse(new TextDecoder().decode((await created).response.clientDataJSON))).to.have.property('challenge', 'AQID');
  });
});
