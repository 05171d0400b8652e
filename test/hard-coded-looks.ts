/** A value in a style that is no token. */
export interface HardCoded {
  property: string;
  value: string;
}

/**
 * Finds colours, sizes, weights, fonts and times that a style sets by itself instead of reading a token. What stays allowed: nothing (`0`),
 * all and half (`100%`, `50%`), shares (`fr`), angles, the text's own measures (`1em`, lines `lh`, characters `ch`), all of the window
 * (`100vi`), system colours, and what a condition of `@media` or `@container` compares.
 *
 * @param css - A sheet. Expressions inside it (`${…}`) count as tokens: what they stand for is looked at where it is written.
 * @example findHardCoded('p { color: red; margin: var(--_space) }'); // [{ property: 'color', value: 'red' }]
 */
export function findHardCoded(css: string): HardCoded[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '').replace(/\$\{[^}]*\}/g, 'var(--token);');
  const declarations = [...plain.matchAll(/(?<=[;{}]|^)\s*([\w-]+)\s*:([^;{}]*)(?=[;}]|$)/g)];
  return declarations
    .map(([, property = '', value = '']) => ({ property, value: value.trim() }))
    .filter(({ property, value }) => isHardCoded(property, value));
}

// --- helpers ---

function isHardCoded(property: string, value: string): boolean {
  const text = value.replace(/"[^"]*"|'[^']*'/g, '').replace(/var\(--[\w-]+/g, '(');
  if (COLOR.test(text)) return true;
  if ([...text.matchAll(MEASURE)].some(([measure]) => !FREE.test(measure))) return true;
  if (property === 'font-family') return value !== 'inherit' && !value.startsWith('var(');
  if (property === 'font') return value !== 'inherit';
  return (property === 'font-weight' || property === 'line-height') && /\d|bold/.test(text);
}

const MEASURE = /(?<![\w.#]|[\w]-)[\d.]+(?:e[+-]?\d+)?(?:%|[a-z]+)/gi;
const FREE = /^(?:0|100%|50%|[\d.]+(?:fr|lh|ch|turn|deg)|1em|100(?:vi|vb|dvi|dvb))$/;
const NAMES =
  'aqua|beige|black|blue|brown|coral|crimson|cyan|fuchsia|gold|gray|grey|green|indigo|ivory|khaki|lavender|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|sienna|silver|snow|tan|teal|tomato|turquoise|violet|wheat|white|yellow';
const COLOR = new RegExp(
  String.raw`#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(|(?<![\w-])(?:(?:dark|light|medium|pale|deep|hot)?(?:${NAMES}))(?![\w-])`,
  'i',
);
