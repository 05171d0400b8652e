import { expect } from '@open-wc/testing';
import { browserCookieJar } from './browser-cookie-jar.ts';

describe('browser cookie jar', () => {
  it('keeps cookies by name, as a header would say them', () => {
    const jar = browserCookieJar();
    jar.set('a=1; Path=/; HttpOnly');
    jar.set('b=x=y; Secure');
    jar.set('a=2');
    expect(jar.get()).to.equal('b=x=y; a=2');
  });

  it('forgets a cookie when its time is over, or when told', () => {
    let time = 0;
    const jar = browserCookieJar({ now: () => time });
    jar.set('a=1; Max-Age=10');
    jar.set('b=1; max-age=20');
    jar.set('c=1');
    time = 10_000;
    expect(jar.get()).to.equal('b=1; c=1');
    jar.set('c=; Max-Age=0');
    expect(jar.get()).to.equal('b=1');
  });

  it('survives a reload in a storage, and a storage that holds something else', () => {
    const key = 'cookie-jar-test';
    browserCookieJar({ storage: sessionStorage, key }).set('a=1');
    expect(browserCookieJar({ storage: sessionStorage, key }).get()).to.equal('a=1');
    for (const junk of ['{', '{}', 'null', '[1,null,{"name":1}]']) {
      sessionStorage.setItem(key, junk);
      expect(browserCookieJar({ storage: sessionStorage, key }).get(), junk).to.equal('');
    }
    sessionStorage.removeItem(key);
  });

  it('never shows in document.cookie', () => {
    browserCookieJar().set('secret=1');
    expect(document.cookie).not.to.contain('secret');
  });
});
