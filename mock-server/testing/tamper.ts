import type { Forgery } from './forge.ts';

type Part = Parameters<Forgery['tamper']>[0];
type Tampering = Pick<Forgery, 'tamper'>;

/** Changes to one part of an answer after it was signed. */
export const tamper = {
  /** The last bit is the other one. */
  flip: (part: Part): Tampering => only(part, (bytes) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1)),

  append: (part: Part, byte: number): Tampering => only(part, (bytes) => Uint8Array.of(...bytes, byte)),

  cut: (part: Part, length: number): Tampering => only(part, (bytes) => bytes.slice(0, length)),

  replace: (part: Part, text: string): Tampering => only(part, () => new TextEncoder().encode(text)),
};

// --- helpers ---

function only(part: Part, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Tampering {
  return { tamper: (at, bytes) => (at === part ? change(bytes) : bytes) };
}
