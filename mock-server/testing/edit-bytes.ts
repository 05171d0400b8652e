type Bytes = Uint8Array<ArrayBuffer>;

/** One change to bytes. Strings are hexadecimal, places may count from the end. */
export interface Edit {
  /** Keeps only that many bytes; -1 drops the last one. */
  cut?: number;
  /** Turns the lowest bit of the byte at this place. */
  flip?: number;
  append?: string;
  prepend?: string;
  /** Takes the place of all bytes. */
  replace?: string;
}

/** Changes bytes as told, one edit after the other. */
export function editBytes(bytes: Bytes, edits: readonly Edit[] = []): Bytes {
  return edits.reduce((before, { cut, flip, append = '', prepend = '', replace }) => {
    const kept = replace === undefined ? before.slice(0, cut) : fromHex(replace);
    const turned = flip === undefined ? kept : kept.with(flip, (kept.at(flip) ?? 0) ^ 1);
    return Uint8Array.of(...fromHex(prepend), ...turned, ...fromHex(append));
  }, bytes);
}

/** @throws {TypeError} for anything but pairs of hexadecimal digits: a typo in a table must not become other bytes. */
export function fromHex(text: string): Bytes {
  if (!/^(?:[\da-f]{2})*$/.test(text)) throw new TypeError(`Not hexadecimal: ${text}`);
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
