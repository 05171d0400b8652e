/**
 * Fills the placeholders of a message. The result is text: bind it as text. A placeholder without a value stays as it is, and what looks
 * like a placeholder inside a value does too.
 *
 * Where a right-to-left script is involved, values are isolated (U+2067 or U+2068 … U+2069): a Latin name or an e-mail address would otherwise drag
 * the punctuation beside it to the wrong side. A value that begins from right to left is marked as such: where it has isolated values of its own,
 * the browser would not see what it begins with.
 * @example
 * formatMessage('You’re signed in as {name}.', { name: 'Mia' }); // 'You’re signed in as Mia.'
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function formatMessage(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return RIGHT_TO_LEFT.test(text + value) ? `${BEGINS_SO.test(value) ? '\u2067' : '\u2068'}${value}\u2069` : value;
  });
}

// --- helpers ---

/** The blocks of Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours, and the Hebrew and Arabic presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** The first letter is one of theirs. */
const BEGINS_SO = new RegExp(`^\\P{L}*${RIGHT_TO_LEFT.source}`, 'u');
