import { expect } from '@open-wc/testing';
import { extensionInputs } from './extension-inputs.ts';

const bytes = (...octets: number[]) => new Uint8Array(octets).buffer;

describe('extensionInputs', () => {
  it('reads PRF salts, for every passkey and for each', () => {
    const prf = { eval: { first: 'AQID', second: 'BAUG' }, evalByCredential: { 'q83v-_': { first: 'AQ' } } };
    expect(extensionInputs({ prf })).to.deep.equal({
      prf: { eval: { first: bytes(1, 2, 3), second: bytes(4, 5, 6) }, evalByCredential: { 'q83v-_': { first: bytes(1) } } },
    });
  });

  it('reads the large blob to write, and leaves the other words about it alone', () => {
    expect(extensionInputs({ largeBlob: { write: 'AQID' } })).to.deep.equal({ largeBlob: { write: bytes(1, 2, 3) } });
    expect(extensionInputs({ largeBlob: { support: 'preferred' } })).to.deep.equal({ largeBlob: { support: 'preferred' } });
  });

  it('leaves bytes that a page put there as they are', () => {
    const first = new Uint8Array([1, 2, 3]);
    expect((extensionInputs({ prf: { eval: { first } } }) as { prf: { eval: { first: unknown } } }).prf.eval.first).to.equal(first);
  });

  it('leaves everything else alone, also what nobody has heard of, and the server’s own object', () => {
    const extensions = { credProps: true, prf: {}, later: { text: 'AQID', nothing: null } };
    expect(extensionInputs(extensions)).to.deep.equal(extensions);
    const prf = { eval: { first: 'AQID' } };
    extensionInputs({ prf });
    expect(prf.eval.first).to.equal('AQID');
  });

  it('refuses a salt that is no base64url', () => {
    expect(() => extensionInputs({ prf: { eval: { first: '§' } } })).to.throw(DOMException);
  });
});
