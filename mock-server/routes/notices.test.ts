import { expect } from '@open-wc/testing';
import type { Notice } from '../protocol.ts';
import { forge } from '../testing/forge.ts';
import { forgeKey } from '../testing/forge-key.ts';
import { siteWithAccount, type Refusal } from '../testing/mock-site.ts';
import { base64url } from '../verification/base64url.ts';

type Site = Awaited<ReturnType<typeof siteWithAccount>>;

/** The notices, as the owner sees them with another passkey. */
async function withSecondPasskey(policy = {}) {
  const site = await siteWithAccount(undefined, { policy });
  const owner = site.browser();
  await owner.authenticate(site.passkey);
  await owner.register({ purpose: 'add' }, await forge());
  const notices = async () => (await owner.call<Notice[]>('GET', 'notices')).body;
  return { ...site, notices };
}

/** Writes to the store what the server did not. */
function swap({ entries, storage }: Site, credentialId: string, change: (text: string) => string): void {
  const [name, text] = entries().find(([name]) => name.endsWith(`/passkey/${credentialId}`)) ?? expect.fail('no such passkey');
  storage.setItem(name, change(text));
}

describe('notices', () => {
  it('are empty as long as nothing is odd, and nobody else’s business', async () => {
    const { notices, browser } = await withSecondPasskey();
    expect(await notices()).to.deep.equal([]);
    expect((await browser().call('GET', 'notices')).status).to.equal(401);
  });

  it('tell of a counter that went back, and count', async () => {
    const { notices, browser, passkey, clock } = await withSecondPasskey();
    const firstAt = clock.time;
    expect((await browser().authenticate(passkey, { signCount: 1 })).status).to.equal(422);
    clock.time += 1000;
    expect((await browser().authenticate(passkey, { signCount: 1 })).status).to.equal(422);
    const [notice, ...more] = await notices();
    expect(more).to.deep.equal([]);
    expect(notice).to.include({ kind: 'clone-suspected', count: 2, firstAt, lastAt: clock.time });
  });

  it('tell of it also where the policy lets it pass', async () => {
    const { notices, browser, passkey } = await withSecondPasskey({ refuseClones: false });
    expect((await browser().authenticate(passkey, { signCount: 1 })).status).to.equal(200);
    expect((await notices()).map(({ kind }) => kind)).to.deep.equal(['clone-suspected']);
  });

  for (const [what, field] of [
    ['public key', 'publicKey'],
    ['integrity value', 'integrity'],
  ] as const) {
    it(`tell of a ${what} that was changed behind the server’s back, which is refused`, async () => {
      const site = await withSecondPasskey();
      const { passkey, notices, browser, errors } = site;
      const { publicKey } = await forgeKey(-7);
      swap(site, passkey.id, (text) => JSON.stringify({ ...(JSON.parse(text) as object), [field]: base64url.encode(publicKey) }));
      const { body } = await browser().authenticate<Refusal>(passkey);
      expect(body).to.include({ status: 422, code: 'verification-failed' });
      expect((await notices()).map(({ kind }) => kind)).to.deep.equal(['public-key-changed']);
      expect(errors).to.deep.equal([]);
    });
  }

  it('tell of a key that the thief has the other half of', async () => {
    const site = await withSecondPasskey();
    const thief = await forge({ id: site.passkey.id });
    const other = site.browser();
    const { body } = await other.creationOptions({ purpose: 'sign-up', identifier: 'eve@example.com' });
    await thief.create({ ...body.publicKey, user: { ...body.publicKey.user, id: site.account?.id ?? '' } });
    swap(site, site.passkey.id, (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), publicKey: base64url.encode(thief.publicKey) }),
    );
    const answer = await site.browser().authenticate<Refusal>(thief, { signCount: 99 });
    expect(answer.body).to.include({ status: 422, code: 'verification-failed' });
    expect(answer.body.detail).to.match(/not the one that was registered/);
  });

  it('can be sealed with a secret that is not in the store', async () => {
    const secret = base64url.encode(new Uint8Array(32).fill(7));
    const { browser, passkey, entries } = await siteWithAccount(undefined, { secret });
    expect((await browser().authenticate(passkey)).status).to.equal(200);
    expect(JSON.stringify(entries())).not.to.contain(secret);
  });
});

describe('attestation', () => {
  for (const [attestation, seen] of [
    ['none', undefined],
    ['packed', 'self'],
  ] as const) {
    it(`${attestation} is recorded and shown`, async () => {
      const { browser } = await siteWithAccount();
      const identifier = 'tom@example.com';
      const { body } = await browser().register({ purpose: 'sign-up', identifier }, await forge(), { attestation });
      expect(body.passkey).to.include({ attestationFormat: attestation });
      expect(body.passkey?.attestation).to.equal(seen);
    });
  }

  it('is asked for by policy', async () => {
    const { browser } = await siteWithAccount(undefined, { policy: { attestation: 'direct' } });
    const { body } = await browser().creationOptions({ purpose: 'sign-up', identifier: 'tom@example.com' });
    expect(body.publicKey.attestation).to.equal('direct');
  });
});

describe('passkey endpoints', () => {
  it('are the site’s own pages, as far as it has them', async () => {
    for (const [passkeyEndpoints, told] of [
      [{}, {}],
      [{ manage: '/account' }, { manage: `${location.origin}/account` }],
      [
        { enroll: '/new', manage: 'account' },
        { enroll: `${location.origin}/new`, manage: `${location.origin}/account` },
      ],
    ] as const) {
      const { browser } = await siteWithAccount(undefined, { policy: { passkeyEndpoints } });
      expect((await browser().call('GET', '/.well-known/passkey-endpoints')).body).to.deep.equal(told);
    }
  });
});
