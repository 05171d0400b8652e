import { expect } from '@open-wc/testing';
import { base64url } from '../verification/base64url.ts';
import { decoyCredentials } from './decoy-credentials.ts';

const SECRET = base64url.encode(new Uint8Array(32).fill(7));

describe('decoyCredentials', () => {
  it('are the same for the same identifier, and others under another secret', async () => {
    const mia = await decoyCredentials('mia@example.com', SECRET);
    expect(await decoyCredentials('mia@example.com', SECRET)).to.deep.equal(mia);
    expect(await decoyCredentials('eve@example.com', SECRET)).not.to.deep.equal(mia);
    expect(await decoyCredentials('mia@example.com', base64url.encode(new Uint8Array(32)))).not.to.deep.equal(mia);
  });

  it('vary as real ones do: mostly one, sometimes two, with ids and transports of several devices', async () => {
    const identifiers = Array.from({ length: 300 }, (_, index) => `visitor-${index}@example.com`);
    const all = await Promise.all(identifiers.map((identifier) => decoyCredentials(identifier, SECRET)));
    const two = all.filter(({ length }) => length === 2).length;
    expect(all.every(({ length }) => length === 1 || length === 2)).to.equal(true);
    expect(two).to.be.within(15, 120);
    const decoys = all.flat();
    expect(new Set(decoys.map(({ id }) => id)).size).to.equal(decoys.length);
    const lengths = new Set(decoys.map(({ id }) => base64url.decode(id).length));
    expect([...lengths].sort((a, b) => a - b)).to.deep.equal([16, 20, 32, 64]);
    for (const { type, transports } of decoys) {
      expect(type).to.equal('public-key');
      expect(transports).to.deep.equal([...transports].sort());
    }
    expect(new Set(decoys.map(({ transports }) => transports.join())).size).to.be.above(3);
  });
});
