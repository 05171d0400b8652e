import { expect } from '@open-wc/testing';
import { base64url } from '../verification/base64url.ts';
import { totp } from './totp.ts';

/** RFC 6238, appendix B, SHA-1; its eight digits end in our six. */
const SECRET = base64url.encode(new TextEncoder().encode('12345678901234567890'));
const VECTORS: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

describe('TOTP', () => {
  for (const [seconds, code] of VECTORS) {
    it(`is ${code} at second ${seconds}`, async () => {
      expect(await totp.code(SECRET, seconds * 1000)).to.equal(code);
      expect(await totp.stepOf(SECRET, code, seconds * 1000)).to.equal(Math.floor(seconds / 30));
    });
  }

  it('accepts clocks that are half a minute off, and none that are a minute off', async () => {
    const step = 41152263;
    for (const [seconds, found] of [
      [-30, step],
      [0, step],
      [30, step],
      [60, undefined],
      [-31, undefined],
    ] as const) {
      expect(await totp.stepOf(SECRET, '005924', (step * 30 + seconds) * 1000), String(seconds)).to.equal(found);
    }
  });

  it('has an address for authenticator apps', () => {
    const uri = totp.uri(SECRET, { issuer: 'Slack Water', name: 'mia@example.com' });
    expect(uri).to.equal('otpauth://totp/Slack%20Water:mia%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Slack%20Water');
  });
});
