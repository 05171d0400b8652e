import { expect } from '@open-wc/testing';
import { platform, type Platform } from './platform.ts';

describe('platform', () => {
  // [userAgentData.platform, navigator.platform, navigator.userAgent]; browsers other than Chromium's have no userAgentData
  const clients: [Platform, string | undefined, string, string][] = [
    ['apple', undefined, 'iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1'],
    ['apple', undefined, 'MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Gecko/20100101 Firefox/153.0'],
    ['apple', 'macOS', 'MacIntel', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/156.0.0.0 Safari/537.36'],
    ['android', 'Android', 'Linux armv81', 'Mozilla/5.0 (Linux; Android 10; K) Chrome/156.0.0.0 Mobile Safari/537.36'],
    ['android', undefined, 'Linux aarch64', 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0'],
    ['android', 'Chrome OS', 'Linux x86_64', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/156.0.0.0 Safari/537.36'],
    ['windows', 'Windows', 'Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/156.0.0.0 Safari/537.36'],
    ['windows', undefined, 'Win32', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    ['other', 'Linux', 'Linux x86_64', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36'],
    ['other', undefined, '', ''],
  ];
  for (const [expected, told, name, userAgent] of clients) {
    it(`is ${expected} for "${told ?? name}", ${userAgent}`, () => {
      expect(platform({ platform: name, userAgent, ...(told !== undefined && { userAgentData: { platform: told } }) })).to.equal(expected);
    });
  }
});
