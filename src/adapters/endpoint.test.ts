import { expect } from '@open-wc/testing';
import { PasskeyError } from '../webauthn/passkey-error.ts';
import { endpoint } from './endpoint.ts';

describe('endpoint', () => {
  for (const [base, path, address] of [
    ['https://example.com/auth', ['session'], 'https://example.com/auth/session'],
    ['https://example.com/auth/', ['session'], 'https://example.com/auth/session'],
    ['https://example.com/auth//', ['session'], 'https://example.com/auth/session'],
    ['https://example.com', ['authentication', 'options'], 'https://example.com/authentication/options'],
    ['https://example.com/auth?tenant=a', ['session'], 'https://example.com/auth/session?tenant=a'],
    ['https://example.com/auth#top', ['session'], 'https://example.com/auth/session'],
    ['https://example.com:8443/a/b', ['passkeys', 'a/b?c#d e'], 'https://example.com:8443/a/b/passkeys/a%2Fb%3Fc%23d%20e'],
    ['https://example.com', ['passkeys', '%2e%2e'], 'https://example.com/passkeys/%252e%252e'],
    ['https://example.com', ['passkeys', '...'], 'https://example.com/passkeys/...'],
    ['https://example.com/auth', ['passkeys', 'schlüssel'], 'https://example.com/auth/passkeys/schl%C3%BCssel'],
  ] as const) {
    it(`puts ${path.join(' + ')} below ${base}`, () => {
      expect(endpoint(base, path)).to.equal(address);
    });
  }

  it('takes a URL as well, and leaves it as it is', () => {
    const base = new URL('https://example.com/auth');
    expect(endpoint(base, ['session'])).to.equal('https://example.com/auth/session');
    expect(base.href).to.equal('https://example.com/auth');
  });

  it('resolves a relative base against the document as it is now', () => {
    expect(endpoint('/passkeys', ['session'])).to.equal(`${location.origin}/passkeys/session`);
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/app/';
    document.head.append(base);
    try {
      expect(endpoint('passkeys', ['session'])).to.equal('https://elsewhere.example/app/passkeys/session');
    } finally {
      base.remove();
    }
  });

  for (const base of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///passkeys',
    'blob:https://example.com/x',
    'https://',
    'https://mia:secret@example.com/',
    'http://mia@example.com',
  ]) {
    it(`refuses ${base} as a base, as a mistake of the set-up`, () => {
      expect(() => endpoint(base, ['session']))
        .to.throw(PasskeyError)
        .with.property('code', 'invalid-options');
    });
  }

  for (const id of ['', '.', '..']) {
    it(`refuses the id "${id}", which would name another route`, () => {
      expect(() => endpoint('https://example.com/auth', ['passkeys', id]))
        .to.throw(PasskeyError)
        .with.property('code', 'invalid-options');
    });
  }

  it('refuses an id that is no text in any encoding', () => {
    expect(() => endpoint('https://example.com/auth', ['passkeys', '\ud800']))
      .to.throw(PasskeyError)
      .with.property('code', 'invalid-options');
  });
});
