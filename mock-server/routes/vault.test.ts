import { expect } from '@open-wc/testing';
import { forge } from '../testing/forge.ts';
import { siteWithAccount } from '../testing/mock-site.ts';

const BYTES = { 'content-type': 'application/octet-stream' };
const FIRST = { ...BYTES, 'if-none-match': '*' };

/** Somebody who is signed in where accounts have vaults. */
async function visitorWithVault() {
  const site = await siteWithAccount(undefined, { policy: { vault: true } });
  const visitor = site.browser();
  await visitor.authenticate(site.passkey);
  const send = (method: string, headers: Record<string, string> = {}, body?: BodyInit) => {
    const request = new Request(new URL('/passkeys/vault', location.origin), { method, headers, ...(body !== undefined && { body }) });
    return site.rp(request, visitor.jar);
  };
  const save = async (headers: Record<string, string>, bytes: number[] | Uint8Array<ArrayBuffer>) => {
    const response = await send('PUT', headers, new Uint8Array(bytes));
    return { status: response.status, version: response.headers.get('etag') ?? '' };
  };
  return { ...site, visitor, send, save };
}

describe('vault', () => {
  it('is not there unless the policy says so', async () => {
    const { browser, passkey } = await siteWithAccount();
    const visitor = browser();
    await visitor.authenticate(passkey);
    expect((await visitor.call('GET', 'vault')).status).to.equal(404);
  });

  it('gives back what was stored, byte by byte, with its version', async () => {
    const { save, send } = await visitorWithVault();
    expect((await send('GET')).status).to.equal(404);
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    const { status, version } = await save(FIRST, all);
    expect(status).to.equal(204);
    expect(version).to.match(/^"[\w-]{16}"$/);
    const response = await send('GET');
    expect(response.headers.get('etag')).to.equal(version);
    expect(response.headers.get('content-type')).to.equal('application/octet-stream');
    expect(new Uint8Array(await response.arrayBuffer())).to.deep.equal(all);
  });

  it('never overwrites a version that was not seen', async () => {
    const { save, send } = await visitorWithVault();
    const { version: first } = await save(FIRST, [1]);
    expect((await save(FIRST, [2])).status).to.equal(412);
    const { version: second } = await save({ ...BYTES, 'if-match': first }, [3]);
    expect(second).not.to.equal(first);
    expect((await save({ ...BYTES, 'if-match': first }, [4])).status).to.equal(412);
    expect([...new Uint8Array(await (await send('GET')).arrayBuffer())]).to.deep.equal([3]);
  });

  it('lets one of many simultaneous writers win', async () => {
    const { save } = await visitorWithVault();
    const { version } = await save(FIRST, [0]);
    const outcomes = await Promise.all([1, 2, 3, 4].map((byte) => save({ ...BYTES, 'if-match': version }, [byte])));
    expect(outcomes.map(({ status }) => status).sort()).to.deep.equal([204, 412, 412, 412]);
  });

  for (const [what, headers, size, status] of [
    ['no version at all', BYTES, 1, 428],
    ['both kinds of version', { ...FIRST, 'if-match': '"a"' }, 1, 428],
    ['another content type', { ...FIRST, 'content-type': 'text/plain' }, 1, 415],
    ['over a million bytes', FIRST, 1_000_001, 413],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { save, snapshot } = await visitorWithVault();
      const before = snapshot();
      expect((await save(headers, new Uint8Array(size))).status).to.equal(status);
      expect(snapshot()).to.deep.equal(before);
    });
  }

  it('is each account’s own, and nobody’s without a session', async () => {
    const { save, browser } = await visitorWithVault();
    await save(FIRST, [1]);
    expect((await browser().call('GET', 'vault')).status).to.equal(401);
    const tom = browser();
    await tom.register({ purpose: 'sign-up', identifier: 'tom@example.com' }, await forge());
    expect((await tom.call('GET', 'vault')).status).to.equal(404);
  });
});
