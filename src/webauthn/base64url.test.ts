import { expect } from '@open-wc/testing';
import { fromBase64url, toBase64url } from './base64url.ts';

describe('base64url', () => {
  // RFC 4648 §10, and the two characters that differ from base64
  for (const [text, octets] of [
    ['', []],
    ['Zg', [102]],
    ['Zm8', [102, 111]],
    ['Zm9v', [102, 111, 111]],
    ['-_8', [251, 255]],
  ] as [string, number[]][]) {
    it(`writes and reads "${text}"`, () => {
      expect(toBase64url(new Uint8Array(octets).buffer)).to.equal(text);
      expect([...new Uint8Array(fromBase64url(text))]).to.deep.equal(octets);
    });
  }

  it('writes only the part of a buffer that a view shows', () => {
    expect(toBase64url(new Uint8Array([0, 102, 111, 0]).subarray(1, 3))).to.equal('Zm8');
    expect(toBase64url(new DataView(new Uint8Array([0, 102]).buffer, 1))).to.equal('Zg');
  });

  it('writes more bytes than a function takes arguments', () => {
    const bytes = new Uint8Array(300_000).fill(7);
    expect(new Uint8Array(fromBase64url(toBase64url(bytes)))).to.deep.equal(bytes);
  });

  it('reads padding and plain base64 as well, as some backends send it', () => {
    expect([...new Uint8Array(fromBase64url('+/8='))]).to.deep.equal([251, 255]);
  });

  it('refuses anything else', () => {
    for (const text of ['§', 'a', 'ab.c']) {
      expect(() => fromBase64url(text), text)
        .to.throw(DOMException)
        .with.property('name', 'InvalidCharacterError');
    }
  });
});
