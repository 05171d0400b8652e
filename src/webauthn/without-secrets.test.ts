import { expect } from '@open-wc/testing';
import { withoutSecrets } from './without-secrets.ts';

const bytes = new Uint8Array([1, 2, 3]);

describe('withoutSecrets', () => {
  it('drops keys and the visitor’s data, and keeps what they were part of', () => {
    const results = {
      prf: { enabled: true, results: { first: bytes.buffer } },
      largeBlob: { supported: true, blob: bytes.buffer },
      hmacGetSecret: { output1: bytes.buffer },
      credProps: { rk: true },
    };
    expect(withoutSecrets(results)).to.deep.equal({ prf: { enabled: true }, largeBlob: { supported: true }, credProps: { rk: true } });
    expect(results.prf.results.first).to.equal(bytes.buffer); // the caller's own stay: the vault needs them
  });

  it('writes other binary members as base64url, however deep', () => {
    expect(withoutSecrets({ new: { list: [bytes, bytes.buffer, new DataView(bytes.buffer)] } })).to.deep.equal({
      new: { list: ['AQID', 'AQID', 'AQID'] },
    });
  });

  it('answers nothing with nothing', () => {
    expect(withoutSecrets(undefined)).to.deep.equal({});
  });
});
