import type { Bytes } from './base64url.ts';
import { concatBytes } from './concat-bytes.ts';

/** What authenticators encode: integers, byte and text strings, and maps. */
export type CborValue = number | string | Bytes | ReadonlyMap<number | string, CborValue>;

/**
 * CBOR in its shortest form.
 *
 * CTAP wants map keys sorted (§8, "canonical"). Maps are written in their insertion order: the caller inserts in the canonical one.
 * @throws {RangeError} for a number that is not an integer of 32 bits.
 * @example encodeCbor(new Map([['fmt', 'none']])); // a1 63 66 6d 74 64 6e 6f 6e 65
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export function encodeCbor(value: CborValue): Bytes {
  if (typeof value === 'number') return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
  if (typeof value === 'string') return withLength(TEXT, new TextEncoder().encode(value));
  if (value instanceof Uint8Array) return withLength(BYTES, value);
  const entries = [...value].flatMap(([key, member]) => [encodeCbor(key), encodeCbor(member)]);
  return concatBytes(head(MAP, value.size), ...entries);
}

// --- helpers ---

// Major types, in the upper three bits of the first byte.
const UNSIGNED = 0 << 5;
const NEGATIVE = 1 << 5;
const BYTES = 2 << 5;
const TEXT = 3 << 5;
const MAP = 5 << 5;

function head(major: number, argument: number): Bytes {
  if (!Number.isInteger(argument) || argument > 0xffff_ffff) throw new RangeError(`No CBOR integer of 32 bits: ${String(argument)}`);
  if (argument < 24) return Uint8Array.of(major | argument);
  if (argument < 0x100) return Uint8Array.of(major | 24, argument);
  if (argument < 0x1_0000) return Uint8Array.of(major | 25, argument >> 8, argument);
  return Uint8Array.of(major | 26, argument >>> 24, argument >> 16, argument >> 8, argument);
}

const withLength = (major: number, content: Bytes) => concatBytes(head(major, content.length), content);
