import { expect } from '@open-wc/testing';
import { mockSite } from '../testing/mock-site.ts';
import { visitorAddress } from './visitor-address.ts';

const FORWARDED = { 'x-forwarded-for': '198.51.100.9, 192.0.2.1' };
const asked = (headers: Record<string, string> = {}) => new Request('http://localhost/passkeys/session', { headers });

describe('visitorAddress', () => {
  it('is what the server says, whatever the visitor says', () => {
    const request = asked(FORWARDED);
    visitorAddress.note(request, '192.0.2.7');
    expect(visitorAddress.of(request, { behindProxy: false })).to.equal('192.0.2.7');
    expect(visitorAddress.of(asked(FORWARDED), { behindProxy: false })).to.equal('');
  });

  it('is what the proxy added, behind one: the last address, since visitors can send others before it', () => {
    const request = asked(FORWARDED);
    visitorAddress.note(request, '127.0.0.1');
    expect(visitorAddress.of(request, { behindProxy: true })).to.equal('192.0.2.1');
    const direct = asked();
    visitorAddress.note(direct, '127.0.0.1');
    expect(visitorAddress.of(direct, { behindProxy: true })).to.equal('127.0.0.1');
  });

  it('keeps a visitor who changes the header within the limit', async () => {
    const policy = { limits: { identifier: null, visitor: { count: 2, window: 60_000 } } };
    const { browser } = mockSite({ policy, visitorOf: (request) => visitorAddress.of(request, { behindProxy: false }) });
    const ask = async (last: number) => (await browser().call('GET', 'session', undefined, { 'x-forwarded-for': `10.0.0.${last}` })).status;
    expect([await ask(1), await ask(2), await ask(3)]).to.deep.equal([200, 200, 429]);
  });
});
