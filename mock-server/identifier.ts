import { Problem } from './problem.ts';

export interface Identifier {
  /** As it is shown: trimmed and in Unicode form NFC. */
  name: string;
  /** As it is compared: without case. */
  key: string;
}

/**
 * Reads what a visitor signs in with, usually an e-mail address.
 * @throws {Problem} `invalid-input` with field `identifier`: empty, over 254 characters, or with control characters.
 */
export function identifier(typed: string): Identifier {
  const name = typed.normalize('NFC').trim();
  const length = Array.from(name).length;
  if (length < 1 || length > 254) throw new Problem('invalid-input', 'An identifier has 1 to 254 characters.', { field: 'identifier' });
  if (/\p{Cc}/u.test(name)) throw new Problem('invalid-input', 'An identifier has no control characters.', { field: 'identifier' });
  return { name, key: name.toLowerCase().normalize('NFC') };
}
