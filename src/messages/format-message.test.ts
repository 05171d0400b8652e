import { expect } from '@open-wc/testing';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { formatMessage } from './format-message.ts';

describe('formatMessage', () => {
  it('fills a placeholder each time it occurs', () => {
    expect(formatMessage('{a} and {b} and {a}', { a: 'x', b: 'y' })).to.equal('x and y and x');
  });

  it('takes values as they are, whatever they look like', () => {
    for (const name of ['{name}', '$&', '$1', '<img src=x onerror=alert(1)>', '', '\\']) {
      expect(formatMessage(en.signedInAs, { name })).to.equal(`You’re signed in as ${name}.`);
    }
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(formatMessage('{name} {toString} {__proto__}', {})).to.equal('{name} {toString} {__proto__}');
  });

  it('isolates a value in a right-to-left sentence, so that the full stop stays at its end', () => {
    expect(formatMessage(ar.signedInAs, { name: 'mia@example.com' })).to.equal('تم تسجيل دخولك باسم \u2068mia@example.com\u2069.');
  });

  it('keeps the direction of a value that is made of isolated values itself', () => {
    const name = formatMessage('{provider}، {date}', { provider: 'مفتاح', date: '2026/11/21' });
    expect(formatMessage('{name}: جاهز', { name })).to.equal(`\u2067${name}\u2069: جاهز`);
  });

  it('isolates a right-to-left value in a left-to-right sentence', () => {
    expect(formatMessage(en.signedInAs, { name: 'نورة' })).to.equal('You’re signed in as \u2067نورة\u2069.');
  });
});
