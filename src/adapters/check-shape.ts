import { UnexpectedAnswer } from './unexpected-answer.ts';

/**
 * What a `T` looks like, as an example of it: `''` is any text, `0` any number, `[x]` a list of such. The type checker wants every member;
 * optional ones have a `?` in their name. Members of type `unknown` (the backend's own `state`) are not looked at.
 * @example
 * const shape: Shape<{ url: string; tags?: string[]; state?: unknown }> = { url: '', 'tags?': [''] };
 */
export type Shape<T> = T extends string
  ? ''
  : T extends number
    ? 0
    : T extends boolean
      ? false
      : T extends readonly (infer I)[]
        ? readonly [Shape<I>]
        : { readonly [K in keyof T & string as ShapeKey<T, K>]: Shape<NonNullable<T[K]>> };

/**
 * Checks that `value` has a shape, and returns it. Members the shape does not name pass.
 *
 * Many servers write an absent member as `null`: a `null` in place of an optional member is removed from `value`.
 * @param name What the error calls the value, for example `account`.
 * @throws {UnexpectedAnswer} naming the first member that is wrong.
 * @example
 * const account = checkShape<Account>(body, { id: '', 'name?': '', 'displayName?': '', 'email?': '' }, 'account');
 */
export function checkShape<T>(value: unknown, shape: Shape<T>, name: string): T {
  check(value, shape, name);
  return value as T;
}

// --- helpers ---

type ShapeKey<T, K extends keyof T & string> = unknown extends T[K] ? never : undefined extends T[K] ? `${K}?` : K;

function check(value: unknown, shape: unknown, name: string): void {
  const kind = kindOf(shape);
  if (kindOf(value) !== kind) throw new UnexpectedAnswer(`${name} is not a ${kind}`, { cause: value });
  const members = Object(value) as Record<string, unknown>;
  if (Array.isArray(shape)) {
    for (const [index, item] of Object.entries(members)) check(item, shape[0], `${name}.${index}`);
  } else {
    for (const [key, inner] of Object.entries(Object(shape) as object)) {
      const member = key.replace('?', '');
      if (member !== key && members[member] == null) Reflect.deleteProperty(members, member);
      else check(members[member], inner, `${name}.${member}`);
    }
  }
}

/** JSON has no infinity, but `1e999` parses to one, and a timer would take it for "now". */
function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : value === null || value === Infinity ? 'null' : typeof value;
}
