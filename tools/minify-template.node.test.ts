import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyTemplate } from './minify-template.ts';

describe('minifyTemplate, css', () => {
  const css = (text: string): string => minifyTemplate('css', text);

  it('drops indentation, comments, and semicolons before a brace', () => {
    assert.equal(
      css('\n  a,\n  b {\n    /* why; it’s } so */\n    color: red;\n    margin: 0 1px;\n  }\n'),
      ' a,b{color:red;margin:0 1px}',
    );
  });

  it('drops the line breaks inside parentheses', () => {
    assert.equal(css('a{color:var(\n --x,\n light-dark(#fff, #000)\n )}'), 'a{color:var(--x,light-dark(#fff,#000))}');
  });

  it('keeps the spaces that mean something', () => {
    for (const text of [
      'a :hover{}',
      'a :is(b,c) d{}',
      'a > b + c{}',
      'a{width:calc(2*var(--x) - 1px)}',
      'a * b:nth-child(2) * c{}',
      'a{width:10.5px;margin:1.0px}',
      '@media (hover) and (width > 1px){}',
      '@media (width > 1px) and (hover){}',
    ])
      assert.equal(css(text), text);
  });

  it('drops the space around a product, and the nought before a point', () => {
    assert.equal(css('a{margin:-0.5em calc(0.75 * var(--x)) 0 0.25em}'), 'a{margin:-.5em calc(.75*var(--x)) 0 .25em}');
  });

  it('leaves quoted strings alone', () => {
    for (const text of [`a::before{content:'0.5 * var(--x)'}`, `a::before{content:'/* ; } */  :  '}`, `a[b="x: \\" { y"]{}`])
      assert.equal(css(text), text);
  });

  it('sees a comment with an apostrophe as a comment, and a string after it as a string', () => {
    assert.equal(css("/* the author's */ a { content: ' /* no */ ' } /* it's */"), " a{content:' /* no */ '}");
  });

  it('keeps a value apart from the expression before or after it', () => {
    assert.equal(css(' solid '), ' solid ');
  });
});

describe('minifyTemplate, html', () => {
  const html = (text: string): string => minifyTemplate('html', text);

  it('makes one space of a line break and its indentation, between tags, in text and between attributes', () => {
    assert.equal(html('\n  <p\n    lang="de"\n  >\n    one\n    two\n  </p>\n'), ' <p lang="de" > one two </p> ');
  });

  it('leaves a line as it is, with no-break spaces too', () => {
    for (const text of ['<p>a  b</p>', 'a\u00a0\u00a0b', '<b>x</b> <i>y</i>']) assert.equal(html(text), text);
    assert.equal(html('a\n\u00a0b'), 'a \u00a0b');
  });

  it('leaves text alone in which every space is seen', () => {
    for (const text of ['<pre>\n  a\n</pre>', '<textarea>\n a</textarea>']) assert.equal(html(text), text);
  });
});
