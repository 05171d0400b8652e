import { digest } from '../digest.ts';
import type { Site } from '../site.ts';

/** Codes on paper, each good once: ten letters and digits of 50 random bits, so that a hash is enough to keep them. */
export const recoveryCodes = {
  make: ({ random }: Pick<Site, 'random'>): string[] => Array.from({ length: 10 }, () => codeFrom(random(10))),

  /** What the store may know of a code. People leave the hyphen out, type capitals, and take 0 for o. */
  digest: (typed: string): Promise<string> =>
    digest(
      typed
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .replaceAll('o', '0')
        .replace(/[il]/g, '1'),
    ),
};

// --- helpers ---

/** Crockford's base 32: nothing in it looks like something else in it. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function codeFrom(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}
