/**
 * Makes the literal part of a Lit template smaller without changing what anyone sees.
 *
 * HTML and SVG: a line break and its indentation become one space, which is how the browser shows them; beside `<pre>` or `<textarea>`,
 * where they would be seen, the text stays as it is. CSS: comments go, and white space and noughts that CSS does not need.
 *
 * @param text - As it stands in the source, between the backticks and the expressions.
 * @example minifyTemplate('css', '\n  a {\n    color: red;\n  }\n'); // 'a{color:red}'
 */
export function minifyTemplate(language: 'css' | 'html', text: string): string {
  if (language === 'html') return SHOWS_SPACES.test(text) ? text : text.replace(/[\t ]*[\r\n][\t\r\n ]*/g, ' ');
  return text
    .replace(CSS_COMMENTS, '$1')
    .replace(
      CSS_NUMBERS,
      (_, quoted: string | undefined, before: string | undefined) => quoted ?? (before === undefined ? '' : `${before}*`),
    )
    .replace(CSS_SPACES, (_, ...groups: (string | undefined)[]) => groups.slice(0, 5).find((group) => group !== undefined) ?? ' ');
}

// --- helpers ---

const SHOWS_SPACES = /<(?:pre|textarea)\b/i;

/** A quoted string, as the first group: it is matched so that nothing inside it is. */
const QUOTED = String.raw`("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')`;
const CSS_COMMENTS = new RegExp(String.raw`${QUOTED}|/\*[^]*?\*/`, 'g');
/** The space around a product, and the nought before a point. A star after a selector is another thing. */
const CSS_NUMBERS = new RegExp(String.raw`${QUOTED}|(\d)\s\*\s(?=var\()|(?<![\w.])0(?=\.\d)`, 'g');
const CSS_SPACES = new RegExp(String.raw`${QUOTED}|[\s;]*(})\s*|\s*([{;,])\s*|([:(])\s+|\s+(\))|\s+`, 'g');
