/**
 * Runs in a page before its scripts: makes everything in it the same at each visit. The clock stands still, and chance is the same chance
 * again. Calling `startOver`, which it leaves on `window`, before a story gives each the same one, whichever came before.
 */
export function freezePage(): void {
  const now = Date.UTC(2026, 10, 21, 12);
  const Clock = Date;
  class FrozenDate extends Clock {
    constructor(...time: [] | [number | string | Date]) {
      if (time.length === 0) super(now);
      else super(...(time as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  globalThis.Date = FrozenDate as DateConstructor;

  let seed = 1;
  // A plain linear congruence: nobody has to be safe from it.
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed;
  };
  Math.random = () => next() / 2 ** 32;
  crypto.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let place = 0; place < bytes.length; place += 1) bytes[place] = next() >>> 24;
    return array;
  };
  crypto.randomUUID = () => {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}` as ReturnType<
      Crypto['randomUUID']
    >;
  };
  Object.assign(globalThis, {
    startOver: () => {
      seed = 1;
    },
  });
}
