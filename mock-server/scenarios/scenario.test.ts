import { expect } from '@open-wc/testing';
import { softAuthenticator, devicePresets, type SoftAuthenticatorOptions } from '../../src/testing/index.ts';
import { createPasskey } from '../../src/webauthn/create-passkey.ts';
import { getPasskey } from '../../src/webauthn/get-passkey.ts';
import type { Done, Notice, Passkey } from '../protocol.ts';
import type { Policy } from '../policy.ts';
import { forge, type ForgedPasskey } from '../testing/forge.ts';
import { mockSite, SIGN_IN } from '../testing/mock-site.ts';
import { scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const DAY = 24 * 60 * 60_000;

/** A scenario, with a visitor before it and the passkeys that were made for it. */
async function play(name: keyof typeof SCENARIOS, policy: Partial<Policy> = {}) {
  const site = mockSite();
  const devices: ForgedPasskey[] = [];
  const createPasskey: Parameters<typeof scenario>[1]['createPasskey'] = async (options) => {
    const device = await forge();
    devices.push(device);
    return device.create(options);
  };
  const made = await scenario(name, { createPasskey, store: site.store, now: () => site.clock.time, policy });
  return { ...site, ...made, devices, visitor: site.browser(undefined, made.rp) };
}

describe('scenario', () => {
  for (const name of Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[]) {
    it(`"${name}" begins with nobody signed in, and its passkeys sign in`, async () => {
      const { visitor, devices, account, entries } = await play(name);
      expect((await visitor.call('GET', 'session')).body).to.equal(null);
      for (const device of devices) expect((await visitor.authenticate(device)).body.account).to.deep.equal(account);
      expect(JSON.stringify(entries())).not.to.contain('only while');
    });
  }

  it('"first visit" has no account', async () => {
    const { account, snapshot } = await play('first visit');
    expect(account).to.equal(undefined);
    expect(snapshot()).to.deep.equal([]);
  });

  it('"returning visitor" has a past, and no password', async () => {
    const { visitor, devices, clock, store, account } = await play('returning visitor');
    expect(await store.account(account?.id ?? '')).not.to.have.property('password');
    const [passkey] = await store.passkeysOf(account?.id ?? '');
    expect(passkey).to.include({ createdAt: clock.time - 90 * DAY, lastUsedAt: clock.time - DAY });
    expect(devices).to.have.lengthOf(1);
    expect((await visitor.call('POST', 'methods/password/start', {})).status).to.equal(404);
  });

  it('"password only" and "two steps" let the password in', async () => {
    const body = { identifier: 'mia@example.com', password: 'correct horse' };
    const { visitor, account } = await play('password only');
    expect((await visitor.call<Done>('POST', 'methods/password/start', body)).body.account).to.deep.equal(account);
    const second = await play('two steps');
    const answer = await second.visitor.call('POST', 'methods/password/start', body);
    expect(answer.body).to.deep.include({ kind: 'choose', methods: ['passkey', 'recovery-code'] });
  });

  it('"several passkeys" have names and ages', async () => {
    const { visitor, devices } = await play('several passkeys');
    await visitor.authenticate(devices[1] ?? expect.fail('no phone'));
    const { body } = await visitor.call<Passkey[]>('GET', 'passkeys');
    expect(body.map(({ name, lastUsedAt }) => [name, lastUsedAt !== undefined])).to.deep.equal([
      ['Old laptop', true],
      ['Phone', true],
      ['Security key', false],
    ]);
  });

  it('"clone suspected" has a notice', async () => {
    const { visitor, devices } = await play('clone suspected');
    await visitor.authenticate(devices[0] ?? expect.fail('no passkey'));
    expect((await visitor.call<Notice[]>('GET', 'notices')).body.map(({ kind }) => kind)).to.deep.equal(['clone-suspected']);
  });

  it('says when the store has the account already, or the device made nothing useful', async () => {
    const { store } = await play('returning visitor');
    const createPasskey = async () => ({ id: '', rawId: '', type: '', response: { clientDataJSON: '', attestationObject: '' } });
    const failure = (given: Parameters<typeof scenario>[1]) => scenario('returning visitor', given).then(String, String);
    expect(await failure({ createPasskey, store })).to.match(/has an account/);
    expect(await failure({ createPasskey })).to.match(/was refused/);
  });

  it('makes passkeys as the caller’s policy says, whatever it says of sessions, limits and confirmations', async () => {
    const algorithms: number[][] = [];
    const createPasskey: Parameters<typeof scenario>[1]['createPasskey'] = async (options) => {
      algorithms.push(options.pubKeyCredParams.map(({ alg }) => alg));
      return (await forge({ algorithm: -257 })).create(options);
    };
    const limits = { identifier: { count: 1, window: DAY }, visitor: { count: 1, window: DAY } };
    const policy = { algorithms: [-257], session: 'exchange', stepUp: { maxAge: 1 }, limits, userVerification: 'required' } as const;
    const { store, account } = await scenario('several passkeys', { createPasskey, policy });
    expect(algorithms).to.deep.equal([[-257], [-257], [-257]]);
    expect((await store.passkeysOf(account?.id ?? '')).map(({ algorithm }) => algorithm)).to.deep.equal([-257, -257, -257]);
  });
});

describe('scenario on the kit’s own device', () => {
  const DEVICES: Record<string, { options: SoftAuthenticatorOptions; places: string[] }> = {
    'several devices': { options: { devices: devicePresets }, places: ['laptop', 'phone', 'security key'] },
    'a single device, which keeps the last of them': { options: {}, places: ['this device'] },
  };
  for (const [what, { options, places }] of Object.entries(DEVICES)) {
    it(`makes "several passkeys" on ${what}`, async () => {
      const device = softAuthenticator(options);
      const uninstall = device.install();
      try {
        const site = mockSite();
        const { rp, store, account } = await scenario('several passkeys', {
          createPasskey: (asked) => createPasskey({ ...asked }),
          store: site.store,
        });
        expect(await store.passkeysOf(account?.id ?? '')).to.have.lengthOf(3);
        expect(device.credentials.map(({ device: name }) => name)).to.deep.equal(places);
        const visitor = site.browser(undefined, rp);
        for (const { id } of device.credentials) {
          const { body } = await visitor.requestOptions();
          device.scriptNext('never');
          const picked = getPasskey({ ...body.publicKey });
          await device.whenPending();
          device.pick(id);
          const answer = { request: SIGN_IN, credential: await picked, state: body.state };
          expect((await visitor.call<Done>('POST', 'authentication/verify', answer)).body.account).to.deep.equal(account);
        }
      } finally {
        uninstall();
      }
    });
  }
});
