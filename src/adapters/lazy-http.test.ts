import { expect } from '@open-wc/testing';
import { httpAdapter } from './http.ts';
import { lazyHttp } from './lazy-http.ts';

describe('lazyHttp', () => {
  for (const methods of [undefined, ['passkey'], ['passkey', 'password'], ['passkey', 'recovery-code'], ['recovery-code', 'email-code']]) {
    it(`can do before it is loaded what the HTTP adapter can do: ${methods?.join(', ') ?? 'by default'}`, () => {
      const options = { baseUrl: '/passkeys', ...(methods && { methods }) };
      expect(Object.keys(lazyHttp(options)).sort()).to.deep.equal(Object.keys(httpAdapter(options)).sort());
      expect(lazyHttp(options).methods).to.deep.equal(methods ?? ['passkey']);
    });
  }
});
