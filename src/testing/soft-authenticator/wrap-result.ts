/** How results look: as the browser's own, or bare like those of some password managers. */
export type ResultStyle = 'native' | 'plain';

/** Makes the object of a browser interface from its members. */
export type WrapResult = (interfaceName: string, members: Record<string, unknown>) => object;

/**
 * Makes result objects for pages of `target`.
 *
 * `native` objects are what `instanceof` expects and, like the browser's, have nothing of their own to enumerate. `plain` objects
 * have the data and of the methods only `getClientExtensionResults`, the one of Level 1, without which no page ever worked.
 */
export function wrapResult(target: object, style: ResultStyle): WrapResult {
  if (style === 'plain') return (_, members) => Object.fromEntries(Object.entries(members).filter(isPlain));
  return (interfaceName, members) =>
    Object.defineProperties(
      Object.create(prototypeOf(target, interfaceName)) as object,
      Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value, enumerable: false, configurable: true }])),
    );
}

// --- helpers ---

const isPlain = ([name, value]: [string, unknown]) => typeof value !== 'function' || name === 'getClientExtensionResults';

function prototypeOf(target: object, interfaceName: string): object {
  const constructor: unknown = Reflect.get(target, interfaceName);
  return typeof constructor === 'function' ? (constructor.prototype as object) : Object.prototype;
}
