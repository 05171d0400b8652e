import type { Bytes } from './base64url.ts';

/**
 * Reads what a page handed in the way browsers read their dictionaries (Web IDL): `undefined` is absent, text and numbers are
 * converted, and what cannot be is a `TypeError` that names the member.
 * @example new Dictionary({ rp: { name: 'Example' } }, 'publicKey').dictionary('rp').text('name'); // 'Example'
 * @see https://webidl.spec.whatwg.org/#js-dictionary
 */
export class Dictionary {
  readonly #members: Record<string, unknown>;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    if (value === null || typeof value !== 'object') throw new TypeError(`'${path}' is not an object.`);
    this.#members = value as Record<string, unknown>;
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#members[name] !== undefined;
  }

  /** The member read by `read`, or `undefined` when it is absent. */
  optional<T>(name: string, read: (dictionary: this, name: string) => T): T | undefined {
    return this.has(name) ? read(this, name) : undefined;
  }

  text(name: string): string {
    return String(this.#required(name));
  }

  number(name: string): number {
    return Number(this.#required(name));
  }

  /** Absent is `false`. */
  flag(name: string): boolean {
    return Boolean(this.#members[name]);
  }

  dictionary(name: string): Dictionary {
    return new Dictionary(this.#required(name), this.#pathOf(name));
  }

  list(name: string): Dictionary[] {
    return this.#sequence(name).map((item, index) => new Dictionary(item, `${this.#pathOf(name)}[${String(index)}]`));
  }

  texts(name: string): string[] {
    return this.#sequence(name).map(String);
  }

  /** Names and dictionaries of a record, for example `evalByCredential`. */
  record(name: string): [string, Dictionary][] {
    const members = this.dictionary(name);
    return Object.keys(members.#members).map((key) => [key, members.dictionary(key)]);
  }

  /** A copy, so that the page cannot change it while the request is pending. */
  bytes(name: string): Bytes {
    const value = this.#required(name);
    if (ArrayBuffer.isView(value)) return Uint8Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    // By tag and not by `instanceof`: the buffer may come from another frame.
    if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') return Uint8Array.from(new Uint8Array(value as ArrayBuffer));
    throw new TypeError(`'${this.#pathOf(name)}' is not of type '(ArrayBuffer or ArrayBufferView)'.`);
  }

  choice<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.text(name);
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw new TypeError(`'${this.#pathOf(name)}': the provided value '${value}' is not a valid enum value.`);
    return choice;
  }

  signal(name: string): AbortSignal {
    const value = this.#required(name);
    if (Object.prototype.toString.call(value) === '[object AbortSignal]') return value as AbortSignal;
    throw new TypeError(`'${this.#pathOf(name)}': failed to convert value to 'AbortSignal'.`);
  }

  #required(name: string): unknown {
    const value = this.#members[name];
    if (value === undefined) throw new TypeError(`'${this.#pathOf(name)}': required member is undefined.`);
    return value;
  }

  #sequence(name: string): unknown[] {
    const value = this.#required(name);
    const iterable = typeof value === 'object' && value !== null && Symbol.iterator in value;
    if (!iterable) throw new TypeError(`'${this.#pathOf(name)}': the provided value cannot be converted to a sequence.`);
    return [...(value as Iterable<unknown>)];
  }

  #pathOf(name: string): string {
    return `${this.#path}.${name}`;
  }
}
