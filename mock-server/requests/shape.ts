import { Problem } from '../problem.ts';

/** Reads one JSON value. Throws a `Problem` that names the path when the value has another shape. */
export type Check<T> = (value: unknown, path: string) => T;

/** The members of an object check, with what each of them reads. */
type Members = Record<string, Check<unknown>>;
type Read<M extends Members> = { [K in keyof M]: ReturnType<M[K]> };

/** Checks for the bodies this server reads. Only what they name gets through, so that routes never see anything else. */
export const shape = {
  /** An object with these members. Others are an error, or left out when it is `open`. */
  object<M extends Members>(members: M, { open = false } = {}): Check<Read<M>> {
    return (value, path) => {
      if (!isObject(value)) return refuse(path, 'an object');
      const stranger = open ? undefined : Object.keys(value).find((key) => !Object.hasOwn(members, key));
      if (stranger !== undefined) refuse(join(path, stranger), 'left out');
      const read = Object.entries(members).map(([key, check]) => [key, check(own(value, key), join(path, key))]);
      return Object.fromEntries(read) as Read<M>;
    };
  },

  optional:
    <T>(check: Check<T>): Check<T | undefined> =>
    (value, path) =>
      value === undefined ? undefined : check(value, path),

  /** Absent, or `null`: how some browsers say absent. */
  nullable:
    <T>(check: Check<T>): Check<T | undefined> =>
    (value, path) =>
      value === undefined || value === null ? undefined : check(value, path),

  oneOf:
    <const T extends string>(...words: T[]): Check<T> =>
    (value, path) =>
      words.find((word) => word === value) ?? refuse(path, `one of ${words.join(', ')}`),

  string: ((value, path) => (typeof value === 'string' && value.length <= 2000 ? value : refuse(path, 'a string'))) as Check<string>,

  boolean: ((value, path) => (typeof value === 'boolean' ? value : refuse(path, 'a boolean'))) as Check<boolean>,

  /** A span of time in milliseconds. */
  duration: ((value, path) =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : refuse(path, 'a duration')) as Check<number>,

  /** Base64url without padding. The empty string is allowed: some members may be empty bytes. */
  base64url: ((value, path) => (typeof value === 'string' && /^[\w-]*$/.test(value) ? value : refuse(path, 'base64url'))) as Check<string>,

  /** Words such as transports. Those we do not know are kept: the standard's list grows. */
  words: ((value, path) => {
    if (!Array.isArray(value) || value.length > 16) return refuse(path, 'a short list');
    const words = value.map((word, index) =>
      typeof word === 'string' && /^[a-z-]{1,32}$/.test(word) ? word : refuse(`${path}[${index}]`, 'a word'),
    );
    return [...new Set(words)];
  }) as Check<string[]>,

  /** No body, or an empty object. */
  nothing: ((value, path) => {
    if (value !== undefined) shape.object({})(value, path);
  }) as Check<void>,
};

// --- helpers ---

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Record<string, unknown>, key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

function refuse(path: string, wanted: string): never {
  throw new Problem('invalid-input', `${path === '' ? 'The body' : `"${path}"`} must be ${wanted}.`, {
    status: 400,
    ...(path !== '' && { field: path }),
  });
}
