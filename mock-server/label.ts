import { Problem } from './problem.ts';

/**
 * Reads a text that people give to things and to themselves: a passkey's name, a display name.
 * @returns it trimmed and in Unicode form NFC.
 * @throws {Problem} `invalid-input` with that field: empty, over 100 characters, or with control characters.
 */
export function label(typed: string, field: string): string {
  const text = typed.normalize('NFC').trim();
  const length = Array.from(text).length;
  if (length < 1 || length > 100 || /\p{Cc}/u.test(text)) {
    throw new Problem('invalid-input', `"${field}" has 1 to 100 characters, none of them a control character.`, { field });
  }
  return text;
}
